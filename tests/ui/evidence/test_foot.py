"""The line below the evidence claims no certification."""

from app.ui.evidence.foot import Foot
from tests.ui.orders.desk import Desk


def test_work_is_shown_and_what_came_of_it(desk: Desk) -> None:
    foot = Foot(desk.context)
    desk.qtbot.addWidget(foot)
    foot.show()
    assert "not certified" in foot.note.text()
    foot.begin("Writing")
    assert foot.bar.isVisible()
    with desk.qtbot.waitSignal(foot.stop_wanted):
        foot.bar.cancelled.emit()
    foot.end("Done")
    assert (foot.bar.isVisible(), foot.told.text()) == (False, "Done")
    foot.end("")
    assert not foot.told.isVisible()
