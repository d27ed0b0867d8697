"""The messages of a conversation on screen, laid out only where they are seen."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from app.ui.ahead import Ahead
from app.ui.id_list_model import Index
from app.ui.messages.bubble_delegate import BubbleDelegate
from app.ui.messages.bubble_model import BubbleModel
from app.ui.messages.bubble_rows import BubbleRows

BOTTOM = 16
WHEEL = 60
UNREAD_TOP = 8
"""How far below the upper edge a message that was gone to comes to lie."""
NEAR = 2
"""So many screens from an end the next page is asked for."""
ROUNDS = 4
"""Measuring what is seen may bring other rows into sight, but not for ever."""

STATES = QStyle.StateFlag


class Anchor(NamedTuple):
    """Which message lies how far below the upper edge; None as message is the end."""

    message_id: int | None
    offset: float = 0.0


END = Anchor(None)


class BubbleView(QListView):
    """Rows have heights of their own; what is seen stays still while others come and go.

    The geometry of the base class is not used: it would lay every row out.
    """

    older_wanted = Signal()
    newer_wanted = Signal()
    seen = Signal(object)
    """The last `MessageLine` that is wholly seen."""

    def __init__(self, delegate: BubbleDelegate, model: BubbleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._bubbles = delegate
        self._lines = model
        self.rows = BubbleRows(model, delegate.shapes)
        self._held = END
        self._ahead = Ahead(self)
        self._is_held = True
        self._is_settling = False
        model.rowsAboutToBeRemoved.connect(self._let_go)  # before Qt follows the current row
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        for signal in (model.rowsAboutToBeInserted, model.rowsAboutToBeRemoved):
            signal.connect(self._remember)
        model.modelReset.connect(self._start_anew)
        model.rowsInserted.connect(self._take_inserted)
        model.rowsRemoved.connect(self._take_removed)

    @property
    def is_at_end(self) -> bool:
        """Whether the last thing said is in sight."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() and not self._lines.has_newer

    def show_end(self) -> None:
        """Go to what was said last."""
        self.hold(END)

    def show_message(self, message_id: int, offset: float = UNREAD_TOP) -> None:
        """Bring a message near the upper edge."""
        self.hold(Anchor(message_id, offset))

    def anchor(self) -> Anchor:
        """Return what to hold on to while rows come and go."""
        if self._is_held:
            return self._held
        value = self.verticalScrollBar().value()
        if not self.rows or (self.is_at_end and value):
            return END
        row = self.rows.row_at(value)
        return Anchor(self._lines.lines[row].id, self.rows.top(row) - value)

    def hold(self, held: Anchor) -> None:
        """Bring the held message to its place, measuring what is seen."""
        self._held, self._is_held = held, True
        was, self._is_settling = self._is_settling, True
        bar = self.verticalScrollBar()
        for _ in range(ROUNDS):
            self.updateGeometries()
            row = None if held.message_id is None else self._lines.place_of(held.message_id)
            bar.setValue(bar.maximum() if row is None else round(self.rows.top(row) - held.offset))
            if not self.rows.measure(self._seen_rows()):
                break
        self._is_settling = was
        self.viewport().update()

    def restyle(self) -> None:
        """Lay everything out again: the look or the size of text changed."""
        held = self.anchor()
        self._bubbles.shapes.forget()
        self._guess()
        self.hold(held)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self.rows):
            return QRect()
        top = round(self.rows.top(index.row())) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), round(self.rows.height(index.row())))

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset()
        if not self.rows or not self.rows.top(0) <= y < self.rows.bottom:
            return QModelIndex()
        return self._lines.index(self.rows.row_at(y))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        del hint
        if not index.isValid() or index.row() >= len(self.rows):
            return
        if self.rows.measure((index.row(),)):
            self.updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self.rows.top(index.row()), self.rows.top(index.row() + 1)
        if top < bar.value():
            bar.setValue(int(top))
        elif bottom > bar.value() + height:
            bar.setValue(int(min(bottom - height, top)) + 1)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area = rect.normalized().translated(0, self.verticalOffset())
        rows = self.rows.between(area.top(), area.bottom())
        if rows:
            chosen = QItemSelection(self._lines.index(rows[0]), self._lines.index(rows[-1]))
            self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def doItemsLayout(self) -> None:
        """Nothing is laid out before it is seen."""
        self.viewport().update()

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(WHEEL)
        bar.setPageStep(max(1, height - WHEEL))
        bar.setRange(0, max(0, round(self.rows.bottom + BOTTOM - height)))
        bar.setEnabled(bar.maximum() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        held = self.anchor()
        QAbstractItemView.resizeEvent(self, event)
        if self.viewport().width() != self.rows.width:
            self._guess()
        self.hold(held)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        if not self._is_settling:
            self._is_held = False
            self._settle()
            self._ask_for_more()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._settle()
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        current = self.currentIndex().row() if self.hasFocus() else -1
        offset = self.verticalOffset()
        for row in self.rows.between(event.rect().top() + offset, event.rect().bottom() + offset):
            index = self._lines.index(row)
            is_chosen = self.selectionModel().isSelected(index)
            option.rect = self.visualRect(index)
            option.state = STATES.State_Enabled
            option.state |= STATES.State_Selected if is_chosen else STATES.State_None
            option.state |= STATES.State_HasFocus if row == current else STATES.State_None
            self._bubbles.paint(painter, option, index)
        painter.end()
        self._tell_seen()

    def _let_go(self, _parent: object, first: int, last: int) -> None:
        if first <= self.currentIndex().row() <= last:
            self.selectionModel().clearCurrentIndex()

    def _remember(self) -> None:
        self._held = self.anchor()

    def _start_anew(self) -> None:
        self._held = END
        self._guess()
        self.hold(END)

    def _take_inserted(self, _parent: object, first: int, last: int) -> None:
        self.rows.insert(first, last)
        self._go_on()

    def _take_removed(self, _parent: object, first: int, last: int) -> None:
        self.rows.remove(first, last)
        self._go_on()

    def _go_on(self) -> None:
        self.hold(self._held)
        self._ahead.start(self._pieces(), self.updateGeometries)

    def _guess(self) -> None:
        self.rows.guess(self.viewport().width())
        self._ahead.start(self._pieces(), self.updateGeometries)

    def _pieces(self) -> Iterator[object]:
        """Measure what is not seen, a row at a time, while what is seen holds still."""
        for back in range(1, len(self.rows) + 1):
            row = len(self.rows) - back
            if row < 0 or self.rows.is_known(row):
                continue
            held = self.anchor()
            is_above = held == END or row < self.rows.row_at(self.verticalOffset())
            if self.rows.measure((row,)) and is_above:
                self.hold(held)
            yield None

    def _settle(self) -> None:
        """Measure what is seen; what was measured before stays where it is."""
        rows = self._seen_rows()
        if self._is_settling or all(self.rows.is_known(row) for row in rows):
            return
        held = self.anchor()
        if held != END:
            row = next((row for row in rows if self.rows.is_known(row)), rows[0])
            held = Anchor(self._lines.lines[row].id, self.rows.top(row) - self.verticalOffset())
        if self.rows.measure(rows):
            self.hold(held)

    def _seen_rows(self) -> range:
        offset = self.verticalOffset()
        return self.rows.between(offset, offset + self.viewport().height())

    def _ask_for_more(self) -> None:
        bar, near = self.verticalScrollBar(), NEAR * self.viewport().height()
        if bar.value() < near and self._lines.has_older:
            self.older_wanted.emit()
        if bar.value() > bar.maximum() - near and self._lines.has_newer:
            self.newer_wanted.emit()

    def _tell_seen(self) -> None:
        bottom = self.verticalOffset() + self.viewport().height()
        rows = [row for row in self._seen_rows() if self.rows.top(row + 1) <= bottom + BOTTOM]
        if rows:
            self.seen.emit(self._lines.lines[rows[-1]])
