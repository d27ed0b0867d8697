"""The cards of one stage on screen: chosen, dragged, dropped and moved by key."""

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from app.services.order_queries import OrderRow
from app.ui.orders.card_delegate import CARD_GAP, CARD_HEIGHT, CardDelegate
from app.ui.orders.column_model import ColumnModel, carried, carried_ids
from app.ui.theme import Theme

LINE = 3
SHADOW = 26
SIDE = 8
DRAGGED_OPACITY = 0.97

Landing = Callable[[tuple[int, ...]], int | None]
"""Answers before which place of this column the dragged cards will lie."""


class ColumnView(QListView):
    """A list of cards; a drop only tells what is wanted, the book decides.

    The base class's `startDrag` is not used: it would remove the source rows by itself.
    """

    dropped = Signal(object)
    """The ids (a tuple) that were let go here."""
    opened = Signal(int)
    side_wanted = Signal(int)
    """-1 or 1: the arrow keys left and right ask for the next column."""
    move_wanted = Signal(int)
    """-1 or 1: the chosen cards are to go one stage back or on."""
    menu_wanted = Signal(QPoint)
    hovered = Signal(bool)
    """Whether cards are being dragged over this column."""

    def __init__(self, theme: Theme, delegate: CardDelegate, landing: Landing) -> None:
        super().__init__()
        self._theme = theme
        self._cards = delegate
        self._landing = landing
        self._line: int | None = None
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoScroll(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room()
        theme.changed.connect(self.viewport().update)

    def cards(self) -> ColumnModel:
        """Return the model of this column."""
        model = self.model()
        assert isinstance(model, ColumnModel)  # noqa: S101 - told to the type checker
        return model

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected cards from top to bottom."""
        ids = self.cards().ids
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(ids[row] for row in rows)

    def choose(self, place: int) -> None:
        """Select one card alone, make it current and visible."""
        index = self.model().index(max(0, min(place, self.model().rowCount() - 1)), 0)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    def also_choose(self, place: int) -> None:
        """Select one more card."""
        flag = QItemSelectionModel.SelectionFlag.Select
        self.selectionModel().select(self.model().index(place, 0), flag)

    def cards_to_be(self, count: int) -> tuple[int, int]:
        """Return how wide cards will be when there are so many, and how many are seen at once."""
        pitch = self._theme.px(CARD_HEIGHT) + CARD_GAP
        needs_bar = count * pitch > self.height()
        bar = self.verticalScrollBar().sizeHint().width() if needs_bar else SIDE
        return self.width() - 2 * self.frameWidth() - bar, min(count, self.height() // pitch + 1)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        ids = self.chosen_ids()
        if not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(carried(self.cards().column, ids))
        drag.setPixmap(self._picture(len(ids)))
        drag.setHotSpot(self._grip())
        self._cards.dragged = frozenset(ids)
        self.viewport().update()
        drag.exec(Qt.DropAction.MoveAction)
        self._cards.dragged = frozenset()
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not carried_ids(event.mimeData()):
            event.ignore()
            return
        event.acceptProposedAction()
        self.hovered.emit(True)  # noqa: FBT003 - a signal

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # for its scrolling near the edges
        ids = carried_ids(event.mimeData())
        if not ids:
            event.ignore()
            return
        place = self._landing(ids)
        self._line = self._place_at(event.position().toPoint()) if place is None else place
        self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._end_hover()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = carried_ids(event.mimeData())
        self._end_hover()
        if not ids:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.dropped.emit(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if step is not None and modifiers & both == both:
            self.move_wanted.emit(step)
        elif step is not None:
            self.side_wanted.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def keyboardSearch(self, _text: str) -> None:
        """Do not look for typed letters in cards that are not loaded."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectionModel().setCurrentIndex(
                self.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(rect.center()))
            return
        if self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._line is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("focus"))
        top = max(0, self._top_of(self._line) - (CARD_GAP + LINE) / 2)
        painter.drawRoundedRect(QRectF(0, top, self.viewport().width(), LINE), LINE / 2, LINE / 2)
        painter.end()

    def _make_room(self) -> None:
        """Leave the right edge to the scroll bar, or keep it free where there is none."""
        needs_bar = self.verticalScrollBar().maximum() > 0
        self.setViewportMargins(0, 0, 0 if needs_bar else SIDE, 0)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.cards().ids[index.row()])

    def _end_hover(self) -> None:
        self._line = None
        self.hovered.emit(False)  # noqa: FBT003 - a signal
        self.viewport().update()

    def _place_at(self, position: QPoint) -> int:
        index = self.indexAt(position)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + int(position.y() > self.visualRect(index).center().y())

    def _top_of(self, place: int) -> int:
        count = self.model().rowCount()
        if place < count:
            return self.visualRect(self.model().index(place, 0)).top()
        return self.visualRect(self.model().index(count - 1, 0)).bottom() + 1 if count else CARD_GAP

    def _grip(self) -> QPoint:
        """Return where in the dragged picture the pointer holds the card."""
        rect = self.visualRect(self.currentIndex())
        held = self.viewport().mapFromGlobal(self.cursor().pos()) - rect.topLeft()
        inside = QRect(QPoint(0, 0), rect.size()).contains(held)
        return (held if inside else QPoint(40, 20)) + QPoint(SHADOW, SHADOW)

    def _picture(self, count: int) -> QPixmap:
        index = self.currentIndex()
        size = self.visualRect(index).size()
        ratio = self.devicePixelRatioF()
        whole = QSize(size.width() + 2 * SHADOW, size.height() + 2 * SHADOW)
        picture = QPixmap(whole * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.translate(SHADOW, SHADOW)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(QPoint(0, 0), size)
        painter.setOpacity(DRAGGED_OPACITY)
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, OrderRow):
            self._cards.paint_dragged(painter, option, row, count)
        painter.end()
        return picture

    def sizeHint(self) -> QSize:
        return QSize(208, 200)
