"""One paper opened: what can be seen of it, all that is known of it, and what was done to it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.handover.files import write_file
from app.models.changes import Changes
from app.services.evidence_corrections import Correction, evidence_corrections
from app.services.evidence_queries import EvidenceRow, FileState, evidence, file_state
from app.services.kept_file_queries import kept_content
from app.ui.checks.papers import papers_of
from app.ui.evidence.commands import EvidenceCommands
from app.ui.evidence.dialogs import CorrectDialog, VoidDialog
from app.ui.evidence.history_words import HistoryWords
from app.ui.evidence.preview import PaperPreview
from app.ui.evidence.words import EvidenceWords
from app.ui.kit.buttons import Button
from app.ui.kit.chips import StatusChip
from app.ui.kit.drawer import Drawer
from app.ui.kit.harmless import one_line
from app.ui.kit.headed import Headed, emptied
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services.kept_file_queries import KeptContent

GROUP = 8
"""A digest is written in groups of so many signs, so that it can be compared by eye."""


class EvidenceDrawer(Drawer):
    """Built when first opened; follows what is done to the paper elsewhere."""

    state_found = Signal(int, object)

    def __init__(
        self,
        context: PageContext,
        words: EvidenceWords,
        commands: EvidenceCommands,
        parent: QWidget,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context, self._words, self._commands = context, words, commands
        self._history = HistoryWords(words, self)
        self._questions = (Latest(), Latest(), Latest())
        self.row: EvidenceRow | None = None
        self._id = 0
        self._changes: tuple[Correction, ...] = ()
        self._is_built = False

    def show_evidence(self, evidence_id: int) -> None:
        """Load a paper and slide in with it."""
        if evidence_id != self._id:
            self._changes = ()
        self._id = evidence_id
        self.reload()

    def reload(self) -> None:
        """Ask for the paper again."""
        read, number = self._context.tasks.read, self._id
        row, state, changes = self._questions
        row.ask(read(evidence, number)).then(self._take)
        state.ask(read(file_state, number)).then(self._take_state)
        asked = read(evidence_corrections, evidence_id=number)
        changes.ask(asked).then(self._take_changes)

    def on_committed(self, changes: Changes) -> None:
        """Follow what changed."""
        if self.isVisible() and changes.touches("evidence"):
            self.reload()

    def open_file(self) -> None:
        """Open the paper in its own program, from a copy that goes with the book."""
        if self.row is not None:
            papers_of(self._context).open(self.row.digest)

    def save_copy(self) -> None:
        """Ask where to, and write the file as it was taken in."""
        row = self.row
        if row is None:
            return
        title = self.tr("Save a copy")
        chosen, _ = QFileDialog.getSaveFileName(self, title, one_line(row.file_name))
        if chosen:
            read = self._context.tasks.read(kept_content, row.digest)
            read.then(lambda found: self._write(Path(chosen), found))

    def correct(self) -> None:
        """Ask what is to be said anew, and why."""
        if self.row is not None:
            CorrectDialog(
                self._context, self._words, self._commands, self.row, self.window()
            ).open()

    def void(self) -> None:
        """Ask why the paper is taken out of use."""
        if self.row is not None:
            VoidDialog(self._context, self._words, self._commands, self.row, self.window()).open()

    def _write(self, path: Path, found: "KeptContent | None") -> None:
        if found is None:
            return
        said = self.tr("Saved a copy: {file}").format(file=path.name)
        self._context.tasks.run(write_file, path, found.content).then(
            lambda _nothing: self._context.toast(said)
        )

    def _build_content(self) -> None:
        theme = self.theme
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(14)
        self.preview = PaperPreview(self._context)
        self.chip = StatusChip(theme)
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(12)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        self.until = Label(theme, "", "caption", "text2").wrapped()
        self.link = Button(theme, "", "wallet")
        self.unlink = Button(theme, self.tr("Unlink"), "x", "ghost")
        self.history = Headed(theme, self.tr("Corrections"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.history.body.addLayout(self._lines)
        row = QHBoxLayout()
        row.addWidget(self.chip)
        row.addStretch(1)
        column.addWidget(self.preview)
        column.addLayout(row)
        column.addLayout(self.facts)
        links = QHBoxLayout()
        links.addWidget(self.link, 1)
        links.addWidget(self.unlink)
        column.addWidget(self.until)
        column.addLayout(links)
        column.addWidget(self.history)
        column.addStretch(1)
        self.set_content(holder)
        self.link.clicked.connect(self._follow)
        self.unlink.clicked.connect(lambda: self._commands.let_go(self._id))
        self.set_foot(self._foot())

    def _foot(self) -> QWidget:
        theme = self.theme
        self.open_button = Button(theme, self.tr("Open"), "external-link")
        self.copy_button = Button(theme, self.tr("Save a copy"), "download", "ghost")
        self.correct_button = Button(theme, self.tr("Correct…"), "pencil", "ghost")
        self.void_button = Button(theme, self.tr("Void…"), "x", "ghost")
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(22, 10, 12, 12)
        row.setSpacing(2)
        for button, does in (
            (self.open_button, self.open_file),
            (self.copy_button, self.save_copy),
            (self.correct_button, self.correct),
            (self.void_button, self.void),
        ):
            button.clicked.connect(does)
            row.addWidget(button)
        row.addStretch(1)
        return foot

    def _take(self, row: EvidenceRow | None) -> None:
        if row is None:
            return
        if not self._is_built:
            self._is_built = True
            self._build_content()
        is_new = self.row is None or self.row.id != row.id or not self.isVisible()
        self.row = row
        self.set_title(one_line(row.counterparty))
        if is_new:
            self.preview.show_kept(row.digest, row.file_name, row.byte_count)
        self._show_facts(row)
        self._show_changes()
        for button in (self.correct_button, self.void_button):
            button.setVisible(not row.is_void)
        if is_new:
            self.open()

    def _show_facts(self, row: EvidenceRow) -> None:
        while (item := self.facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (name, value) in enumerate(self._said(row)):
            label = Label(self.theme, name, "caption", "text3")
            text = Label(self.theme, value, "body", "text").wrapped()
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            top = Qt.AlignmentFlag.AlignTop
            self.facts.addWidget(label, place, 0, top)
            self.facts.addWidget(text, place, 1, top)
        self.chip.show_text(*self._words.state_of(row))
        until = self._context.formats.full_day(self._words.kept_until(row))
        words = self.tr("To be kept until {day}. It cannot be deleted before, only made void.")
        self.until.setText(words.format(day=until))
        self.link.setText(
            self.tr("Record as an expense")
            if row.expense_id is None
            else self.tr("Show the expense")
        )
        self.link.setVisible(row.expense_id is not None or not row.is_void)
        self.unlink.setVisible(row.expense_id is not None and not row.is_void)

    def _said(self, row: EvidenceRow) -> list[tuple[str, str]]:
        formats, words = self._context.formats, self._words
        size = "—" if row.byte_count is None else formats.file_size(row.byte_count)
        digest = " ".join(row.digest[at : at + GROUP] for at in range(0, len(row.digest), GROUP))
        facts = [
            (self.tr("Kind"), words.kind(row.kind)),
            (self.tr("Transaction date"), formats.full_day(row.dated_on)),
            (self.tr("Amount"), formats.money(row.amount)),
            (self.tr("Counterparty"), one_line(row.counterparty)),
            (self.tr("Registration number"), row.registration_number),
            (self.tr("Note"), row.note),
            (self.tr("Why it is void"), row.void_reason or ""),
            (self.tr("File"), f"{one_line(row.file_name)} ({size})"),
            (self.tr("Received on"), formats.full_day(row.received_on)),
            (self.tr("Stored on"), formats.full_moment(row.stored_at)),
            ("SHA-256", digest),
        ]
        return [(name, value) for name, value in facts if value]

    def _take_state(self, state: FileState) -> None:
        self._words.states[self._id] = state
        if self._is_built and self.row is not None:
            self.chip.show_text(*self._words.state_of(self.row))
        self.state_found.emit(self._id, state)

    def _take_changes(self, changes: tuple[Correction, ...]) -> None:
        self._changes = changes
        if self._is_built:
            self._show_changes()

    def _show_changes(self) -> None:
        changes = self._changes
        column, now = emptied(self._lines), self._context.clock()
        self.history.setVisible(bool(changes))
        for change in reversed(changes):
            when = self._context.formats.ago(change.at, now)
            text = f"{when}  {self._history.what(change)}"
            column.addWidget(Label(self.theme, text, "caption", "text2").wrapped())
            why = Label(self.theme, self._history.why(change), "caption", "text3").wrapped()
            column.addWidget(why)

    def _follow(self) -> None:
        row = self.row
        if row is None:
            return
        if row.expense_id is None:
            self._context.navigate("books", view="expenses", evidence_id=row.id)
        else:
            self._context.navigate("books", view="expenses", expense_id=row.expense_id)
