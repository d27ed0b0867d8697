"""How the calendar's days and chips look."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.models.moments import JST
from app.models.types import Stage
from app.rulebook.payout_calendar import holiday_name
from app.services.order_queries import OrderRow
from app.services.workload import WorkCalendar
from app.ui.formats import SATURDAY, SUNDAY
from app.ui.kit.painting import Brush
from app.ui.orders.calendar_days import WEEK, CalendarDays, Span
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext

HEAD = 30
DAY_HEAD = 26
CHIP = 22
CHIP_IN_WEEK = 62
CHIP_GAP = 3
SIDE = 4
MORE = 18
ENDED = {Stage.COMPLETED, Stage.CANCELLED, Stage.REFUNDED}


class Entry(NamedTuple):
    """One order on one day: its due date, or a deadline of the site (locked)."""

    order_id: int
    is_locked: bool
    is_clock: bool = False


class CalendarPainter:
    """Paints heads, cells and chips of the grid."""

    def __init__(self, context: PageContext, words: OrderWords) -> None:
        self._context = context
        self._theme = context.theme
        self._words = words
        self.work = WorkCalendar(0)
        """Which days the seller works on; days off are said on their cells."""

    def draw_heads(self, brush: Brush, days: CalendarDays, width: float) -> None:
        """Paint the names of the weekdays."""
        column = width / WEEK
        for place, day in enumerate(days.days[:WEEK]):
            name = self._context.formats.weekday(day)
            x = place * column
            ink = _ink_of(day, is_holiday=False) or "text2"
            brush.text(x + 10, 0, name, "caption_b", ink, height=self._theme.px(HEAD))

    def draw_cell(
        self, brush: Brush, cell: QRectF, day: date, *, is_outside: bool, is_target: bool
    ) -> None:
        """Paint the ground and the number of a day."""
        px, is_today = self._theme.px, day == self._today()
        if is_today:
            brush.fill(cell, self._theme.color("accent_soft", 0.55))
        elif is_outside:
            brush.fill(cell, self._theme.color("board", 0.6))
        brush.fill(QRectF(cell.left(), cell.top(), cell.width(), 1), "grid")
        brush.fill(QRectF(cell.left(), cell.top(), 1, cell.height()), "grid")
        if is_target:
            brush.rounded(cell.adjusted(2, 2, -1, -1), 6, None, "focus", 2)
        holiday = holiday_name(day)
        ink = _ink_of(day, is_holiday=holiday is not None) or "text"
        number = str(day.day)
        height = px(DAY_HEAD)
        x = cell.left() + 10
        if is_today:
            wide = self._theme.width(number, "caption_b") + 12
            pill = QRectF(cell.left() + 4, cell.top() + 4, wide, px(18))
            brush.rounded(pill, px(9), "accent")
            brush.text(x, cell.top() + 4, number, "caption_b", "on_accent", height=px(18))
        else:
            role = "caption" if is_outside else "caption_b"
            tone = "text3" if is_outside and ink == "text" else ink
            brush.text(x, cell.top(), number, role, tone, height=height)
        left = x + self._theme.width(number, "caption_b") + 10
        room = cell.right() - left - 4
        if self.work.is_day_off(day):
            off = self._words.day_off()
            brush.text(left, cell.top(), off, "micro", "text3", room, height=height)
        elif holiday and self._context.formats.language == "ja":
            brush.text(left, cell.top(), holiday, "micro", "sun", room, height=height)

    def chip_rects(self, cell: QRectF, count: int, span: Span) -> list[QRectF]:
        """Return where the chips of a day lie; fewer than `count` when the room ends."""
        px = self._theme.px
        height = px(CHIP if span == "month" else CHIP_IN_WEEK)
        top = cell.top() + px(DAY_HEAD)
        room = cell.height() - px(DAY_HEAD) - 2
        most = int((room + CHIP_GAP) // (height + CHIP_GAP))
        if count > most:
            most = int((room - px(MORE) + CHIP_GAP) // (height + CHIP_GAP))
        left, width = cell.left() + SIDE, cell.width() - 2 * SIDE
        return [
            QRectF(left, top + place * (height + CHIP_GAP), width, height)
            for place in range(max(0, min(count, most)))
        ]

    def is_on_more(self, at: QPointF, cell: QRectF) -> bool:
        """Tell whether a point is on the line that counts what found no room."""
        return at.y() > cell.bottom() - self._theme.px(MORE)

    def draw_more(self, brush: Brush, cell: QRectF, hidden: int) -> None:
        """Paint how many found no room."""
        height = self._theme.px(MORE)
        text = self._words.more(hidden)
        brush.text(
            cell.left() + 10, cell.bottom() - height, text, "micro_b", "text3", height=height
        )

    def draw_chip(
        self, brush: Brush, rect: QRectF, entry: Entry, row: OrderRow | None, *, is_chosen: bool
    ) -> None:
        """Paint one order in its marketplace's colour."""
        if row is None:
            brush.rounded(rect, 5, "sunken")
            return
        key = f"m_{self._context.face(row.marketplace_id).colour}"
        key = key if self._theme.has_color(key) else "m_direct"
        is_ended = row.stage in ENDED
        ground, ink = ("chip", "text3") if is_ended else (f"{key}_s", f"{key}_t")
        brush.rounded(rect, 5, ground)
        edge = QRectF(rect.left(), rect.top(), 3, rect.height())
        brush.rounded(edge, 1.5, key)
        self._draw_words(brush, rect, entry, row, ink)
        if is_chosen:
            brush.focus_ring(rect, 5)

    def picture(self, rect: QRectF, entry: Entry, row: OrderRow | None, ratio: float) -> QPixmap:
        """Return a chip as a picture to drag."""
        size = rect.size().toSize()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        brush = Brush(painter, self._theme)
        place = QRectF(0, 0, size.width(), size.height())
        self.draw_chip(brush, place, entry, row, is_chosen=True)
        painter.end()
        return picture

    def _draw_words(
        self, brush: Brush, rect: QRectF, entry: Entry, row: OrderRow, ink: str
    ) -> None:
        px = self._theme.px
        is_tall = rect.height() > px(CHIP) + 1
        left = rect.left() + 9
        icon = self._icon(entry, row)
        line = px(20) if is_tall else rect.height()
        top = rect.top() + (3 if is_tall else 0)
        room = rect.right() - 5 - left
        if icon:
            room -= 15
            brush.icon(rect.right() - 16, top + (line - 12) / 2, icon, 12, ink)
        role = "caption" if row.stage in ENDED else "caption_b"
        brush.text(left, top, row.title, role, ink, room, height=line)
        if is_tall:
            width = rect.right() - 6 - left
            brush.text(left, top + px(19), row.client, "micro", "text2", width)
            money = self._context.formats.money(row.net)
            brush.text(left, top + px(37), money, "caption_b", "text", width)

    def _icon(self, entry: Entry, row: OrderRow) -> str:
        if row.stage in ENDED:
            return "check" if row.stage is Stage.COMPLETED else "x"
        if entry.is_locked:
            return "lock"
        return "alarm-clock" if self._words.is_late(row) else ""

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()


def _ink_of(day: date, *, is_holiday: bool) -> str:
    if is_holiday or day.weekday() == SUNDAY:
        return "sun"
    return "sat" if day.weekday() == SATURDAY else ""
