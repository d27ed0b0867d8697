"""What changed is shown with a line around it, and said in words."""

from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.services.listing_texts import diff
from app.ui.listings.diff_view import DiffView, near_changes
from app.ui.theme import Theme

LINES = diff(ListingField.BODY, "一\n二\n三\n四\n五", "一\n二\n三\n４\n五")


def test_lines_far_from_a_change_are_left_out() -> None:
    assert [line.text for line in near_changes(LINES)] == ["三", "四", "４", "五"]


def test_it_is_as_high_as_its_lines_and_speaks(theme: Theme, qtbot: QtBot) -> None:
    view = DiffView(theme, "What changed")
    qtbot.addWidget(view)
    view.resize(200, 10)
    view.show_lines(LINES)
    assert view.accessibleDescription() == "  三\n− 四\n+ ４\n  五"
    assert view.height() > 4 * theme.line("caption")
    assert not view.grab().isNull()
