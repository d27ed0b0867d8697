"""The way from a row of the books to what it comes from."""

from app.services.journal_list import JournalLine
from app.ui.page import Navigate

DERIVED_AT_THE_END = frozenset({"cleared", "household"})
"""Rows of 31 December that follow from how the year is kept."""
YEARS_END = frozenset({"reclass", "tax_due"}) | DERIVED_AT_THE_END
"""Rows of a year's end; they are made anew there, and not edited."""


def can_edit(line: JournalLine) -> bool:
    """Tell whether a row is the seller's own, and its month still open."""
    row = line.entry
    return row.kind == "own" and not line.is_closed and not row.version


def year_ended(line: JournalLine) -> int:
    """Return the year that a row of a year's end belongs to; what is moved back stands after it."""
    on = line.entry.happened_on
    return on.year - (line.entry.kind == "reclass" and on.month == 1)


def can_open(line: JournalLine) -> bool:
    """Tell whether there is something behind a row to be shown."""
    found = (line.order_id, line.payout_id, line.expense_id, line.line_id)
    return line.entry.kind == "opening" or any(one is not None for one in found)


def open_source(navigate: Navigate, line: JournalLine) -> None:
    """Show the order, payout, expense or line of a statement that a row comes from."""
    if line.order_id is not None:
        navigate("orders", order_id=line.order_id)
    elif line.payout_id is not None:
        navigate("earnings", payout_id=line.payout_id)
    elif line.expense_id is not None:
        navigate("books", view="expenses", expense_id=line.expense_id)
    elif line.line_id is not None:
        navigate("books", view="bank", line_id=line.line_id)
