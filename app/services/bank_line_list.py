"""The lines of statements as a list on screen, and all that helps to say what one of them is."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from app.models.bookkeeping_types import LineUse
from app.models.money import Yen
from app.rulebook.expense_rules import ExpenseRulebook, fold_payee, holds
from app.rulebook.payout_matching import AwaitedPayout, Match, fold_payer
from app.services.expense_queries import DueExpense, due_recurring
from app.services.expense_suggestions import Suggestion, suggest
from app.services.reconciliation_queries import aliases, awaited_payouts, suggested_matches
from app.storage.folding import FOLD_FUNCTION, words_of
from app.storage.journal_sources import SOLD
from app.storage.reader import Reader

TURN = timedelta(days=15)
"""A turn of a recurring expense leaves the bank within so many days of its own day."""
NEAR = timedelta(days=45)
"""An expense that was booked before its line came lies within so many days of it."""
MOST_AWAITED = 12
_TAX_DUE = "SELECT EXISTS (SELECT 1 FROM own_entries WHERE purpose = 'tax_due')"


@dataclass(frozen=True, slots=True)
class LineFilter:
    """Which lines are wanted; what is None or empty does not count."""

    account_id: int | None = None
    only_open: bool = False
    text: str = ""


class AccountBalance(NamedTuple):
    """An account: the day of its last line, and what is left after it, None where no file told."""

    id: int
    name: str
    last_on: date | None
    balance: Yen | None
    open_lines: int
    lines: int


class StatementLine(NamedTuple):
    """One line as the list shows it.

    `site` is that of its payout; `payee` and `booked` are payee and account of its expense.
    """

    id: int
    account_id: int
    account: str
    booked_on: date
    amount: Yen
    balance: Yen | None
    text: str
    memo: str
    use: LineUse
    part: str
    payout_id: int | None
    expense_id: int | None
    site: str
    payee: str
    booked: str


class NearExpense(NamedTuple):
    """An expense of the same amount that no line is yet."""

    id: int
    spent_on: date
    payee: str
    account: str


class LineHelp(NamedTuple):
    """What helps to say what an open line is.

    `payer` is the marketplace that pays under this text; `match` the payout it seems to be, and
    `awaited` those that it could be, the nearest first. `due` are turns of recurring
    expenses that it could be, `twins` other open lines of the same text and direction.
    `is_tax_due` says that consumption tax was booked as due, which a line may pay.
    """

    line: StatementLine
    payer: str = ""
    match: Match | None = None
    awaited: tuple[AwaitedPayout, ...] = ()
    expenses: tuple[NearExpense, ...] = ()
    due: tuple[DueExpense, ...] = ()
    suggestion: Suggestion | None = None
    twins: tuple[int, ...] = ()
    cards: tuple[str, ...] = ()
    refunded: tuple[str, ...] = ()
    is_tax_due: bool = False


def account_balances(reader: Reader) -> tuple[AccountBalance, ...]:
    """Return the accounts in their order, with what their newest line says."""
    rows = reader.rows(
        "SELECT a.id, a.name, MAX(l.booked_on),"
        " (SELECT b.balance FROM bank_lines b WHERE b.bank_account_id = a.id"
        "   ORDER BY b.booked_on DESC, b.id DESC LIMIT 1),"
        " COUNT(l.id) FILTER (WHERE l.use = 'open'), COUNT(l.id)"
        " FROM bank_accounts a LEFT JOIN bank_lines l ON l.bank_account_id = a.id"
        " GROUP BY a.id ORDER BY a.position, a.id"
    )
    return tuple(
        AccountBalance(one, name, _day(on), balance, opened, count)
        for one, name, on, balance, opened, count in rows
    )


def line_ids(reader: Reader, where: LineFilter) -> "array[int]":
    """Return the ids of the lines wanted, newest first."""
    conditions, values = ["1"], list[Any]()
    if where.account_id is not None:
        conditions.append("bank_account_id = ?")
        values.append(where.account_id)
    if where.only_open:
        conditions.append("use = 'open'")
    for word in words_of(where.text):
        conditions.append(f"(instr({FOLD_FUNCTION}(text || ' ' || memo), ?) OR ABS(amount) = ?)")
        values += [word, _amount(word)]
    rows = reader.rows(
        f"SELECT id FROM bank_lines WHERE {' AND '.join(conditions)}"  # noqa: S608 - own names
        " ORDER BY booked_on DESC, id DESC",
        tuple(values),
    )
    return array("q", (row[0] for row in rows))


def statement_lines(reader: Reader, ids: Sequence[int]) -> dict[int, StatementLine]:
    """Return these lines by their ids; one that is gone is left out."""
    marks = ",".join("?" * len(ids))
    rows = reader.rows(
        "SELECT l.id, l.bank_account_id, a.name, l.booked_on, l.amount, l.balance, l.text,"  # noqa: S608
        " l.memo, l.use, l.part, l.payout_id, l.expense_id, COALESCE(p.marketplace_id, ''),"
        " COALESCE(e.payee, ''), COALESCE(e.account, '')"
        " FROM bank_lines l JOIN bank_accounts a ON a.id = l.bank_account_id"
        " LEFT JOIN payouts p ON p.id = l.payout_id LEFT JOIN expenses e ON e.id = l.expense_id"
        f" WHERE l.id IN ({marks})",
        tuple(ids),
    )
    return {row[0]: _line(row) for row in rows}


def line_help(reader: Reader, line_id: int, *, rules: ExpenseRulebook) -> LineHelp | None:
    """Return what helps to say what a line is, None for one that is gone."""
    line = statement_lines(reader, [line_id]).get(line_id)
    if line is None:
        return None
    payer = aliases(reader).get(fold_payer(line.text), "")
    if line.use is not LineUse.OPEN:
        return LineHelp(line, payer)
    found = LineHelp(line, payer, twins=_twins(reader, line), cards=_cards(reader))
    if line.amount > 0:
        match = next((m for m in suggested_matches(reader) if m.deposit_id == line_id), None)
        return found._replace(match=match, awaited=_awaited(reader, line))
    amount = Yen(-line.amount)
    return found._replace(
        expenses=_near(reader, line),
        due=_due(reader, line),
        refunded=_refunded(reader),
        is_tax_due=bool(reader.value(_TAX_DUE)),
        suggestion=suggest(reader, line.text, line.booked_on, amount, rules=rules),
    )


def _awaited(reader: Reader, line: StatementLine) -> tuple[AwaitedPayout, ...]:
    """Return the payouts that a deposit could be: those asked for by its day."""

    def away(payout: AwaitedPayout) -> tuple[int, int]:
        expected = payout.expected_on or payout.requested_on
        return abs((expected - line.booked_on).days), abs(payout.expected - line.amount)

    known = [one for one in awaited_payouts(reader) if one.requested_on <= line.booked_on]
    return tuple(sorted(known, key=away)[:MOST_AWAITED])


def _near(reader: Reader, line: StatementLine) -> tuple[NearExpense, ...]:
    rows = reader.rows(
        "SELECT e.id, e.spent_on, e.payee, e.account FROM expenses e"
        " WHERE e.amount = ? AND e.spent_on BETWEEN ? AND ?"
        " AND NOT EXISTS (SELECT 1 FROM bank_lines l WHERE l.expense_id = e.id)"
        " ORDER BY ABS(julianday(e.spent_on) - julianday(?)), e.id",
        (
            -line.amount,
            str(line.booked_on - NEAR),
            str(line.booked_on + NEAR),
            str(line.booked_on),
        ),
    )
    return tuple(NearExpense(one, date.fromisoformat(on), *rest) for one, on, *rest in rows)


def _due(reader: Reader, line: StatementLine) -> tuple[DueExpense, ...]:
    """Return the turns near a payment's day, of the same amount or payee, that are not booked."""
    payee = fold_payee(line.text)
    return tuple(
        one
        for one in due_recurring(reader, line.booked_on + TURN)
        if one.due_on >= line.booked_on - TURN
        and (one.amount == -line.amount or holds(payee, fold_payee(one.payee)))
    )


