"""The table of evidence: one search as lines."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.evidence_queries import (
    EvidenceRow,
    EvidenceSearch,
    EvidenceSort,
    evidence_ids,
    evidence_lines,
)
from app.ui.evidence.columns import Column
from app.ui.evidence.table_delegate import EvidenceDelegate
from app.ui.evidence.table_export import EvidenceExport
from app.ui.evidence.table_model import EvidenceModel
from app.ui.evidence.words import EvidenceWords
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.lines.table import LinesTable
from app.ui.lines.view import LinesView
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest


class EvidenceTable(LinesTable[Column]):
    """Shows what a search finds; its lines are opened, never deleted."""

    file_wanted = Signal(str)
    """The digest of a paper that is to be opened in its own program."""

    def __init__(
        self, context: PageContext, words: EvidenceWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._search = EvidenceSearch()
        self.sort, self.descending = EvidenceSort.DAY, True
        self._latest = Latest()
        self.rows: RowStore[EvidenceRow] = RowStore(context.tasks, evidence_lines, self)
        self.model = EvidenceModel(words, self.rows, self)
        cells = EvidenceDelegate(context, words, self.model, self)
        name = self.tr("Evidence")
        self.view = LinesView(context.theme, self.model, cells, Column.COUNTERPARTY, name)
        self.assemble(
            (self.model, self.view), ChosenBar(context), EvidenceExport(context, words, self)
        )
        self.view.menu_wanted.connect(self._menu)
        self.view.show_sort(self.sort, descending=self.descending)
        self.sort_wanted.connect(self.sort_by)

    def file_name(self) -> str:
        return self.tr("evidence.csv")

    def show_search(self, search: EvidenceSearch) -> None:
        """Load what a search finds and show it."""
        self._search = search
        self.reload()

    def sort_by(self, sort: EvidenceSort, descending: bool) -> None:  # noqa: FBT001 - a signal's
        """Order the list anew."""
        self.sort, self.descending = sort, descending
        self.view.show_sort(sort, descending=descending)
        self.reload()

    def reload(self) -> None:
        """Ask for the list again."""
        ids = self.context.tasks.read(
            evidence_ids, self._search, self.sort, descending=self.descending
        )
        self._latest.ask(ids).then(self._prepare)

    def menu_of(self, row: EvidenceRow) -> QMenu:
        """Return what can be done with one paper."""
        menu = QMenu(self)
        menu.addAction(self.tr("Details"), lambda: self.opened.emit(row.id))
        menu.addAction(self.tr("Open the file"), lambda: self.file_wanted.emit(row.digest))
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Export CSV"), self.ask_export)
        return menu

    def _prepare(self, ids: "array[int]") -> None:
        self.rows.prepare(self.first_sight(ids), lambda: self.take_ids(ids))

    def _menu(self, at: QPoint) -> None:
        row = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(row, EvidenceRow):
            menu = self.menu_of(row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)
