"""The columns of the table of evidence: which there are, what sorts them, how wide they begin."""

from enum import StrEnum

from app.services.evidence_queries import EvidenceSort
from app.ui.lines.columns import ColumnShape


class Column(StrEnum):
    """A column by its name in saved widths."""

    DAY = "day"
    COUNTERPARTY = "counterparty"
    AMOUNT = "amount"
    KIND = "kind"
    FILE = "file"
    BELONGS = "belongs"
    KEPT = "kept"
    STATE = "state"


SHAPES: dict[Column, ColumnShape] = {
    Column.DAY: ColumnShape(EvidenceSort.DAY, 112, falls=True),
    Column.COUNTERPARTY: ColumnShape(EvidenceSort.COUNTERPARTY, 200),
    Column.AMOUNT: ColumnShape(EvidenceSort.AMOUNT, 104, is_amount=True, falls=True),
    Column.KIND: ColumnShape(EvidenceSort.KIND, 96),
    Column.FILE: ColumnShape(EvidenceSort.FILE, 200),
    Column.BELONGS: ColumnShape(None, 110),
    Column.KEPT: ColumnShape(None, 110),
    Column.STATE: ColumnShape(None, 104),
}
