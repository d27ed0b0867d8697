"""The table of clients: one question as lines, with a bar for many at once."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from app.services.client_queries import ClientLine, TagCount, client_ids, client_lines
from app.ui.clients.bulk_bar import ClientsBar
from app.ui.clients.columns import SHAPES, Column
from app.ui.clients.commands import ClientCommands
from app.ui.clients.question import Question
from app.ui.clients.table_delegate import ClientsDelegate
from app.ui.clients.table_export import ClientsExport
from app.ui.clients.table_model import ClientsModel
from app.ui.clients.words import ClientWords
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.lines.view import LinesView
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest

FIRST_SIGHT = 60
RADIUS = 12


class ClientsTable(QWidget):
    """Shows one question; the selection is ranges, or the whole list."""

    opened = Signal(int)
    loaded = Signal(int)
    sort_wanted = Signal(object, bool)
    merge_wanted = Signal(int, int)

    def __init__(
        self,
        context: PageContext,
        words: ClientWords,
        commands: ClientCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._commands = commands
        self._question = Question()
        self._latest = Latest()
        self.rows: RowStore[ClientLine] = RowStore(context.tasks, client_lines, self)
        self.model = ClientsModel(words, self.rows, self)
        cells = ClientsDelegate(context, words, self.model, self)
        self.view = LinesView(context.theme, self.model, cells, Column.NAME, self.tr("Clients"))
        self.bulk = ClientsBar(context)
        self._export = ClientsExport(context, words, self)
        self._lay_out()
        self._connect()

    def show_question(self, question: Question) -> None:
        """Load the list of this question and show it."""
        self._question = question
        self.view.show_sort(question.sort, descending=question.descending)
        self.reload()

    def reload(self) -> None:
        """Ask for the list again."""
        where, sort, descending = (
            self._question.where,
            self._question.sort,
            self._question.descending,
        )
        ids = self._context.tasks.read(client_ids, where, sort, descending=descending)
        self._latest.ask(ids).then(self._prepare)

    def set_tags(self, tags: tuple[TagCount, ...]) -> None:
        """Offer these tags to all chosen."""
        self.bulk.set_tags(tags)

    def column_actions(self) -> Sequence[QAction]:
        """Return what shows and hides columns."""
        actions = []
        for column in SHAPES:
            action = QAction(self.model.head(column), self)
            action.setCheckable(True)
            action.setChecked(column not in self.view.hidden_columns())
            action.setEnabled(column is not Column.NAME)
            action.toggled.connect(lambda on, which=column: self._show_column(which, on))
            actions.append(action)
        return actions

    def copy(self) -> None:
        """Put the chosen lines on the clipboard."""
        ids = self.view.chosen_ids()
        if ids:
            self._export.copied(ids, self._copied)

    def export(self, ids: "array[int]", path: Path) -> None:
        """Write these clients to a CSV file."""
        self._export.write(ids, path)

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.toast(self.tr("Copied"))

    def _prepare(self, ids: "array[int]") -> None:
        top = max(0, self.view.rowAt(0))
        first = ids[:FIRST_SIGHT] if ids != self.model.ids else ids[top : top + FIRST_SIGHT]
        self.rows.prepare(first, lambda: self._show(ids))

    def _show(self, ids: "array[int]") -> None:
        self.model.set_ids(ids)
        self._count_chosen()
        self.loaded.emit(len(ids))

    def _lay_out(self) -> None:
        card = _Ground(self._context.theme)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 6, 1, 6)
        inner.addWidget(self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 20)
        whole.setSpacing(8)
        whole.addWidget(card, 1)
        whole.addWidget(self.bulk)
        self.bulk.hide()

    def _connect(self) -> None:
        self.view.opened.connect(self.opened)
        self.view.sort_wanted.connect(self.sort_wanted)
        self.view.copy_wanted.connect(self.copy)
        self.view.menu_wanted.connect(self._menu)
        self.view.selectionModel().selectionChanged.connect(self._count_chosen)
        self.bulk.copy_wanted.connect(self.copy)
        self.bulk.export_wanted.connect(self._ask_export)
        self.bulk.clear_wanted.connect(self.view.clearSelection)
        self.bulk.all_wanted.connect(self.view.selectAll)
        self.bulk.tag_wanted.connect(lambda name: self._commands.tag(self.chosen(), name))
        self.bulk.untag_wanted.connect(lambda name: self._commands.untag(self.chosen(), name))
        self.bulk.merge_wanted.connect(self._merge_chosen)

    def chosen(self) -> list[int]:
        """Return the ids of the chosen clients."""
        return list(self.view.chosen_ids())

    def _merge_chosen(self) -> None:
        first, second = self.chosen()
        self.merge_wanted.emit(first, second)

    def _count_chosen(self) -> None:
        chosen = self.view.chosen_count()
        self.bulk.set_count(chosen if chosen > 1 else 0, len(self.model.ids))

    def _show_column(self, column: Column, is_shown: bool) -> None:  # noqa: FBT001 - a signal's
        hidden = self.view.hidden_columns()
        self.view.hide_columns(hidden - {column} if is_shown else hidden | {column})

    def _ask_export(self) -> None:
        name, kinds = self.tr("clients.csv"), self.tr("CSV files (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export CSV"), name, kinds)
        if path:
            self.export(self.view.chosen_ids(), Path(path))

    def _menu(self, at: QPoint) -> None:
        row = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, ClientLine):
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(row.id))
        menu.addAction(
            self.tr("Show the orders"),
            lambda: self._context.navigate("orders", client_id=row.id, words=row.name),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Export CSV"), self._ask_export)
        menu.exec(at)
        menu.deleteLater()


class _Ground(Painted):
    """The ground under the lines."""

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.card(QRectF(0, 0, width, height), RADIUS)
