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
    Column.DATE: ColumnShape(JournalSort.DATE, 112, falls=True),
    Column.DEBIT: ColumnShape(None, 172),
    Column.CREDIT: ColumnShape(None, 172),
    Column.AMOUNT: ColumnShape(JournalSort.AMOUNT, 98, is_amount=True, falls=True),
    Column.TAX: ColumnShape(None, 112),
    Column.MEMO: ColumnShape(None, 120),
    Column.SOURCE: ColumnShape(None, 136),
}
