"""What is said of evidence: its kind, its state, one paper in a cell and in a sentence."""

from datetime import date

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import EvidenceKind
from app.rulebook.retention import RetentionRules
from app.services.evidence_queries import EvidenceRow, FileState
from app.ui.evidence.columns import Column
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext


class EvidenceWords(QObject):
    """Says things about evidence in the window's language.

    `states` is what the last look at the files found; `retention` says until when papers are kept.
    """

    def __init__(
        self,
        context: PageContext,
        parent: QObject | None = None,
        retention: RetentionRules | None = None,
    ) -> None:
        super().__init__(parent)
        self.formats = context.formats
        self._retention = retention
        self.states: dict[int, FileState] = {}

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

    def state_of(self, row: EvidenceRow) -> tuple[str, str]:
        """Return how a paper is, and the tone of its chip."""
        if row.is_void:
            return self.tr("Void"), ""
        found = self.states.get(row.id)
        if row.byte_count is None:
            found = FileState.MISSING
        if found is None:
            return self.tr("Not checked"), ""
        return self.state(found), "ok" if found is FileState.UNCHANGED else "bad"

    def belongs(self, row: EvidenceRow) -> str:
        """Return what of the book a paper belongs to."""
        parts = []
        if row.expense_id is not None:
            parts.append(self.tr("Expense"))
        if row.order_id is not None:
            parts.append(self.tr("Order"))
        if row.payout_id is not None:
            parts.append(self.tr("Payout"))
        return self.formats.listed(parts) or "—"

    def kept_until(self, row: EvidenceRow) -> date | None:
        """Return the last day on which a paper must be there."""
        return None if self._retention is None else row.kept_until(self._retention)

    def short(self, row: EvidenceRow) -> str:
        """Return a paper in a few words: day, whose it is, amount."""
        formats = self.formats
        day, amount = formats.full_day(row.dated_on), formats.money(row.amount)
        return f"{day}  {one_line(row.counterparty)}  {amount}"

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return {
            Column.DAY: self.tr("Transaction date"),
            Column.COUNTERPARTY: self.tr("Counterparty"),
            Column.AMOUNT: self.tr("Amount"),
            Column.KIND: self.tr("Kind"),
            Column.FILE: self.tr("File"),
            Column.BELONGS: self.tr("Belongs to"),
            Column.KEPT: self.tr("Kept until"),
            Column.STATE: self.tr("File check"),
        }[column]

    def text(self, row: EvidenceRow, column: Column) -> str:
        """Return what a cell says."""
        return {
            Column.DAY: lambda: self.formats.full_day(row.dated_on),
            Column.COUNTERPARTY: lambda: one_line(row.counterparty),
            Column.AMOUNT: lambda: self.formats.money(row.amount),
            Column.KIND: lambda: self.kind(row.kind),
            Column.FILE: lambda: one_line(row.file_name),
            Column.BELONGS: lambda: self.belongs(row),
            Column.KEPT: lambda: self.formats.full_day(self.kept_until(row)),
            Column.STATE: lambda: self.state_of(row)[0],
        }[column]()

    def sentence(self, row: EvidenceRow) -> str:
        """Return one full sentence for a screen reader."""
        return self.formats.listed(f"{self.head(one)} {self.text(row, one)}" for one in Column)
