"""The shape of a rulebook: what one marketplace prescribes, as frozen rows with their sources."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, TypeVar

from msgspec import Meta, Struct

from app.models.money import Yen
from app.models.types import Ball, Stage

Text = Annotated[str, Meta(min_length=1)]
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*\Z")]
Domain = Annotated[str, Meta(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+\Z")]
Count = Annotated[int, Meta(ge=0)]
Amount = Annotated[Yen, Meta(ge=0)]
Positive = Annotated[Yen, Meta(ge=1)]
BasisPoints = Annotated[int, Meta(ge=0, lt=10_000)]
"""Hundredths of a percent: 2,200 is 22 %."""
DayOfMonth = Annotated[int, Meta(ge=1, le=31)]


class Status(StrEnum):
    """Whether a rule was read on the site's own page or agreed on by independent sources."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"


class FeeTax(StrEnum):
    """Whether a fee's rate already holds the consumption tax on the fee."""

    INSIDE = "inside"
    ADDED = "added"


class PriceTax(StrEnum):
    """What a taxable seller's price is: before tax, or with the tax in it."""

    ADDED = "added"
    INSIDE = "inside"


class Rounding(StrEnum):
    """What becomes of a fraction of a yen."""

    HALF_UP = "half_up"
    FLOOR = "floor"
    CEIL = "ceil"


class Per(StrEnum):
    """Whether slices and rounding begin anew with every payment or run through the order."""

    PAYMENT = "payment"
    ORDER = "order"


class Shift(StrEnum):
    """Where a payout goes whose day is no bank day."""

    NEXT = "next"
    PREVIOUS = "previous"


class Start(StrEnum):
    """The moment of an order's life at which a clock starts."""

    PURCHASED = "purchased"
    DELIVERED = "delivered"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    CANCEL_REQUESTED = "cancel_requested"
    BOOKED = "booked"


class ClockId(StrEnum):
    """The clocks there are; which of them a site has, its rules say."""

    FIRST_CONTACT = "first_contact"
    ACCEPTANCE = "acceptance"
    CANCEL_CONSENT = "cancel_consent"
    ROOM_CLOSE = "room_close"
    ROOM_HIDDEN = "room_hidden"
    RATING = "rating"
    PROCEEDS = "proceeds"
    BOOKED_DONE = "booked_done"
    PROMISED = "promised"
    QUOTE_EXPIRY = "quote_expiry"


class Consequence(StrEnum):
    """What happens when a clock has run out."""

    SITE_CANCELS = "site_cancels"
    SITE_ACCEPTS = "site_accepts"
    SITE_COMPLETES = "site_completes"
    ROOM_CLOSES = "room_closes"
    TEXT_HIDDEN = "text_hidden"
    RATING_CLOSES = "rating_closes"
    PROCEEDS_SENT = "proceeds_sent"
    PROCEEDS_LOST = "proceeds_lost"
    PROMISE_BROKEN = "promise_broken"
    QUOTE_LAPSES = "quote_lapses"


class Rule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every rule tells of itself.

    It holds from `valid_from` to `valid_to`, both days included; a bound that is left out is open
    or not known. `source` says where it was read, `checked_on` when; `assumed` names the fields
    that the source does not state and that were filled with what is usual.
    """

    valid_from: date | None = None
    valid_to: date | None = None
    source: Text
    checked_on: date
    status: Status
    assumed: tuple[Name, ...] = ()

    def holds_on(self, day: date) -> bool:
        """Return whether the rule is in force on that day."""
        starts, ends = self.valid_from or date.min, self.valid_to or date.max
        return starts <= day <= ends


RuleT = TypeVar("RuleT", bound=Rule)


def in_force(rules: Iterable[RuleT], day: date) -> tuple[RuleT, ...]:
    """Return those rules that hold on that day, in the order of the file."""
    return tuple(rule for rule in rules if rule.holds_on(day))


class LocalName(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A name in both languages of the program."""

    ja: Text
    en: Text


class Slice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The part of an amount up to this sum, and its rate; the last slice is open."""

    up_to: Positive | None = None
    rate: BasisPoints


class FeeRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a site takes of a payment, from the seller by slices and from the buyer on top.

    Rates are basis points. `tax_rate` is the consumption tax: on the price of a taxable seller
    where `price_tax` is added, on the fee where `tax` is added.
    """

    id: Name
    kinds: Annotated[tuple[Name, ...], Meta(min_length=1)]
    slices: Annotated[tuple[Slice, ...], Meta(min_length=1)]
    tax: FeeTax
    tax_rate: BasisPoints = 1_000
    price_tax: PriceTax
    rounding: Rounding
    per: Per
    buyer_rate: BasisPoints = 0


