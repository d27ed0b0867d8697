"""The painted parts of the order drawer: who and what, the sum, the clocks, the record."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from app.models.money import Yen
from app.models.types import Ball, PaymentKind, Stage
from app.rulebook.clocks import Clock
from app.services.order_details import OrderDetails, PaymentRow
from app.ui.kit.buttons import Button
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.progress import Stepper
from app.ui.orders.clock_words import ClockWords
from app.ui.orders.commands import MAIN_LINE
from app.ui.orders.drawer_section import Section
from app.ui.orders.fee_dialog import FeeDialog
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext


class WhoSection(Painted):
    """Marketplace, number, client and the chip of the card."""

    def __init__(self, context: PageContext, words: OrderWords) -> None:
        super().__init__(context.theme)
        self._context = context
        self._words = words
        self._details: OrderDetails | None = None
        self.client = Button(context.theme, "", kind="link", parent=self)
        self.client.clicked.connect(self._open_client)
        self.restyle()

    def show_details(self, details: OrderDetails) -> None:
        """Show this order."""
        self._details = details
        self.client.setVisible(details.row.client_id is not None)
        self.client.setText(details.row.client)
        self._place()
        self.setAccessibleName(self._words.sentence(details.row))
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(54))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        if self._details is None:
            return
        row, px = self._details.row, self.theme.px
        face = self._context.face(row.marketplace_id)
        brush.mark(0, 0, face.colour, face.glyph, px(20))
        text = f"{face.name} ・ {row.number}"
        chip = self._words.chip(row)
        chip_width = brush.chip_width(chip.text, chip.icon) if chip else 0
        brush.text(px(28), 0, text, "caption", "text2", width - px(40) - chip_width, height=px(20))
        if chip:
            brush.chip(width - chip_width, 0, chip.text, chip.tone, chip.icon, px(20))
        if row.client_id is not None:
            brush.avatar(0, px(28), row.client_id, row.client, px(22))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the client's name beside his disc."""
        px = self.theme.px
        width = min(self.client.sizeHint().width(), self.width() - px(28))
        self.client.setGeometry(px(28), px(27), width, px(24))

    def _open_client(self) -> None:
        if self._details is not None:
            self._context.navigate("clients", client_id=self._details.row.client_id)


class StageLine(Stepper):
    """The stages as steps; an order that ended early shows where it stopped."""

    def __init__(self, context: PageContext, words: OrderWords) -> None:
        super().__init__(context.theme, "")
        self.setAccessibleName(self.tr("Stages"))
        self._says = words

    def show_details(self, details: OrderDetails) -> None:
        """Show how far this order has come."""
        stage = details.row.stage
        if stage in MAIN_LINE:
            names = [self._says.stage(step) for step in MAIN_LINE]
            short = [self._says.short_stage(step) for step in MAIN_LINE]
            self.set_steps(names, MAIN_LINE.index(stage), short=short)
            return
        reached = [step for step in MAIN_LINE if self._was_reached(details, step)]
        names = [self._says.stage(step) for step in (*reached, stage)]
        self.set_steps(names, len(names) - 1, is_stopped=True)

    @staticmethod
    def _was_reached(details: OrderDetails, stage: Stage) -> bool:
        return any(event.stage_after is stage for event in details.events)


