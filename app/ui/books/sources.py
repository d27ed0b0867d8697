"""The way from a row of the books to what it comes from."""

from app.services.journal_list import JournalLine
from app.ui.page import Navigate


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
