"""How the lines of a ledger are painted."""

from pytestqt.qtbot import QtBot

from app.services.bookkeeping import close_month
from app.ui.books.ledger_delegate import LedgerDelegate
from tests.services.bookkeeping_samples import NOW
from tests.ui.books.samples import fill, ledgers_of
from tests.ui.today.context import World


def test_corrections_stand_out_and_another_balance_is_another_picture(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    world.database.write(close_month, "2026-09", now=NOW)
    tab = ledgers_of(world, qtbot)
    row = tab.table.model.row(0)
    assert row is not None
    assert row.is_closed
    delegate = tab.table.findChild(LedgerDelegate)
    assert isinstance(delegate, LedgerDelegate)
    assert not delegate.needs_care(row)
    assert delegate.needs_care(row._replace(is_closed=False, entry=row.entry._replace(version=1)))
    before = delegate.by_the_clock(row)
    tab.table.words.look_at("receivable", None, {row.id: 5})
    assert delegate.by_the_clock(row) == 5 != before
    assert not tab.grab().toImage().isNull()
