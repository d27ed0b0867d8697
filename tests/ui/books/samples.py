"""A year with sales, a payout, an expense and an opening, for the tests of the books' tabs."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.bookkeeping import set_opening_balance
from app.ui.books.journal_tab import JournalTab
from app.ui.books.ledgers_tab import LedgersTab
from tests.services.bookkeeping_samples import chart, explain, pay_out, sell, spend
from tests.services.evidence_samples import keep
from tests.ui.today.context import World


def fill(world: World) -> None:
    """Sell twice, let one be paid out with a purchase taken off, spend, and begin with cash."""
    book = world.database
    first, _ = book.write(sell, "11111111", date(2026, 9, 3), 6_000, 1_320)
    book.write(sell, "22222222", date(2026, 10, 5), 8_000, 1_000, site="timeticket")
    payout_id, _ = book.write(pay_out, [first], date(2026, 9, 24), received=3_925)
    book.write(explain, payout_id, "netted_purchase", 755, "owner_draw")
    book.write(spend, date(2026, 10, 9), "supplies", 3_300)
    book.write(set_opening_balance, 2026, "cash", Yen(10_000), chart=chart())
    keep(book, expense_id=1)


def tab_of(world: World, qtbot: QtBot, rows: int = 8) -> JournalTab:
    """Return the tab on screen, its rows read."""
    tab = JournalTab(world.context)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    tab.activate()
    settled(world, qtbot, tab, rows)
    return tab


def settled(world: World, qtbot: QtBot, tab: JournalTab, rows: int) -> None:
    """Wait until it lists so many rows."""
    word = "1 row" if rows == 1 else f"{rows} rows"
    world.settled(qtbot, lambda: tab.summary.startswith(word))


def cells(tab: JournalTab, line: int) -> list[str]:
    """Return what a line says, cell by cell."""
    model = tab.table.model
    return [str(model.index(line, place).data()) for place in range(model.columnCount())]


def find(tab: JournalTab, words: str) -> int:
    """Return the first line that says these words."""
    count = tab.table.model.rowCount()
    return next(line for line in range(count) if words in " ".join(cells(tab, line)))


def ledgers_of(world: World, qtbot: QtBot, account: str = "receivable") -> LedgersTab:
    """Return the tab of the ledgers on screen, an account's rows read."""
    tab = LedgersTab(world.context)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    tab.open_target(account=account)
    world.settled(qtbot, lambda: bool(tab.head.figures.text()))
    return tab


def ledger_cells(tab: LedgersTab, line: int) -> list[str]:
    """Return what a line of the ledger says, cell by cell."""
    model = tab.table.model
    return [str(model.index(line, place).data()) for place in range(model.columnCount())]
