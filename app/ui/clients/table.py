"""The table of clients: one question as lines, with a bar for many at once."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.client_queries import ClientLine, TagCount, client_ids, client_lines
from app.ui.clients.bulk_bar import ClientsBar
from app.ui.clients.columns import Column
from app.ui.clients.commands import ClientCommands
from app.ui.clients.question import Question
from app.ui.clients.table_delegate import ClientsDelegate
from app.ui.clients.table_export import ClientsExport
from app.ui.clients.table_model import ClientsModel
from app.ui.clients.words import ClientWords
from app.ui.lines.table import LinesTable
from app.ui.lines.view import LinesView
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest


class ClientsTable(LinesTable[Column]):
    """Shows one question; the selection is ranges, or the whole list."""

    merge_wanted = Signal(int, int)

    def __init__(
        self,
        context: PageContext,
        words: ClientWords,
        commands: ClientCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._commands = commands
        self._question = Question()
        self._latest = Latest()
        self.rows: RowStore[ClientLine] = RowStore(context.tasks, client_lines, self)
        self.model = ClientsModel(words, self.rows, self)
        cells = ClientsDelegate(context, words, self.model, self)
        self.view = LinesView(context.theme, self.model, cells, Column.NAME, self.tr("Clients"))
        self.bulk = ClientsBar(context)
        self.assemble((self.model, self.view), self.bulk, ClientsExport(context, words, self))
        self._connect()

    def file_name(self) -> str:
        return self.tr("clients.csv")

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
        ids = self.context.tasks.read(client_ids, where, sort, descending=descending)
        self._latest.ask(ids).then(self._prepare)

    def set_tags(self, tags: tuple[TagCount, ...]) -> None:
        """Offer these tags to all chosen."""
        self.bulk.set_tags(tags)

    def _prepare(self, ids: "array[int]") -> None:
        self.rows.prepare(self.first_sight(ids), lambda: self.take_ids(ids))

    def _connect(self) -> None:
        self.view.menu_wanted.connect(self._menu)
        self.bulk.tag_wanted.connect(lambda name: self._commands.tag(self.chosen(), name))
        self.bulk.untag_wanted.connect(lambda name: self._commands.untag(self.chosen(), name))
        self.bulk.merge_wanted.connect(self._merge_chosen)

    def chosen(self) -> list[int]:
        """Return the ids of the chosen clients."""
        return list(self.view.chosen_ids())

    def _merge_chosen(self) -> None:
        first, second = self.chosen()
        self.merge_wanted.emit(first, second)

    def _menu(self, at: QPoint) -> None:
        row = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, ClientLine):
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(row.id))
        menu.addAction(
            self.tr("Show the orders"),
            lambda: self.context.navigate("orders", client_id=row.id, words=row.name),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Export CSV"), self.ask_export)
        menu.exec(at)
        menu.deleteLater()
