from app.models.types import Ball, Stage
from app.services.order_queries import OrderFilter
from app.ui.kit.labels import Label
from app.ui.orders.nothing import Nothing
from app.ui.orders.question import Question
from tests.ui.orders.desk import Desk


def test_the_filters_that_are_on_are_named(desk: Desk) -> None:
    nothing = Nothing(desk.context)
    desk.qtbot.addWidget(nothing)
    where = OrderFilter("logo", ("coconala",), (Stage.WORKING,), ball=Ball.ME)
    nothing.tell(Question(where), desk.words())
    assert nothing.layers.currentWidget() is nothing.none
    texts = [label.text() for label in nothing.none.findChildren(Label)]
    assert "Filters that are on: “logo” ・ coconala ・ In progress ・ My turn" in texts


def test_an_empty_book_offers_to_import_and_to_add(desk: Desk) -> None:
    nothing = Nothing(desk.context)
    desk.qtbot.addWidget(nothing)
    nothing.tell(Question(), desk.words())
    assert nothing.layers.currentWidget() is nothing.first
