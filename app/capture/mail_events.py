"""The events that mails of the sites tell of, by the names the rulebook gives them."""

from enum import StrEnum


class MailEvent(StrEnum):
    """What a mail tells that brings something to the book; any other event is a mere notice."""

    MESSAGE = "message"
    ROOM_MESSAGE = "room_message"
    INQUIRY = "inquiry"
    QUOTE_BOUGHT = "quote_bought"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    CONTENT_BOUGHT = "content_bought"


SAID = frozenset({MailEvent.MESSAGE, MailEvent.ROOM_MESSAGE, MailEvent.INQUIRY})
"""Events that are a client's word; of the others the site itself tells."""
