"""The checker of listings: everything in one that its site or the law does not want, offline."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from app.models.listing_fields import ListingField
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Finding, Guard
from app.rulebook.guard_rules import Severity
from app.rulebook.likeness import Likeness
from app.rulebook.listing_findings import (
    CheckedListing,
    CheckRule,
    CheckSeverity,
    Grounds,
    ListingFinding,
    OtherListing,
    Place,
)
from app.rulebook.listing_limits import limit_findings
from app.rulebook.marketplace import Marketplace
from app.rulebook.own_data import NO_OWN_DATA, OwnData
from app.rulebook.permit_words import APART, PermitWords
from app.rulebook.schema import WordingRule, in_force

MOST_READ = 20_000
"""So many characters of a listing are read: more than ten times what any site takes."""

ALIKE = 0.8
"""The share of pieces from which on two texts are nearly the same."""

LEAST_COMPARED = 60
"""Shorter texts are alike by chance."""

DUPLICATE_LAW, PERMIT_LAW = "duplicate_listing", "qualification"
"""The ids of the sites' own wording behind copies and permits."""

_SEVERITIES = {Severity.ASK: CheckSeverity.WARN, Severity.HINT: CheckSeverity.HINT}
_ORDER = tuple(CheckSeverity)


class _Reading(NamedTuple):
    """The texts of a listing as one: where each begins in it, and how much of each was read."""

    places: tuple[Place, ...]
    texts: tuple[str, ...]
    begins: tuple[int, ...]
    whole: str

    def at(self, start: int, end: int) -> tuple[Place, int, int, str]:
        """Return the place of a passage of the whole, with its own span and words."""
        number = bisect_right(self.begins, start) - 1
        text, begin = self.texts[number], self.begins[number]
        first = min(start - begin, len(text))
        last = max(first, min(end - begin, len(text)))
        return self.places[number], first, last, text[first:last]


class ListingChecker:
    """Checks listings by the rulebook. Any thread may ask."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._likeness = Likeness()

    def check(
        self,
        listing: CheckedListing,
        catalog: Catalog,
        on: date,
        own: OwnData = NO_OWN_DATA,
    ) -> tuple[ListingFinding, ...]:
        """Return all that a listing should not say on that day, what matters most in front.

        Raises:
            UnknownMarketplaceError: There is no marketplace of this id.
        """
        marketplace = catalog.marketplace(listing.marketplace_id)
        reading = _read(listing)
        found = [
            *_permit(listing, reading, catalog, marketplace, on),
            *self._words(reading, catalog, marketplace, on, own),
            *limit_findings(listing, marketplace, on),
            *self._copies(listing, marketplace, on),
            *_unread(listing, reading),
        ]
        return tuple(sorted(found, key=lambda one: _ORDER.index(one.severity)))

    def _words(
        self,
        reading: _Reading,
        catalog: Catalog,
        marketplace: Marketplace,
        on: date,
        own: OwnData,
    ) -> Iterator[ListingFinding]:
        for finding in self._guard.check(reading.whole, catalog, marketplace.id, on, own):
            place, start, end, words = reading.at(finding.start, finding.end)
            yield _of_guard(finding, place, start, end, words)

    def _copies(
        self, listing: CheckedListing, marketplace: Marketplace, on: date
    ) -> Iterator[ListingFinding]:
        law = _law(marketplace, DUPLICATE_LAW, on)
        if law is None:
            return
        title = _plain(listing.title)
        for other in listing.others:
            is_same_title = bool(title) and title == _plain(other.title)
            if is_same_title or self._is_copy(listing.body, other):
                yield _copy(listing, other, law, is_same_title=is_same_title)

    def _is_copy(self, body: str, other: OtherListing) -> bool:
        shorter = min(len(body), len(other.text))
        return shorter >= LEAST_COMPARED and self._likeness.share(body, other.text) >= ALIKE


def _read(listing: CheckedListing) -> _Reading:
    """Return the texts of a listing as one, no longer than is read."""
    rest = MOST_READ
    places, texts = [], []
    for place, text in listing.texts():
        if text and rest > 0:
            places.append(place)
            texts.append(text[:rest])
            rest -= len(text)
    begins = accumulate((len(text) + len(APART) for text in texts[:-1]), initial=0)
    return _Reading(tuple(places), tuple(texts), tuple(begins), APART.join(texts))


def _of_guard(finding: Finding, place: Place, start: int, end: int, words: str) -> ListingFinding:
    return ListingFinding(
        place=place,
        start=start,
        end=end,
        words=words,
        rule=finding.rule,
        severity=_SEVERITIES[finding.severity],
        grounds=Grounds(finding.source, finding.checked_on, finding.status),
        name=finding.name,
        text=finding.text,
        is_quotation=finding.is_quotation,
        is_own=finding.is_own,
    )


def _permit(
    listing: CheckedListing,
    reading: _Reading,
    catalog: Catalog,
    marketplace: Marketplace,
    on: date,
) -> Iterator[ListingFinding]:
    """Yield the permit that is needed and whose paper does not stand in the book."""
    hint = None
    if listing.permit_kind is None:
        hint = PermitWords(catalog.permits).hint(reading.whole, on)
    kind = catalog.permits.kind(listing.permit_kind) if hint is None else hint.kind
    if kind is None or kind.id in listing.shown_permits:
        return
    nowhere = (Place(ListingField.TITLE), 0, 0, "")
    place, start, end, words = nowhere if hint is None else reading.at(hint.start, hint.end)
    law = _law(marketplace, PERMIT_LAW, on)
    told = (kind.law, kind.source, "" if law is None else law.source)
    sources = dict.fromkeys(one for text in told for one in text.split("; ") if one)
    yield ListingFinding(
        place=place,
        start=start,
        end=end,
        words=words,
        rule=CheckRule.PERMIT,
        severity=CheckSeverity.BLOCK if kind.blocks else CheckSeverity.WARN,
        grounds=Grounds("; ".join(sources), kind.checked_on, kind.status),
        name=kind.name,
        text=kind.text,
        about=kind.id,
    )


def _copy(
    listing: CheckedListing, other: OtherListing, law: WordingRule, *, is_same_title: bool
) -> ListingFinding:
    field = ListingField.TITLE if is_same_title else ListingField.BODY
    words = listing.title if is_same_title else listing.body
    return ListingFinding(
        place=Place(field),
        start=0,
        end=len(words),
        words=words,
        rule=CheckRule.DUPLICATE,
        severity=CheckSeverity.WARN,
        grounds=Grounds(law.source, law.checked_on, law.status),
        text=law.text,
        is_quotation=law.is_quotation,
        found=other.listing_id,
        about=other.title,
    )


def _unread(listing: CheckedListing, reading: _Reading) -> Iterator[ListingFinding]:
    """Yield what was too long to be read: checked nothing is not all well."""
    read = dict(zip(reading.places, reading.texts, strict=True))
    for place, text in listing.texts():
        start = len(read.get(place, ""))
        if start < len(text):
            yield ListingFinding(
                place=place,
                start=start,
                end=len(text),
                words=text[start:],
                rule=CheckRule.UNREAD,
                severity=CheckSeverity.WARN,
                grounds=Grounds(),
                limit=MOST_READ,
                found=len(text),
            )


def _law(marketplace: Marketplace, name: str, on: date) -> WordingRule | None:
    return next((law for law in in_force(marketplace.wording, on) if law.id == name), None)


def _plain(text: str) -> str:
    return "".join(text.split())
