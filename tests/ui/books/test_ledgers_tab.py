"""The tab of the ledgers turns between accounts, years, and the trial balance."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.bookkeeping import set_opening_balance
from app.ui.books.ledger_bar import View
from app.ui.books.ledgers_tab import LedgersTab
from tests.services.bookkeeping_samples import chart, pay_out, refund, sell
from tests.ui.books.samples import fill, ledgers_of
from tests.ui.today.context import World


def test_an_account_is_shown_with_its_balance_and_follows_the_book(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot, "cash")
    assert tab.head.title.text() == "現金"
    assert tab.head.figures.text().endswith("closing ¥10,000")
    world.context.tasks.write(set_opening_balance, 2026, "cash", Yen(12_000), chart=chart())
    world.settled(qtbot, lambda: tab.head.figures.text().endswith("closing ¥12,000"))
    tab.focus_filter()
    assert tab.accounts.hasFocus()


def test_the_next_year_begins_with_what_this_one_left(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot, "cash")
    tab.open_target(year=2027, account="cash")
    world.settled(qtbot, lambda: tab.head.figures.text().startswith("Opening ¥10,000"))
    tab.open_target(trial=True)
    world.settled(qtbot, tab.trial.isVisible)
    assert tab.bar.view is View.TRIAL
    assert tab.trial.check.text().startswith("Balanced")
    tab.trial.table.account_wanted.emit("cash")
    world.settled(qtbot, lambda: not tab.trial.isVisible())


def test_a_year_in_which_nothing_moved_says_so(world: World, qtbot: QtBot) -> None:
    tab = LedgersTab(world.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.activate()
    world.settled(qtbot, tab.nothing.isVisible)
    assert not tab.bar.pdf.isEnabled()


def test_receivables_below_zero_are_named_in_the_heading(world: World, qtbot: QtBot) -> None:
    order_id, _ = world.database.write(sell, "1", date(2026, 11, 3))
    world.database.write(pay_out, [order_id], date(2026, 11, 20))
    world.database.write(refund, order_id, date(2026, 11, 21))
    tab = ledgers_of(world, qtbot)
    assert tab.summary == "Below zero: 売掛金（ココナラ）"


def test_the_years_books_are_opened_for_the_year_shown(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot, "cash")
    dialog = tab.show_year()
    qtbot.addWidget(dialog)
    world.settled(qtbot, lambda: dialog.begin.rows.count() == 2)
    assert dialog.heading.text() == "The books of 2026"
