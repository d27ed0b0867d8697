"""How much of a field's bounds is used on a marketplace, and whether the site would take it."""

from bisect import bisect_left
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.models.listing_fields import FieldValue, ListingField
from app.models.money import Yen
from app.rulebook.marketplace import Marketplace
from app.rulebook.prices import LISTING_PRICE, listing_steps
from app.rulebook.schema import LimitRule

NEARLY_FULL = 90
"""Per cent of the letters a field takes from which on the counter warns (DESIGN_SYSTEM.md §6)."""

_COUNTED_AS = {
    ListingField.OPTIONS: "option_count",
    ListingField.IMAGES: "image_count",
    ListingField.FAQ: "faq_count",
}
"""The fields of the rulebook that bound how many rows there are."""


class Verdict(StrEnum):
    """What the site would say of a field; `unknown` where no bound of it is known."""

    UNKNOWN = "unknown"
    EMPTY = "empty"
    SHORT = "short"
    BRIEF = "brief"
    FINE = "fine"
    NEAR = "near"
    LONG = "long"
    ENDING = "ending"
    OFF_STEP = "off_step"


class Counter(NamedTuple):
    """What a field holds (`used`: letters, rows, yen, days or rounds), and its bounds on one site.

    `verdict` is `short` and `long` outside the bounds, of a price too; `brief` below what the site
    recommends, `near` shortly before the end, `ending` where the text must end otherwise,
    `off_step` where the site takes no such price. Bounds not known are None.
    """

    used: int
    minimum: int | None
    maximum: int | None
    recommended: int | None
    ending: str | None
    verdict: Verdict


def counter(marketplace: Marketplace, field: ListingField, value: FieldValue, on: date) -> Counter:
    """Count what a field says, as the site counts, against its bounds on that day.

    A new line is one letter, whichever system it was written on.
    """
    rule = marketplace.limit(_COUNTED_AS.get(field, field.value), on)
    count = _count(value)
    if rule is None:
        return Counter(count, None, None, None, None, Verdict.UNKNOWN)
    verdict = _verdict(rule, count, value)
    if field is ListingField.PRICE and verdict is Verdict.FINE and _is_off(marketplace, count, on):
        verdict = Verdict.OFF_STEP
    bounds = (rule.minimum, rule.maximum, rule.recommended_minimum)
    return Counter(count, *bounds, rule.ending, verdict)


def _count(value: FieldValue) -> int:
    if isinstance(value, str):
        return len(value.replace("\r\n", "\n"))
    return len(value) if isinstance(value, tuple) else value or 0


def _verdict(rule: LimitRule, count: int, value: FieldValue) -> Verdict:
    if not value:
        needed = rule.minimum or rule.recommended_minimum or rule.ending
        return Verdict.EMPTY if needed else Verdict.FINE
    if rule.maximum is not None and count > rule.maximum:
        return Verdict.LONG
    if rule.minimum is not None and count < rule.minimum:
        return Verdict.SHORT
    return _verdict_of_text(rule, count, value) if isinstance(value, str) else Verdict.FINE


def _verdict_of_text(rule: LimitRule, count: int, text: str) -> Verdict:
    if rule.ending is not None and not text.rstrip().endswith(rule.ending):
        return Verdict.ENDING
    if rule.recommended_minimum is not None and count < rule.recommended_minimum:
        return Verdict.BRIEF
    if rule.maximum is not None and 100 * count >= NEARLY_FULL * rule.maximum:
        return Verdict.NEAR
    return Verdict.FINE


def _is_off(marketplace: Marketplace, price: int, on: date) -> bool:
    rule = marketplace.limit(LISTING_PRICE, on)
    if rule is None or not rule.steps:
        return False
    steps = listing_steps(marketplace, on)
    place = bisect_left(steps, Yen(price))
    return place == len(steps) or steps[place] != price
