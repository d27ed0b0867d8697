from app.models.types import Ball
from app.services.order_queries import OrderFilter, OrderSort
from app.services.saved_view_queries import saved_views
from app.ui.orders.question import Question
from app.ui.orders.view_tabs import PAGE, NameDialog, ViewTabs
from tests.ui.orders.desk import Desk


def test_a_view_is_saved_chosen_renamed_and_deleted(desk: Desk) -> None:
    tabs = ViewTabs(desk.context)
    desk.qtbot.addWidget(tabs)
    desk.context.tasks.committed.connect(tabs.on_committed)
    question = Question(OrderFilter("logo"), OrderSort.NET, descending=True)
    tabs.show_question(question, ["fee"])
    tabs.save("Logos")
    desk.until(lambda: len(tabs._tabs) == 3)
    with desk.qtbot.waitSignal(tabs.chosen) as chosen:
        tabs._tabs[2][0].click()
    assert chosen.args == [question, ["fee"]]
    view = desk.database.read(saved_views, PAGE)[0]
    tabs.rename(view, "Marks")
    desk.until(lambda: desk.database.read(saved_views, PAGE)[0].name == "Marks")
    tabs.delete(view)
    desk.until(lambda: len(tabs._tabs) == 2)
    assert [undo for _, undo in desk.toasts] == [True, True, True]


def test_my_turn_is_a_view_from_the_start(desk: Desk) -> None:
    tabs = ViewTabs(desk.context)
    desk.qtbot.addWidget(tabs)
    with desk.qtbot.waitSignal(tabs.chosen) as chosen:
        tabs._tabs[1][0].click()
    assert chosen.args == [Question(OrderFilter(ball=Ball.ME)), None]


def test_a_view_needs_a_name(desk: Desk) -> None:
    dialog = NameDialog(desk.context, "")
    desk.qtbot.addWidget(dialog)
    accept = dialog.buttons.buttons()[-1]
    save = next(button for button in dialog.buttons.buttons() if button.text() == "Save")
    assert accept is not None
    assert not save.isEnabled()
    dialog._field.setText("  Logos ")
    assert save.isEnabled()
    assert dialog.name == "Logos"
