"""The columns of the journal: which there are, what sorts them, how wide they begin."""

from enum import StrEnum

from app.services.journal_list import JournalSort
from app.ui.lines.columns import ColumnShape


class Column(StrEnum):
    """A column by its name in saved widths."""

    DATE = "date"
    DEBIT = "debit"
    CREDIT = "credit"
    AMOUNT = "amount"
    TAX = "tax"
    MEMO = "memo"
    SOURCE = "source"


SHAPES: dict[Column, ColumnShape] = {
    Column.DATE: ColumnShape(JournalSort.DATE, 122, falls=True),
    Column.DEBIT: ColumnShape(None, 186),
    Column.CREDIT: ColumnShape(None, 186),
    Column.AMOUNT: ColumnShape(JournalSort.AMOUNT, 104, is_amount=True, falls=True),
    Column.TAX: ColumnShape(None, 124),
    Column.MEMO: ColumnShape(None, 230),
    Column.SOURCE: ColumnShape(None, 132),
}
