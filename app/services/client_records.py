"""Commands on what the seller keeps on clients: tags and risk notes."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.client_record import ClientTag, RiskNote
from app.services.client_drafts import FACT_LENGTH, TAG_LENGTH, RiskDraft
from app.services.handles import client_with
from app.services.order_drafts import NOTE_LENGTH, check_length, check_text

CHUNK = 5_000


class RiskNoteMissingError(AppError):
    """There is no such risk note (`id`)."""


def tag_clients(session: Session, client_ids: Sequence[int], name: str) -> int:
    """Put a tag on all these clients; return how many did not have it yet.

    Raises:
        ClientMissingError, EmptyFieldError, TooLongError: There is no such client or tag.
    """
    wording = " ".join(check_text("tag", name, TAG_LENGTH).split())
    session.info["subject"] = wording
    tagged = {tag.client_id for tag in _tags(session, client_ids, wording)}
    fresh = [client_id for client_id in dict.fromkeys(client_ids) if client_id not in tagged]
    for client_id in fresh:
        client_with(session, client_id)
        session.add(ClientTag(client_id=client_id, name=wording))
    return len(fresh)


def untag_clients(session: Session, client_ids: Sequence[int], name: str) -> int:
    """Take a tag off all these clients; return how many had it."""
    session.info["subject"] = name
    found = _tags(session, client_ids, name)
    for tag in found:
        session.delete(tag)
    return len(found)


def add_risk_note(session: Session, client_id: int, draft: RiskDraft) -> int:
    """Keep a fact that speaks for care with a client; return its id.

    Raises:
        ClientMissingError, EmptyFieldError, TooLongError: There is no such client or fact.
    """
    session.info["subject"] = client_with(session, client_id).name
    note = RiskNote(client_id=client_id, fact="", noted_on=date.min)
    _fill(note, draft)
    session.add(note)
    session.flush()
    return note.id


def edit_risk_note(session: Session, note_id: int, draft: RiskDraft) -> None:
    """Write a risk note anew.

    Raises:
        RiskNoteMissingError, EmptyFieldError, TooLongError: There is no such note or fact.
    """
    _fill(_risk_note(session, note_id), draft)


def remove_risk_note(session: Session, note_id: int) -> None:
    """Take a risk note away.

    Raises:
        RiskNoteMissingError: There is no such note.
    """
    session.delete(_risk_note(session, note_id))


def _tags(session: Session, client_ids: Sequence[int], name: str) -> list[ClientTag]:
    found: list[ClientTag] = []
    for start in range(0, len(client_ids), CHUNK):
        some = client_ids[start : start + CHUNK]
        found += session.scalars(
            select(ClientTag).where(ClientTag.client_id.in_(some), ClientTag.name == name)
        )
    return found


def _risk_note(session: Session, note_id: int) -> RiskNote:
    note = session.get(RiskNote, note_id)
    if note is None:
        raise RiskNoteMissingError(id=note_id)
    session.info["subject"] = client_with(session, note.client_id).name
    return note


def _fill(note: RiskNote, draft: RiskDraft) -> None:
    note.fact = check_text("fact", draft.fact, FACT_LENGTH)
    note.noted_on = draft.noted_on
    note.evidence = check_length("evidence", draft.evidence, NOTE_LENGTH)
    note.message_id = draft.message_id
