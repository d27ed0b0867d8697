"""The settings of permits: which there are, until when they hold, and what is lacking."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.rulebook.permits import PermitState
from app.services.permit_queries import PermitBook, permit_book
from app.ui.checks.papers import papers_of, show_file
from app.ui.checks.permit_dialog import PermitDialog
from app.ui.checks.permit_words import TONES, PermitWords
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.cards import Panel
from app.ui.kit.chips import StatusChip
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.permit_names import permit_name
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services.permit_queries import PermitRow

TABLES = ("permits", "services", "listings")


class PermitsPane(QWidget):
    """A line for each permit; each opens its dialog and its paper."""

    def __init__(self, context: PageContext, show: Callable[[Path], object] = show_file) -> None:
        super().__init__()
        self._context = context
        self._words = PermitWords(context.formats, self)
        self._papers = papers_of(context, show)
        self._latest = Latest()
        self.book: PermitBook | None = None
        self.lines: list[QWidget] = []
        theme = context.theme
        self.add = Button(theme, self.tr("Add a permit"), "plus", "secondary", self)
        self.nothing = EmptyState(
            theme,
            "badge-check",
            self.tr("You have no permits in the book."),
            self.tr("Food, used goods, a licensed trade: keep the papers here."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 12, 4)
        column.setSpacing(10)
        why = self.tr(
            "What the law lets you sell only with a permit is not published before its paper and"
            " its last day are here. Thirty days before the end, Today and a notice remind you."
        )
        column.addWidget(Label(theme, why, "caption", "text2", self).wrapped())
        self._lacking, self._list = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._lacking)
        column.addLayout(self._list)
        column.addWidget(self.nothing)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.nothing.hide()
        self.add.clicked.connect(self._add)
        context.tasks.committed.connect(self._take_notice)
        self.reload()

    def reload(self) -> None:
        """Ask for the permits again."""
        context = self._context
        today = context.clock().astimezone(JST).date()
        task = context.tasks.read(permit_book, catalog=context.catalog, today=today)
        self._latest.ask(task).then(self._take)

    def open_dialog(self, row: "PermitRow | None" = None, kind: str | None = None) -> PermitDialog:
        """Open the dialog of a permit, or of a new one of this kind."""
        dialog = PermitDialog(self._context, row, kind, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _add(self) -> None:
        self.open_dialog()

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()

    def _take(self, book: PermitBook) -> None:
        self.book = book
        emptied(self._list)
        emptied(self._lacking)
        self.lines = [self._line(row) for row in book.permits]
        for line in self.lines:
            self._list.addWidget(line)
        for kind, count in book.lacking.items():
            self._lacking.addWidget(self._lack(kind, count))
        self.nothing.setVisible(not book.permits and not book.lacking)

    def _line(self, row: "PermitRow") -> QWidget:
        theme, name = self._context.theme, permit_name(self._context, row.kind)
        panel = Panel(theme, "surface", self)
        layout = QHBoxLayout(panel)
        layout.setContentsMargins(12, 8, 8, 8)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, name, "body_b", "text", panel))
        chip = StatusChip(theme, panel)
        chip.show_text(self._words.state(row.state), TONES[row.state])
        head.addWidget(chip)
        head.addStretch(1)
        texts.addLayout(head)
        texts.addWidget(Label(theme, self._words.line(row), "caption", "text2", panel).wrapped())
        layout.addLayout(texts, 1)
        digest = row.digest
        if digest is not None:
            said = self.tr("Open {file}").format(file=row.file_name)
            paper = IconButton(theme, "file-text", said, is_plain=True)
            paper.clicked.connect(lambda: self._papers.open(digest))
            layout.addWidget(paper)
        edit = IconButton(theme, "pencil", self.tr("Edit {name}").format(name=name), is_plain=True)
        edit.clicked.connect(lambda: self.open_dialog(row))
        layout.addWidget(edit)
        return panel

    def _unfinished(self, kind: str) -> "PermitRow | None":
        """Return a permit of this kind that only wants its paper or its last day."""
        rows = self.book.permits if self.book is not None else ()
        return next(
            (row for row in rows if row.kind == kind and row.state is PermitState.NO_PAPER), None
        )

    def _lack(self, kind: str, count: int) -> QWidget:
        theme = self._context.theme
        line = QWidget(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        text = self.tr("A listing needs this permit, and none holds: {name}")
        if count > 1:
            text = self.tr("{count} listings need this permit, and none holds: {name}")
        said = text.format(count=count, name=permit_name(self._context, kind))
        layout.addWidget(Label(theme, said, "body", "warn", line).wrapped(), 1)
        add = Button(theme, self.tr("Add…"), "plus", "secondary", line)
        add.make_small()
        add.setAccessibleName(said)
        add.clicked.connect(lambda: self.open_dialog(self._unfinished(kind), kind))
        layout.addWidget(add)
        return line