class PriceSection(Section):
    """Price − fee = take-home, each payment, and a link where the fee is not set."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Price"))
        self.box = PriceBox(context)
        self.ask_fee = Button(context.theme, self.tr("The fee is not set: set it"), kind="link")
        self.ask_fee.clicked.connect(self._ask_fee)
        line = QHBoxLayout()
        line.addWidget(self.ask_fee)
        line.addStretch(1)
        self.body.addWidget(self.box)
        self.body.addLayout(line)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        del is_new
        self.box.show_details(details)
        self.ask_fee.setVisible(details.rule is None and details.row.fee is None)

    def _ask_fee(self) -> None:
        if self.details is not None:
            site, kind = self.details.row.marketplace_id, self.details.kind
            FeeDialog(self.context, site, kind, self).open()


class PriceBox(Painted):
    """The sum as a painted well; the lines of several payments above it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._lines: list[tuple[str, str, str, str]] = []

    def show_details(self, details: OrderDetails) -> None:
        """Show what this order costs and brings."""
        self._lines = self._payment_lines(details.payments) + self._sum_lines(details)
        self.setAccessibleName(self.tr("Price, fee and take-home"))
        self.setAccessibleDescription(
            self._context.formats.listed(f"{line[0]} {line[1]}" for line in self._lines)
        )
        self.restyle()
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(26) * len(self._lines) + 20)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 10, "board")
        line, y = self.theme.px(26), 10.0
        for name, amount, role, ink in self._lines:
            if role == "subtitle":
                brush.fill(QRectF(14, y, width - 28, 1), "border2")
            brush.text(
                14, y, name, "body" if role == "subtitle" else "caption", "text2", height=line
            )
            brush.text(14, y, amount, role, ink, width - 28, align="right", height=line)
            y += line

    def _sum_lines(self, details: OrderDetails) -> list[tuple[str, str, str, str]]:
        money, row = self._context.formats.money, details.row
        fee = None if row.fee is None else Yen(-row.fee)
        return [
            (self.tr("Price"), money(row.gross), "body", "text"),
            (self.tr("Fee"), money(fee), "body", "text2"),
            (self.tr("Take-home"), money(row.net), "subtitle", "text"),
        ]

    def _payment_lines(self, payments: Sequence[PaymentRow]) -> list[tuple[str, str, str, str]]:
        if len(payments) < 2 and all(one.kind is PaymentKind.BASE for one in payments):  # noqa: PLR2004 - several
            return []
        money, word = self._context.formats.money, self._context.text.word
        return [
            (
                f"+ {word(one.kind)}",
                money(one.gross if one.gross is not None else one.net),
                "caption",
                "text3",
            )
            for one in payments
        ]


class ClocksSection(Section):
    """The clocks that run: whose, until when, and what happens then."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Clocks"))
        self.list = _ClockList(context)
        self.body.addWidget(self.list)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        del is_new
        self.setVisible(bool(details.clocks))
        self.list.show_clocks(details.clocks)


class _ClockList(Painted):
    """One clock a line: name and whose, consequence below, the time that is left as a chip."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._words = ClockWords(context, self)
        self._clocks: Sequence[Clock] = ()

    def show_clocks(self, clocks: Sequence[Clock]) -> None:
        """Show these clocks, the soonest first."""
        self._clocks = sorted(clocks, key=lambda clock: clock.until)
        self.setAccessibleName(self.tr("Clocks"))
        self.setAccessibleDescription("。".join(map(self._words.sentence, self._clocks)))
        self.restyle()
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(max(1, self.theme.px(44) * len(self._clocks)))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        px, now = self.theme.px, self._context.clock()
        for place, clock in enumerate(self._clocks):
            y = place * px(44)
            text = self._context.formats.until(clock.until, now)
            chip_width = brush.chip_width(text, "hourglass")
            tone = self._tone(clock, now)
            icon = "alarm-clock" if tone == "bad" else "clock" if tone == "warn" else "hourglass"
            brush.chip(width - chip_width, y, text, tone, icon, px(20))
            room = width - chip_width - 12
            brush.text(0, y, self._words.headline(clock), "body_b", "text", room)
            note = self._words.consequence(clock)
            brush.text(0, y + px(20), note, "caption", "text3", width)

    def _tone(self, clock: Clock, now: datetime) -> str:
        if clock.whose is not Ball.ME:
            return ""
        hours = (clock.until - now).total_seconds() / 3600
        return "bad" if hours < 24 else "warn" if hours < 48 else ""  # noqa: PLR2004 - DESIGN_SYSTEM 2.4
