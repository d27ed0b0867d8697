"""The left pane: search, filters and the list of conversations."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.services.conversation_queries import (
    ThreadCounts,
    ThreadFilter,
    ThreadRow,
    ThreadView,
    thread_counts,
    thread_ids,
    thread_rows,
)
from app.ui.kit.buttons import IconButton
from app.ui.kit.fields import SearchField
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.lines.site_filter import add_sites
from app.ui.messages.threads_delegate import ThreadDelegate
from app.ui.messages.threads_empty import ThreadsEmpty
from app.ui.messages.threads_view import ThreadsModel, ThreadsView
from app.ui.messages.threads_words import ThreadWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest

SPEAKING_OF_THREADS = (
    "conversations",
    "messages",
    "orders",
    "clients",
    "reading_marks",
    "drafts",
    "observed_deadlines",
)
SETTLE_MS = 60
MINUTE_MS = 60_000


class ThreadsPane(QWidget):
    """Lists the conversations of a filter, and says which was chosen."""

    chosen = Signal(object)
    """The id of a conversation, None when none is."""
    counted = Signal(object)

    def __init__(self, context: PageContext, words: ThreadWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self.where = ThreadFilter()
        self.counts = ThreadCounts(0, 0, has_any=False)
        self.current_id: int | None = None
        self._wanted_id: int | None = None
        self._shown_where: ThreadFilter | None = None
        self._latest, self._latest_counts = Latest(), Latest()
        theme = context.theme
        self.rows: RowStore[ThreadRow] = RowStore(context.tasks, thread_rows, self)
        # Made in the order in which Tab goes: from the head through the fields into the list.
        self.add = IconButton(
            theme, "notebook-pen", self.tr("New enquiry"), is_plain=True, parent=self
        )
        self.filter = IconButton(
            theme, "list-filter", self.tr("Filter"), is_plain=True, parent=self
        )
        self.search = SearchField(
            theme, self.tr("Search conversations"), self.tr("Search conversations"), self
        )
        self.switch = self._make_switch()
        self._delegate = ThreadDelegate(context, words)
        self.view = ThreadsView(theme, self._delegate, self)
        self.model = ThreadsModel(self.rows, words, self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Conversations"))
        self.empty = ThreadsEmpty(context)
        self._stack = QStackedLayout()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for the list and its counts again."""
        tasks, now = self._context.tasks, self._context.clock()
        self._latest.ask(tasks.read(thread_ids, now, self.where)).then(self._take_ids)
        self._latest_counts.ask(tasks.read(thread_counts, now)).then(self._take_counts)

    def show_filter(self, where: ThreadFilter) -> None:
        """Show other conversations."""
        self.where = where
        self.switch.choose(where.view)
        self.search.show_words(where.text)
        self.filter.set_dot("accent" if where.marketplaces or where.is_archived else "")
        self.reload()

    def show_conversation(self, conversation_id: int) -> None:
        """Choose a conversation, also one that the filter hides."""
        self._wanted_id = conversation_id
        place = self.model.position(conversation_id)
        if place is None:
            self._choose(conversation_id)
            self.show_filter(ThreadFilter())
        else:
            self.view.choose(place)

    def step_off(self) -> None:
        """Choose the neighbour of the current conversation, which is about to leave the list."""
        place = self.view.currentIndex().row()
        self.view.step(1 if place + 1 < self.model.rowCount() else -1)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if not changes.touches(*SPEAKING_OF_THREADS):
            return
        alone = {"conversations", "reading_marks"}
        others = set(SPEAKING_OF_THREADS) - alone
        self.rows.renew(None if changes.touches(*others) else self._ids(changes))
        self._settle.start()

    def filter_menu(self) -> QMenu:
        """Return the menu of marketplaces and of what was put away."""
        menu = QMenu(self)
        add_sites(
            menu,
            self._context.marketplaces,
            self.where.marketplaces,
            lambda chosen: self._ask(self.where._replace(marketplaces=chosen)),
        )
        menu.addSeparator()
        archived = menu.addAction(self.tr("Show what was put away"))
        archived.setCheckable(True)
        archived.setChecked(self.where.is_archived)
        archived.triggered.connect(lambda on: self._ask(self.where._replace(is_archived=on)))
        if self.where != ThreadFilter():
            menu.addAction(self.tr("Clear all filters"), lambda: self._ask(ThreadFilter()))
        return menu

    def _ids(self, changes: Changes) -> frozenset[int] | None:
        # A reading mark goes by the id of its conversation.
        one, other = changes.ids("conversations"), changes.ids("reading_marks")
        return None if one is None or other is None else one | other

    def _ask(self, where: ThreadFilter) -> None:
        self.show_filter(where)

    def _take_ids(self, ids: "array[int]") -> None:
        self.rows.prepare(ids[:FIRST_SIGHT], lambda: self._show_ids(ids))

    def _show_ids(self, ids: "array[int]") -> None:
        wanted = self._wanted_id if self._wanted_id is not None else self.current_id
        self._keep_current(ids)
        self.view.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.model.set_ids(ids)
        place = None if wanted is None else self.model.position(wanted)
        if place is not None:
            self.view.choose(place)
        self.view.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._wanted_id = None
        if place is not None and wanted is not None:
            self._choose(wanted)
        elif self.current_id is None and len(ids):
            self.view.choose(0)
        self._show_stack(is_empty=not len(ids))

    def _keep_current(self, ids: "array[int]") -> None:
        """Keep the open conversation in its place, though reading it took it out of the filter."""
        shown, self._shown_where = self._shown_where, self.where
        current = self.current_id
        place = None if current is None else self.model.position(current)
        is_same = shown == self.where and self.where.view is not ThreadView.ALL
        if is_same and current is not None and place is not None and current not in ids:
            ids.insert(min(place, len(ids)), current)

    def show_view(self, view: ThreadView) -> None:
        """Show one view and open its first conversation."""
        self.current_id = None
        self.show_filter(ThreadFilter(view=view))

    def _show_stack(self, *, is_empty: bool) -> None:
        if is_empty:
            self.empty.tell(self.where, self.counts)
        self._stack.setCurrentWidget(self.empty if is_empty else self.view)
        if is_empty and not self.counts.has_any and self.current_id is not None:
            self._choose(None)

    def _take_counts(self, counts: ThreadCounts) -> None:
        self.counts = counts
        formats = self._context.formats
        for view, words, count in (
            (ThreadView.UNREAD, self.tr("Unread"), counts.unread),
            (ThreadView.WAITING, self.tr("My turn"), counts.waiting),
        ):
            number = formats.count(count, 99) if count else ""
            self.switch.set_text(view, f"{words} {number}".strip())
        self._make_room()
        if not self.model.rowCount():
            self.empty.tell(self.where, counts)
        self.counted.emit(counts)

    def _choose(self, conversation_id: int | None) -> None:
        if conversation_id != self.current_id:
            self.current_id = conversation_id
            self.chosen.emit(conversation_id)

    def _make_room(self) -> None:
        """Be wide enough for the segments, whose counts grow."""
        needed = self.switch.sizeHint().width() + 2 * SIDE
        self.setMinimumWidth(max(self._context.theme.px(LEAST), needed))

    def _make_switch(self) -> Segmented:
        segments = (
            Segment(ThreadView.ALL, self.tr("All")),
            Segment(ThreadView.UNREAD, self.tr("Unread")),
            Segment(ThreadView.WAITING, self.tr("My turn")),
            Segment(ThreadView.ENQUIRIES, self.tr("Enquiries")),
        )
        return Segmented(self._context.theme, self.tr("Which conversations"), segments, parent=self)

    def _lay_out(self) -> None:
        px = self._context.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(20), px(12), px(12), px(8))
        head.setSpacing(0)
        head.addWidget(Label(self._context.theme, self.tr("Messages"), "title", "text", self), 1)
        head.addWidget(self.add)
        head.addWidget(self.filter)
        fields = QVBoxLayout()
        fields.setContentsMargins(SIDE, 0, SIDE, 10)
        fields.setSpacing(10)
        fields.addWidget(self.search)
        fields.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(fields)
        column.addLayout(self._stack, 1)
        self._make_room()

    def _connect(self) -> None:
        self.view.chosen.connect(self._choose)
        self.search.searched.connect(lambda words: self._ask(self.where._replace(text=words)))
        self.search.moved.connect(self.view.step)
        self.switch.chosen.connect(lambda key: self._ask(self.where._replace(view=ThreadView(key))))
        self.filter.clicked.connect(self._open_filter)
        self.empty.cleared.connect(lambda: self._ask(ThreadFilter()))
        self._settle.timeout.connect(self.reload)
        self._minute.timeout.connect(self._tick)
        self._minute.start()

    def _open_filter(self) -> None:
        menu = self.filter_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.filter.mapToGlobal(QPoint(0, self.filter.height() + 4)))

    def _tick(self) -> None:
        """Say times and deadlines anew."""
        self._delegate.forget()
        self.view.viewport().update()


FIRST_SIGHT = 16
LEAST = 260
SIDE = 16
