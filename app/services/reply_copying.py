"""The command for a reply that was copied: its words, and what of the seller's own it told."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from app.services.client_drafts import DisclosureDraft
from app.services.disclosures import record_disclosure
from app.services.replies import record_copied


def copy_reply(
    session: Session,
    conversation_id: int,
    text: str,
    disclosed: Iterable[DisclosureDraft] = (),
    *,
    now: datetime,
) -> int:
    """Record that a reply was copied and what it discloses, as one step; return the message's id.

    Raises:
        ConversationMissingError, EmptyFieldError, TooLongError
    """
    message_id = record_copied(session, conversation_id, text, now=now)
    subject = session.info["subject"]
    for draft in disclosed:
        record_disclosure(session, draft, now=now)
    session.info["subject"] = subject
    return message_id
