"""The sums under the journal."""

from pytestqt.qtbot import QtBot

from tests.ui.books.samples import fill, settled, tab_of
from tests.ui.today.context import World


def test_sums_of_both_sides_stand_below_and_of_one_account_what_is_left(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    assert "¥34,300 = Credit ¥34,300" in tab.table.footer.accessibleDescription()
    tab.open_target(year=2026, account="receivable", part="coconala")
    settled(world, qtbot, tab, 4)
    assert tab.table.footer.accessibleDescription().startswith("4 rows Debit ¥6,000 ・ Credit")
    assert tab.toolbar.account.currentText() == "売掛金（ココナラ）"
