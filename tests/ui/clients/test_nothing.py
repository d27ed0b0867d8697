from app.services.client_queries import ClientFilter
from app.ui.clients.nothing import Nothing
from app.ui.clients.question import Question
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from tests.ui.orders.desk import Desk


def test_filters_are_named_and_taken_away(desk: Desk) -> None:
    nothing = Nothing(desk.context)
    desk.qtbot.addWidget(nothing)
    where = ClientFilter(
        "mina", ("requ",), ("fast",), is_risky=True, is_regular=True, is_erased=True
    )
    nothing.tell(Question(where))
    texts = [label.text() for label in nothing.findChildren(Label)]
    said = "Filters that are on: “mina” ・ REQU ・ fast ・ Regulars ・ Take care ・ Erased"
    assert said in texts
    buttons = {button.text(): button for button in nothing.findChildren(Button)}
    with desk.qtbot.waitSignal(nothing.cleared):
        buttons["Clear filters"].click()


def test_the_first_use_teaches_how_clients_come_in(desk: Desk) -> None:
    nothing = Nothing(desk.context)
    desk.qtbot.addWidget(nothing)
    nothing.tell(Question())
    buttons = {button.text(): button for button in nothing.findChildren(Button)}
    buttons["Import files"].click()
    assert desk.actions == ["capture"]
    with desk.qtbot.waitSignal(nothing.add_wanted):
        buttons["Add client"].click()
