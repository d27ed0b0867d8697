"""The card 今週の予定と作業量: what is worked on when, and how full each day is."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

from app.models.moments import JST, end_of, from_epoch
from app.ui.formats import Formats
from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import bar as draw_bar
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard
from app.ui.today.lanes import Packing, Span, pack

if TYPE_CHECKING:
    from app.services.today_queries import WeekBar, WeekDay

DAYS = 7
LANES = (31, 27, 23)
"""How far lanes lie apart; they move together where a week is full."""
LANE_GAP = 5
DAY_HEAD = 34
FOOT = 40
LEAST_LANES = 4
FREE = "free"
"""The key of the words that lead to the weeks ahead."""
FULL_SHARE = 0.75
"""From this share of the working day on the load is a warning (6 of 8 hours)."""
LABEL_MOST = 170


class Placed(NamedTuple):
    """One bar on the card: its rectangle, and whether its title stands to its right."""

    bar: "WeekBar"
    rect: QRectF
    is_label_outside: bool
    time: str


class WeekCard(ItemCard):
    """Seven day columns from today; each bar opens its order."""

    order_opened = Signal(int)
    calendar_wanted = Signal()
    capacity_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._days: tuple[WeekDay, ...] = ()
        self._bars: tuple[WeekBar, ...] = ()
        self._placed: tuple[Placed, ...] = ()
        self._hidden_count = 0
        self._now = context.clock()
        self.opened.connect(self._open)
        self.restyle()

    def show_week(
        self, days: "Sequence[WeekDay]", bars: "Sequence[WeekBar]", now: datetime
    ) -> None:
        """Show these days and the bars in them."""
        self._days, self._bars, self._now = tuple(days), tuple(bars), now
        self.refresh_items()

    def restyle(self) -> None:
        height = HEAD + DAY_HEAD + LEAST_LANES * LANES[0] + FOOT + 12
        self.setMinimumHeight(self.px(height))
        super().restyle()

    def title(self) -> str:
        return self.tr("This week's plan and load")

    def link(self) -> str:
        return self.tr("Calendar")

    def place_items(self, width: float, height: float) -> list[Item]:
        self._placed = self._place(width, height)
        free = Item(self._free_rect(), FREE, self.tr("Free time"), -1)
        return [
            free,
            *(
                Item(
                    placed.rect,
                    ("order", placed.bar.order_id),
                    self._sentence(placed.bar),
                    number,
                    placed.bar.title,
                )
                for number, placed in enumerate(self._placed)
            ),
        ]

    def summary(self) -> str:
        loads = [
            self.tr("{day}: {hours}").format(
                day=self._context.formats.day(day.day),
                hours=self._context.formats.hours(day.planned_minutes),
            )
            for day in self._days
        ]
        return self._context.formats.listed([*loads, *(self._sentence(bar) for bar in self._bars)])

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        _draw_free(
            brush, self._free_rect(), self.tr("Free time"), is_hovered=self.hovered_key == FREE
        )
        if not self._days:
            return
        self._draw_days(brush, width, height)
        for placed in self._placed:
            self._draw_bar(brush, placed, width)
        if not self._bars:
            self._draw_nothing_due(brush, width, height)
        if self._hidden_count:
            words = self.tr("{count} more").format(count=self._hidden_count)
            _draw_hidden(brush, width - PADDING - 8, height - self.px(FOOT) - 24, words)
        self._draw_load(brush, width, height)

    def _free_rect(self) -> QRectF:
        """Return the place of the words that lead to the weeks ahead, left of the link."""
        width, link = self.theme.width(self.tr("Free time"), "caption"), self._link_rect()
        return QRectF(link.left() - width - 26, link.y(), width + 8, link.height())

    def _column(self, width: float) -> float:
        return (width - 2 * PADDING) / DAYS

    def _place(self, width: float, height: float) -> tuple[Placed, ...]:
        """Put the bars into lanes; the room a title needs outside its bar is taken too."""
        if not self._days:
            return ()
        measured = [self._measure(bar, width) for bar in self._bars]
        room = height - self.px(HEAD + DAY_HEAD + FOOT) - 2
        packing, lane_height = self._fitting(measured, room)
        self._hidden_count = packing.hidden_count
        top = self.px(HEAD + DAY_HEAD)
        bar_height = lane_height - LANE_GAP
        return tuple(
            placed._replace(
                rect=QRectF(
                    placed.rect.x(), top + lane * lane_height, placed.rect.width(), bar_height
                )
            )
            for placed, lane in zip(measured, packing.lanes, strict=True)
            if lane is not None
        )

    def _fitting(self, measured: Sequence[Placed], room: float) -> tuple[Packing, int]:
        """Return the widest lanes that hold all bars, or the narrowest ones."""
        heights = [self.px(step) for step in LANES]
        found = [
            (self._packed(measured, max(int(room // height), 1)), height) for height in heights
        ]
        return next((pair for pair in found if not pair[0].hidden_count), found[-1])

    def _packed(self, measured: Sequence[Placed], lanes: int) -> Packing:
        spans = [
            Span(placed.rect.left(), placed.rect.right() + self._label_room(placed))
            for placed in measured
        ]
        return pack(spans, lanes)

    def _label_room(self, placed: Placed) -> float:
        if not placed.is_label_outside:
            return 0
        return min(self.theme.width(placed.bar.title, "caption"), self.px(LABEL_MOST)) + 8

    def _measure(self, bar: "WeekBar", width: float) -> Placed:
        column, first = self._column(width), self._days[0].day
        left = PADDING + (bar.first_on - first).days * column + 3
        end = ((bar.last_on - first).days + day_share(bar)) * column
        right = max(PADDING + end - 3, left + 6)
        rect = QRectF(left, 0, right - left, 0)
        needed = self.theme.width(bar.title, "caption_b") + 18
        # Beyond the last column there is no room for words: there the title is cut instead.
        is_outside = needed > rect.width() and right < width - PADDING - column
        return Placed(bar, rect, is_outside, time_of(bar, self._context.formats))

    def _draw_days(self, brush: Brush, width: float, height: float) -> None:
        column, top = self._column(width), self.px(HEAD)
        today = self._now.astimezone(JST).date()
        for number, day in enumerate(self._days):
            left = PADDING + number * column
            if day.day == today:
                tint = brush.theme.color("accent_soft", 0.55 if brush.theme.is_dark else 0.75)
                brush.rounded(QRectF(left, top, column - 2, height - top - 10), 8, tint)
            elif number:
                brush.line(left - 1, top + 4, left, height - 16, "grid")
            self._draw_day_head(brush, left, top, column, day, is_today=day.day == today)

    def _draw_day_head(
        self,
        brush: Brush,
        left: float,
        top: float,
        column: float,
        day: "WeekDay",
        *,
        is_today: bool,
    ) -> None:
        saturday, sunday = self._context.formats.is_weekend(day.day)
        ink = "sun" if sunday or day.holiday else "sat" if saturday else ""
        ink = "accent_text" if is_today and not ink else ink
        x = left + 10
        x += brush.text(x, top + 4, str(day.day.day), "large_b", ink or "text") + 5
        word = self._context.formats.weekday(day.day)
        if is_today:
            word = self.tr("{weekday}, today").format(weekday=word)
        elif day.holiday:
            word = f"{word}・{day.holiday}"
        brush.text(x, top + 6, word, "caption", ink or "text2", left + column - x - 4)

    def _draw_bar(self, brush: Brush, placed: Placed, width: float) -> None:
        bar, rect = placed.bar, placed.rect
        colour = self._context.face(bar.marketplace_id).colour
        key = f"m_{colour}" if brush.theme.has_color(f"m_{colour}") else "m_direct"
        brush.rounded(rect, 6, f"{key}_s")
        shape = QPainterPath()
        shape.addRoundedRect(rect, 6, 6)
        brush.painter.save()
        brush.painter.setClipPath(shape)
        brush.fill(QRectF(rect.x(), rect.y(), 3, rect.height()), brush.color(key))
        brush.painter.restore()
        if self.hovered_key == ("order", bar.order_id):
            brush.rounded(rect, 6, None, f"{key}_t")
        self._draw_bar_words(brush, placed, f"{key}_t", width)

    def _draw_bar_words(self, brush: Brush, placed: Placed, ink: str, width: float) -> None:
        rect, title, time = placed.rect, placed.bar.title, placed.time
        height = rect.height()
        time_width = self.theme.width(time, "micro") + 8 if time else 0
        if placed.is_label_outside:
            if time and rect.width() > time_width + 10:
                brush.text(rect.x() + 9, rect.y(), time, "micro_b", ink, height=height)
            x = rect.right() + 6
            room = min(self.px(LABEL_MOST), width - PADDING - x)
            brush.text(x, rect.y(), title, "caption", "text2", room, height=height)
            return
        room = rect.width() - 18
        if time and room > self.theme.width(title, "caption_b") + time_width:
            brush.text(rect.right() - time_width, rect.y(), time, "micro", ink, height=height)
        brush.text(rect.x() + 10, rect.y(), title, "caption_b", ink, room, height=height)

    def _draw_load(self, brush: Brush, width: float, height: float) -> None:
        column, top = self._column(width), height - self.px(FOOT)
        brush.line(PADDING + 8, top, width - PADDING - 8, top, "grid")
        for number, day in enumerate(self._days):
            left = PADDING + number * column + 10
            share = day.planned_minutes / day.capacity_minutes if day.capacity_minutes else 0.0
            is_full = share >= FULL_SHARE or (day.planned_minutes > 0 and not day.capacity_minutes)
            words = self._context.formats.hours(day.planned_minutes)
            if not day.planned_minutes:
                words = "—" if day.capacity_minutes else self.tr("off")
            words_width = self.theme.width(words, "micro")
            room = column - 20 - 6 - max(words_width, self.px(34))
            middle = top + self.px(FOOT) / 2 - 4
            track = QRectF(left, middle - 2, max(room, 8), 5)
            draw_bar(
                brush,
                track,
                1.0 if is_full and not share else share,
                "warn_fill" if is_full else "accent_text",
            )
            ink = "warn" if is_full else "text3"
            line = self.theme.line("micro")
            brush.text(track.right() + 6, middle - line / 2, words, "micro", ink)

    def _draw_nothing_due(self, brush: Brush, width: float, height: float) -> None:
        words = self.tr("No order is due in these seven days.")
        middle = (self.px(HEAD + DAY_HEAD) + height - self.px(FOOT)) / 2
        line = self.theme.line("caption")
        room = width - 2 * PADDING
        brush.text(PADDING, middle - line / 2, words, "caption", "text3", room, align="center")

    def _sentence(self, bar: "WeekBar") -> str:
        formats = self._context.formats
        return self.tr("{site} {title}, {first} to {due}").format(
            site=self._context.face(bar.marketplace_id).name,
            title=bar.title,
            first=formats.day(bar.first_on),
            due=formats.day(bar.due_on),
        )

    def _open(self, key: object) -> None:
        if key == self.LINK:
            self.calendar_wanted.emit()
        elif key == FREE:
            self.capacity_wanted.emit()
        elif isinstance(key, tuple):
            self.order_opened.emit(key[1])


def day_share(bar: "WeekBar") -> float:
    """Return how much of its last day a bar covers: to the hour where one is known."""
    if bar.until_at is None or bar.until_at >= end_of(bar.last_on) - 1:
        return 1.0
    moment = from_epoch(bar.until_at)
    if moment.date() != bar.last_on:
        return 1.0
    return max(moment.hour / 24, 0.1)


def time_of(bar: "WeekBar", formats: Formats) -> str:
    """Return when a bar ends, where an hour is known; a promised day has none."""
    if bar.until_at is None or bar.until_at >= end_of(bar.due_on) - 1:
        return ""
    moment = from_epoch(bar.until_at)
    return formats.time(moment) if moment.date() == bar.due_on else ""


def _draw_free(brush: Brush, rect: QRectF, words: str, *, is_hovered: bool) -> None:
    if is_hovered:
        brush.rounded(rect, 6, "accent_soft")
    brush.text(rect.x() + 4, rect.y(), words, "caption", "accent_text", height=rect.height())


def _draw_hidden(brush: Brush, right: float, y: float, words: str) -> None:
    brush.chip(right - brush.chip_width(words), y, words)
