"""The fields of what is said of a paper: its kind, day, counterparty, amount, number, note."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from app.models.bookkeeping_types import EvidenceKind
from app.models.moments import JST
from app.rulebook.payout_calendar import holiday_name
from app.services.evidence_drafts import EvidenceNote
from app.services.evidence_queries import EvidenceRow
from app.services.order_drafts import NAME_LENGTH, NOTE_LENGTH
from app.ui.evidence.words import EvidenceWords
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.fields import Field, TextField
from app.ui.kit.money_field import MoneyField
from app.ui.page import PageContext

GAP = 10


class NoteFields(QWidget):
    """Two columns; without an amount the paper names none."""

    def __init__(
        self, context: PageContext, words: EvidenceWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._row: EvidenceRow | None = None
        theme, formats = context.theme, context.formats
        self.kind = ChoiceBox()
        for kind in EvidenceKind:
            self.kind.addItem(words.kind(kind), kind)
        self.day = DateField(theme, formats, self.tr("Transaction date"), self.today, holiday_name)
        self.counterparty = TextField(theme, self.tr("Counterparty"))
        self.counterparty.setMaxLength(NAME_LENGTH)
        self.amount = MoneyField(theme, self.tr("Amount"), self.tr("none stated"))
        self.number = TextField(theme, self.tr("Registration number"), "T1234567890123")
        self.note = TextField(theme, self.tr("Note"))
        self.note.setMaxLength(NOTE_LENGTH)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for place, (label, control) in enumerate(self._fields()):
            grid.addWidget(Field(theme, label, control), place // 2, place % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.show_note(EvidenceKind.RECEIPT, self.today(), "")

    def today(self) -> date:
        """Return today in Japan."""
        return self._context.clock().astimezone(JST).date()

    def show_note(self, kind: EvidenceKind, day: date, counterparty: str) -> None:
        """Show what is known of a new paper."""
        self._row = None
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.day.set_day(day)
        self.counterparty.setText(counterparty)

    def show_row(self, row: EvidenceRow) -> None:
        """Show what is said of a paper of the book."""
        self.show_note(row.kind, row.dated_on, row.counterparty)
        self._row = row
        self.amount.set_amount(row.amount)
        self.number.setText(row.registration_number)
        self.note.setText(row.note)

    def draft(self) -> EvidenceNote:
        """Return what stands in the fields; what the paper belongs to stays."""
        row = self._row
        return EvidenceNote(
            kind=EvidenceKind(self.kind.currentData()),
            dated_on=self.day.day or self.today(),
            counterparty=self.counterparty.text(),
            received_on=self.today() if row is None else row.received_on,
            amount=self.amount.amount,
            registration_number=self.number.text(),
            note=self.note.text(),
            expense_id=None if row is None else row.expense_id,
            order_id=None if row is None else row.order_id,
            payout_id=None if row is None else row.payout_id,
        )

    def _fields(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Kind"), self.kind),
            (self.tr("Transaction date"), self.day),
            (self.tr("Counterparty"), self.counterparty),
            (self.tr("Amount"), self.amount),
            (self.tr("Registration number"), self.number),
            (self.tr("Note"), self.note),
        )
