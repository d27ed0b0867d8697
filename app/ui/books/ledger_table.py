"""The ledger of one account: what it began with, its rows, and the balance after each."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.journal_list import JournalLine, journal_lines
from app.services.ledger_queries import LedgerList, ledger_list
from app.ui.books.ledger_columns import Column
from app.ui.books.ledger_delegate import LedgerDelegate
from app.ui.books.ledger_export import LedgerExport
from app.ui.books.ledger_model import LedgerModel
from app.ui.books.ledger_words import LedgerWords
from app.ui.books.words import BookWords
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.lines.table import LinesTable
from app.ui.lines.view import LinesView
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest


class LedgerTable(LinesTable[Column]):
    """Shows one account, or part of it, in one year; `shown` carries its `LedgerList`."""

    shown = Signal(object)
    source_wanted = Signal(object)

    def __init__(
        self, context: PageContext, words: BookWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._book_words = words
        self._asked: tuple[str, str | None, int] | None = None
        self._latest = Latest()
        self.words = LedgerWords(context, words, self)
        self.rows: RowStore[JournalLine] = RowStore(context.tasks, journal_lines, self)
        self.model = LedgerModel(self.words, self.rows, self)
        cells = LedgerDelegate(context, self.words, self.model, self)
        self.view = LinesView(context.theme, self.model, cells, Column.MEMO, self.tr("Ledger"))
        self.bulk = ChosenBar(context)
        self.assemble((self.model, self.view), self.bulk, LedgerExport(context, self.words, self))
        self.view.menu_wanted.connect(self._menu)
        self.opened.connect(self._open)

    def file_name(self) -> str:
        return self.tr("ledger.csv")

    def show_account(self, account: str, part: str | None, year: int) -> None:
        """Load the rows of an account and show them."""
        self._asked = account, part, year
        self.reload()

    def reload(self) -> None:
        """Ask for the rows again."""
        if self._asked is None:
            return
        account, part, year = self._asked
        found = self.context.tasks.read(
            ledger_list, account, part, year, chart=self._book_words.chart
        )
        self._latest.ask(found).then(self._prepare)

    def _prepare(self, found: LedgerList) -> None:
        self.rows.prepare(self.first_sight(found.ids), lambda: self._show(found))

    def _show(self, found: LedgerList) -> None:
        account, part, _ = self._asked or ("", None, 0)
        balances = dict(zip(found.ids, found.balances, strict=True))
        self.words.look_at(account, part, balances)
        self.model.set_ids(found.ids)
        self.count_chosen()
        self.shown.emit(found)

    def _open(self, row_id: int) -> None:
        line = self.rows.row(row_id)
        if line is not None:
            self.source_wanted.emit(line)

    def _menu(self, at: QPoint) -> None:
        line = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, JournalLine):
            return
        menu = QMenu(self)
        source = self._book_words.source(line)
        if source:
            text = self.tr("Open: {source}").format(source=source)
            menu.addAction(text, lambda: self.source_wanted.emit(line))
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Export CSV"), self.ask_export)
        menu.exec(at)
        menu.deleteLater()
