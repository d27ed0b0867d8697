"""The table: one question as lines, with sums below and a bar for many at once."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.models.changes import Changes
from app.models.types import Stage
from app.services.order_queries import OrderRow, OrderSort, order_ids, order_totals
from app.ui.ahead import Ahead
from app.ui.lines.table import LinesTable
from app.ui.orders.board import SPEAKING_OF_ORDERS
from app.ui.orders.bulk_bar import BulkBar
from app.ui.orders.commands import OrderCommands, neighbour, reachable
from app.ui.orders.question import Question
from app.ui.orders.table_columns import Column
from app.ui.orders.table_delegate import TableDelegate
from app.ui.orders.table_export import TableExport
from app.ui.orders.table_footer import TableFooter
from app.ui.orders.table_model import OrdersTableModel
from app.ui.orders.table_view import OrdersTableView
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest


class Table(LinesTable[Column]):
    """Shows one question as a table; the selection is ranges, or the whole list."""

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        rows: RowStore[OrderRow],
        commands: OrderCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._words = words
        self._rows = rows
        self._commands = commands
        self._question = Question()
        self._latest = Latest()
        self._latest_sums = Latest()
        self._ahead = Ahead(self)
        self.model = OrdersTableModel(context, words, rows, self)
        self._cells = TableDelegate(context, words, self.model, self)
        self.view = OrdersTableView(context.theme, self.model, self._cells)
        self.footer = TableFooter(context)
        self.bulk = BulkBar(context, words)
        export = TableExport(context, self.model, self)
        self.assemble((self.model, self.view), self.bulk, export, self.footer)
        self._connect()

    def file_name(self) -> str:
        return self.tr("orders.csv")

    def show_question(self, question: Question) -> None:
        """Load the list of this question and show it."""
        self._question = question
        self.view.show_sort(question.sort, descending=question.descending)
        self.reload()

    def reload(self) -> None:
        """Ask for the list and its sums again."""
        question = self._question
        tasks = self.context.tasks
        ids = tasks.read(order_ids, question.where, question.sort, descending=question.descending)
        self._latest.ask(ids).then(self._prepare)
        sums = tasks.read(order_totals, question.where)
        self._latest_sums.ask(sums).then(self.footer.set_totals)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if changes.touches(*SPEAKING_OF_ORDERS):
            self.reload()

    def focus_first(self) -> None:
        """Give the keyboard to the lines."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_menu(self) -> QMenu:
        """Return the menu that chooses columns."""
        menu = QMenu(self)
        menu.addSection(self.tr("Columns"))
        menu.addActions(list(self.column_actions()))
        return menu

    def _prepare(self, ids: "array[int]") -> None:
        first = self.first_sight(ids)
        draw = self._drawn(first) if self.isVisible() else iter(())
        self._rows.prepare(first, lambda: self._ahead.start(draw, lambda: self.take_ids(ids)))

    def _drawn(self, ids: "array[int]") -> Iterator[None]:
        """Draw the lines that will be on screen, one at each step."""
        frame = self.view.frame_of_lines()
        for order_id in ids[: self.view.viewport().height() // frame.height + 1]:
            row = self._rows.row(order_id)
            if row is not None:
                self._cells.prepare_line(row, frame)
            yield

    def _connect(self) -> None:
        self.view.move_wanted.connect(self._shift)
        self.view.menu_wanted.connect(self._menu)
        self.bulk.stage_wanted.connect(self.move_chosen)

    def move_chosen(self, stage: Stage) -> None:
        """Move all chosen orders to a stage, as one step."""
        ids = self.view.chosen_ids()
        rows = [row for row in map(self._rows.row, ids) if row is not None]
        if len(rows) == len(ids):
            self._commands.step(rows, stage)
        else:
            self._commands.step_ids(ids, stage)

    def _shift(self, step: int) -> None:
        row = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        stage = neighbour(row.stage, step) if isinstance(row, OrderRow) else None
        if stage is None:
            return
        if not self.view.chosen_count():
            self.view.selectRow(self.view.currentIndex().row())
        self.move_chosen(stage)

    def _menu(self, at: QPoint) -> None:
        row = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, OrderRow):
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(row.id))
        menu.addAction(self.tr("Open messages"), lambda: self._commands.open_messages(row))
        steps = menu.addMenu(self.tr("Move to stage"))
        is_one = self.view.chosen_count() <= 1
        for stage in Stage:
            action = steps.addAction(self._words.stage(stage))
            action.setEnabled(not is_one or stage in reachable(row.stage))
            action.triggered.connect(lambda _=False, to=stage: self.move_chosen(to))
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Export CSV"), self.ask_export)
        menu.exec(at)
        menu.deleteLater()

    def sort(self) -> tuple[OrderSort, bool]:
        """Return what the list is sorted by, and whether descending."""
        return self._question.sort, self._question.descending
