"""Commands on the seller's permits: their days, their paper."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.permit import Permit
from app.rulebook.catalog import Catalog
from app.services.kept_files import keep_file
from app.services.permit_drafts import PermitDraft, check_permit


class PermitGoneError(AppError):
    """There is no such permit in the book (`id`)."""


def add_permit(session: Session, draft: PermitDraft, *, catalog: Catalog, now: datetime) -> int:
    """Keep a permit, and return its id.

    Raises:
        AppError: One of `check_permit`'s, for the first thing that is wrong.
    """
    permit = Permit(created_at=now)
    _fill(session, permit, draft, catalog, now)
    session.add(permit)
    session.flush()
    return permit.id


def edit_permit(
    session: Session, permit_id: int, draft: PermitDraft, *, catalog: Catalog, now: datetime
) -> None:
    """Write a permit anew; its paper stays unless another comes or it is dropped.

    Raises:
        PermitGoneError: There is no such permit.
        AppError: One of `check_permit`'s, for the first thing that is wrong.
    """
    _fill(session, _permit(session, permit_id), draft, catalog, now)


def remove_permit(session: Session, permit_id: int) -> None:
    """Take a permit out of the book.

    Raises:
        PermitGoneError: There is no such permit.
    """
    permit = _permit(session, permit_id)
    session.info["subject"] = permit.number or permit.kind
    session.delete(permit)


def _permit(session: Session, permit_id: int) -> Permit:
    permit = session.get(Permit, permit_id)
    if permit is None:
        raise PermitGoneError(id=permit_id)
    return permit


def _fill(
    session: Session, permit: Permit, draft: PermitDraft, catalog: Catalog, now: datetime
) -> None:
    kind = check_permit(draft, catalog)
    session.info["subject"] = kind.name.ja
    permit.kind, permit.number, permit.note = kind.id, draft.number.strip(), draft.note.strip()
    permit.issued_on = draft.issued_on
    permit.expires_on = None if draft.is_endless else draft.expires_on
    permit.is_endless = int(draft.is_endless)
    if draft.paper is not None:
        permit.file_name = draft.paper.name
        permit.digest = keep_file(session, draft.paper, now=now)
    elif draft.drops_paper:
        permit.file_name = permit.digest = None
