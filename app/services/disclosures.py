"""Commands on the ledger of what personal information of the seller went to whom."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.client import Client
from app.models.client_record import Disclosure
from app.models.conversation import Conversation
from app.services.client_drafts import DETAIL_LENGTH, DisclosureDraft
from app.services.handles import client_with
from app.services.order_drafts import NOTE_LENGTH, check_length


class DisclosureMissingError(AppError):
    """There is no such line in the ledger (`id`)."""


def record_disclosure(session: Session, draft: DisclosureDraft, *, now: datetime) -> int:
    """Note that something of the seller's own went to somebody; return the line's id.

    Raises:
        ClientMissingError, TooLongError: There is no such client, or a text is too long.
    """
    client_id, marketplace_id = draft.client_id, draft.marketplace_id
    room = _room(session, draft.conversation_id)
    if room is not None:
        client_id = room.client_id if client_id is None else client_id
        marketplace_id = marketplace_id or room.marketplace_id
    client = None if client_id is None else client_with(session, client_id)
    line = Disclosure(
        marketplace_id=marketplace_id,
        client_id=client_id,
        conversation_id=None if room is None else room.id,
        kind=draft.kind,
        detail=check_length("detail", draft.detail, DETAIL_LENGTH),
        reason=check_length("reason", draft.reason, NOTE_LENGTH),
        disclosed_at=draft.disclosed_at or now,
    )
    session.add(line)
    session.flush()
    session.info["subject"] = _subject(client, marketplace_id, draft.kind)
    return line.id


def remove_disclosure(session: Session, disclosure_id: int) -> None:
    """Take a line out of the ledger that was a mistake.

    Raises:
        DisclosureMissingError: There is no such line.
    """
    line = session.get(Disclosure, disclosure_id)
    if line is None:
        raise DisclosureMissingError(id=disclosure_id)
    client = None if line.client_id is None else session.get(Client, line.client_id)
    session.info["subject"] = _subject(client, line.marketplace_id, line.kind)
    session.delete(line)


def _room(session: Session, conversation_id: int | None) -> Conversation | None:
    return None if conversation_id is None else session.get(Conversation, conversation_id)


def _subject(client: Client | None, marketplace_id: str | None, kind: str) -> str:
    return client.name if client is not None else (marketplace_id or kind)
