"""Where a listing goes beyond the bounds that its site sets to texts, numbers and prices."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from app.models.listing_fields import ListingField
from app.rulebook.listing_findings import (
    CheckedListing,
    CheckRule,
    CheckSeverity,
    Grounds,
    ListingFinding,
    Place,
)
from app.rulebook.marketplace import Marketplace
from app.rulebook.prices import LISTING_PRICE, listing_steps
from app.rulebook.schema import LimitRule

TEXTS = (
    ListingField.TITLE,
    ListingField.CATCHPHRASE,
    ListingField.BODY,
    ListingField.REQUEST,
)


def limit_findings(
    listing: CheckedListing, marketplace: Marketplace, on: date
) -> Iterator[ListingFinding]:
    """Yield what lies beyond the site's bounds on that day; unknown bounds bind nothing."""
    for field in TEXTS:
        rule = marketplace.limit(field, on)
        if rule is not None:
            yield from _of_text(Place(field), getattr(listing, field), rule)
    counts = {
        ListingField.OPTIONS: ("option_count", len(listing.options)),
        ListingField.IMAGES: ("image_count", listing.image_count),
    }
    for field, (name, count) in counts.items():
        rule = marketplace.limit(name, on)
        if rule is not None:
            yield from _of_count(Place(field), count, rule)
    yield from _of_price(listing, marketplace, on)


def _of_text(place: Place, text: str, rule: LimitRule) -> Iterator[ListingFinding]:
    count = len(text)
    if rule.maximum is not None and count > rule.maximum:
        found = _beyond(place, CheckRule.TOO_LONG, rule, rule.maximum, count)
        yield _marked(found, text, rule.maximum, count)
    elif rule.minimum is not None and count < rule.minimum:
        found = _beyond(place, CheckRule.TOO_SHORT, rule, rule.minimum, count)
        yield _marked(found, text, 0, count)
    elif rule.recommended_minimum is not None and count < rule.recommended_minimum:
        found = _beyond(place, CheckRule.BRIEF, rule, rule.recommended_minimum, count)
        yield found._replace(severity=CheckSeverity.HINT)
    written = text.rstrip()
    if rule.ending is not None and written and not written.endswith(rule.ending):
        found = _beyond(place, CheckRule.WRONG_ENDING, rule, None, count)
        start = max(0, len(written) - len(rule.ending))
        yield _marked(found, text, start, len(written))._replace(about=rule.ending)


def _of_count(place: Place, count: int, rule: LimitRule) -> Iterator[ListingFinding]:
    if rule.maximum is not None and count > rule.maximum:
        yield _beyond(place, CheckRule.TOO_MANY, rule, rule.maximum, count)
    elif rule.minimum is not None and count < rule.minimum:
        yield _beyond(place, CheckRule.TOO_FEW, rule, rule.minimum, count)


def _of_price(
    listing: CheckedListing, marketplace: Marketplace, on: date
) -> Iterator[ListingFinding]:
    rule, price = marketplace.limit(LISTING_PRICE, on), listing.price
    if rule is None or price is None:
        return
    place, steps = Place(ListingField.PRICE), listing_steps(marketplace, on)
    if price > steps.maximum:
        yield _beyond(place, CheckRule.TOO_HIGH, rule, steps.maximum, price)
    elif price < steps.minimum:
        yield _beyond(place, CheckRule.TOO_LOW, rule, steps.minimum, price)
    else:
        nearest = steps[min(bisect_left(steps, price), len(steps) - 1)]
        if nearest != price:
            yield _beyond(place, CheckRule.OFF_STEP, rule, nearest, price)


def _beyond(
    place: Place, kind: CheckRule, rule: LimitRule, limit: int | None, found: int
) -> ListingFinding:
    return ListingFinding(
        place=place,
        start=0,
        end=0,
        words="",
        rule=kind,
        severity=CheckSeverity.WARN,
        grounds=Grounds(rule.source, rule.checked_on, rule.status),
        limit=limit,
        found=found,
    )


def _marked(finding: ListingFinding, text: str, start: int, end: int) -> ListingFinding:
    return finding._replace(start=start, end=end, words=text[start:end])
