"""The card 月別の売上と手取り: the chart, its read-out, and the same numbers as a table."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.ui.earnings.month_bars import MonthBar, month_bars, sales_order, series
from app.ui.earnings.month_chart import MonthChart
from app.ui.earnings.month_table import MonthTable, gross_words
from app.ui.earnings.periods import Months
from app.ui.kit.buttons import Button
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.earnings_queries import MonthSlice

PADDING = 16
HEAD = 44
LEGEND = 30
WIDE_LEGEND = 5
"""Up to so many marketplaces the legend stands wide."""


class ChartCard(Painted):
    """Shows the months; "表で見る" swaps the chart for a table."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._bars: tuple[MonthBar, ...] = ()
        self._order: tuple[str, ...] = ()
        self.chart = MonthChart(context, self)
        self._table: MonthTable | None = None
        self._views = QStackedLayout()
        self.as_table = Button(context.theme, self.tr("As a table"), "table-2", "ghost", self)
        self.as_table.setCheckable(True)
        self.as_table.make_small()
        self.as_table.toggled.connect(self._turn)
        self.chart.month_chosen.connect(self._read_out)
        self._build()

    @property
    def bars(self) -> tuple[MonthBar, ...]:
        """What is shown, one a month."""
        return self._bars

    @property
    def table(self) -> MonthTable | None:
        """The twin of the chart; made when it is asked for."""
        return self._table

    def show_slices(
        self, slices: "Sequence[MonthSlice]", months: Months, period: Months, today: date
    ) -> None:
        """Show these slices over `months`; those outside `period` are pale."""
        self._order = sales_order(slices)
        self._bars = month_bars(months.each, slices, self._order)
        now = [n for n, bar in enumerate(self._bars) if bar.month <= today]
        self.chart.show_bars(self._bars, period, now[-1] if now else 0)
        if self._table is not None:
            self._table.show_bars(self._bars)
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        px = self.theme.px
        brush.card(QRectF(0, 0, width, height))
        brush.text(PADDING, px(13), self.tr("Sales and take-home by month"), "large_b")
        if not self._bars:
            return
        self._draw_read_out(brush, float(self.as_table.x()) - 12)
        if not self.as_table.isChecked():
            self._draw_legend(brush, px(HEAD) + 4)

    def read_out(self) -> str:
        """Return the sums of the month in focus in one line."""
        if not self._bars:
            return ""
        bar, formats = self._bars[self.chart.current], self._context.formats
        return self.tr("{month}: sales {gross}, fee {fee}, take-home {net}").format(
            month=formats.month(bar.month),
            gross=gross_words(bar, formats),
            fee=formats.money(-bar.fee),
            net=formats.money(bar.net),
        )

    def _build(self) -> None:
        px = self.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(PADDING, 8, 12, 0)
        head.addStretch(1)
        head.addWidget(self.as_table)
        column.addLayout(head)
        column.addSpacing(px(LEGEND) + 4)
        column.addLayout(self._views, 1)
        self._views.addWidget(self.chart)
        self.chart.setAccessibleName(self.tr("Sales and take-home by month"))
        self.setMinimumHeight(px(300))

    def _turn(self, is_table: bool) -> None:  # noqa: FBT001 - the signature of `toggled`
        if is_table and self._table is None:
            self._table = MonthTable(self._context, self)
            self._table.show_bars(self._bars)
            self._views.addWidget(_padded(self._table))
        if self._table is not None:
            self._views.setCurrentIndex(1 if is_table else 0)
        self.as_table.setText(self.tr("As a chart") if is_table else self.tr("As a table"))
        self.update()

    def _read_out(self, _number: int) -> None:
        self.chart.setAccessibleDescription(self.read_out())
        self.update()

    def _draw_read_out(self, brush: Brush, right: float) -> None:
        """Draw the focused month's sums from the right; fixed here, it never covers a bar."""
        bar, formats = self._bars[self.chart.current], self._context.formats
        parts = (
            (self.tr("Take-home"), formats.money(bar.net), "text"),
            (self.tr("Fee"), formats.money(-bar.fee), "text2"),
            (self.tr("Sales"), gross_words(bar, formats), "text2"),
        )
        x, y = right, self.theme.px(14)
        month = formats.short_month(bar.month)
        room = self.theme.width(month, "caption_b") + 16
        title = self.theme.width(self.tr("Sales and take-home by month"), "large_b")
        least = PADDING + title + room + 16
        for label, amount, ink in parts:
            needed = self.theme.width(amount, "caption_b") + self.theme.width(label, "caption") + 5
            if x - needed < least:
                break
            x -= self.theme.width(amount, "caption_b")
            brush.text(x, y, amount, "caption_b", ink)
            x -= self.theme.width(label, "caption") + 5
            brush.text(x, y, label, "caption", "text3")
            x -= 14
        height = self.theme.px(20)
        brush.rounded(QRectF(x - room, y - 1, room, height), height / 2, "accent_soft")
        brush.text(x - room + 8, y - 1, month, "caption_b", "accent_text", height=height)

    def _draw_legend(self, brush: Brush, y: float) -> None:
        x, line = float(PADDING), self.theme.line("caption")
        gap = 16 if len(self._order) <= WIDE_LEGEND else 9
        for marketplace_id in series(self._bars, self._order):
            face = self._context.face(marketplace_id)
            key = f"m_{face.colour}"
            if x + 16 + self.theme.width(face.name, "caption") > self.width() - PADDING:
                return
            square = QRectF(x, y + (line - 10) / 2, 10, 10)
            brush.rounded(square, 3, key if brush.theme.has_color(key) else "m_direct")
            x += 16 + brush.text(x + 16, y, face.name, "caption", "text2") + gap
        if any(bar.unexplained for bar in self._bars):
            brush.rounded(QRectF(x, y + (line - 10) / 2, 10, 10), 3, "chip", "border3")
            x += 16 + brush.text(x + 16, y, self.tr("price unknown"), "caption", "text2") + gap
        brush.rounded(QRectF(x, y + line / 2 - 1.2, 14, 2.4), 1.2, "text")
        brush.text(x + 20, y, self.tr("Take-home"), "caption", "text2")


def _padded(table: QWidget) -> QWidget:
    """Return a widget that keeps the table off the edges of the card."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(PADDING - 4, 0, 8, 8)
    column.addWidget(table)
    return room
