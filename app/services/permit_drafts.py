"""What the seller fills in for a permit, and what is wrong with it; knows no store."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.errors import AppError
from app.rulebook.catalog import Catalog
from app.rulebook.permits import PermitKind
from app.services.order_drafts import NOTE_LENGTH, NUMBER_LENGTH, check_length

if TYPE_CHECKING:
    from app.services.kept_files import FileDraft


class UnknownPermitError(AppError):
    """The rulebook has no such kind of permit (`kind`)."""


class PermitDaysError(AppError):
    """A permit ends before it was issued (`issued_on`, `expires_on`)."""


class PermitEndMissingError(AppError):
    """A permit of this kind always has a last day (`kind` its name)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermitDraft:
    """A permit as typed in.

    Without an `expires_on` it counts only when it `is_endless`. A `paper` takes the place of the
    one that is kept, and `drops_paper` takes that away.
    """

    kind: str
    number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    is_endless: bool = False
    note: str = ""
    paper: "FileDraft | None" = None
    drops_paper: bool = False


def check_permit(draft: PermitDraft, catalog: Catalog) -> PermitKind:
    """Return the kind of a draft, or refuse one that cannot be kept.

    Raises:
        UnknownPermitError, PermitDaysError, PermitEndMissingError, TooLongError
    """
    kind = catalog.permits.kind(draft.kind)
    if kind is None:
        raise UnknownPermitError(kind=draft.kind)
    check_length("number", draft.number, NUMBER_LENGTH)
    check_length("note", draft.note, NOTE_LENGTH)
    if draft.is_endless and not kind.may_be_endless:
        raise PermitEndMissingError(kind=kind.name)
    issued, expires = draft.issued_on, draft.expires_on
    if issued is not None and expires is not None and issued > expires:
        raise PermitDaysError(issued_on=issued, expires_on=expires)
    return kind
