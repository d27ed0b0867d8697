"""Where no evidence is, the first step is taught, or the search taken away."""

from app.ui.evidence.nothing import Nothing
from tests.ui.orders.desk import Desk


def test_both_kinds_of_nothing(desk: Desk) -> None:
    nothing = Nothing(desk.context)
    desk.qtbot.addWidget(nothing)
    nothing.tell(is_filtered=False)
    assert nothing._layers.currentWidget() is nothing._first
    with desk.qtbot.waitSignal(nothing.add_wanted):
        nothing.add.click()
    nothing.tell(is_filtered=True)
    assert nothing._layers.currentWidget() is nothing._none
    with desk.qtbot.waitSignal(nothing.cleared):
        nothing.clear.click()
