"""Commands on the file of a site's label: steps, checklist, evidence, notes and listings."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.standing import ProDossier, ProEvent, ProEvidence, ProGroup, ProLabel
from app.models.types import ProStep
from app.services.order_drafts import NOTE_LENGTH, TITLE_LENGTH, check_length, check_text
from app.services.order_lookup import listing_with, order_with
from app.services.pro_drafts import GROUP_LENGTH, EvidenceDraft


class ProStepMissingError(AppError):
    """There is no such step in the file of a label (`id`)."""


class ProGroupMissingError(AppError):
    """There is no such group of the checklist (`id`)."""


class EvidenceMissingError(AppError):
    """There is no such piece of evidence (`id`)."""


def log_step(session: Session, marketplace_id: str, kind: ProStep, on: date, note: str = "") -> int:
    """Note a step of the application; return its id.

    Raises:
        TooLongError: The note is too long.
    """
    event = ProEvent(dossier_id=_dossier(session, marketplace_id).id)
    _fill_step(session, event, kind, on, note)
    session.add(event)
    session.flush()
    return event.id


def edit_step(session: Session, event_id: int, kind: ProStep, on: date, note: str = "") -> None:
    """Write a step anew.

    Raises:
        ProStepMissingError, TooLongError
    """
    _fill_step(session, _event(session, event_id), kind, on, note)


def remove_step(session: Session, event_id: int) -> None:
    """Take a step out of the log.

    Raises:
        ProStepMissingError: There is no such step.
    """
    event = _event(session, event_id)
    session.info["subject"] = event.happened_on.isoformat()
    session.delete(event)


def set_interview_note(session: Session, marketplace_id: str, text: str) -> None:
    """Keep what the seller wants to say, and was asked, in the interview.

    Raises:
        TooLongError: It is too long.
    """
    dossier = _dossier(session, marketplace_id)
    dossier.interview_note = check_length("note", text, NOTE_LENGTH)
    session.info["subject"] = marketplace_id


def add_groups(session: Session, marketplace_id: str, names: Sequence[str]) -> tuple[int, ...]:
    """Add groups at the end of the seller's checklist; return their ids.

    Raises:
        EmptyFieldError, TooLongError: A name cannot be.
    """
    dossier = _dossier(session, marketplace_id)
    last = session.scalar(
        select(func.max(ProGroup.position)).where(ProGroup.dossier_id == dossier.id)
    )
    first = 0 if last is None else last + 1
    groups = [
        ProGroup(
            dossier_id=dossier.id,
            position=first + place,
            name=check_text("group", name, GROUP_LENGTH),
        )
        for place, name in enumerate(names)
    ]
    session.add_all(groups)
    session.flush()
    session.info["subject"] = "、".join(group.name for group in groups)
    return tuple(group.id for group in groups)


def edit_group(session: Session, group_id: int, name: str, note: str = "") -> None:
    """Write a group's name and note anew.

    Raises:
        ProGroupMissingError, EmptyFieldError, TooLongError
    """
    group = _group(session, group_id)
    group.name = check_text("group", name, GROUP_LENGTH)
    group.note = check_length("note", note, NOTE_LENGTH)


def tick_group(session: Session, group_id: int, *, done_on: date | None) -> None:
    """Note that a group is ready since a day, or not ready after all.

    Raises:
        ProGroupMissingError: There is no such group.
    """
    _group(session, group_id).done_on = done_on


def remove_group(session: Session, group_id: int) -> None:
    """Take a group and its evidence away.

    Raises:
        ProGroupMissingError: There is no such group.
    """
    session.delete(_group(session, group_id))


def add_evidence(session: Session, group_id: int, draft: EvidenceDraft) -> int:
    """Keep what speaks for a group; return its id.

    Raises:
        ProGroupMissingError, OrderMissingError, ListingMissingError, EmptyFieldError, TooLongError
    """
    _group(session, group_id)
    if draft.order_id is not None:
        order_with(session, draft.order_id)
    if draft.listing_id is not None:
        listing_with(session, draft.listing_id)
    evidence = ProEvidence(
        group_id=group_id,
        note=check_text("evidence", draft.note, TITLE_LENGTH),
        order_id=draft.order_id,
        listing_id=draft.listing_id,
        file_name=draft.file_name,
        digest=draft.digest,
    )
    session.add(evidence)
    session.flush()
    session.info["subject"] = evidence.note
    return evidence.id


def remove_evidence(session: Session, evidence_id: int) -> None:
    """Take a piece of evidence away.

    Raises:
        EvidenceMissingError: There is no such piece.
    """
    evidence = session.get(ProEvidence, evidence_id)
    if evidence is None:
        raise EvidenceMissingError(id=evidence_id)
    session.info["subject"] = evidence.note
    session.delete(evidence)


def set_labels(session: Session, marketplace_id: str, listing_ids: Sequence[int]) -> None:
    """Let exactly these listings carry the label.

    Raises:
        ListingMissingError: One of them is not in the book.
    """
    dossier = _dossier(session, marketplace_id)
    wanted = dict.fromkeys(listing_ids)
    known = session.scalars(select(ProLabel).where(ProLabel.dossier_id == dossier.id)).all()
    for label in known:
        if label.listing_id not in wanted:
            session.delete(label)
    fresh = set(wanted) - {label.listing_id for label in known}
    for listing_id in sorted(fresh):
        listing_with(session, listing_id)
        session.add(ProLabel(dossier_id=dossier.id, listing_id=listing_id))
    session.info["subject"] = marketplace_id


def _dossier(session: Session, marketplace_id: str) -> ProDossier:
    """Return the file of a marketplace, opened when something first goes into it."""
    found = session.scalar(select(ProDossier).where(ProDossier.marketplace_id == marketplace_id))
    if found is None:
        found = ProDossier(marketplace_id=marketplace_id)
        session.add(found)
        session.flush()
    return found


def _event(session: Session, event_id: int) -> ProEvent:
    event = session.get(ProEvent, event_id)
    if event is None:
        raise ProStepMissingError(id=event_id)
    return event


def _group(session: Session, group_id: int) -> ProGroup:
    group = session.get(ProGroup, group_id)
    if group is None:
        raise ProGroupMissingError(id=group_id)
    session.info["subject"] = group.name
    return group


def _fill_step(session: Session, event: ProEvent, kind: ProStep, on: date, note: str) -> None:
    event.kind, event.happened_on = kind, on
    event.note = check_length("note", note, NOTE_LENGTH)
    session.info["subject"] = on.isoformat()
