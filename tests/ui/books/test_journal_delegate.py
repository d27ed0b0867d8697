"""How rows of closed months and their corrections are painted."""

from pytestqt.qtbot import QtBot

from app.services.bookkeeping import close_month
from app.ui.books.journal_delegate import JournalDelegate
from tests.services.bookkeeping_samples import NOW
from tests.ui.books.samples import fill, find, tab_of
from tests.ui.today.context import World


def test_a_closed_month_has_locks_and_its_corrections_stand_out(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    world.context.tasks.write(close_month, "2026-09", now=NOW)
    line = find(tab, "取引完了 No.11111111")
    world.settled(qtbot, lambda: getattr(tab.table.model.row(line), "is_closed", False))
    row = tab.table.model.row(line)
    assert row is not None
    delegate = tab.table.view.findChild(JournalDelegate) or tab.table.findChild(JournalDelegate)
    assert isinstance(delegate, JournalDelegate)
    assert not delegate.needs_care(row)
    assert delegate.needs_care(row._replace(is_closed=False, entry=row.entry._replace(version=1)))
    assert not tab.grab().toImage().isNull()
