"""What the seller records of direct work; knows no store."""

from dataclasses import dataclass
from datetime import date

from app.models.bookkeeping_types import DirectOrigin


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsDraft:
    """What of direct work is to be recorded; what is not known yet stays open."""

    origin: DirectOrigin
    origin_note: str = ""
    agreed_on: date | None = None
    content: str = ""
    place: str = ""
    received_on: date | None = None
    pay_on: date | None = None
    pay_method: str = ""
