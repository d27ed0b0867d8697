"""Commands on evidence (証憑): files kept unchanged, and what is known of them; none is deleted."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.evidence import Evidence
from app.models.expense import Expense
from app.models.moments import JST
from app.models.payout import Payout
from app.services.evidence_drafts import EvidenceNote, check_note, whole_name
from app.services.expense_drafts import plain_number
from app.services.expenses import ExpenseMissingError
from app.services.kept_files import FileDraft, keep_file
from app.services.order_drafts import ITEM_LENGTH, check_text
from app.services.order_lookup import order_with
from app.services.payout_lookup import PayoutMissingError


class EvidenceGoneError(AppError):
    """There is no such evidence in the book (`id`)."""


class EvidenceVoidError(AppError):
    """Void evidence stays as it is (`counterparty`)."""


def keep_evidence(session: Session, file: FileDraft, note: EvidenceNote, *, now: datetime) -> int:
    """Keep a file as evidence, its bytes as they are, and return the evidence's id.

    Raises:
        OrderMissingError, ExpenseMissingError, PayoutMissingError
        AppError: One of `check_note`'s, for the first thing that is wrong.
    """
    evidence = Evidence(file_name=whole_name(file.name), stored_at=now)
    _fill(session, evidence, note, now)
    evidence.digest = keep_file(session, file, now=now)
    session.add(evidence)
    session.flush()
    return evidence.id


def keep_papers(
    session: Session, papers: Sequence[tuple[FileDraft, EvidenceNote]], *, now: datetime
) -> tuple[int, ...]:
    """Keep several files as evidence, all of them or none, and return their ids.

    Raises:
        AppError: One of `keep_evidence`'s, for the first file that something is wrong with.
    """
    return tuple(keep_evidence(session, file, note, now=now) for file, note in papers)


def edit_evidence(
    session: Session, evidence_id: int, note: EvidenceNote, reason: str, *, now: datetime
) -> None:
    """Say anew what a piece of evidence is, and why; the file stays, the history keeps it all.

    Raises:
        EvidenceGoneError, EvidenceVoidError
        OrderMissingError, ExpenseMissingError, PayoutMissingError
        AppError: One of `check_note`'s or of the reason's, for the first thing that is wrong.
    """
    evidence = _valid(session, evidence_id)
    why = check_text("reason", reason, ITEM_LENGTH)
    _fill(session, evidence, note, now)
    session.info["subject"] = why


def attach_evidence(session: Session, evidence_id: int, expense_id: int | None) -> None:
    """Let a piece of evidence belong to an expense, or to none; what it says stays as it is.

    Raises:
        EvidenceGoneError, EvidenceVoidError, ExpenseMissingError
    """
    evidence = _valid(session, evidence_id)
    if expense_id is not None and session.get(Expense, expense_id) is None:
        raise ExpenseMissingError(id=expense_id)
    evidence.expense_id = expense_id


def void_evidence(session: Session, evidence_id: int, reason: str, *, now: datetime) -> None:
    """Take a piece of evidence out of use for a reason; it stays in the book, and stays void.

    Raises:
        EvidenceGoneError, EvidenceVoidError, EmptyFieldError, TooLongError
    """
    evidence = _valid(session, evidence_id)
    evidence.void_reason = check_text("reason", reason, ITEM_LENGTH)
    evidence.voided_at = now


def _valid(session: Session, evidence_id: int) -> Evidence:
    evidence = session.get(Evidence, evidence_id)
    if evidence is None:
        raise EvidenceGoneError(id=evidence_id)
    if evidence.voided_at is not None:
        raise EvidenceVoidError(counterparty=evidence.counterparty)
    session.info["subject"] = evidence.counterparty
    return evidence


def _fill(session: Session, evidence: Evidence, note: EvidenceNote, now: datetime) -> None:
    check_note(note, now.astimezone(JST).date())
    if note.order_id is not None:
        order_with(session, note.order_id)
    if note.expense_id is not None and session.get(Expense, note.expense_id) is None:
        raise ExpenseMissingError(id=note.expense_id)
    if note.payout_id is not None and session.get(Payout, note.payout_id) is None:
        raise PayoutMissingError(id=note.payout_id)
    evidence.kind, evidence.dated_on = note.kind, note.dated_on
    evidence.amount, evidence.received_on = note.amount, note.received_on
    evidence.counterparty, evidence.note = note.counterparty.strip(), note.note.strip()
    evidence.registration_number = plain_number(note.registration_number)
    evidence.expense_id, evidence.order_id = note.expense_id, note.order_id
    evidence.payout_id = note.payout_id
    session.info["subject"] = evidence.counterparty
