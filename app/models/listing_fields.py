"""The fields of a service that each of its listings inherits or says in its own words."""

import json
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple, TypeAlias, TypeVar, cast

from app.models.money import Yen

RowT = TypeVar("RowT")


class ListingField(StrEnum):
    """One field that a listing shares with its service until it has one of its own."""

    TITLE = "title"
    CATCHPHRASE = "catchphrase"
    BODY = "body"
    REQUEST = "request"
    FAQ = "faq"
    OPTIONS = "options"
    IMAGES = "images"
    PRICE = "price"
    DELIVERY_DAYS = "delivery_days"
    REVISION_COUNT = "revision_count"
    CATEGORY = "category"


class Option(NamedTuple):
    """Something a buyer can add for a price of its own, and the days that it adds."""

    title: str
    price: Yen
    extra_days: int = 0


class Question(NamedTuple):
    """A question that buyers ask, and its answer."""

    question: str
    answer: str


class Picture(NamedTuple):
    """An image of a listing: the file's own name, and the SHA-256 that finds its bytes."""

    name: str
    digest: str


FieldValue: TypeAlias = (
    str | int | tuple[Option, ...] | tuple[Question, ...] | tuple[Picture, ...] | None
)
"""What one field can say."""


class ListingFields(NamedTuple):
    """What every field of a service or of a listing says, by the field's own name."""

    title: str
    catchphrase: str = ""
    body: str = ""
    request: str = ""
    faq: tuple[Question, ...] = ()
    options: tuple[Option, ...] = ()
    images: tuple[Picture, ...] = ()
    price: Yen | None = None
    delivery_days: int | None = None
    revision_count: int | None = None
    category: str = ""

    def value(self, field: ListingField) -> FieldValue:
        """Return what one field says."""
        return cast("FieldValue", getattr(self, field))


FIELD_COLUMNS = tuple(ListingFields._fields)
"""The columns that hold the fields, of services and of listings alike, in their order here."""


def fields_of(columns: Iterable[object]) -> ListingFields:
    """Read all fields as they are kept: the values of `FIELD_COLUMNS`."""
    kept = ListingFields._make(columns)
    return kept._replace(
        faq=rows_of(str(kept.faq), Question._make),
        options=rows_of(str(kept.options), Option._make),
        images=rows_of(str(kept.images), Picture._make),
    )


def rows_of(text: str, make: Callable[[Iterable[object]], RowT]) -> tuple[RowT, ...]:
    """Read rows as they are kept: `make` is `Option._make`, `Question._make`, `Picture._make`."""
    return tuple(make(row) for row in json.loads(text))


def own_fields_of(text: str) -> frozenset[ListingField]:
    """Read a set of fields as it is kept."""
    return frozenset(map(ListingField, json.loads(text)))
