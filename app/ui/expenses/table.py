"""The table of expenses: one question as lines, with a bar for many at once."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.services.expense_lists import expense_ids, expense_lines
from app.services.expense_queries import ExpenseRow
from app.ui.expenses.columns import Column
from app.ui.expenses.question import Question
from app.ui.expenses.table_delegate import ExpensesDelegate
from app.ui.expenses.table_export import ExpensesExport
from app.ui.expenses.table_model import ExpensesModel
from app.ui.expenses.words import ExpenseWords
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.lines.table import LinesTable
from app.ui.lines.view import LinesView
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest


class ExpensesTable(LinesTable[Column]):
    """Shows one question; Enter or a double click opens a line, Delete takes it away."""

    remove_wanted = Signal(int)

    def __init__(
        self, context: PageContext, words: ExpenseWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._question = Question()
        self._latest = Latest()
        self.rows: RowStore[ExpenseRow] = RowStore(context.tasks, expense_lines, self)
        self.model = ExpensesModel(words, self.rows, self)
        cells = ExpensesDelegate(context, words, self.model, self)
        self.view = LinesView(context.theme, self.model, cells, Column.PAYEE, self.tr("Expenses"))
        exporter = ExpensesExport(context, words, self)
        self.assemble((self.model, self.view), ChosenBar(context), exporter)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.view.menu_wanted.connect(self._menu)

    def file_name(self) -> str:
        return self.tr("expenses.csv")

    def show_question(self, question: Question) -> None:
        """Load the list of this question and show it."""
        self._question = question
        self.view.show_sort(question.sort, descending=question.descending)
        self.reload()

    def reload(self) -> None:
        """Ask for the list again."""
        asked = self._question
        ids = self.context.tasks.read(
            expense_ids, asked.where, asked.sort, descending=asked.descending
        )
        self._latest.ask(ids).then(self._prepare)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._current()
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self.remove_wanted.emit(row.id)
        else:
            super().keyPressEvent(event)

    def _prepare(self, ids: "array[int]") -> None:
        self.rows.prepare(self.first_sight(ids), lambda: self.take_ids(ids))

    def _current(self) -> ExpenseRow | None:
        row = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        return row if isinstance(row, ExpenseRow) else None

    def menu_of(self, row: ExpenseRow) -> QMenu:
        """Return what can be done with one expense."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(row.id))
        if row.order_id is not None:
            menu.addAction(
                self.tr("Show the order"),
                lambda: self.context.navigate("orders", order_id=row.order_id),
            )
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Export CSV"), self.ask_export)
        menu.addSeparator()
        menu.addAction(self.tr("Delete the expense"), lambda: self.remove_wanted.emit(row.id))
        return menu

    def _menu(self, at: QPoint) -> None:
        row = self._current()
        if row is not None:
            menu = self.menu_of(row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)
