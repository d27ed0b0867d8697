"""The messages under mouse and keyboard: copied, opened, chosen, moved through."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from app.services.message_queries import AttachedFile, MessageLine
from app.ui.kit.harmless import one_line
from app.ui.messages.bubble_hits import Thing, thing_at
from app.ui.messages.bubble_shapes import Link
from app.ui.messages.bubble_view import BOTTOM, WHEEL, BubbleView

Move = QAbstractItemView.CursorAction
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class ConversationView(BubbleView):
    """Says what is wanted; nothing is opened by itself."""

    ends_wanted = Signal(int)
    """-1 or 1: go to the very beginning or the very end."""
    copy_wanted = Signal()
    address_wanted = Signal(str)
    text_wanted = Signal(object)
    """A `MessageLine` to be read whole."""
    menu_wanted = Signal(QPoint)
    left = Signal()
    reply_wanted = Signal()
    """Escape: go back to the list."""

    def choose(self, message_id: int) -> None:
        """Select one message."""
        row = self._lines.place_of(message_id)
        if row is not None:
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), SELECT)

    def chosen(self) -> list[MessageLine]:
        """Return the selected messages, else the current one."""
        rows = [index.row() for index in self.selectionModel().selectedIndexes()]
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return self._lines.said_by(rows)

    def thing_at(self, point: QPointF) -> Thing | None:
        """Return what can be opened at a point of the viewport."""
        index = self.indexAt(point.toPoint())
        if not index.isValid():
            return None
        local = point - QPointF(self.visualRect(index).topLeft())
        line = index.data(Qt.ItemDataRole.UserRole)
        return thing_at(line, self.rows.shape(index.row()), local)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        del modifiers
        rows, row = self.rows, self.currentIndex().row()
        if not rows:
            return QModelIndex()
        if row < 0:
            lowest = self.verticalOffset() + self.viewport().height() - BOTTOM
            return self.model().index(rows.row_at(lowest), 0)
        page = self.viewport().height() - WHEEL
        moved = {
            Move.MoveUp: row - 1,
            Move.MoveDown: row + 1,
            Move.MovePageUp: rows.row_at(rows.top(row) - page),
            Move.MovePageDown: rows.row_at(rows.top(row) + page),
        }.get(action, row)
        return self.model().index(max(0, min(moved, len(rows) - 1)), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.ends_wanted.emit(1 if event.key() == Qt.Key.Key_End else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif event.key() == Qt.Key.Key_R and not event.modifiers():
            self.reply_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing is looked for by letters: what was said is searched from the list."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        else:
            self.menu_wanted.emit(event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        thing = self.thing_at(event.position())
        is_bare = isinstance(thing, AttachedFile) and not thing.url
        shapes = Qt.CursorShape
        self.viewport().setCursor(
            shapes.ArrowCursor if thing is None or is_bare else shapes.PointingHandCursor
        )
        self.viewport().setToolTip(one_line(thing.address) if isinstance(thing, Link) else "")
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and is_plain:
            self._open(self.thing_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.copy_wanted.emit()

    def _open(self, thing: Thing | None) -> None:
        if isinstance(thing, Link):
            self.address_wanted.emit(thing.address)
        elif isinstance(thing, AttachedFile) and thing.url:
            self.address_wanted.emit(thing.url)
        elif isinstance(thing, MessageLine):
            self.text_wanted.emit(thing)

    def _open_current(self) -> None:
        """Open the whole text of the message the keyboard is on."""
        line = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(line, MessageLine):
            self.text_wanted.emit(line)
