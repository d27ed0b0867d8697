"""What the clocks of an order are called, whose they are and what happens when they end."""

from PySide6.QtCore import QObject

from app.rulebook.clocks import Clock
from app.rulebook.schema import ClockId, Consequence
from app.ui.page import PageContext


class ClockWords(QObject):
    """Says things about clocks in the window's language."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def name(self, clock: Clock) -> str:
        """Return what a clock is called."""
        return {
            ClockId.FIRST_CONTACT: self.tr("First contact"),
            ClockId.ACCEPTANCE: self.tr("Acceptance of the delivery"),
            ClockId.CANCEL_CONSENT: self.tr("Answer to the cancellation"),
            ClockId.ROOM_CLOSE: self.tr("Talkroom open"),
            ClockId.ROOM_HIDDEN: self.tr("Talkroom readable"),
            ClockId.RATING: self.tr("Rating"),
            ClockId.PROCEEDS: self.tr("Payout request"),
            ClockId.BOOKED_DONE: self.tr("Completion after the booked time"),
            ClockId.PROMISED: self.tr("Promised day"),
            ClockId.QUOTE_EXPIRY: self.tr("Quote valid"),
        }.get(ClockId(clock.name), clock.name)

    def headline(self, clock: Clock) -> str:
        """Return name and side: whose turn it is while this clock runs."""
        return f"{self.name(clock)} ・ {self._context.text.word(clock.whose)}"

    def consequence(self, clock: Clock) -> str:
        """Return what happens at the end, and whether the site itself showed the time."""
        text = {
            Consequence.SITE_CANCELS: self.tr("then the site cancels the order"),
            Consequence.SITE_ACCEPTS: self.tr("then the site accepts the delivery"),
            Consequence.SITE_COMPLETES: self.tr("then the site completes the order"),
            Consequence.ROOM_CLOSES: self.tr("then the talkroom closes"),
            Consequence.TEXT_HIDDEN: self.tr("then the texts can no longer be read"),
            Consequence.RATING_CLOSES: self.tr("then no rating can be given"),
            Consequence.PROCEEDS_SENT: self.tr("then the site pays out by itself"),
            Consequence.PROCEEDS_LOST: self.tr("then the proceeds expire"),
            Consequence.PROMISE_BROKEN: self.tr("then the promise is broken"),
            Consequence.QUOTE_LAPSES: self.tr("then the quote lapses"),
        }.get(Consequence(clock.consequence), clock.consequence)
        until = self._context.formats.full_moment(clock.until)
        seen = self.tr(" (as the site shows it)") if clock.is_observed else ""
        return f"{until}{seen} ・ {text}"

    def sentence(self, clock: Clock) -> str:
        """Return a whole sentence for a screen reader."""
        return f"{self.headline(clock)} {self.consequence(clock)}"
