"""The fields of a paper being written, and the draft they make."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.models.paper_body import TaxMode
from app.rulebook.payout_calendar import holiday_name
from app.services.order_drafts import NAME_LENGTH, TITLE_LENGTH
from app.services.paper_drafts import HONORIFICS, PaperDraft
from app.services.paper_sources import honorific_of, with_days
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.cards import Panel
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.fields import Field, TextField
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.money_field import MoneyField
from app.ui.page import PageContext
from app.ui.papers.draft_lines import DraftLines
from app.ui.papers.kit import PaperKit, today_of
from app.ui.papers.lines_sheet import LinesSheet
from app.ui.papers.words import PaperWords

NOTE_LINES = (2, 6)
TOLD_MS = 120


class PaperForm(QWidget):
    """`edited` is sent a moment after something was typed."""

    edited = Signal()

    def __init__(
        self, context: PageContext, kit: PaperKit, words: PaperWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._kit, self._words = context, kit, words
        self._draft = PaperDraft(kind=PaperKind.INVOICE, issued_on=today_of(context))
        self._told = QTimer(self, singleShot=True, interval=TOLD_MS)
        self._told.timeout.connect(self.edited)
        self._make_fields()
        self._make_lines()
        self._lay_out()
        self._connect()

    def show_draft(self, draft: PaperDraft) -> None:
        """Fill the fields."""
        self._draft = draft
        blockers = [QSignalBlocker(one) for one in (self.kind, self.honorific, self.mode)]
        self.kind.setCurrentIndex(self.kind.findData(draft.kind.value))
        self.honorific.setCurrentIndex(max(0, self.honorific.findData(draft.honorific)))
        self.mode.setCurrentIndex(self.mode.findData(draft.tax_mode.value))
        blockers.clear()
        self.recipient.setText(draft.recipient)
        self.address.setPlainText(draft.recipient_address)
        self.subject.setText(draft.subject)
        self.payment.setText(draft.payment)
        self.notes.setPlainText(draft.notes)
        self.issued.set_day(draft.issued_on)
        self.supplied.set_day(draft.supplied_on)
        self.due.set_day(draft.due_on)
        self.valid.set_day(draft.valid_until)
        self.withholds.setChecked(bool(draft.withheld))
        self.withheld.set_amount(draft.withheld or None)
        self.lines.set_lines(draft.lines)
        self._show_kind()

    def draft(self) -> PaperDraft:
        """Return what the fields say; days that a kind does not have are left out."""
        kind = PaperKind(self.kind.currentData())
        return replace(
            self._draft,
            kind=kind,
            issued_on=self.issued.day or today_of(self._context),
            recipient=self.recipient.text(),
            honorific=str(self.honorific.currentData()),
            recipient_address=self.address.toPlainText(),
            subject=self.subject.text(),
            tax_mode=TaxMode(self.mode.currentData()),
            lines=self.lines.lines,
            supplied_on=self.supplied.day if kind is not PaperKind.QUOTE else None,
            due_on=self.due.day if kind is PaperKind.INVOICE else None,
            valid_until=self.valid.day if kind is PaperKind.QUOTE else None,
            payment=self.payment.text() if kind is PaperKind.RECEIPT else "",
            withheld=self._withheld_now(kind),
            notes=self.notes.toPlainText(),
        )

    def unclear_day(self) -> DateField | None:
        """Return a field in which no day stands, if there is one."""
        days = (self.issued, self.supplied, self.due, self.valid)
        return next((one for one in days if one.is_unclear), None)

    def suggest_withheld(self, amount: Yen) -> None:
        """Show what would be withheld, unless the seller typed an amount of his own."""
        if self.withholds.isChecked() and self.withheld.amount is None:
            self.withheld.set_amount(amount)

    def _withheld_now(self, kind: PaperKind) -> Yen:
        if not self.withholds.isChecked() or kind is PaperKind.DELIVERY_NOTE:
            return Yen(0)
        return self.withheld.amount or Yen(0)

    def _make_fields(self) -> None:
        theme, words = self._context.theme, self._words
        self.kind = ChoiceBox()
        for kind in PaperKind:
            self.kind.addItem(words.kind(kind), kind.value)
        self.honorific = ChoiceBox()
        for honorific in HONORIFICS:
            self.honorific.addItem(honorific or self.tr("none"), honorific)
        self.mode = ChoiceBox()
        for mode in TaxMode:
            self.mode.addItem(words.mode(mode), mode.value)
        self.recipient = TextField(theme, self.tr("To"), self.tr("Company or person"))
        self.recipient.setMaxLength(NAME_LENGTH)
        self.address = GrowingText(theme, self.tr("Address of the recipient"), 1, 3)
        self.subject = TextField(theme, self.tr("Subject"))
        self.subject.setMaxLength(TITLE_LENGTH)
        self.payment = TextField(theme, self.tr("Paid by"), self.tr("Bank transfer, cash…"))
        self.payment.setMaxLength(NAME_LENGTH)
        self.notes = GrowingText(theme, self.tr("Notes"), *NOTE_LINES)
        self.issued = self._day(self.tr("Issued on"))
        self.supplied = self._day(self.tr("Transaction date"))
        self.due = self._day(self.tr("Pay by"))
        self.valid = self._day(self.tr("Valid until"))
        self.withholds = QCheckBox(self.tr("The client withholds income tax"))
        self.withheld = MoneyField(theme, self.tr("Withheld tax"))

    def _make_lines(self) -> None:
        theme, today = self._context.theme, today_of(self._context)
        self.lines = DraftLines(self._context, self._kit.rules.rates_on(today), self)
        self.sheet = LinesSheet(theme, self.lines, self.tr("Lines"))
        self.remove = Button(theme, self.tr("Remove the line"), "trash-2", "ghost")
        self.up = IconButton(theme, "arrow-up", self.tr("Move the line up"), "Alt+↑", is_plain=True)
        self.down = IconButton(
            theme, "arrow-down", self.tr("Move the line down"), "Alt+↓", is_plain=True
        )

    def _lay_out(self) -> None:
        theme = self._context.theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 12, 12)
        whole.setSpacing(14)
        kind, issued = (
            Field(theme, self.tr("Kind"), self.kind),
            Field(theme, self.tr("Issued on"), self.issued),
        )
        whole.addLayout(_row((kind, 1), (issued, 1)))
        recipient = Field(theme, self.tr("To"), self.recipient)
        honorific = Field(theme, self.tr("Honorific"), self.honorific)
        whole.addLayout(_row((recipient, 1), (honorific, 0)))
        whole.addWidget(Field(theme, self.tr("Address of the recipient"), self.address))
        whole.addWidget(Field(theme, self.tr("Subject"), self.subject))
        self._lay_out_lines(whole)
        self._lay_out_days(whole)
        whole.addWidget(Field(theme, self.tr("Notes"), self.notes))
        whole.addStretch(1)

    def _lay_out_lines(self, whole: QVBoxLayout) -> None:
        ground = Panel(self._context.theme)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(1, 1, 1, 6)
        inside.addWidget(self.sheet)
        whole.addWidget(ground)
        tools = _row((self.remove, 0), (self.up, 0), (self.down, 0))
        tools.addStretch(1)
        tools.addWidget(self.mode)
        whole.addLayout(tools)

    def _lay_out_days(self, whole: QVBoxLayout) -> None:
        theme = self._context.theme
        self.due_field = Field(theme, self.tr("Pay by"), self.due)
        self.valid_field = Field(theme, self.tr("Valid until"), self.valid)
        self.supplied_field = Field(theme, self.tr("Transaction date"), self.supplied)
        self.payment_field = Field(theme, self.tr("Paid by"), self.payment)
        days = (self.supplied_field, self.due_field, self.valid_field, self.payment_field)
        whole.addLayout(_row(*((one, 1) for one in days)))
        said = self.tr(
            "10.21% of the price, 20.42% above ¥1,000,000. Ask a tax accountant or office."
        )
        self.withheld_field = Field(theme, self.tr("Withheld tax"), self.withheld, said)
        whole.addWidget(self.withholds)
        whole.addWidget(self.withheld_field)

    def _connect(self) -> None:
        for line in (self.recipient, self.subject, self.payment):
            line.textChanged.connect(self._tell)
        for text in (self.address, self.notes):
            text.textChanged.connect(self._tell)
        for day in (self.issued, self.supplied, self.due, self.valid):
            day.day_changed.connect(self._tell)
        self.recipient.textEdited.connect(self._guess_honorific)
        self.honorific.currentIndexChanged.connect(self._tell)
        self.mode.currentIndexChanged.connect(self._tell)
        self.withheld.amount_changed.connect(self._tell)
        self.withholds.toggled.connect(self._show_withheld)
        self.kind.activated.connect(self._turn_kind)
        self.lines.edited.connect(self._tell)
        self.remove.clicked.connect(self.sheet.remove_line)
        self.up.clicked.connect(lambda: self.sheet.move_line(-1))
        self.down.clicked.connect(lambda: self.sheet.move_line(1))

    def _turn_kind(self) -> None:
        """Give the paper the days of its new kind."""
        draft = with_days(self.draft(), self._kit.rules)
        self.due.set_day(draft.due_on)
        self.valid.set_day(draft.valid_until)
        self._show_kind()

    def _show_kind(self) -> None:
        kind = PaperKind(self.kind.currentData())
        self.due_field.setVisible(kind is PaperKind.INVOICE)
        self.valid_field.setVisible(kind is PaperKind.QUOTE)
        self.supplied_field.setVisible(kind is not PaperKind.QUOTE)
        self.payment_field.setVisible(kind is PaperKind.RECEIPT)
        self.withholds.setVisible(kind is not PaperKind.DELIVERY_NOTE)
        self._show_withheld()

    def _show_withheld(self) -> None:
        is_on = self.withholds.isChecked() and self.withholds.isVisibleTo(self)
        self.withheld_field.setVisible(is_on)
        if not self.withholds.isChecked():
            self.withheld.set_amount(None)
        self._tell()

    def _guess_honorific(self, name: str) -> None:
        at = self.honorific.findData(honorific_of(name))
        self.honorific.setCurrentIndex(at)

    def _tell(self) -> None:
        self._told.start()

    def _day(self, label: str) -> DateField:
        context = self._context

        def today() -> date:
            return today_of(context)

        return DateField(context.theme, context.formats, label, today, holiday_name)


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget, stretch in parts:
        row.addWidget(widget, stretch)
    return row
