from datetime import timedelta

from msgspec.structs import replace

from app.rulebook.schema import Closing, Status
from app.ui.rules.closing_notes import ClosingNotes
from app.ui.rules.left_dialog import LeftDialog
from tests.ui.orders.desk import TODAY, Desk

CLOSING = Closing(
    purchases_stopped_on=TODAY + timedelta(days=9),
    closed_on=TODAY + timedelta(days=90),
    source="seller",
    checked_on=TODAY,
    status=Status.CONFIRMED,
)


def test_a_site_that_shuts_down_counts_its_days_and_opens_what_is_left(desk: Desk) -> None:
    desk.add("ロゴ")
    notes = ClosingNotes(desk.context)
    desk.qtbot.addWidget(notes)
    shown = replace(desk.catalog.marketplace("coconala"), closing=CLOSING)
    notes.show_sites([shown], TODAY)
    desk.until(notes.isVisible)
    banner = notes.banners["coconala"]
    assert "9 days" in banner.says.text()
    assert "¥9,360" in banner.holds.text()
    banner.open.click()
    notes.findChildren(LeftDialog)[0].accept()


def test_a_site_nobody_left_anything_on_is_not_told_of(desk: Desk) -> None:
    notes = ClosingNotes(desk.context)
    desk.qtbot.addWidget(notes)
    quiet = replace(CLOSING, source="the site")
    shown = replace(desk.catalog.marketplace("lancers"), closing=quiet)
    desk.add("ロゴ")
    held = replace(desk.catalog.marketplace("coconala"), closing=quiet)
    notes.show_sites([shown], TODAY)
    notes.show_sites([held], TODAY + timedelta(days=91))
    desk.until(notes.isVisible)
    assert list(notes.banners) == ["coconala"]
    assert "ended" in notes.banners["coconala"].says.text()