class PayoutWindow(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Requests of these days of a month are paid on that day, so many months later.

    Day 31 means the last day of any month.
    """

    first_day: DayOfMonth
    last_day: DayOfMonth
    pay_day: DayOfMonth
    months_later: Annotated[int, Meta(ge=0, le=12)]


class AnnouncedPayout(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A payout day that the site itself announced to lie elsewhere than its rule says."""

    scheduled_on: date
    paid_on: date


class TransferFee(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a transfer costs; free from an amount, or another for accounts at a named bank."""

    fee: Amount
    free_from: Positive | None = None
    bank: Text | None = None


class PayoutRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How proceeds reach the seller's bank.

    Either `windows` of a month or a number of `bank_days` after the request; neither where the
    cycle is not known. `settling_hours` pass between acceptance and the sale standing on the
    balance; `expire_days` after that the proceeds expire.
    """

    id: Name
    windows: tuple[PayoutWindow, ...] = ()
    bank_days: Annotated[int, Meta(ge=1)] | None = None
    shift: Shift = Shift.NEXT
    announced: tuple[AnnouncedPayout, ...] = ()
    minimum: Positive | None = None
    transfer_fees: Annotated[tuple[TransferFee, ...], Meta(min_length=1)]
    settling_hours: Count = 0
    expire_days: Annotated[int, Meta(ge=1)] | None = None


class ClockRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A time limit of a site: from a moment of the order, so long, and then what.

    `is_to_full_hour`: the limit ends on the first full hour that is not before its end.
    """

    id: ClockId
    whose: Ball
    starts: Start
    hours: Annotated[int, Meta(ge=1)] | None = None
    days: Annotated[int, Meta(ge=1)] | None = None
    is_to_full_hour: bool = False
    consequence: Consequence

    @property
    def length(self) -> timedelta:
        """How long the clock runs."""
        return timedelta(days=self.days or 0, hours=self.hours or 0)


class PriceStep(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Up to this price, prices lie so far apart; the last step is open."""

    up_to: Positive | None = None
    step: Positive


class LimitRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The bounds of one field of a listing; those of text and counts warn, they never block.

    `field` is a field of a listing (title, catchphrase, body, request, option_count, image_count,
    price, quote_price, message …); bounds are characters, pieces or yen.
    """

    field: Name
    minimum: Count | None = None
    maximum: Count | None = None
    recommended_minimum: Count | None = None
    ending: Text | None = None
    steps: tuple[PriceStep, ...] = ()


class Criterion(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing a rank asks for; rates are basis points, ratings hundredths of a star.

    Without `months` the measure counts over all time.
    """

    measure: Name
    minimum: Count
    months: Annotated[int, Meta(ge=1)] | None = None


class RankRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rung of a site's ladder; the file lists them from the lowest."""

    id: Name
    name: LocalName
    criteria: tuple[Criterion, ...] = ()


class EvaluationRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """On which day of each month a site looks at its ladder; months before it count whole."""

    day: DayOfMonth


class CertificationRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A label that a site gives beside its ladder, by rules of its own.

    An answer to an entry comes within `waiting_days`; without any after `silent_days` the entry was
    probably declined. `is_published` tells whether the site says what it asks for.
    """

    id: Name
    name: LocalName
    waiting_days: Annotated[int, Meta(ge=1)]
    silent_days: Annotated[int, Meta(ge=1)]
    is_published: bool = False


class WordingRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a site forbids or demands in texts and dealings, quoted or in our own words.

    `guards` are the rules of the guard that find what goes against it.
    """

    id: Name
    about: Name
    text: LocalName
    is_quotation: bool = False
    guards: tuple[Name, ...] = ()


class StageWords(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words by which a site names a stage, the present one first."""

    stage: Stage
    words: Annotated[tuple[Text, ...], Meta(min_length=1)]


class UrlRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a page of the site lies; `{number}` stands for the number of what it shows."""

    id: Name
    pattern: Text


class SenderRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Mail from this address, or from any address of this domain, comes from the site."""

    address: Text | None = None
    domain: Text | None = None


class SubjectRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A mail whose subject holds all these parts, after NFKC, tells of this event."""

    event: Name
    parts: Annotated[tuple[Text, ...], Meta(min_length=1)]


class NoteRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something worth knowing of a site that nothing computes with."""

    id: Name
    text: LocalName


class Closing(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The end of a site: the day purchases stopped, and the day it went away."""

    purchases_stopped_on: date
    closed_on: date
