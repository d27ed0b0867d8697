"""The columns of a ledger: which there are and how wide they begin; its order is that of days."""

from enum import StrEnum

from app.ui.lines.columns import ColumnShape


class Column(StrEnum):
    """A column by its name in saved widths."""

    DATE = "date"
    OTHER = "other"
    MEMO = "memo"
    DEBIT = "debit"
    CREDIT = "credit"
    BALANCE = "balance"


SHAPES: dict[Column, ColumnShape] = {
    Column.DATE: ColumnShape(None, 106),
    Column.OTHER: ColumnShape(None, 150),
    Column.MEMO: ColumnShape(None, 100),
    Column.DEBIT: ColumnShape(None, 90, is_amount=True),
    Column.CREDIT: ColumnShape(None, 90, is_amount=True),
    Column.BALANCE: ColumnShape(None, 100, is_amount=True),
}
AMOUNTS = (Column.DEBIT, Column.CREDIT, Column.BALANCE)
