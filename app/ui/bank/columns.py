"""The columns of a statement on screen: which there are and how wide they begin."""

from enum import StrEnum

from app.ui.lines.columns import ColumnShape


class Column(StrEnum):
    """A column by its name in saved widths."""

    DATE = "date"
    TEXT = "text"
    OUT = "out"
    IN = "in"
    BALANCE = "balance"
    USE = "use"


SHAPES: dict[Column, ColumnShape] = {
    Column.DATE: ColumnShape(None, 88, falls=True),
    Column.TEXT: ColumnShape(None, 124),
    Column.OUT: ColumnShape(None, 78, is_amount=True),
    Column.IN: ColumnShape(None, 80, is_amount=True),
    Column.BALANCE: ColumnShape(None, 80, is_amount=True),
    Column.USE: ColumnShape(None, 122),
}
