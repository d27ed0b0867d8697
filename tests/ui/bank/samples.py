"""Two accounts with a payout's deposit and payments, for the tests of the tab of accounts."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.capture.facts import BankLineFact
from app.models.bookkeeping_types import LineUse
from app.models.money import Yen
from app.services.bank_line_list import LineHelp, line_help, statement_lines
from app.services.reconciliation_queries import bank_lines
from app.services.reconciling import add_bank_account, take_statement
from app.ui.bank.tab import BankTab
from tests.services.bookkeeping_samples import NOW, expense_rules, pay_out, sell
from tests.ui.today.context import World

FIRST, THEN = date(2026, 9, 24), date(2026, 9, 28)
DEPOSIT, SUICA, SUICA_LATER, COFFEE = 1, 2, 3, 4


def fact(amount: int, text: str, on: date, balance: int) -> BankLineFact:
    """Return a line of a statement."""
    return BankLineFact(2, on, Yen(amount), Yen(balance), text, "", f"{amount}{text}{on}")


def fill(world: World, arrived: int = 4_680) -> None:
    """Let a payout of 4,680 be awaited, and take a statement in; the other account is empty."""
    book = world.database
    order_id, _ = book.write(sell, "1", date(2026, 9, 3), 6_000, 1_320)
    book.write(pay_out, [order_id], None, day=FIRST)
    book.write(add_bank_account, "楽天銀行", now=NOW)
    book.write(add_bank_account, "PayPay銀行", now=NOW)
    lines = [
        fact(arrived, "振込 カ）ココナラ", FIRST, 10_000),
        fact(-3_000, "モバイルＳＵＩＣＡ", FIRST, 7_000),
        fact(-3_000, "モバイルＳＵＩＣＡ", THEN, 4_000),
        fact(-550, "喫茶店", THEN, 3_450),
    ]
    book.write(take_statement, 1, lines)


def tab_of(world: World, qtbot: QtBot) -> BankTab:
    """Return the tab on screen, its first open line at hand."""
    tab = BankTab(world.context)
    qtbot.addWidget(tab)
    tab.resize(1240, 760)
    tab.show()
    tab.activate()
    world.settled(qtbot, lambda: bool(tab.summary) and tab.line.help is not None)
    return tab


def at(world: World, qtbot: QtBot, tab: BankTab, line_id: int) -> None:
    """Put the keyboard on a line, and wait for what helps with it."""
    tab.open_target(line_id=line_id)
    world.settled(qtbot, lambda: tab.line.help is not None and tab.line.help.line.id == line_id)


def uses(world: World) -> dict[int, LineUse]:
    """Return what each line is now."""
    return {line.id: line.use for line in world.database.read(bank_lines)}


def helped(world: World, line_id: int) -> LineHelp:
    """Return what helps with a line."""
    found = world.database.read(line_help, line_id, rules=expense_rules())
    assert found is not None
    return found


def line_of(world: World, line_id: int) -> object:
    """Return a line as the list has it."""
    return world.database.read(statement_lines, [line_id])[line_id]
