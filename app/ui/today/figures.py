"""The four figures on top of the page 今日."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.models.moments import last_of_month
from app.ui.kit.cards import Delta, KpiCard
from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import age_bars, ring, spark
from app.ui.page import PageContext
from app.ui.today import counts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.today_queries import TodayFigures

PER_MILLE = 1000
RING_RADIUS = 24


class FigureCard(KpiCard):
    """A figure with a chart, which opens the page behind it."""

    def __init__(self, context: PageContext, label: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, label, parent)
        self.context = context
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_figures(self, figures: "TodayFigures", today: date) -> None:
        """Take the figure from those of the day."""
        raise NotImplementedError

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_inside:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class NetCard(FigureCard):
    """今月の手取り: the running net of the month, against the same days of last month."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_label(self.tr("Take-home this month"))
        self._values: Sequence[int] = ()

    def show_figures(self, figures: "TodayFigures", today: date) -> None:
        del today
        self._values = figures.net_by_day
        money = self.context.formats.money(figures.net_this_month)
        self.set_figure(money, self._change(figures))

    def draw_chart(self, brush: Brush, rect: QRectF) -> None:
        if any(self._values):
            spark(brush, rect.adjusted(0, 8, -4, -8), self._values)

    def _change(self, figures: "TodayFigures") -> Delta:
        before, now = figures.net_last_month_to_date, figures.net_this_month
        if before <= 0:
            return Delta(note=self.tr("nothing yet by this day last month"))
        share = (now - before) / before
        note = self.tr("on the same day last month")
        words = self.context.formats.percent(share, signed=True)
        if share >= 0:
            return Delta(words, note, "ok", "arrow-up-right")
        return Delta(words, note, "bad", "arrow-down-right")


class TargetCard(FigureCard):
    """今月の目標: how much of the month's target is reached."""

    target_wanted = Signal()
    """The seller has no target and wants to set one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_label(self.tr("Target this month"))
        self._share: float | None = None
        self.clicked.connect(self.target_wanted)

    def show_figures(self, figures: "TodayFigures", today: date) -> None:
        formats = self.context.formats
        if not figures.target:
            self._share = None
            note = self.tr("A monthly target shows how far there is to go")
            self.set_figure(self.tr("Set a target"), Delta(note=note))
            return
        self._share = max(figures.net_this_month / figures.target, 0)
        left = figures.target - figures.net_this_month
        note = counts.days_left((last_of_month(today) - today).days)
        if left <= 0:
            delta = Delta(self.tr("Reached"), note, "ok", "check")
        else:
            delta = Delta(self.tr("{amount} to go").format(amount=formats.money(left)), note)
        self.set_figure(formats.money(figures.target), delta)

    def draw_chart(self, brush: Brush, rect: QRectF) -> None:
        if self._share is None:
            return
        px = self.theme.px
        radius = px(RING_RADIUS)
        middle = QPointF(rect.right() - radius - 4, rect.center().y() + 1)
        is_reached = self._share >= 1
        ring(brush, middle, radius, self._share, "ok" if is_reached else "accent_text")
        words = f"{int(self._share * 100)}%"
        line = self.theme.line("micro_b")
        left, top = middle.x() - radius, middle.y() - line / 2
        brush.text(left, top, words, "micro_b", "text2", 2 * radius, align="center")


class EscrowCard(FigureCard):
    """預り中: what the sites keep, by age."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_label(self.tr("With the sites"))
        self._ages: Sequence[int] = ()

    def show_figures(self, figures: "TodayFigures", today: date) -> None:
        del today
        self._ages = figures.escrow_ages
        money = self.context.formats.money(figures.escrow)
        self.set_figure(money, self._change(figures))

    def draw_chart(self, brush: Brush, rect: QRectF) -> None:
        if any(self._ages):
            width = self.theme.px(48)
            age_bars(brush, QRectF(rect.right() - width - 4, rect.y() + 6, width, 36), self._ages)

    def _change(self, figures: "TodayFigures") -> Delta:
        if not figures.escrow_count:
            return Delta(note=self.tr("no order is waiting for its money"))
        orders = counts.orders(figures.escrow_count)
        days = figures.escrow_oldest_days
        if not days:
            return Delta(note=orders)
        return Delta(counts.oldest(days), orders)


class ReplyCard(FigureCard):
    """返信の速さ: the median of first replies, or that it cannot be told yet."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_label(self.tr("Reply time"))
        self._weeks: Sequence[int] = ()

    def show_figures(self, figures: "TodayFigures", today: date) -> None:
        del today
        minutes = figures.reply_minutes
        self._weeks = figures.reply_by_week if minutes is not None else ()
        if minutes is None:
            note = self.tr("Capture a talkroom to measure it")
            self.set_figure(self.tr("Not known yet"), Delta(note=note))
            return
        figure, unit = self._length(minutes)
        self.set_figure(figure, self._change(figures, minutes), unit)

    def draw_chart(self, brush: Brush, rect: QRectF) -> None:
        if len(self._weeks) > 1:
            spark(brush, rect.adjusted(0, 8, -4, -8), self._weeks)

    def _length(self, minutes: int) -> tuple[str, str]:
        if minutes < 2 * 60:
            return str(minutes), self.tr("min (median)")
        return f"{minutes / 60:.1f}", self.tr("h (median)")

    def _change(self, figures: "TodayFigures", minutes: int) -> Delta:
        note = ""
        if figures.reply_within_day is not None:
            share = f"{figures.reply_within_day * 100 // PER_MILLE}%"
            note = self.tr("{share} within 24 h").format(share=share)
        before = figures.reply_minutes_before
        # A tenth up or down is the noise of a few answers, no news.
        if before is None or abs(before - minutes) * 10 < before:
            return Delta(note=note)
        words = self.context.formats.duration(abs(before - minutes) * 60)
        if minutes < before:
            return Delta(
                self.tr("{time} faster").format(time=words), note, "ok", "arrow-down-right"
            )
        return Delta(self.tr("{time} slower").format(time=words), note, "bad", "arrow-up-right")
