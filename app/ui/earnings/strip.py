"""The strip on top of the page 売上: sales − fee = take-home, paid out, and still held."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.earnings_queries import EarningsRow, Rung

HEIGHT = 96
OLD_DAYS = 15


class Box(NamedTuple):
    """One figure of the strip; `sign` stands between it and the one before.

    `short` stands for the note where there is no room for it.
    """

    label: str
    figure: str
    note: str
    tone: str = "text3"
    sign: str = ""
    short: str = ""


class EarningsStrip(Painted):
    """Five figures in one card; the signs stand only where the sum is whole."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._total: EarningsRow | None = None
        self._before: EarningsRow | None = None
        self._paid: int | None = None
        self._rungs: tuple[Rung, ...] = ()
        self._month_count = 1
        self.setAccessibleName(self.tr("Sales, fee and take-home"))
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def show_total(self, total: "EarningsRow", month_count: int) -> None:
        """Show the sums of the time chosen, which has so many months up to now."""
        self._total, self._month_count = total, max(month_count, 1)
        self._describe()

    def show_before(self, before: "EarningsRow") -> None:
        """Compare with the same days a year ago."""
        self._before = before
        self._describe()

    def show_paid(self, paid: int) -> None:
        """Show how much of the take-home has arrived."""
        self._paid = paid
        self._describe()

    def show_rungs(self, rungs: "Sequence[Rung]") -> None:
        """Show what is not paid out yet, whenever it was earned."""
        self._rungs = tuple(rungs)
        self._describe()

    def boxes(self) -> tuple[Box, ...]:
        """Return the five figures; none before the first answer."""
        total = self._total
        if total is None:
            return ()
        is_whole = total.gross - total.fee == total.net and not total.gross_unknown
        minus, equals = ("−", "=") if is_whole else ("", "")
        money = self._context.formats.money
        return (
            self._sales(total),
            Box(self.tr("Fee"), money(total.fee), self._fee_note(total), sign=minus),
            self._take_home(total, equals),
            Box(self.tr("Paid out of it"), money(self._paid), self._paid_note(total)),
            self._held(),
        )

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.card(QRectF(0, 0, width, height))
        px = self.theme.px
        boxes = self.boxes()
        for number, box in enumerate(boxes):
            column = width / len(boxes)
            left = number * column
            if number:
                brush.line(left, px(20), left + 1, height - px(20))
            if box.sign:
                circle = QRectF(left - 10.5, height / 2 - 11, 22, 22)
                brush.rounded(circle, 11, "surface", "border")
                brush.text(
                    circle.x(),
                    circle.y(),
                    box.sign,
                    "body_b",
                    "text2",
                    22,
                    align="center",
                    height=22,
                )
            room = column - 36
            brush.text(left + 20, px(12), box.label, "caption", "text2", room)
            brush.text(left + 20, px(32), box.figure, "figure", "text", room)
            fits = not box.short or self.theme.width(box.note, "caption") <= room
            note = box.note if fits else box.short
            brush.text(left + 20, px(66), note, "caption", box.tone, room)

    def _sales(self, total: "EarningsRow") -> Box:
        label, money = self.tr("Sales before fees"), self._context.formats.money
        figure = money(total.gross)
        if total.gross_unknown:
            unknown = f"{total.gross_unknown:,}"
            note = self.tr("{count} prices unknown").format(count=unknown)
            return Box(label, figure, note, "warn")
        before = self._before
        if before is None or before.gross <= 0 or before.gross_unknown:
            return Box(label, figure, self._orders(total.orders))
        change = (total.gross - before.gross) / before.gross
        words = self._context.formats.percent(change, signed=True)
        note = self.tr("{change} year on year").format(change=words)
        return Box(label, figure, note, "ok" if change >= 0 else "bad")

    def _orders(self, count: int) -> str:
        if count == 1:
            return self.tr("1 order")
        return self.tr("{count} orders").format(count=f"{count:,}")

    def _fee_note(self, total: "EarningsRow") -> str:
        if not total.gross:
            return ""
        rate = self._context.formats.percent(total.fee / total.gross)
        return self.tr("{rate} of sales").format(rate=rate)

    def _take_home(self, total: "EarningsRow", sign: str) -> Box:
        """Return the take-home with its average and, where there is one, the year before."""
        average, before = self._average(total), self._before
        label, figure = self.tr("Take-home"), self._context.formats.money(total.net)
        if before is None or before.net <= 0:
            return Box(label, figure, average, sign=sign)
        change = (total.net - before.net) / before.net
        percent = self._context.formats.percent(change, signed=True)
        note = self.tr("{average} ・ {change}").format(average=average, change=percent)
        short = self.tr("{change} year on year").format(change=percent)
        return Box(label, figure, note, sign=sign, short=short)

    def _average(self, total: "EarningsRow") -> str:
        if self._month_count == 1:
            return self._orders(total.orders)
        average = self._context.formats.money(round(total.net / self._month_count))
        return self.tr("{amount} a month").format(amount=average)

    def _paid_note(self, total: "EarningsRow") -> str:
        if self._paid is None or not total.net:
            return ""
        return self._context.formats.percent(self._paid / total.net)

    def _held(self) -> Box:
        label = self.tr("Not paid out yet")
        amount = self._context.formats.money(sum(rung.net for rung in self._rungs))
        old = sum(sum(rung.counts[2:]) for rung in self._rungs)
        if not old:
            return Box(label, amount, self.tr("all times"))
        words = self.tr("{count} older than {days} days")
        return Box(label, amount, words.format(count=old, days=OLD_DAYS - 1), "warn")

    def _describe(self) -> None:
        boxes = self.boxes()
        self.setAccessibleDescription(
            self._context.formats.listed(
                f"{box.label} {box.figure} {box.note}".strip() for box in boxes
            )
        )
        self.update()
