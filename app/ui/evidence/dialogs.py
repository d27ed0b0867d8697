"""The dialogs that correct or void a paper: each asks why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.services.evidence_drafts import check_note
from app.services.evidence_queries import EvidenceRow
from app.services.order_drafts import ITEM_LENGTH
from app.ui.evidence.commands import EvidenceCommands
from app.ui.evidence.note_fields import NoteFields
from app.ui.evidence.words import EvidenceWords
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.page import PageContext


class ReasonDialog(Dialog):
    """Asks for a reason, without which nothing is done."""

    def __init__(
        self,
        context: PageContext,
        words: EvidenceWords,
        commands: EvidenceCommands,
        row: EvidenceRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self.words, self.commands, self.row = context, words, commands, row
        self.reason = TextField(context.theme, self.tr("Reason"))
        self.reason.setMaxLength(ITEM_LENGTH)
        self.why = Field(context.theme, self.tr("Reason"), self.reason)
        self.problem = Label(context.theme, "", "caption", "bad").wrapped()
        self.problem.hide()

    def name_it(self, title: str) -> None:
        """Write what the dialog is about."""
        self.heading.setText(title)
        self.setWindowTitle(title)

    def is_told(self) -> bool:
        """Tell whether there is a reason; where there is none, say so."""
        is_told = bool(self.reason.text().strip())
        self.why.set_error("" if is_told else self.tr("Please write why: it stays in the history."))
        if not is_told:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        return is_told


class CorrectDialog(ReasonDialog):
    """Says anew what a paper is; its file stays as it is."""

    def __init__(
        self,
        context: PageContext,
        words: EvidenceWords,
        commands: EvidenceCommands,
        row: EvidenceRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, words, commands, row, parent)
        self.name_it(self.tr("Correct the details"))
        self.say(self.tr("The file does not change. The earlier details stay in the history."))
        self.fields = NoteFields(context, words)
        self.fields.show_row(row)
        for widget in (self.fields, self.why, self.problem):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Correct"))

    def accept(self) -> None:
        note = self.fields.draft()
        try:
            check_note(note, self.fields.today())
        except AppError as error:
            self.problem.setText(self.context.text.error(error))
            self.problem.show()
            return
        if self.is_told():
            self.commands.correct(self.row.id, note, self.reason.text())
            super().accept()


class VoidDialog(ReasonDialog):
    """Takes a paper out of use; it is not deleted, and until when it is kept is told."""

    def __init__(
        self,
        context: PageContext,
        words: EvidenceWords,
        commands: EvidenceCommands,
        row: EvidenceRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, words, commands, row, parent)
        self.name_it(self.tr("Void this document"))
        self.say(words.short(row), "body_b", "text")
        until = context.formats.full_day(words.kept_until(row))
        self.say(
            self.tr(
                "It is taken out of use, not deleted: the file stays in the book and must be kept"
                " until {day}. Void papers are shown with the filter “Show void”."
            ).format(day=until)
        )
        self.body.addWidget(self.why)
        self.body.addStretch(1)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Void it"), "danger")

    def accept(self) -> None:
        if self.is_told():
            self.commands.void(self.row.id, self.reason.text())
            super().accept()
