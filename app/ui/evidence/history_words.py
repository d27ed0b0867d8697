"""What was corrected of evidence, in words: which field, before and after, why."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence_corrections import Correction
from app.ui.evidence.words import EvidenceWords
from app.ui.kit.harmless import one_line

SILENT = frozenset({"voided_at", "void_reason"})


class HistoryWords(QObject):
    """Says corrections in the window's language."""

    def __init__(self, words: EvidenceWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def what(self, change: Correction) -> str:
        """Return what a change did: taken out, voided, or each field before and after."""
        if not change.after:
            text = self.tr("taking in undone: {day}, {amount}")
            day, amount = (self._value(name, change.before) for name in ("dated_on", "amount"))
            return text.format(day=day, amount=amount)
        if not change.before:
            return self.tr("taken in again")
        fields = [name for name in change.after if name not in SILENT]
        said = [
            f"{self._field(name)} {self._value(name, change.before)}"
            f" → {self._value(name, change.after)}"
            for name in fields
        ]
        if "voided_at" in change.after:
            is_void = change.after["voided_at"] is not None
            said.append(self.tr("voided") if is_void else self.tr("valid again"))
        text = self._words.formats.listed(said)
        return self.tr("Undone: {what}").format(what=text) if change.is_undo else text

    def why(self, change: Correction) -> str:
        """Return the reason, or that it followed an expense."""
        if change.is_undo:
            return self.tr("taken back")
        return one_line(change.reason) or self.tr("corrected with its expense")

    def _field(self, name: str) -> str:
        return {
            "kind": self.tr("Kind"),
            "dated_on": self.tr("Transaction date"),
            "counterparty": self.tr("Counterparty"),
            "amount": self.tr("Amount"),
            "registration_number": self.tr("Registration number"),
            "note": self.tr("Note"),
            "received_on": self.tr("Received on"),
        }.get(name, name)

    def _value(self, name: str, said: Mapping[str, object]) -> str:
        value, formats = said.get(name), self._words.formats
        if name == "amount":
            return formats.money(value if isinstance(value, int) else None)
        if name == "kind":
            return self._words.kind(EvidenceKind(str(value)))
        if name in {"dated_on", "received_on"}:
            return formats.full_day(date.fromisoformat(str(value)))
        return one_line(str(value)) if value else "—"
