from app.models.types import Ball, Stage
from app.services.order_queries import OrderFilter, OrderSort
from app.ui.orders.question import Question
from app.ui.orders.toolbar import Toolbar
from tests.ui.orders.desk import Desk


def toolbar_of(desk: Desk) -> Toolbar:
    toolbar = Toolbar(desk.context, desk.words())
    desk.qtbot.addWidget(toolbar)
    toolbar.resize(1224, 52)
    toolbar.show()
    toolbar.set_sites(("coconala", "timeticket"))
    return toolbar


def test_chips_stage_ball_and_order_change_the_question(desk: Desk) -> None:
    toolbar = toolbar_of(desk)
    asked: list[Question] = []
    toolbar.asked.connect(asked.append)
    toolbar._chips["timeticket"].click()
    toolbar._stage_actions[Stage.WORKING].trigger()
    toolbar._ball_actions[Ball.ME].trigger()
    toolbar._sort.menu().actions()[4].trigger()
    where = OrderFilter(marketplaces=("timeticket",), stages=(Stage.WORKING,), ball=Ball.ME)
    assert asked[-1] == Question(where, OrderSort.NET, descending=True)
    assert toolbar._filter.text() == "Filters 2"
    toolbar.clear()
    assert asked[-1] == Question(sort=OrderSort.NET, descending=True)
    assert not toolbar._chips["timeticket"].isChecked()


def test_showing_a_question_does_not_ask_it(desk: Desk) -> None:
    toolbar = toolbar_of(desk)
    with desk.qtbot.assertNotEmitted(toolbar.asked, wait=200):
        toolbar.set_question(Question(OrderFilter("logo", ("coconala",))))
    assert toolbar.search.text() == "logo"
    assert toolbar._chips["coconala"].isChecked()


def test_many_sites_are_shown_by_their_marks_alone_but_keep_their_names(desk: Desk) -> None:
    toolbar = toolbar_of(desk)
    wide = toolbar._chips["coconala"].width()
    toolbar.set_sites(desk.catalog.ids)
    toolbar.resize(900, 52)
    desk.until(lambda: toolbar._chips["coconala"].width() < wide)
    assert toolbar._chips["coconala"].accessibleName() == "coconala"
