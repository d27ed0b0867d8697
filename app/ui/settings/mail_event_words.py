"""What a mail of a site tells, in words."""

from typing import Final

from PySide6.QtCore import QObject

EVENTS: Final = (
    *("message", "room_message", "inquiry", "quote_bought", "accepted", "returned"),
    *("content_bought", "notice"),
)
"""Those a seller can choose; a rule that came along may tell of another, which is a notice."""


class MailEventWords(QObject):
    """Says the events by the names the rulebook gives them."""

    def of(self, event: str) -> str:
        """Return what an event is called."""
        words = {
            "message": self.tr("a direct message came"),
            "room_message": self.tr("a message came in a talkroom"),
            "inquiry": self.tr("an enquiry came"),
            "quote_bought": self.tr("an order was bought"),
            "accepted": self.tr("the delivery was accepted"),
            "returned": self.tr("the delivery was sent back"),
            "content_bought": self.tr("a content was sold"),
            "job_ended": self.tr("a job applied for has ended"),
            "identity_verified": self.tr("the identity was verified"),
            "payout_fixed": self.tr("a payout was fixed"),
            "bought": self.tr("something was bought (notice)"),
            "paid": self.tr("a payment came (notice)"),
            "notice": self.tr("a notice that changes nothing"),
        }
        return words.get(event, event)
