"""The conversations as a list: ids in order, rows when painted, moved through by key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.services.conversation_queries import ThreadRow
from app.ui.id_list_model import IdListModel, Index
from app.ui.messages.threads_delegate import ROW, ThreadDelegate
from app.ui.messages.threads_words import ThreadWords
from app.ui.row_store import RowStore
from app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
NO_KEYS = Qt.KeyboardModifier.NoModifier


class ThreadsModel(IdListModel[ThreadRow]):
    """The ids of the conversations; `row_of` gives what is known of one."""

    def __init__(self, rows: RowStore[ThreadRow], words: ThreadWords, parent: QWidget) -> None:
        super().__init__(rows, parent)
        self._words = words

    def sentence(self, row: ThreadRow) -> str:
        return self._words.sentence(row)

    def tip(self, row: ThreadRow) -> str:
        return f"{self._words.name(row)} ・ {self._words.title(row)}"

    def row_of(self, conversation_id: int) -> ThreadRow | None:
        """Return a conversation's row if it is here."""
        return self._rows.row(conversation_id)


class ThreadsView(QTableView):
    """One conversation is chosen at a time; bare letters work only while the list has the focus.

    A table of one column: a list of Qt lays each of 100,000 rows out, a table none of them.
    """

    chosen = Signal(int)
    entered = Signal()
    """Enter: go on to what was said."""
    reply_wanted = Signal()
    archive_wanted = Signal()
    unread_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, delegate: ThreadDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(delegate)
        self.setProperty("kind", "threads")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_J: lambda: self.step(1),
            Qt.Key.Key_K: lambda: self.step(-1),
            Qt.Key.Key_R: self.reply_wanted.emit,
            Qt.Key.Key_E: self.archive_wanted.emit,
            Qt.Key.Key_U: self.unread_wanted.emit,
            Qt.Key.Key_Return: self.entered.emit,
            Qt.Key.Key_Enter: self.entered.emit,
        }

    def threads(self) -> ThreadsModel:
        """Return the model."""
        model = self.model()
        assert isinstance(model, ThreadsModel)  # noqa: S101 - told to the type checker
        return model

    def choose(self, place: int) -> None:
        """Choose the conversation at this place."""
        index = self.model().index(place, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, SELECT)

    def step(self, distance: int) -> None:
        """Go to the next (1) or the previous (-1) conversation."""
        place = self.currentIndex().row() + distance
        if 0 <= place < self.model().rowCount():
            self.choose(place)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.threads().ids[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        doing = self._keys.get(Qt.Key(event.key())) if _is_bare(event) else None
        if doing is None:
            super().keyPressEvent(event)
        else:
            doing()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, and most rows are not loaded: nothing is looked for."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(index).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())


def _is_bare(event: QKeyEvent) -> bool:
    return event.modifiers() in (NO_KEYS, Qt.KeyboardModifier.KeypadModifier)
