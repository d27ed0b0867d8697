"""The stacked chart of the months: sales by marketplace and a tick at the take-home."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.earnings.axis import Axis, axis_for
from app.ui.earnings.month_bars import MonthBar
from app.ui.earnings.periods import Months
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import top_rounded
from app.ui.page import PageContext

LEFT, RIGHT = 64, 12
TOP, BOTTOM = 10, 44
WIDEST_BAR = 34
JANUARY = 1
SOLID = 0.9
OUTSIDE = 0.38
"""How strong the bars of months outside the period chosen are."""


class MonthChart(Painted):
    """Bars of months; the arrow keys or the pointer choose the month that is read out."""

    month_chosen = Signal(int)
    """The number of the month to read out."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._bars: tuple[MonthBar, ...] = ()
        self._period: Months | None = None
        self._axis = axis_for(0, 0)
        self._focused = 0
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(self.theme.px(200))

    @property
    def current(self) -> int:
        """The number of the month that is read out."""
        return self._focused if self._hovered is None else self._hovered

    def show_bars(self, bars: Sequence[MonthBar], period: Months, focused: int) -> None:
        """Show these months; those outside `period` are pale."""
        self._bars, self._period = tuple(bars), period
        self._axis = axis_for(
            min((bar.below for bar in bars), default=0), max((bar.above for bar in bars), default=0)
        )
        self._focused = min(max(focused, 0), max(len(bars) - 1, 0))
        self._hovered = None
        self._tell()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        if not self._bars:
            return
        plot = self._plot(width, height)
        self._draw_grid(brush, plot)
        column = plot.width() / len(self._bars)
        current = self._bars[self.current]
        left = plot.x() + self.current * column
        tint = brush.theme.color("accent_soft", 0.8)
        ground = QRectF(left + 3, plot.y() - 8, column - 6, height - plot.y() + 4)
        brush.rounded(ground, 8, tint)
        if self.hasFocus():
            brush.focus_ring(ground, 8)
        for number, bar in enumerate(self._bars):
            middle = plot.x() + column * (number + 0.5)
            thickness = min(self.theme.px(WIDEST_BAR), column * 0.56)
            self._draw_bar(brush, plot, bar, middle, thickness)
            self._draw_month(brush, bar, number, middle, column, is_current=bar is current)
        if all(bar.above == 0 and bar.below == 0 for bar in self._bars):
            self._draw_empty(brush, plot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        targets = {
            Qt.Key.Key_Left: self._focused - 1,
            Qt.Key.Key_Right: self._focused + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
            return
        self._hovered = None
        self._focused = min(max(target, 0), last)
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event)
        if number is not None:
            self._focused = number
            self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _plot(self, width: float, height: float) -> QRectF:
        px = self.theme.px
        left, bottom = px(LEFT), px(BOTTOM)
        return QRectF(left, TOP, width - left - RIGHT, height - TOP - bottom)

    def _y(self, plot: QRectF, amount: float) -> float:
        return plot.bottom() - plot.height() * self._axis.share(amount)

    def _draw_grid(self, brush: Brush, plot: QRectF) -> None:
        axis: Axis = self._axis
        line = self.theme.line("micro")
        for tick in axis.ticks:
            y = round(self._y(plot, tick))
            brush.fill(QRectF(plot.x(), y, plot.width(), 1), "border2" if tick == 0 else "grid")
            words = self._context.formats.short_money(tick)
            room = plot.x() - 14
            brush.text(2, y - line / 2, words, "micro", "text3", room, align="right")

    def _draw_bar(
        self, brush: Brush, plot: QRectF, bar: MonthBar, middle: float, thickness: float
    ) -> None:
        is_inside = self._period is None or self._period.holds(bar.month)
        left = middle - thickness / 2
        strength = SOLID if is_inside else OUTSIDE
        risen, fallen = 0, 0
        rising = [part for part in bar.parts if part.amount > 0]
        for part in bar.parts:
            key = f"m_{self._context.face(part.marketplace_id).colour}"
            paint = brush.theme.color(key if brush.theme.has_color(key) else "m_direct", strength)
            start = risen if part.amount > 0 else fallen
            top = self._y(plot, start + max(part.amount, 0))
            bottom = self._y(plot, start + min(part.amount, 0))
            risen += max(part.amount, 0)
            fallen += min(part.amount, 0)
            is_top = bool(rising) and part is rising[-1] and not bar.unexplained
            gap = 0 if is_top else 1.5
            rect = QRectF(left, top + gap, thickness, max(bottom - top - gap, 1))
            if is_top:
                brush.painter.fillPath(top_rounded(rect, 4), paint)
            else:
                brush.fill(rect, paint)
        if bar.unexplained:
            self._draw_unexplained(brush, plot, bar, left, thickness, risen)
        if bar.orders:
            self._draw_net(brush, self._y(plot, bar.net), left, thickness, is_pale=not is_inside)

    def _draw_unexplained(
        self, brush: Brush, plot: QRectF, bar: MonthBar, left: float, thickness: float, risen: int
    ) -> None:
        """Draw net without a known gross as an outline: at least this much was sold."""
        top = self._y(plot, risen + bar.unexplained)
        rect = QRectF(left, top, thickness, max(self._y(plot, risen) - top - 1.5, 2))
        pen = QPen(brush.color("border3"), 1, Qt.PenStyle.DashLine)
        brush.painter.setPen(pen)
        brush.painter.setBrush(brush.color("chip"))
        brush.painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _draw_net(
        self, brush: Brush, y: float, left: float, thickness: float, *, is_pale: bool
    ) -> None:
        start, end = QPointF(left - 3, y), QPointF(left + thickness + 3, y)
        for color, width in (("surface", 4.4), ("text3" if is_pale else "text", 2.2)):
            pen = QPen(brush.color(color), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            brush.painter.setPen(pen)
            brush.painter.drawLine(start, end)

    def _draw_month(
        self,
        brush: Brush,
        bar: MonthBar,
        number: int,
        middle: float,
        column: float,
        *,
        is_current: bool,
    ) -> None:
        top = self.height() - self.theme.px(BOTTOM) + 8
        role, ink = ("micro_b", "accent_text") if is_current else ("micro", "text3")
        words = self._context.formats.short_month(bar.month)
        left = middle - column / 2
        brush.text(left, top, words, role, ink, column, align="center")
        if number == 0 or bar.month.month == JANUARY:
            y = top + self.theme.line("micro")
            year = str(bar.month.year)
            brush.text(left, y, year, "micro", "text3", column, align="center")

    def _draw_empty(self, brush: Brush, plot: QRectF) -> None:
        words = self.tr("Nothing was completed in these months.")
        line = self.theme.line("body")
        y = plot.center().y() - line / 2
        width = self.theme.width(words, "body") + 24
        brush.fill(QRectF(plot.center().x() - width / 2, y, width, line), "surface")
        brush.text(plot.x(), y, words, "body", "text2", plot.width(), align="center")

    def _at(self, event: QMouseEvent) -> int | None:
        plot = self._plot(float(self.width()), float(self.height()))
        place = event.position().x() - plot.x()
        if not self._bars or not 0 <= place < plot.width():
            return None
        return int(place / (plot.width() / len(self._bars)))

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.month_chosen.emit(self.current)
