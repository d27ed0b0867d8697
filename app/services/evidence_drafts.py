"""What the seller says of a piece of evidence, and what is wrong with it; knows no store."""

from dataclasses import dataclass
from datetime import date

from app.errors import AppError
from app.models.bookkeeping_types import EvidenceKind
from app.models.money import Yen
from app.services.expense_drafts import check_day, plain_number
from app.services.order_drafts import (
    NAME_LENGTH,
    NOTE_LENGTH,
    check_amount,
    check_length,
    check_text,
)

FILE_NAME_LENGTH = 255


class ReceivedTooLateError(AppError):
    """Evidence cannot have come in after today (`received_on`, `today`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceNote:
    """What is kept about a file: what it is found by, and what of the book it belongs to.

    `dated_on` is the day of the transaction; without an `amount` the paper names none.
    """

    kind: EvidenceKind
    dated_on: date
    counterparty: str
    received_on: date
    amount: Yen | None = None
    registration_number: str = ""
    note: str = ""
    expense_id: int | None = None
    order_id: int | None = None
    payout_id: int | None = None


def check_note(note: EvidenceNote, today: date) -> None:
    """Refuse what evidence cannot be found by.

    Raises:
        TooEarlyError, ReceivedTooLateError, NegativeAmountError, TooLargeAmountError,
        EmptyFieldError, TooLongError, RegistrationNumberError
    """
    check_text("counterparty", note.counterparty, NAME_LENGTH)
    check_amount("amount", note.amount)
    check_day(note.dated_on)
    if note.received_on > today:
        raise ReceivedTooLateError(received_on=note.received_on, today=today)
    check_day(note.received_on)
    check_length("note", note.note, NOTE_LENGTH)
    plain_number(note.registration_number)


def whole_name(name: str) -> str:
    """Return a file's name as text that every system can hold, and no longer than one allows.

    A name whose bytes are no UTF-8 is read as CP932, as old archives write it.
    """
    raw = name.encode("utf-8", "surrogateescape" if _is_escaped(name) else "replace")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("cp932", "replace")
    return "".join(sign for sign in text if sign.isprintable())[-FILE_NAME_LENGTH:] or "?"


def _is_escaped(name: str) -> bool:
    """Return whether all half characters of a name stand for bytes that are no UTF-8."""
    halves = [sign for sign in name if "\ud800" <= sign <= "\udfff"]
    return all("\udc80" <= sign <= "\udcff" for sign in halves)
