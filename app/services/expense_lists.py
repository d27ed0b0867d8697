"""Questions for the list of expenses: which in what order, a window of them, and their sums."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.models.money import Yen
from app.services.expense_queries import EXPENSE, ExpenseRow, expense_row
from app.storage.folding import holds_all, words_of
from app.storage.reader import Reader


class ExpenseSort(StrEnum):
    """What a list of expenses is ordered by."""

    DAY = "day"
    PAYEE = "payee"
    ACCOUNT = "account"
    AMOUNT = "amount"
    SHARE = "share"
    TAX = "tax"
    PAID = "paid"
    EVIDENCE = "evidence"


class ExpenseFilter(NamedTuple):
    """Which expenses are meant: all that is given must hold; days are included.

    `without_evidence` leaves those alone to which no evidence belongs that is not void.
    """

    first: date | None = None
    last: date | None = None
    account: str | None = None
    text: str = ""
    without_evidence: bool = False


class ExpenseSums(NamedTuple):
    """What a list comes to, tax included; `by_account` is what of it is the business's."""

    lines: int
    amount: Yen
    business_amount: Yen
    without_evidence: int
    by_account: Mapping[str, Yen]


ALL_EXPENSES = ExpenseFilter()

_NONE_KEPT = (
    "NOT EXISTS (SELECT 1 FROM evidence v WHERE v.expense_id = e.id AND v.voided_at IS NULL)"
)
_KEYS: Mapping[ExpenseSort, str] = {
    ExpenseSort.DAY: "e.spent_on",
    ExpenseSort.PAYEE: "fold(e.payee)",
    ExpenseSort.ACCOUNT: "e.account",
    ExpenseSort.AMOUNT: "e.amount",
    ExpenseSort.SHARE: "e.business_share",
    ExpenseSort.TAX: "e.tax_class",
    ExpenseSort.PAID: "e.paid_by || e.paid_part",
    ExpenseSort.EVIDENCE: _NONE_KEPT,
}


def expense_ids(
    reader: Reader,
    where: ExpenseFilter = ALL_EXPENSES,
    sort: ExpenseSort = ExpenseSort.DAY,
    *,
    descending: bool = True,
) -> "array[int]":
    """Return the ids of the expenses that are meant, equal ones by day, the newest first."""
    condition, values = _condition(where)
    direction = "DESC" if descending else "ASC"
    return reader.ids(
        f"SELECT e.id FROM expenses e WHERE {condition}"  # noqa: S608
        f" ORDER BY {_KEYS[sort]} {direction}, e.spent_on DESC, e.id DESC",
        values,
    )


def expense_lines(reader: Reader, ids: Sequence[int]) -> dict[int, ExpenseRow]:
    """Return the expenses with these ids (a window: at most some hundreds)."""
    if not ids:
        return {}
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(f"{EXPENSE} WHERE e.id IN ({marks})", tuple(ids))
    return {row[0]: expense_row(row) for row in rows}


def expense_sums(reader: Reader, where: ExpenseFilter = ALL_EXPENSES) -> ExpenseSums:
    """Return what the expenses that are meant come to, each share cut to yen."""
    condition, values = _condition(where)
    rows = reader.rows(
        "SELECT e.account, COUNT(*), SUM(e.amount), SUM(e.amount * e.business_share / 10000),"  # noqa: S608
        f" SUM({_NONE_KEPT}) FROM expenses e WHERE {condition} GROUP BY e.account",
        values,
    )
    by_account = {account: Yen(share) for account, _, _, share, _ in rows}
    return ExpenseSums(
        lines=sum(row[1] for row in rows),
        amount=Yen(sum(row[2] for row in rows)),
        business_amount=Yen(sum(by_account.values())),
        without_evidence=sum(row[4] for row in rows),
        by_account=dict(sorted(by_account.items(), key=lambda one: (-one[1], one[0]))),
    )


def known_payees(reader: Reader, text: str = "", limit: int = 8) -> tuple[str, ...]:
    """Return the payees whose name holds all the words.

    Those that begin with the first word come first, then those paid last.
    """
    condition, values = _words("payee", text)
    first = next(iter(words_of(text)), "")
    rows = reader.rows(
        f"SELECT payee FROM expenses WHERE {condition} GROUP BY payee"  # noqa: S608
        " ORDER BY instr(fold(payee), ?) = 1 DESC, MAX(spent_on) DESC, payee LIMIT ?",
        (*values, first, limit),
    )
    return tuple(payee for (payee,) in rows)


def paid_parts(reader: Reader) -> tuple[tuple[str, str], ...]:
    """Return by what means expenses were paid and what each was called, the newest first."""
    rows = reader.rows(
        "SELECT paid_by, paid_part FROM expenses WHERE paid_part <> ''"
        " GROUP BY paid_by, paid_part ORDER BY MAX(spent_on) DESC, paid_part"
    )
    return tuple((by, part) for by, part in rows)


def expense_years(reader: Reader) -> tuple[int, ...]:
    """Return the years in which something was spent, the newest first."""
    rows = reader.rows("SELECT DISTINCT substr(spent_on, 1, 4) FROM expenses ORDER BY 1 DESC")
    return tuple(int(year) for (year,) in rows)


def _condition(where: ExpenseFilter) -> tuple[str, tuple[object, ...]]:
    words, values = _words("e.payee || ' ' || e.memo", where.text)
    parts = [
        "e.spent_on BETWEEN COALESCE(?, '') AND COALESCE(?, '9999')",
        "e.account = COALESCE(?, e.account)",
        words,
    ]
    if where.without_evidence:
        parts.append(_NONE_KEPT)
    first, last = (None if day is None else day.isoformat() for day in where[:2])
    return " AND ".join(parts), (first, last, where.account, *values)


def _words(column: str, text: str) -> tuple[str, tuple[str, ...]]:
    words = words_of(text)
    return holds_all(column, words) if words else ("1", ())
