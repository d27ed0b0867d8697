"""The days of a month or week with what is due on each; chips are dragged to other days."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from app.services.order_queries import OrderRow
from app.services.workload import WorkCalendar
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.orders.calendar_days import WEEK, CalendarDays
from app.ui.orders.calendar_painting import HEAD, CalendarPainter, Entry
from app.ui.orders.column_model import carried, carried_ids
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore

ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


class Spot(NamedTuple):
    """A chip on the grid."""

    rect: QRectF
    entry: Entry


class CalendarGrid(Painted):
    """One widget for all days: painted, with a day and an entry that the keyboard is on."""

    opened = Signal(int)
    moved = Signal(int, object)
    """An order's id and the day it was put on."""
    turn_wanted = Signal(int)
    list_wanted = Signal(object, QPoint)
    """A day whose orders do not all find room, and where to show them."""

    def __init__(self, context: PageContext, words: OrderWords, rows: RowStore[OrderRow]) -> None:
        super().__init__(context.theme)
        self._rows = rows
        self._words = words
        self._formats = context.formats
        self._painter = CalendarPainter(context, words)
        self._entries: Mapping[date, Sequence[Entry]] = {}
        self._spots: list[Spot] = []
        self._pressed: Spot | None = None
        self._pressed_at = QPoint()
        self._target: date | None = None
        self._chosen: Entry | None = None
        self.days = CalendarDays("month", context.clock().date())
        self.day = self.days.around
        """The day the keyboard is on."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Calendar of due dates"))
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        rows.arrived.connect(self.update)

    def show_days(self, days: CalendarDays, entries: Mapping[date, Sequence[Entry]]) -> None:
        """Show these days with what is due on them."""
        self.days, self._entries = days, entries
        if days.place_of(self.day) is None:
            self.day = days.around
        self._choose(self._first_of(self.day))

    def show_work(self, work: WorkCalendar) -> None:
        """Mark the days off."""
        self._painter.work = work
        self.update()

    def entries_of(self, day: date) -> Sequence[Entry]:
        """Return what stands on a day."""
        return self._entries.get(day, ())

    def cell(self, day: date) -> QRectF:
        """Return the rectangle of a day; empty when it is not shown."""
        place = self.days.place_of(day)
        if place is None:
            return QRectF()
        row, column = place
        top = float(self.theme.px(HEAD))
        height = (self.height() - top) / self.days.weeks
        width = self.width() / WEEK
        return QRectF(column * width, top + row * height, width, height)

    def day_at(self, at: QPointF) -> date | None:
        """Return the day under a point."""
        return next((day for day in self.days.days if self.cell(day).contains(at)), None)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        self._spots = []
        self._painter.draw_heads(brush, self.days, width)
        for day in self.days.days:
            self._draw_day(brush, day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = ARROWS.get(key)
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if step is not None and event.modifiers() & both == both:
            self._move_by(step)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._cycle(1 if step > 0 else -1)
        elif step is not None:
            self._go(self.day + timedelta(days=step))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn_wanted.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open_chosen()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot = self._spot_at(event.position())
        self._pressed, self._pressed_at = spot, event.position().toPoint()
        day = self.day_at(event.position())
        if day is not None:
            self.day = day
        self._choose(spot.entry if spot else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        row = self._rows.row(spot.entry.order_id) if spot else None
        self.setToolTip(self._words.sentence(row) if row else "")
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        is_pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if is_pressed and self._pressed and far >= QApplication.startDragDistance():
            pressed, self._pressed = self._pressed, None
            if not pressed.entry.is_locked:
                self._drag(pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        day = self.day_at(event.position())
        is_on_more = day is not None and self._painter.is_on_more(event.position(), self.cell(day))
        if day is not None and is_on_more and self._spot_at(event.position()) is None:
            self._list(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot is not None:
            self.opened.emit(spot.entry.order_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried_ids(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._target = self.day_at(event.position())
        self.update()
        if self._target is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._target = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        day, self._target = self.day_at(event.position()), None
        self.update()
        if day is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        for order_id in carried_ids(event.mimeData())[:1]:
            self._move(order_id, day)

    def _draw_day(self, brush: Brush, day: date) -> None:
        cell = self.cell(day)
        is_current = day == self.day and self.hasFocus()
        self._painter.draw_cell(
            brush, cell, day, is_outside=self.days.is_outside(day), is_target=day == self._target
        )
        entries = self.entries_of(day)
        rects = self._painter.chip_rects(cell, len(entries), self.days.span)
        for rect, entry in zip(rects, entries, strict=False):
            row = self._rows.row(entry.order_id)
            if row is None:
                self._rows.want([one.order_id for one in entries[: len(rects)]])
            is_chosen = entry == self._chosen
            self._painter.draw_chip(brush, rect, entry, row, is_chosen=is_chosen)
            self._spots.append(Spot(rect, entry))
        hidden = len(entries) - len(rects)
        if hidden > 0:
            self._painter.draw_more(brush, cell, hidden)
        if is_current and self._chosen is None:
            brush.focus_ring(cell.adjusted(2, 2, -2, -2), 6)

    def _spot_at(self, at: QPointF) -> Spot | None:
        return next((spot for spot in self._spots if spot.rect.contains(at)), None)

    def _first_of(self, day: date) -> Entry | None:
        entries = self.entries_of(day)
        return entries[0] if entries and self.hasFocus() else None

    def _choose(self, entry: Entry | None) -> None:
        self._chosen = entry
        row = self._rows.row(entry.order_id) if entry else None
        day = self._formats.long_day(self.day)
        count = self.tr("{n} due").format(n=len(self.entries_of(self.day)))
        said = self._words.sentence(row) if isinstance(row, OrderRow) else count
        self.setAccessibleDescription(f"{day} {said}")
        self.update()

    def _go(self, day: date) -> None:
        self.day = day
        if self.days.place_of(day) is None:
            self.turn_wanted.emit(1 if day > self.days.last else -1)
            return
        entries = self.entries_of(day)
        self._choose(entries[0] if entries else None)

    def _cycle(self, step: int) -> None:
        entries = list(self.entries_of(self.day))
        if entries:
            at = entries.index(self._chosen) if self._chosen in entries else -step
            self._choose(entries[(at + step) % len(entries)])

    def _open_chosen(self) -> None:
        entries = self.entries_of(self.day)
        if self._chosen is not None:
            self.opened.emit(self._chosen.order_id)
        elif entries:
            self._list(self.day)

    def _list(self, day: date) -> None:
        self.list_wanted.emit(day, self.mapToGlobal(self.cell(day).bottomLeft().toPoint()))

    def _move_by(self, days: int) -> None:
        if self._chosen is not None and not self._chosen.is_locked:
            self.day = self.day + timedelta(days=days)
            self._move(self._chosen.order_id, self.day)

    def _move(self, order_id: int, day: date) -> None:
        row = self._rows.row(order_id)
        if row is None or row.due_on != day:
            self.moved.emit(order_id, day)

    def _drag(self, spot: Spot) -> None:
        row = self._rows.row(spot.entry.order_id)
        picture = self._painter.picture(spot.rect, spot.entry, row, self.devicePixelRatioF())
        drag = QDrag(self)
        drag.setMimeData(carried("calendar", [spot.entry.order_id]))
        drag.setPixmap(picture)
        drag.setHotSpot(self._pressed_at - spot.rect.topLeft().toPoint())
        drag.exec(Qt.DropAction.MoveAction)
