"""The page of orders: one question seen as board, table or calendar, and the order opened."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.changes import Changes
from app.services.order_queries import OrderSort
from app.services.preference_queries import BookFacts, book_facts
from app.ui.kit.buttons import Button
from app.ui.kit.segmented import Segment, Segmented
from app.ui.orders.board import SPEAKING_OF_ORDERS, Board
from app.ui.orders.commands import OrderCommands
from app.ui.orders.drawer import OrderDrawer
from app.ui.orders.question import VIEW_KEY, VIEWS, Question, ViewName, remembered_view
from app.ui.orders.quick_add import QuickAdd
from app.ui.orders.summary import Summary
from app.ui.orders.table import Table
from app.ui.orders.table_columns import Column
from app.ui.orders.toolbar import Toolbar
from app.ui.orders.view_tabs import ViewTabs
from app.ui.orders.views import OrderViews, View
from app.ui.orders.words import OrderWords
from app.ui.page import Page, PageContext


class OrdersPage(Page):
    """Wires toolbar, views and drawer; views are built when first looked at.

    `memory` is where the view and the widths of columns are remembered, None for nowhere.
    """

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._words = OrderWords(context, self)
        self._commands = OrderCommands(context, self._words, self)
        self._summary = Summary(context, self)
        self._facts = BookFacts()
        self._is_active = self._is_shown = False
        self._first = QTimer(self, singleShot=True, interval=1)
        self._first.timeout.connect(self._show_first)
        self._memory = memory
        self._name: ViewName = remembered_view(memory)
        self._sorts: dict[ViewName, tuple[OrderSort, bool]] = {"table": (OrderSort.DUE, True)}
        self.toolbar = Toolbar(context, self._words)
        self.tabs = ViewTabs(context)
        self.views = OrderViews(context, self._words, self._commands, memory)
        self.drawer = OrderDrawer(context, self._words, self._commands, self)
        self._switch, self._add = self._make_actions()
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        return self.tr("Orders")

    @property
    def summary(self) -> str:
        return self._summary.text

    @property
    def current_view(self) -> ViewName:
        """The name of the view that is on."""
        return self._name

    def top_actions(self) -> Sequence[QWidget]:
        return (self._switch, self._add)

    def activate(self) -> None:
        if not self._is_active:
            self._is_active = True
            self.context.tasks.read(book_facts).then(self._take_facts)
            # Not 0, which is the same turn: the frame of the page is painted, then a view built.
            self._first.start()
        self._summary.reload()

    def open_target(self, **target: object) -> None:
        order_id, view = target.get("order_id"), target.get("view")
        question = Question.from_target(target)
        if question is not None:
            self.toolbar.set_question(question)
            view = view or "table"
        if isinstance(view, str) and view in VIEWS:
            self._turn_to(view)
        if target.get("add"):
            self.add_order()
        if isinstance(order_id, int):
            self.drawer.show_order(order_id)

    def focus_filter(self) -> None:
        self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.search.selectAll()

    def next_view(self) -> None:
        self._switch.choose_next()

    def _show_first(self) -> None:
        if not self._is_shown:
            self.show_view(self._name)

    def _turn_to(self, name: ViewName) -> None:
        if self._is_shown:
            self.show_view(name)
        else:
            self._name = name  # it will be the first

    def view(self, name: ViewName) -> View:
        """Return a view, built now if it was never looked at."""
        return self.views.view(name)

    def show_view(self, name: ViewName) -> None:
        """Turn to a view and ask it the question of the page."""
        self._name, self._is_shown = name, True
        if self._memory is not None:
            self._memory.setValue(VIEW_KEY, name)
        self._switch.choose(name)
        view = self.view(name)
        self.views.setCurrentWidget(view)
        self.tabs.setVisible(name == "table")
        if isinstance(view, Table):
            self.tabs.reload()
        self.toolbar.show_sort(is_shown=name != "calendar")
        self.toolbar.set_shown_menu(None if isinstance(view, Board) else view.shown_menu())
        sort, descending = self._sorts.get(name, (OrderSort.DUE, False))
        self.ask(replace(self.toolbar.question, sort=sort, descending=descending))

    def ask(self, question: Question) -> None:
        """Show the answer to a question in the view that is on."""
        self.toolbar.set_question(question)
        self._sorts[self._name] = (question.sort, question.descending)
        view = self.view(self._name)
        if isinstance(view, Table):
            self.tabs.show_question(question, [str(c) for c in view.view.hidden_columns()])
        view.show_question(question)

    def add_order(self) -> None:
        """Open the dialog for a new order."""
        dialog = QuickAdd(self.context, self._commands, self._facts, self.window())
        dialog.added.connect(self._follow)
        dialog.open()

    def _make_actions(self) -> tuple[Segmented, Button]:
        theme = self.context.theme
        names = (
            Segment("board", self.tr("Board"), "kanban"),
            Segment("table", self.tr("Table"), "table-2"),
            Segment("calendar", self.tr("Calendar"), "calendar-days"),
        )
        switch = Segmented(theme, self.tr("View"), names, parent=self)
        add = Button(theme, self.tr("Add order"), "plus", "primary", self)
        add.setToolTip(self.tr("Add an order (Ctrl+N)"))
        return switch, add

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.toolbar)
        whole.addWidget(self.tabs)
        whole.addWidget(self.views, 1)
        self.tabs.hide()

    def _connect(self) -> None:
        self.toolbar.asked.connect(self.ask)
        self.tabs.chosen.connect(self._choose_saved)
        self.views.nothing.cleared.connect(self.toolbar.clear)
        self.views.nothing.add_wanted.connect(self.add_order)
        self.views.opened.connect(self.drawer.show_order)
        self.views.loaded.connect(self._on_loaded)
        self.views.sort_wanted.connect(self._sort)
        self._switch.chosen.connect(self.show_view)
        self._add.clicked.connect(self.add_order)
        self._summary.changed.connect(self.heading_changed)
        self.context.tasks.committed.connect(self._on_committed)

    def _sort(self, sort: OrderSort, descending: bool) -> None:  # noqa: FBT001 - a signal's
        self.toolbar.ask(replace(self.toolbar.question, sort=sort, descending=descending))

    def _choose_saved(self, question: Question, hidden: list[str] | None) -> None:
        view = self.view("table")
        if isinstance(view, Table) and hidden is not None:
            view.view.hide_columns({Column(name) for name in hidden if name in set(Column)})
        self.ask(question)

    def _on_loaded(self, count: int) -> None:
        """Show the empty state where there is nothing, and the view again where there is."""
        question = self.toolbar.question
        if count == 0 and (question.is_filtered or not self._summary.has_orders):
            self.views.show_nothing(question)
        else:
            self.views.setCurrentWidget(self.view(self._name))

    def _on_committed(self, changes: Changes) -> None:
        if not self._is_active:
            return
        if changes.touches("preferences"):
            self.context.tasks.read(book_facts).then(self._take_facts)
        if changes.touches(*SPEAKING_OF_ORDERS):
            is_any = changes.touches("clients", "conversations")
            self.views.rows.renew(None if is_any else changes.ids("orders"))
        self.view(self._name).on_committed(changes)
        self.tabs.on_committed(changes)
        self.drawer.on_committed(changes)
        self._summary.on_committed(changes)

    def _take_facts(self, facts: BookFacts) -> None:
        self._facts = facts
        known = [site for site, face in self.context.marketplaces.items() if face.is_open]
        self.toolbar.set_sites(facts.marketplaces or known)

    def _follow(self, order_id: int) -> None:
        """Bring a new order into sight."""
        view = self.view(self._name)
        if isinstance(view, Board):
            view.follow(frozenset({order_id}))
