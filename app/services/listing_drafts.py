"""What the seller fills in for a service and its listings, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from app.errors import AppError
from app.models.listing_fields import FieldValue, ListingField, Option, Picture, Question
from app.models.money import Yen
from app.models.types import ListingState
from app.services.listing_texts import kept_value
from app.services.order_drafts import (
    TITLE_LENGTH,
    EmptyFieldError,
    NegativeAmountError,
    TooLargeAmountError,
    TooLongError,
    check_amount,
)

URL_LENGTH = 2000
PROSE_LENGTH = 20_000
"""Letters of a body or an answer: the sites take a tenth, and a slip of the clipboard has more."""
LINE_LENGTH = 500
"""Letters of a catchphrase, a question or the name of an option."""
MOST_ROWS = 200
"""Options, questions or images of one listing: the sites take ten or so of each."""
MOST_DAYS = 3_650
"""Days of delivery, or rounds of revision: ten years, a slip of the keyboard has more."""

_LENGTHS = {
    ListingField.TITLE: TITLE_LENGTH,
    ListingField.CATCHPHRASE: LINE_LENGTH,
    ListingField.BODY: PROSE_LENGTH,
    ListingField.REQUEST: PROSE_LENGTH,
    ListingField.CATEGORY: TITLE_LENGTH,
}
SERVICE_TITLE = "service_title"
"""What an error calls the title of a service or a listing."""


class TooManyRowsError(AppError):
    """A field holds more rows than any site takes (`field`, `limit`, `found`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingDraft:
    """A listing as typed in; it inherits its title and price unless they are given."""

    marketplace_id: str
    title: str | None = None
    price: Yen | None = None
    kind: str = "text"
    url: str | None = None
    state: ListingState = ListingState.PUBLISHED

    @property
    def own(self) -> dict[ListingField, FieldValue]:
        """The fields that the listing says in its own words."""
        given = {ListingField.TITLE: self.title, ListingField.PRICE: self.price}
        return {field: value for field, value in given.items() if value is not None}


def checked_fields(fields: Mapping[ListingField, FieldValue]) -> dict[ListingField, FieldValue]:
    """Return the values as they are kept, or refuse the first that cannot be.

    The bounds here are the book's own, far beyond those of any site: what a site asks for is
    counted beside the field and never refused.

    Raises:
        EmptyFieldError: There is no title.
        TooLongError, TooManyRowsError, NegativeAmountError, TooLargeAmountError
    """
    return {field: _checked(field, value) for field, value in fields.items()}


def check_count(field: str, count: int | None, most: int) -> None:
    """Refuse a number below zero or beyond belief; unknown is allowed.

    Raises:
        NegativeAmountError, TooLargeAmountError
    """
    if count is not None and count < 0:
        raise NegativeAmountError(field=field, found=count)
    if count is not None and count > most:
        raise TooLargeAmountError(field=field, limit=most, found=count)


def _checked(field: ListingField, value: FieldValue) -> FieldValue:
    if isinstance(value, str):
        return _checked_text(field, value)
    if isinstance(value, tuple):
        return _checked_rows(field, value)
    if field is ListingField.PRICE:
        check_amount(field, cast("Yen | None", value))
    else:
        check_count(field, value, MOST_DAYS)
    return value


def _checked_text(field: ListingField, text: str) -> FieldValue:
    name = SERVICE_TITLE if field is ListingField.TITLE else field.value
    limit = _LENGTHS[field]
    _check_letters(name, text.strip(), limit)
    kept = kept_value(field, text)
    if field is ListingField.TITLE and not kept:
        raise EmptyFieldError(field=name)
    return kept


def _checked_rows(
    field: ListingField, rows: tuple[Option, ...] | tuple[Question, ...] | tuple[Picture, ...]
) -> FieldValue:
    if len(rows) > MOST_ROWS:
        raise TooManyRowsError(field=field.value, limit=MOST_ROWS, found=len(rows))
    for row in rows:
        _check_letters(field, row[0], LINE_LENGTH)
        if isinstance(row, Question):
            _check_letters(field, row.answer, PROSE_LENGTH)
        elif isinstance(row, Option):
            check_amount(field, row.price)
            check_count(field, row.extra_days, MOST_DAYS)
    return kept_value(field, rows)


def _check_letters(field: str, text: str, limit: int) -> None:
    if len(text) > limit:
        raise TooLongError(field=field, limit=limit, found=len(text))
