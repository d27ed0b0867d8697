"""Takes dropped papers into the book: what each is, filled in by its name, then kept."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.capture.paper_names import paper_hints
from app.errors import AppError
from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence_drafts import EvidenceNote, check_note
from app.services.evidence_queries import EvidenceRow, same_content
from app.ui.evidence.commands import EvidenceCommands
from app.ui.evidence.note_fields import NoteFields
from app.ui.evidence.preview import PaperPreview
from app.ui.evidence.reading import PapersRead, papers_among, read_papers
from app.ui.evidence.words import EvidenceWords
from app.ui.kit.dialog import Dialog
from app.ui.kit.harmless import one_line
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services.kept_files import FileDraft

WIDTH, LIST_WIDTH = 820, 230


class IntakeDialog(Dialog):
    """Lists the papers at the left; at the right one is seen and said what it is.

    All are kept together. A single one can be made an expense at once.
    """

    def __init__(
        self, context: PageContext, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._words = EvidenceWords(context, self)
        self._commands = EvidenceCommands(context, self)
        self._same = Latest()
        self.papers: list[FileDraft] = []
        self.notes: list[EvidenceNote] = []
        self._place = -1
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Papers"))
        self.preview = PaperPreview(context)
        self.fields = NoteFields(context, self._words)
        self.known = Label(context.theme, "", "caption", "warn").wrapped()
        self.problem = Label(context.theme, "", "caption", "bad").wrapped()
        self._lay_out()
        self.list.currentRowChanged.connect(self._turn)
        context.tasks.run(read_papers, tuple(paths)).then(self._take)

    def accept(self) -> None:
        """Keep all papers as evidence."""
        self._keep(lambda _ids: None)

    def make_expense(self) -> None:
        """Keep the paper, and go on to an expense of it."""
        self._keep(lambda ids: self._context.navigate("books", view="expenses", evidence_id=ids[0]))

    def _keep(self, then: Callable[[tuple[int, ...]], object]) -> None:
        self._note_down()
        for place, note in enumerate(self.notes):
            try:
                check_note(note, self.fields.today())
            except AppError as error:
                self.list.setCurrentRow(place)
                self._tell(error)
                return
        self.setEnabled(False)
        task = self._commands.keep(list(zip(self.papers, self.notes, strict=True)), then)
        task.otherwise(self._failed).finally_(self._end)

    def _end(self) -> None:
        if not self.isEnabled():
            super().accept()

    def _failed(self, error: BaseException) -> None:
        self.setEnabled(True)
        if isinstance(error, AppError):
            self._tell(error)
        else:
            self._context.fail(error)

    def _tell(self, error: AppError) -> None:
        self.problem.setText(self._context.text.error(error))
        self.problem.show()

    def _take(self, read: PapersRead) -> None:
        for paper in read.papers:
            self.papers.append(paper)
            self.notes.append(self._first_note(paper))
            self.list.addItem(one_line(paper.name))
        if read.refused:
            said = [self._context.text.error(error) for error in read.refused]
            self.problem.setText("\n".join(said))
            self.problem.show()
        has_papers = bool(self.papers)
        self._right.setVisible(has_papers)
        self.list.setVisible(len(self.papers) > 1)
        self.keep_button.setEnabled(has_papers)
        many = self.tr("Keep {n} papers as evidence").format(n=len(self.papers))
        self.keep_button.setText(many if len(self.papers) > 1 else self.tr("Keep as evidence"))
        self.expense_button.setVisible(len(self.papers) == 1)
        self.list.setCurrentRow(0 if has_papers else -1)
        self.fit()

    def _first_note(self, paper: "FileDraft") -> EvidenceNote:
        """Return what the file's name tells; the rest is as of a receipt of today."""
        hints, today = paper_hints(paper.name), self.fields.today()
        return EvidenceNote(
            kind=hints.kind or EvidenceKind.RECEIPT,
            dated_on=hints.day or today,
            counterparty=hints.payee,
            received_on=today,
            amount=hints.amount,
        )

    def _turn(self, place: int) -> None:
        self._note_down()
        self._place = place
        if place < 0:
            return
        paper, note = self.papers[place], self.notes[place]
        self.preview.show_draft(paper)
        self.fields.show_note(note.kind, note.dated_on, note.counterparty)
        self.fields.amount.set_amount(note.amount)
        self.fields.number.setText(note.registration_number)
        self.fields.note.setText(note.note)
        read = self._context.tasks.read(same_content, paper.digest)
        self._same.ask(read).then(self._tell_same)

    def _note_down(self) -> None:
        if 0 <= self._place < len(self.notes):
            self.notes[self._place] = self.fields.draft()

    def _tell_same(self, rows: tuple[EvidenceRow, ...]) -> None:
        self.known.setVisible(bool(rows))
        if rows:
            words = self.tr("This very file is kept already: {paper}")
            self.known.setText(words.format(paper=self._words.short(rows[0])))

    def _lay_out(self) -> None:
        px = self.theme.px
        title = self.tr("Receipts and other papers")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setMaximumWidth(px(WIDTH) + 80)
        self.setMinimumWidth(px(WIDTH))
        self.say(
            self.tr(
                "They are kept in your encrypted book as they are. What stands here was read from"
                " the names of the files: please look at it. Empty amount: the paper names none."
            )
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        self.list.setFixedWidth(px(LIST_WIDTH))
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.addWidget(self.list)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.preview, self.known, self.fields):
            column.addWidget(widget)
        column.addStretch(1)
        row.addWidget(self._right, 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.problem)
        for hidden in (self.known, self.problem, self._right, self.list):
            hidden.hide()
        self.add_reject(self.tr("Cancel"))
        self.expense_button = self.add_action(self.tr("Record as an expense"), "wallet")
        self.expense_button.clicked.connect(self.make_expense)
        self.keep_button = self.add_accept(self.tr("Keep as evidence"))
        self.keep_button.setEnabled(False)


def take_papers(context: PageContext, paths: Sequence[Path], parent: QWidget) -> list[Path]:
    """Offer the papers among these files as evidence, and return the other files."""
    papers = papers_among(paths)
    if papers:
        IntakeDialog(context, papers, parent).open()
    return [path for path in paths if path not in papers]
