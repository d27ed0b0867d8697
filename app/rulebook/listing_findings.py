"""What the checker says of a listing: which words of which field, and by which rule."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.models.listing_fields import ListingField, Option, Question
from app.models.money import Yen
from app.rulebook.schema import LocalName, Status


class CheckSeverity(StrEnum):
    """What a finding asks for: to be settled before publishing, to be changed, to be looked at."""

    BLOCK = "block"
    WARN = "warn"
    HINT = "hint"


class TextPart(StrEnum):
    """Which text of a row of a field: of questions and answers there are two."""

    WHOLE = "whole"
    QUESTION = "question"
    ANSWER = "answer"


class Place(NamedTuple):
    """One text of a listing: its field, of options and questions the row, and which text of it."""

    field: ListingField
    row: int = 0
    part: TextPart = TextPart.WHOLE


class CheckRule(StrEnum):
    """The rules that are no words of the guard's: bounds of the site, copies, permits."""

    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    BRIEF = "brief"
    WRONG_ENDING = "wrong_ending"
    TOO_MANY = "too_many"
    TOO_FEW = "too_few"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    OFF_STEP = "off_step"
    DUPLICATE = "duplicate"
    PERMIT = "permit"
    UNREAD = "unread"


class Grounds(NamedTuple):
    """Where a rule was read and when; without them it is the program's own."""

    source: str = ""
    checked_on: date | None = None
    status: Status | None = None


class ListingFinding(NamedTuple):
    """Words of a listing that go against a rule.

    `words` stand at `start` to `end` of the text at `place`; a number or an empty text has none.
    `name` is what was found and `text` why it matters; of bounds `limit` and `found` tell it, of a
    wrong ending `about` is the right one, of a copy the other listing's title.
    """

    place: Place
    start: int
    end: int
    words: str
    rule: str
    severity: CheckSeverity
    grounds: Grounds
    name: LocalName | None = None
    text: LocalName | None = None
    is_quotation: bool = False
    is_own: bool = False
    limit: int | None = None
    found: int | None = None
    about: str = ""


class OtherListing(NamedTuple):
    """Another own listing on the same site."""

    listing_id: int
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedListing:
    """A listing as it is looked at, before it is saved or after.

    `permit_kind` is what the seller said of the service, and `shown_permits` are the kinds whose
    paper holds on that day; `others` are the own listings that the same site has.
    """

    marketplace_id: str
    title: str
    catchphrase: str = ""
    body: str = ""
    request: str = ""
    category: str = ""
    faq: tuple[Question, ...] = ()
    options: tuple[Option, ...] = ()
    image_count: int = 0
    price: Yen | None = None
    permit_kind: str | None = None
    shown_permits: frozenset[str] = frozenset()
    others: tuple[OtherListing, ...] = ()

    def texts(self) -> Iterator[tuple[Place, str]]:
        """Yield every text in the order of the form."""
        yield Place(ListingField.TITLE), self.title
        yield Place(ListingField.CATCHPHRASE), self.catchphrase
        yield Place(ListingField.CATEGORY), self.category
        yield Place(ListingField.BODY), self.body
        yield Place(ListingField.REQUEST), self.request
        for row, option in enumerate(self.options):
            yield Place(ListingField.OPTIONS, row), option.title
        for row, asked in enumerate(self.faq):
            yield Place(ListingField.FAQ, row, TextPart.QUESTION), asked.question
            yield Place(ListingField.FAQ, row, TextPart.ANSWER), asked.answer
