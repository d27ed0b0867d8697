"""Questions about expenses: which there are, what returns and is due, and whether a day is late."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.rulebook.turns_of_month import turns
from app.storage.folding import holds_all, words_of
from app.storage.reader import Reader

LIKE_DAYS = 10
"""A bank books a payment so many days before or after the seller did, at most."""

_BOOKED = "account, payee, memo, amount, tax_class, registration_number, paid_by, paid_part"
_MEANT = "business_share"


class ExpenseRow(NamedTuple):
    """One expense, tax included; account and tax class are ids of the chart.

    `business_amount` is what of it is the business's; `line_id` the bank's line it was made of,
    `evidence_count` the evidence that is not void.
    """

    id: int
    spent_on: date
    account: str
    payee: str
    memo: str
    amount: Yen
    tax_class: str
    registration_number: str
    paid_by: PaidBy
    paid_part: str
    business_share: int
    business_amount: Yen
    order_id: int | None
    recurring_id: int | None
    line_id: int | None
    evidence_count: int


class RecurringRow(NamedTuple):
    """An expense that returns; a `tax_class` of None is decided on each day."""

    id: int
    account: str
    payee: str
    memo: str
    amount: Yen
    tax_class: str | None
    registration_number: str
    paid_by: PaidBy
    paid_part: str
    business_share: int
    day: int
    starts_on: date
    ends_on: date | None


class DueExpense(NamedTuple):
    """A turn of a recurring expense that has come and is not booked."""

    recurring_id: int
    due_on: date
    account: str
    payee: str
    amount: Yen


EXPENSE = f"""
SELECT e.id, e.spent_on, {", ".join(f"e.{name.strip()}" for name in _BOOKED.split(","))},
  e.{_MEANT}, e.amount * e.{_MEANT} / 10000, e.order_id, e.recurring_expense_id,
  (SELECT MIN(l.id) FROM bank_lines l WHERE l.expense_id = e.id),
  (SELECT COUNT(*) FROM evidence v WHERE v.expense_id = e.id AND v.voided_at IS NULL)
FROM expenses e"""  # noqa: S608
"""The question that `expense_row` reads the answers of; a condition is put behind it."""


def expenses(
    reader: Reader,
    first: date | None = None,
    last: date | None = None,
    account: str | None = None,
    text: str = "",
) -> tuple[ExpenseRow, ...]:
    """Return the expenses from first to last (civil days, included), newest first.

    `text` are words that payee and memo together hold.
    """
    words = words_of(text)
    condition, values = holds_all("e.payee || ' ' || e.memo", words) if words else ("1", ())
    rows = reader.rows(
        f"{EXPENSE} WHERE e.spent_on BETWEEN COALESCE(?, '') AND COALESCE(?, '9999')"
        f" AND e.account = COALESCE(?, e.account) AND {condition}"
        " ORDER BY e.spent_on DESC, e.id DESC",
        (_text(first), _text(last), account, *values),
    )
    return tuple(map(expense_row, rows))


def expense(reader: Reader, expense_id: int) -> ExpenseRow | None:
    """Return one expense, None when it is gone."""
    row = reader.row(f"{EXPENSE} WHERE e.id = ?", (expense_id,))
    return None if row is None else expense_row(row)


def expenses_like(reader: Reader, line_id: int) -> tuple[ExpenseRow, ...]:
    """Return what is booked from a bank and may be a line of its statement, the nearest first.

    It is of the same amount, some days before or after, and no other line's.
    """
    rows = reader.rows(
        f"{EXPENSE} JOIN bank_lines n ON n.id = ? AND e.amount = -n.amount"  # noqa: S608
        " WHERE e.paid_by = 'bank' AND NOT EXISTS"
        " (SELECT 1 FROM bank_lines l WHERE l.expense_id = e.id)"
        " AND ABS(julianday(e.spent_on) - julianday(n.booked_on)) <= ?"
        " ORDER BY ABS(julianday(e.spent_on) - julianday(n.booked_on)), e.id",
        (line_id, LIKE_DAYS),
    )
    return tuple(map(expense_row, rows))


def expense_totals(
    reader: Reader, first: date | None = None, last: date | None = None
) -> Mapping[str, Yen]:
    """Return what the business spent from first to last, by account, each share cut to yen."""
    rows = reader.rows(
        f"SELECT account, SUM(amount * {_MEANT} / 10000) FROM expenses"  # noqa: S608
        " WHERE spent_on BETWEEN COALESCE(?, '') AND COALESCE(?, '9999')"
        " GROUP BY account ORDER BY account",
        (_text(first), _text(last)),
    )
    return {account: Yen(amount) for account, amount in rows}


def is_late(reader: Reader, on: date) -> bool:
    """Return whether a day lies in a closed month: what happened then is booked in the open one."""
    closed = reader.value("SELECT MAX(month) FROM closed_months")
    return closed is not None and f"{on:%Y-%m}" <= closed


def recurring_expenses(reader: Reader) -> tuple[RecurringRow, ...]:
    """Return what returns each month, by day."""
    rows = reader.rows(
        f"SELECT id, {_BOOKED}, {_MEANT}, day, starts_on, ends_on FROM recurring_expenses"  # noqa: S608
        " ORDER BY day, id"
    )
    return tuple(map(_recurring, rows))


def due_recurring(reader: Reader, today: date) -> tuple[DueExpense, ...]:
    """Return the turns that have come by today and are not booked, oldest first."""
    known = set(
        reader.rows(
            "SELECT recurring_expense_id, recurring_month FROM expenses"
            " WHERE recurring_expense_id IS NOT NULL"
        )
    )
    due = [
        DueExpense(row.id, on, row.account, row.payee, row.amount)
        for row in recurring_expenses(reader)
        for on in turns(row.day, row.starts_on, min(today, row.ends_on or today))
        if (row.id, f"{on:%Y-%m}") not in known
    ]
    return tuple(sorted(due, key=lambda one: (one.due_on, one.recurring_id)))


def expense_row(row: tuple[Any, ...]) -> ExpenseRow:
    """Return what a row of `EXPENSE` tells."""
    found = ExpenseRow._make(row)
    on = date.fromisoformat(row[1])
    return found._replace(spent_on=on, paid_by=PaidBy(found.paid_by))


def _recurring(row: tuple[Any, ...]) -> RecurringRow:
    found = RecurringRow._make(row)
    *_, starts, ends = row
    return found._replace(
        tax_class=found.tax_class or None,
        paid_by=PaidBy(found.paid_by),
        starts_on=date.fromisoformat(starts),
        ends_on=None if ends is None else date.fromisoformat(ends),
    )


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
