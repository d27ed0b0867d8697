"""What is said of a line of payouts: its state, its orders, what can be done, in a sentence too."""

from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.ui.books.words import BookWords
from app.ui.earnings.payout_lines import LineState, PayoutLine
from app.ui.formats import UNKNOWN
from app.ui.page import PageContext


class Said(NamedTuple):
    """A word in its tone, with an icon or none."""

    text: str
    tone: str = ""
    icon: str = ""


class PayoutWords(QObject):
    """Says lines in the seller's language."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def state(self, line: PayoutLine) -> Said:
        """Return the chip of a line."""
        done = {
            LineState.FOUND: Said(self.tr("Found"), "info", "landmark"),
            LineState.LATE: Said(self.tr("Not here yet"), "warn", "triangle-alert"),
            LineState.BALANCE: Said(self.tr("On balance")),
            LineState.AWAITED: Said(self.tr("On its way"), "", "clock"),
            LineState.ARRIVED: Said(self.tr("Came in"), "ok", "check"),
            LineState.SETTLED: Said(self.tr("Reconciled"), "ok", "check"),
            LineState.POINTS: Said(self.tr("Points")),
            LineState.FORFEITED: Said(self.tr("Expired")),
        }
        if line.state is LineState.DIFFERENCE:
            money = self._context.formats.money(-line.difference, signed=True)
            text = self.tr("{amount} off").format(amount=money)
            return Said(text, "warn", "triangle-alert")
        if line.state is LineState.EXPIRING and line.coming and line.coming.expires_on:
            day = self._context.formats.short_day(line.coming.expires_on)
            return Said(self.tr("Ask by {day}").format(day=day), "warn", "triangle-alert")
        return done[line.state]

    def verb(self, line: PayoutLine) -> str:
        """Return what the button of a line does; empty for one that has none."""
        if line.coming is not None:
            return self.tr("Log request")
        is_open = line.is_to_settle or line.state is LineState.AWAITED
        return self.tr("Reconcile") if is_open else ""

    def about(self, line: PayoutLine) -> str:
        """Return what stands small beside the site: its orders, or when it was asked for."""
        orders = self.orders(line.order_count)
        if line.payout is None:
            return orders
        if line.state in {LineState.POINTS, LineState.FORFEITED}:
            booked = self._books.account(line.payout.booked_as)
            return self.tr("{account}・{orders}").format(account=booked, orders=orders)
        asked = self._context.formats.short_day(line.payout.requested_on)
        return self.tr("asked {day}・{orders}").format(day=asked, orders=orders)

    @cached_property
    def _books(self) -> BookWords:
        """The names of accounts, made when the first one is to be said."""
        return BookWords(self._context, self)

    def payer(self, line: PayoutLine) -> str:
        """Return who pays: a site, or with direct work a client by his name."""
        name = self._context.face(line.marketplace_id).name
        return f"{name}・{line.client}" if line.client else name

    def day(self, line: PayoutLine) -> str:
        """Return the day of a line."""
        return self.tr("open") if line.day is None else self._context.formats.day(line.day)

    def orders(self, count: int) -> str:
        """Return how many orders."""
        if count == 1:
            return self.tr("1 order")
        return self.tr("{count} orders").format(count=f"{count:,}")

    def received(self, line: PayoutLine) -> str:
        """Return what arrived, unknown where nobody knows."""
        return UNKNOWN if line.received is None else self._context.formats.money(line.received)

    def sentence(self, line: PayoutLine) -> str:
        """Return all of it for a screen reader."""
        money = self._context.formats.money
        parts = (
            self.payer(line),
            self.day(line),
            self.about(line),
            line.account,
            self.tr("expected {amount}").format(amount=money(line.expected)),
            self.tr("arrived {amount}").format(amount=self.received(line)),
            self.state(line).text,
        )
        return self._context.formats.listed(part for part in parts if part)