def _twins(reader: Reader, line: StatementLine) -> tuple[int, ...]:
    """Return other open lines of the same text that go the same way."""
    sign = ">" if line.amount > 0 else "<"
    rows = reader.rows(
        f"SELECT id, text FROM bank_lines WHERE use = 'open' AND amount {sign} 0 AND id <> ?"  # noqa: S608
        " ORDER BY booked_on, id",
        (line.id,),
    )
    folded = fold_payee(line.text)
    return tuple(one for one, text in rows if fold_payee(text) == folded)


def _cards(reader: Reader) -> tuple[str, ...]:
    """Return the cards that expenses were paid with, the one used last first."""
    rows = reader.rows(
        "SELECT paid_part FROM expenses WHERE paid_by = 'card' AND paid_part <> ''"
        " GROUP BY paid_part ORDER BY MAX(spent_on) DESC"
    )
    return tuple(row[0] for row in rows)


def _refunded(reader: Reader) -> tuple[str, ...]:
    """Return the debtors who had something back of a sale, as the journal names them."""
    rows = reader.rows(
        f"WITH {SOLD} SELECT debtor FROM sold"  # noqa: S608
        " WHERE refunded_on IS NOT NULL OR id IN (SELECT order_id FROM adjustments)"
        " GROUP BY debtor ORDER BY MAX(id) DESC"
    )
    return tuple(row[0] for row in rows)


def _line(row: tuple[Any, ...]) -> StatementLine:
    one, account_id, account, on, amount, balance, text, memo, use, *rest = row
    days = date.fromisoformat(on)
    return StatementLine(
        one, account_id, account, days, amount, balance, text, memo, LineUse(use), *rest
    )


def _amount(word: str) -> int | None:
    digits = word.replace(",", "").lstrip("¥")
    return int(digits) if digits.isascii() and digits.isdecimal() else None


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
