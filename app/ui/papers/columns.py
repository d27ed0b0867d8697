"""The columns of the table of papers: which there are, what sorts them, how wide they begin."""

from enum import StrEnum

from app.services.paper_queries import PaperSort
from app.ui.lines.columns import ColumnShape


class Column(StrEnum):
    """A column by its name in saved widths."""

    NUMBER = "number"
    KIND = "kind"
    RECIPIENT = "recipient"
    SUBJECT = "subject"
    TOTAL = "total"
    ISSUED = "issued"
    DUE = "due"
    STATE = "state"


SHAPES: dict[Column, ColumnShape] = {
    Column.NUMBER: ColumnShape(PaperSort.NUMBER, 110),
    Column.KIND: ColumnShape(PaperSort.KIND, 90),
    Column.RECIPIENT: ColumnShape(PaperSort.RECIPIENT, 132),
    Column.SUBJECT: ColumnShape(PaperSort.SUBJECT, 90),
    Column.TOTAL: ColumnShape(PaperSort.TOTAL, 88, is_amount=True, falls=True),
    Column.ISSUED: ColumnShape(PaperSort.ISSUED, 92, falls=True),
    Column.DUE: ColumnShape(PaperSort.DUE, 92, falls=True),
    Column.STATE: ColumnShape(None, 86),
}
