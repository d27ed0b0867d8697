"""Commands on papers: issued once under a number of their own, voided, issued anew."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping_types import EvidenceKind, PaperKind
from app.models.evidence import Evidence
from app.models.moments import JST
from app.models.order import Order
from app.models.paper import Paper
from app.models.paper_body import written
from app.rulebook.paper_rules import PaperRules
from app.services.direct_guard import check_client, check_origin, check_terms, session_reader
from app.services.direct_queries import DIRECT
from app.services.direct_terms import NotDirectError
from app.services.evidence import keep_evidence
from app.services.evidence_drafts import EvidenceNote
from app.services.handles import client_with
from app.services.kept_files import FileDraft
from app.services.order_drafts import ITEM_LENGTH, check_text
from app.services.order_lookup import order_with
from app.services.paper_drafts import PaperDraft, ShownPaper, check_paper, check_pay_day
from app.services.paper_queries import file_name, planned
from app.storage.reader import Reader

PDF = "application/pdf"
_EVIDENCE = {
    PaperKind.QUOTE: EvidenceKind.OTHER,
    PaperKind.DELIVERY_NOTE: EvidenceKind.OTHER,
    PaperKind.INVOICE: EvidenceKind.INVOICE,
    PaperKind.RECEIPT: EvidenceKind.RECEIPT,
}


class PaperMissingError(AppError):
    """There is no such paper in the book (`id`)."""


class PaperVoidError(AppError):
    """A void paper stays as it is (`number`)."""


class PaperChangedError(AppError):
    """Something of the paper changed after it was shown (`number` it would have now)."""


def issue_paper(
    session: Session,
    draft: PaperDraft,
    *,
    rules: PaperRules,
    now: datetime,
    shown: ShownPaper | None = None,
) -> int:
    """Issue a paper under the next number and return its id; what was shown is kept as evidence.

    Undo takes the paper back and never its number.

    Raises:
        OrderMissingError, ClientMissingError, NotDirectError
        TermsMissingError: A paper for direct work whose terms, or origin, are not recorded.
        OriginMissingError: A client was met on a marketplace, and nothing says where else.
        LatePaymentError: Its day of payment is later than the law allows.
        PaperChangedError: It is not what was shown.
        AppError: One of `check_paper`'s or `body_of`'s.
    """
    return _issue(session, draft, rules, now, shown, None)


def reissue_paper(  # noqa: PLR0913 - what is voided, why, and what is issued for it
    session: Session,
    paper_id: int,
    draft: PaperDraft,
    reason: str,
    *,
    rules: PaperRules,
    now: datetime,
    shown: ShownPaper | None = None,
) -> int:
    """Void a paper, if it is not void, and issue another for it; return the new one's id.

    Raises:
        PaperMissingError, EmptyFieldError, TooLongError
        AppError: One of `issue_paper`'s.
    """
    old = _paper(session, paper_id)
    if old.voided_at is None:
        _void(session, old, reason, now)
    return _issue(session, draft, rules, now, shown, old)


def void_paper(session: Session, paper_id: int, reason: str, *, now: datetime) -> None:
    """Take a paper out of use for a reason; it keeps its number, and its copy is void with it.

    Raises:
        PaperMissingError, PaperVoidError, EmptyFieldError, TooLongError
    """
    found = _paper(session, paper_id)
    if found.voided_at is not None:
        raise PaperVoidError(number=found.number)
    _void(session, found, reason, now)


def _issue(
    session: Session,
    draft: PaperDraft,
    rules: PaperRules,
    now: datetime,
    shown: ShownPaper | None,
    replaced: Paper | None,
) -> int:
    check_paper(draft, rules)
    order = None if draft.order_id is None else order_with(session, draft.order_id)
    if draft.client_id is not None:
        client_with(session, draft.client_id)
    session.flush()
    reader = session_reader(session)
    if order is not None:
        _check_lane(reader, order, draft, rules)
    elif draft.client_id is not None and draft.kind is not PaperKind.RECEIPT:
        check_client(reader, draft.client_id)
    body = planned(reader, draft, replaces_id=None if replaced is None else replaced.id)
    if shown is not None and shown.body != body:
        raise PaperChangedError(number=body.number)
    row = Paper(
        kind=draft.kind,
        number=body.number,
        issued_on=draft.issued_on,
        client_id=draft.client_id,
        order_id=draft.order_id,
        total=body.total,
        body=written(body),
        issued_at=now,
        replaces_id=None if replaced is None else replaced.id,
    )
    session.add(row)
    session.flush()
    if shown is not None:
        _keep(session, shown, draft.order_id, now)
    session.info["subject"] = body.number
    return row.id


def _check_lane(reader: Reader, order: Order, draft: PaperDraft, rules: PaperRules) -> None:
    """Refuse papers for an order of a marketplace, and those of direct work that come too early.

    A quote comes before the terms and needs the origin; who has paid has a receipt at once.
    """
    if order.marketplace_id != DIRECT:
        raise NotDirectError(number=order.number)
    if draft.kind is PaperKind.QUOTE:
        check_origin(reader, order.id)
    elif draft.kind is not PaperKind.RECEIPT:
        received = check_terms(reader, order.id) or draft.issued_on
        if draft.kind is PaperKind.INVOICE:
            check_pay_day(draft.due_on, received, rules, billed_on=draft.issued_on)


def _keep(session: Session, shown: ShownPaper, order_id: int | None, now: datetime) -> None:
    body, content = shown
    name, digest = file_name(body.number), sha256(content).hexdigest()
    today = now.astimezone(JST).date()
    note = EvidenceNote(
        kind=_EVIDENCE[body.kind],
        dated_on=body.issued_on,
        counterparty=body.recipient,
        received_on=min(body.issued_on, today),
        amount=body.total,
        order_id=order_id,
    )
    keep_evidence(session, FileDraft(name, PDF, digest, content), note, now=now)


def _paper(session: Session, paper_id: int) -> Paper:
    found = session.get(Paper, paper_id)
    if found is None:
        raise PaperMissingError(id=paper_id)
    session.info["subject"] = found.number
    return found


def _void(session: Session, found: Paper, reason: str, now: datetime) -> None:
    found.void_reason = check_text("reason", reason, ITEM_LENGTH)
    found.voided_at = now
    copies = select(Evidence).where(
        Evidence.file_name == file_name(found.number), Evidence.voided_at.is_(None)
    )
    for copy in session.scalars(copies):
        copy.void_reason, copy.voided_at = found.void_reason, now
