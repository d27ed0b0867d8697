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
    Column.DATE: ColumnShape(None, 92, falls=True),
    Column.TEXT: ColumnShape(None, 124),
    Column.OUT: ColumnShape(None, 82, is_amount=True),
    Column.IN: ColumnShape(None, 84, is_amount=True),
    Column.BALANCE: ColumnShape(None, 86, is_amount=True),
    Column.USE: ColumnShape(None, 130),
}
