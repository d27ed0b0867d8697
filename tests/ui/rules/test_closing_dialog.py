from datetime import timedelta

from app.ui.rules.closing_dialog import ClosingDialog
from tests.ui.orders.desk import TODAY, Desk


def test_two_days_the_right_way_round_are_needed(desk: Desk) -> None:
    anytimes = desk.catalog.marketplace("anytimes")
    dialog = ClosingDialog(desk.context, anytimes, can_reopen=True)
    desk.qtbot.addWidget(dialog)
    assert not dialog.keep.isEnabled()
    dialog.stops.set_day(TODAY)
    dialog.ends.set_day(TODAY - timedelta(days=1))
    assert "cannot go before" in dialog.ends.accessibleDescription()
    dialog.ends.set_day(TODAY + timedelta(days=9))
    assert dialog.days == (TODAY, TODAY + timedelta(days=9))
    assert not dialog.reopens
    dialog._reopen()
    assert dialog.reopens
