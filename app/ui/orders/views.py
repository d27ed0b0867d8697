"""The three ways a list of orders is seen, built when first looked at, and the empty state."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.order_queries import order_rows
from app.ui.orders.board import Board
from app.ui.orders.calendar_view import CalendarView
from app.ui.orders.commands import OrderCommands
from app.ui.orders.nothing import Nothing
from app.ui.orders.question import Question, ViewName
from app.ui.orders.table import Table
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore

View = Board | Table | CalendarView


class OrderViews(QStackedWidget):
    """Holds the views; `loaded` says how many orders the view in front shows."""

    opened = Signal(int)
    loaded = Signal(int)
    sort_wanted = Signal(object, bool)

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        commands: OrderCommands,
        memory: QSettings | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = RowStore(context.tasks, order_rows, self)
        self.nothing = Nothing(context)
        self._context = context
        self._words = words
        self._commands = commands
        self._memory = memory
        self._views: dict[str, View] = {}
        self.addWidget(self.nothing)

    def view(self, name: ViewName) -> View:
        """Return a view, built now if it was never looked at."""
        if name not in self._views:
            self._views[name] = self._build(name)
            self.addWidget(self._views[name])
        return self._views[name]

    def show_nothing(self, question: Question) -> None:
        """Say why this question has no answer."""
        self.nothing.tell(question, self._words)
        self.setCurrentWidget(self.nothing)

    def _build(self, name: ViewName) -> View:
        parts = (self._context, self._words, self.rows, self._commands)
        view: View
        if name == "board":
            view = Board(*parts)
        elif name == "table":
            view = Table(*parts)
            if self._memory is not None:
                view.view.remember(self._memory, "orders")
            view.sort_wanted.connect(self.sort_wanted)
        else:
            view = CalendarView(*parts)
        view.opened.connect(self.opened)
        view.loaded.connect(self.loaded)
        return view
