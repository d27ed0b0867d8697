"""The table of papers: one question as lines; the one under the cursor is shown beside."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.services.paper_queries import PaperRow, paper_ids, paper_rows
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.lines.table import LinesTable
from app.ui.lines.view import LinesView
from app.ui.page import PageContext
from app.ui.papers.columns import Column
from app.ui.papers.question import Question
from app.ui.papers.table_delegate import PapersDelegate
from app.ui.papers.table_export import PapersExport
from app.ui.papers.table_model import PapersModel
from app.ui.papers.words import PaperWords
from app.ui.row_store import RowStore
from app.ui.tasks import Latest


class PapersTable(LinesTable[Column]):
    """Shows one question; `looked_at` carries the id of the line under the cursor, 0 for none."""

    looked_at = Signal(int)

    def __init__(
        self, context: PageContext, words: PaperWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._question = Question()
        self._latest = Latest()
        self._wanted = 0
        self.rows: RowStore[PaperRow] = RowStore(context.tasks, paper_rows, self)
        self.model = PapersModel(words, self.rows, self)
        cells = PapersDelegate(context, words, self.model, self)
        self.view = LinesView(context.theme, self.model, cells, Column.SUBJECT, self.tr("Papers"))
        self.view.hide_columns({Column.DUE})
        exporter = PapersExport(context, words, self)
        self.assemble((self.model, self.view), ChosenBar(context), exporter)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.view.selectionModel().currentRowChanged.connect(self._look)

    def file_name(self) -> str:
        return self.tr("papers.csv")

    def show_question(self, question: Question) -> None:
        """Load the list of this question and show it."""
        self._question = question
        self.view.show_sort(question.sort, descending=question.descending)
        self.reload()

    def reload(self) -> None:
        """Ask for the list again."""
        asked = self._question
        ids = self.context.tasks.read(
            paper_ids, asked.where, asked.sort, descending=asked.descending
        )
        self._latest.ask(ids).then(self._prepare)

    def look_at(self, paper_id: int) -> None:
        """Go to a paper, at once or when it is in the list."""
        self._wanted = paper_id
        if paper_id in self.model.ids:
            self._go()

    def _prepare(self, ids: "array[int]") -> None:
        self.rows.prepare(self.first_sight(ids), lambda: self._show(ids))

    def _show(self, ids: "array[int]") -> None:
        before = self._current()
        self.model.set_ids(ids)
        self._wanted = self._wanted or before
        self._go()
        self.count_chosen()
        self.loaded.emit(len(ids))

    def _go(self) -> None:
        ids = self.model.ids
        line = ids.index(self._wanted) if self._wanted in ids else 0
        self._wanted = 0
        if ids:
            self.view.setCurrentIndex(self.model.index(line, 0))
        else:
            self.looked_at.emit(0)

    def _current(self) -> int:
        line = self.view.currentIndex().row()
        return self.model.ids[line] if 0 <= line < len(self.model.ids) else 0

    def _look(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self.model.ids):
            self.looked_at.emit(self.model.ids[index.row()])
