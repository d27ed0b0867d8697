"""What is said of evidence: its kind, its state, one paper in words."""

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence_queries import EvidenceRow, FileState
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext


class EvidenceWords(QObject):
    """Says things about evidence in the window's language."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = context.formats

    def kind(self, kind: EvidenceKind) -> str:
        """Return what a paper is."""
        return {
            EvidenceKind.RECEIPT: self.tr("Receipt"),
            EvidenceKind.INVOICE: self.tr("Invoice"),
            EvidenceKind.STATEMENT: self.tr("Statement"),
            EvidenceKind.CONTRACT: self.tr("Contract"),
            EvidenceKind.FEE_NOTE: self.tr("Fee note"),
            EvidenceKind.OTHER: self.tr("Other"),
        }[kind]

    def state(self, state: FileState) -> str:
        """Return whether the bytes of a paper are still those that were taken in."""
        return {
            FileState.UNCHANGED: self.tr("Unchanged"),
            FileState.CHANGED: self.tr("Changed"),
            FileState.MISSING: self.tr("Missing"),
        }[state]

    def short(self, row: EvidenceRow) -> str:
        """Return a paper in a few words: day, whose it is, amount."""
        formats = self.formats
        day, amount = formats.full_day(row.dated_on), formats.money(row.amount)
        return f"{day}  {one_line(row.counterparty)}  {amount}"
