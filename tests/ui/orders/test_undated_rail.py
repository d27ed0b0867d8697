from array import array

from app.ui.orders.undated_rail import UndatedRail
from tests.ui.orders.desk import Desk


def test_a_card_dropped_on_the_rail_loses_its_date_but_one_of_the_rail_does_not(
    desk: Desk,
) -> None:
    here, dated = desk.add("Here", due_in=None), desk.add("Dated")
    rail = UndatedRail(desk.context, desk.words(), desk.rows())
    desk.qtbot.addWidget(rail)
    rail.set_ids(array("q", [here]))
    with desk.qtbot.waitSignal(rail.dropped) as dropped:
        rail.view.dropped.emit((dated,))
    assert dropped.args == [dated]
    with desk.qtbot.assertNotEmitted(rail.dropped):
        rail.view.dropped.emit((here,))
    assert not rail.grab().isNull()
