"""What the seller fills in for an order, and what is wrong with it; knows no store."""

from dataclasses import dataclass
from datetime import date, datetime

from app.errors import AppError
from app.models.money import Yen
from app.models.types import Stage, TaxStatus

TITLE_LENGTH = 200
NUMBER_LENGTH = 64
NAME_LENGTH = 100
NOTE_LENGTH = 20_000
ITEM_LENGTH = 500
GREATEST_AMOUNT = Yen(1_000_000_000)
"""No sale of a person's work comes near; more is a slip of the keyboard."""
GREATEST_MINUTES = 100_000


class EmptyFieldError(AppError):
    """A field that must say something is empty (`field`)."""


class TooLongError(AppError):
    """A field holds more than it can (`field`, `limit`, `found`)."""


class NegativeAmountError(AppError):
    """An amount or a number of minutes is below zero (`field`, `found`)."""


class TooLargeAmountError(AppError):
    """An amount is beyond belief (`field`, `limit`, `found`)."""


class NotAFirstStageError(AppError):
    """An order begins as an enquiry or as a purchase, not further on (`stage`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDraft:
    """A new order as typed in.

    `price` is what the listing says, before tax; `client` a name on that marketplace, or the id
    of a client of the book; without `number` the next one with the marketplace's prefix is taken.
    """

    marketplace_id: str
    title: str
    price: Yen | None = None
    client: str | int | None = None
    number: str | None = None
    kind: str = "text"
    tax_status: TaxStatus = TaxStatus.EXEMPT
    stage: Stage = Stage.PURCHASED
    purchased_at: datetime | None = None
    booked_at: datetime | None = None
    due_on: date | None = None
    listing_id: int | None = None
    note: str = ""
    estimate_minutes: int | None = None
    revisions_included: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderEdit:
    """What of an order is to change; None leaves a field as it is.

    `price` is that of the base payment (or of the quote of an enquiry): fee and net follow from
    the rule the order was booked under. An empty `client` name takes the client away.
    """

    title: str | None = None
    client: str | int | None = None
    price: Yen | None = None
    tax_status: TaxStatus | None = None
    listing_id: int | None = None
    booked_at: datetime | None = None
    revisions_included: int | None = None


@dataclass(frozen=True, slots=True)
class ChecklistEntry:
    """One line of a checklist as edited; `id` is None for a new line."""

    text: str
    id: int | None = None


def check_draft(draft: OrderDraft) -> None:
    """Refuse a draft that cannot become an order.

    Raises:
        AppError: One of this module's errors, for the first field that is wrong.
    """
    check_text("title", draft.title, TITLE_LENGTH)
    check_amount("price", draft.price)
    check_minutes("estimate", draft.estimate_minutes)
    check_length("note", draft.note, NOTE_LENGTH)
    if isinstance(draft.client, str):
        check_length("client", draft.client, NAME_LENGTH)
    if draft.number is not None:
        check_text("number", draft.number, NUMBER_LENGTH)
    if draft.stage not in {Stage.INQUIRY, Stage.PURCHASED}:
        raise NotAFirstStageError(stage=draft.stage)


def check_text(field: str, text: str, limit: int) -> str:
    """Return the text without the space around it, or refuse: empty, or longer than the limit."""
    stripped = text.strip()
    if not stripped:
        raise EmptyFieldError(field=field)
    return check_length(field, stripped, limit)


def check_length(field: str, text: str, limit: int) -> str:
    """Return the text without the space around it, or refuse it when it is too long."""
    stripped = text.strip()
    if len(stripped) > limit:
        raise TooLongError(field=field, limit=limit, found=len(stripped))
    return stripped


def check_amount(field: str, amount: Yen | None) -> None:
    """Refuse an amount below zero or beyond belief; unknown is allowed."""
    if amount is None:
        return
    if amount < 0:
        raise NegativeAmountError(field=field, found=amount)
    if amount > GREATEST_AMOUNT:
        raise TooLargeAmountError(field=field, limit=GREATEST_AMOUNT, found=amount)


def check_minutes(field: str, minutes: int | None) -> None:
    """Refuse a length of time below zero or beyond belief; unknown is allowed."""
    if minutes is None:
        return
    if minutes < 0:
        raise NegativeAmountError(field=field, found=minutes)
    if minutes > GREATEST_MINUTES:
        raise TooLargeAmountError(field=field, limit=GREATEST_MINUTES, found=minutes)
