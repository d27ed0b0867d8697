"""The command on the issuer of papers: names, address, number, bank, seal and logo."""

from datetime import datetime

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.paper_body import Issuer
from app.models.preference import Preference
from app.models.types import TaxStatus
from app.services.expense_drafts import plain_number
from app.services.issuer_queries import ISSUER
from app.services.kept_files import FileDraft, keep_file
from app.services.order_drafts import ITEM_LENGTH, NAME_LENGTH, check_length, check_text
from app.services.preferences import set_preference

_LENGTHS = {
    "trade_name": NAME_LENGTH,
    "address": ITEM_LENGTH,
    "phone": NAME_LENGTH,
    "mail": NAME_LENGTH,
    "bank": ITEM_LENGTH,
}


class RegisteredExemptError(AppError):
    """A book whose seller is exempt from consumption tax takes no registration number (`found`)."""


def set_issuer(
    session: Session,
    who: Issuer,
    *,
    seal: FileDraft | None = None,
    logo: FileDraft | None = None,
    now: datetime,
) -> None:
    """Keep who issues papers; a new picture takes the place of the one that `who` names.

    Raises:
        EmptyFieldError, TooLongError, RegistrationNumberError, RegisteredExemptError
    """
    name = check_text("name", who.name, NAME_LENGTH)
    texts = {
        field: check_length(field, getattr(who, field), limit) for field, limit in _LENGTHS.items()
    }
    number = plain_number(who.registration_number)
    if number and _is_exempt(session):
        raise RegisteredExemptError(found=number)
    kept = Issuer(
        name=name,
        registration_number=number,
        seal=who.seal if seal is None else keep_file(session, seal, now=now),
        logo=who.logo if logo is None else keep_file(session, logo, now=now),
        rounding=who.rounding,
        **texts,
    )
    set_preference(session, ISSUER, msgspec.to_builtins(kept))
    session.info["subject"] = kept.trade_name or kept.name


def _is_exempt(session: Session) -> bool:
    kept = session.scalar(select(Preference.value).where(Preference.name == "tax_status"))
    return kept is None or msgspec.json.decode(kept) == TaxStatus.EXEMPT
