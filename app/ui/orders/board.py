"""The board: five columns of cards that are moved with the mouse or the keyboard."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.models.types import Stage
from app.services.order_board import BoardColumn, ColumnIds, board_columns
from app.services.order_queries import OrderRow, OrderSort
from app.ui.ahead import Ahead
from app.ui.orders.board_column import BoardColumnView
from app.ui.orders.card_delegate import CardDelegate
from app.ui.orders.commands import OrderCommands, neighbour, reachable
from app.ui.orders.landing import landing
from app.ui.orders.question import Question
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest

GAP = 12
FIRST_SIGHT = 16
"""How many cards of a column are loaded before it is shown, so that none blinks."""
SPEAKING_OF_ORDERS = ("orders", "clients", "checklist_items", "conversations")


class Board(QWidget):
    """Shows one question as columns; what is done here goes to the book and comes back as ids."""

    opened = Signal(int)
    loaded = Signal(int)
    """How many cards there are now."""

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        rows: RowStore[OrderRow],
        commands: OrderCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._rows = rows
        self._commands = commands
        self._question = Question()
        self._latest = Latest()
        self._ahead = Ahead(self)
        self._following: frozenset[int] = frozenset()
        self._delegate = CardDelegate(context, words, self)
        self.columns = {column: self._make(column) for column in BoardColumn}
        self._lay_out()

    def show_question(self, question: Question) -> None:
        """Load the columns of this question and show them."""
        self._question = question
        self.reload()

    def reload(self) -> None:
        """Ask for the columns again."""
        question = self._question
        today = self._context.clock().astimezone(JST).date()
        month = date(today.year, today.month, 1)
        task = self._context.tasks.read(
            board_columns,
            question.where,
            question.sort,
            month=month,
            descending=question.descending,
        )
        self._latest.ask(task).then(self._prepare)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if changes.touches(*SPEAKING_OF_ORDERS):
            self.reload()

    def focus_first(self) -> None:
        """Give the keyboard to the first column that has cards."""
        for column in self.columns.values():
            if column.model.ids:
                column.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def chosen_rows(self) -> list[OrderRow]:
        """Return the chosen orders of all columns."""
        ids = [number for column in self.columns.values() for number in column.view.chosen_ids()]
        return [row for row in map(self._rows.row, ids) if row is not None]

    def move_orders(self, rows: Sequence[OrderRow], stage: Stage) -> None:
        """Move these orders to a stage and keep them chosen where they land."""
        if self._commands.step(rows, stage):
            self._following = frozenset(row.id for row in rows)

    def follow(self, ids: frozenset[int]) -> None:
        """Choose these orders now, or when the columns that hold them are here."""
        self._following = ids
        if any(
            column.model.position(n) is not None for column in self.columns.values() for n in ids
        ):
            self._follow()

    def _prepare(self, found: tuple[ColumnIds, ...]) -> None:
        columns = tuple(map(self._turned, found))
        first = [number for column in columns for number in column.ids[:FIRST_SIGHT]]
        draw = self._drawn(columns) if self.isVisible() else iter(())
        self._rows.prepare(first, lambda: self._ahead.start(draw, lambda: self._show(columns)))

    def _drawn(self, columns: tuple[ColumnIds, ...]) -> Iterator[None]:
        """Draw the cards that will be on screen, one at each step."""
        ratio = self.devicePixelRatioF()
        for column in columns:
            width, seen = self.columns[column.column].view.cards_to_be(len(column.ids))
            for row in map(self._rows.row, column.ids[:seen]):
                if row is not None:
                    self._delegate.prepare(row, width, ratio)
                yield

    def _turned(self, column: ColumnIds) -> ColumnIds:
        """Put what was finished last on top where the others show what is due first."""
        if self._is_turned(column.column):
            return column._replace(ids=column.ids[::-1])
        return column

    def _is_turned(self, column: BoardColumn) -> bool:
        by_deadline = self._question.sort in {OrderSort.DUE, OrderSort.URGENCY}
        return by_deadline and column is BoardColumn.COMPLETED

    def _show(self, columns: tuple[ColumnIds, ...]) -> None:
        for column in columns:
            self.columns[column.column].set_column(column)
        if self._following:
            self._follow()
        self.loaded.emit(sum(len(column.ids) for column in columns))

    def _follow(self) -> None:
        """Choose what was moved, in its new column, so that the keyboard goes with it."""
        following, self._following = self._following, frozenset()
        for column in self.columns.values():
            places = [p for p in map(column.model.position, following) if p is not None]
            if places:
                column.view.choose(places[0])
                for place in places[1:]:
                    column.view.also_choose(place)
                if self.isVisible():
                    column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, column: BoardColumn) -> BoardColumnView:
        def land(ids: tuple[int, ...]) -> int | None:
            return self._landing(column, ids)

        view = BoardColumnView(column, self._context, self._words, self._rows, self._delegate, land)
        view.dropped.connect(lambda ids: self._drop(ids, Stage(column)))
        view.opened.connect(self.opened)
        view.side_wanted.connect(lambda step: self._go(column, step))
        view.move_wanted.connect(lambda step: self._shift(column, step))
        view.menu_wanted.connect(lambda at: self._menu(column, at))
        view.chosen.connect(lambda: self._choose_only(column))
        return view

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("scrolled")
        row = QHBoxLayout(inner)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(GAP)
        for column in self.columns.values():
            row.addWidget(column, 1)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 20)
        whole.addWidget(scroller)

    def _landing(self, column: BoardColumn, ids: tuple[int, ...]) -> int | None:
        row = self._rows.row(ids[0])
        if row is None or self._is_turned(column) or self._question.sort is OrderSort.STAGE:
            return 0 if self._is_turned(column) else None
        return landing(
            row,
            self.columns[column].model.ids,
            self._rows.row,
            self._question.sort,
            descending=self._question.descending,
        )

    def _drop(self, ids: tuple[int, ...], stage: Stage) -> None:
        rows = [row for row in map(self._rows.row, ids) if row is not None]
        self.move_orders(rows, stage)

    def _shift(self, column: BoardColumn, step: int) -> None:
        stage = neighbour(Stage(column), step)
        if stage is not None:
            self.move_orders(self.chosen_rows() or self._current_row(column), stage)

    def _current_row(self, column: BoardColumn) -> list[OrderRow]:
        row = self.columns[column].view.currentIndex().data(Qt.ItemDataRole.UserRole)
        return [row] if isinstance(row, OrderRow) else []

    def _go(self, column: BoardColumn, step: int) -> None:
        """Go to the next column that has cards, to the card at the same height."""
        order = list(BoardColumn)
        here = self.columns[column].view
        height = here.visualRect(here.currentIndex()).center().y()
        place = order.index(column) + step
        while 0 <= place < len(order):
            there = self.columns[order[place]].view
            if self.columns[order[place]].model.ids:
                index = there.indexAt(QPoint(20, height))
                there.choose(index.row() if index.isValid() else len(there.cards().ids) - 1)
                there.setFocus(Qt.FocusReason.TabFocusReason)
                return
            place += step

    def _choose_only(self, column: BoardColumn) -> None:
        """Let a choice in one column end those in others, unless Ctrl is held."""
        if not self.columns[column].view.selectionModel().hasSelection():
            return
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            return
        for other, view in self.columns.items():
            if other is not column and view.view.selectionModel().hasSelection():
                view.view.clearSelection()

    def _menu(self, column: BoardColumn, at: QPoint) -> None:
        rows = self.chosen_rows() or self._current_row(column)
        if rows:
            menu = self.menu_for(rows)
            menu.exec(at)
            menu.deleteLater()

    def menu_for(self, rows: Sequence[OrderRow]) -> QMenu:
        """Return the menu of these orders: all that the mouse can do is in it."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(rows[0].id))
        menu.addAction(self.tr("Open messages"), lambda: self._commands.open_messages(rows[0]))
        steps = menu.addMenu(self.tr("Move to stage"))
        possible = set.intersection(*(set(reachable(row.stage)) for row in rows))
        for stage in Stage:
            action = steps.addAction(self._words.stage(stage))
            action.setEnabled(stage in possible)
            action.triggered.connect(lambda _=False, to=stage: self.move_orders(rows, to))
            following = neighbour(rows[0].stage, 1)
            if stage is following:
                action.setShortcut(QKeySequence("Ctrl+Shift+Right"))
        menu.addSeparator()
        numbers = "\n".join(row.number for row in rows)
        menu.addAction(
            self.tr("Copy the number"), lambda: QGuiApplication.clipboard().setText(numbers)
        )
        return menu
