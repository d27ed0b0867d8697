from app.models.types import Stage
from app.ui.orders.bulk_bar import BulkBar
from tests.ui.orders.desk import Desk


def test_the_bar_is_there_while_something_is_chosen_and_offers_the_whole_list(desk: Desk) -> None:
    bar = BulkBar(desk.context, desk.words())
    desk.qtbot.addWidget(bar)
    bar.set_count(2, 5)
    assert bar.isVisible()
    with desk.qtbot.waitSignal(bar.all_wanted):
        bar._all.click()
    bar.set_count(5, 5)
    assert bar._all.isHidden()
    bar.set_count(0, 5)
    assert not bar.isVisible()


def test_a_stage_of_the_menu_is_told(desk: Desk) -> None:
    bar = BulkBar(desk.context, desk.words())
    desk.qtbot.addWidget(bar)
    actions = bar._stage.menu().actions()
    with desk.qtbot.waitSignal(bar.stage_wanted) as wanted:
        actions[list(Stage).index(Stage.DELIVERED)].trigger()
    assert wanted.args == [Stage.DELIVERED]
