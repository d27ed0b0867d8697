"""The evidence of an expense in its form: dropped, chosen, taken from the locker, let go again."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.moments import JST
from app.services.evidence_queries import EvidenceRow, EvidenceSearch, search_evidence
from app.ui.evidence.drop_zone import DropZone
from app.ui.evidence.preview import PaperPreview
from app.ui.evidence.reading import PapersRead, pasted_paper, read_papers
from app.ui.evidence.words import EvidenceWords
from app.ui.frame.drops import files_in
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.harmless import one_line
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label, ShortLabel
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.kept_files import FileDraft

MOST_OFFERED = 30


class PapersField(QWidget):
    """Keeps what is to be attached, kept anew and let go; `changed` tells of each change."""

    changed = Signal()
    taken = Signal(object)
    """An `EvidenceRow` that was taken from the locker."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = EvidenceWords(context, self)
        self._before: tuple[int, ...] = ()
        self.rows: list[EvidenceRow] = []
        self.drafts: list[FileDraft] = []
        self.preview = PaperPreview(context)
        self.zone = DropZone(context.theme, self.tr("Drop the receipt here (image or PDF)"))
        self.locker = Button(context.theme, self.tr("From stored evidence"), "inbox", "ghost")
        self.paste = Button(context.theme, self.tr("Paste"), "clipboard-paste", "ghost")
        self.problem = Label(context.theme, "", "caption", "bad").wrapped()
        self._list = QVBoxLayout()
        self._lay_out()
        self.zone.files_taken.connect(self.take_files)
        self.locker.clicked.connect(self.ask_locker)
        self.paste.clicked.connect(lambda: self.take(QGuiApplication.clipboard().mimeData()))

    @property
    def attached(self) -> tuple[int, ...]:
        """The evidence that is to be attached and was not."""
        return tuple(row.id for row in self.rows if row.id not in self._before)

    @property
    def detached(self) -> tuple[int, ...]:
        """The evidence that was attached and is to be let go."""
        kept = {row.id for row in self.rows}
        return tuple(number for number in self._before if number not in kept)

    def begin(self, rows: Sequence[EvidenceRow], *, attached: bool) -> None:
        """Show what an expense has, or what it is to be made of."""
        self._before = tuple(row.id for row in rows) if attached else ()
        self.rows, self.drafts = list(rows), []
        self._tell("")
        self._fill()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files and add those that are papers."""
        self._context.tasks.run(read_papers, tuple(paths)).then(self._take)

    def take(self, data: QMimeData) -> None:
        """Add the files or the picture that was copied elsewhere, a screenshot for example."""
        files, day = files_in(data), self._context.clock().astimezone(JST).date()
        if files:
            self.take_files(files)
        elif data.hasImage():
            name = self.tr("Pasted {day}").format(day=f"{day:%Y%m%d}") + ".png"
            image = QImage(data.imageData())
            self._context.tasks.run(pasted_paper, image, name).then(self._take)
        else:
            self._tell(self.tr("There is no image or file to paste."))

    def attach(self, row: EvidenceRow) -> None:
        """Add a paper of the locker."""
        if all(row.id != known.id for known in self.rows):
            self.rows.append(row)
            self._fill()
            self.taken.emit(row)

    def ask_locker(self) -> None:
        """Offer the receipts that belong to nothing yet."""
        search = EvidenceSearch(unfiled=True)
        self._context.tasks.read(search_evidence, search).then(self._offer)

    def menu_of(self, rows: Sequence[EvidenceRow]) -> QMenu:
        """Return a menu of papers to choose from, the newest first."""
        menu = QMenu(self)
        known = {row.id for row in self.rows}
        free = [row for row in reversed(rows) if row.id not in known][:MOST_OFFERED]
        for row in free:
            action = menu.addAction(self._words.short(row).replace("&", "&&"))
            action.triggered.connect(lambda _=False, row=row: self.attach(row))
        if not free:
            menu.addAction(self.tr("No unfiled receipts")).setEnabled(False)
        return menu

    def _offer(self, rows: tuple[EvidenceRow, ...]) -> None:
        menu = self.menu_of(rows)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.locker.mapToGlobal(self.locker.rect().bottomLeft()))

    def _take(self, read: PapersRead) -> None:
        known = {row.digest for row in self.rows}
        papers = {one.digest: one for one in (*self.drafts, *read.papers)}
        self.drafts = [one for digest, one in papers.items() if digest not in known]
        self._tell("\n".join(map(self._context.text.error, read.refused)))
        self._fill()

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _fill(self) -> None:
        column = emptied(self._list)
        for row in self.rows:
            column.addWidget(self._line(row.file_name, partial(self._drop_row, row)))
        for draft in self.drafts:
            column.addWidget(self._line(draft.name, partial(self._drop_draft, draft)))
        self._show_first()
        self.changed.emit()

    def _show_first(self) -> None:
        self.preview.setVisible(bool(self.rows or self.drafts))
        if self.rows:
            row = self.rows[0]
            self.preview.show_kept(row.digest, row.file_name, row.byte_count)
        elif self.drafts:
            self.preview.show_draft(self.drafts[0])

    def _line(self, name: str, remove: Callable[[], object]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ShortLabel(self._context.theme, one_line(name), "caption", "text"), 1)
        button = IconButton(self._context.theme, "x", self.tr("Remove"), is_plain=True)
        button.clicked.connect(lambda _=False: remove())
        row.addWidget(button)
        return line

    def _drop_row(self, row: EvidenceRow) -> None:
        self.rows.remove(row)
        self._fill()

    def _drop_draft(self, draft: "FileDraft") -> None:
        self.drafts.remove(draft)
        self._fill()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.preview)
        column.addLayout(self._list)
        column.addWidget(self.zone)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.locker)
        row.addWidget(self.paste)
        row.addStretch(1)
        column.addLayout(row)
        self.preview.hide()
        self.problem.hide()
