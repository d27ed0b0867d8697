"""The guard: which words of a text a marketplace does not want, and by which of its rules."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from app.rulebook.catalog import Catalog
from app.rulebook.guard_rules import NOTHING, GuardFile, GuardRule, Severity, compiled, filled
from app.rulebook.marketplace import Marketplace
from app.rulebook.own_data import NO_OWN_DATA, OwnData, own_patterns
from app.rulebook.passages import begun_outside, spans_of
from app.rulebook.schema import LocalName, Status, WordingRule, in_force
from app.rulebook.seen_text import SeenText, see

LEAST_NAME = 4
"""A shorter name of a marketplace is not looked for: it is found in other words."""


class Finding(NamedTuple):
    """Words of a text, `start` to `end` as it was typed, that go against a rule.

    `rule` is the id of the guard's rule and `name` what was found; `is_own` when it is of the
    seller's own data. `text` is what the site's wording says about it (`is_quotation` when in its
    words), or why the rule stands where the site's wording was not read.
    """

    start: int
    end: int
    rule: str
    name: LocalName
    about: str
    severity: Severity
    is_own: bool
    text: LocalName
    is_quotation: bool
    source: str
    checked_on: date
    status: Status


_Patterns = tuple[re.Pattern[str], ...]


class _Hit(NamedTuple):
    start: int
    end: int
    rank: int
    is_own: bool


class Guard:
    """Checks texts by the guard's rules; patterns are made ready at their first use.

    Any thread may ask: what is kept between two checks is never changed, only replaced.
    """

    def __init__(self, file: GuardFile) -> None:
        self._file = file
        self._ready: dict[str, re.Pattern[str]] = {}
        self._own: tuple[OwnData, dict[int, _Patterns]] = (NO_OWN_DATA, {})

    def check(
        self,
        text: str,
        catalog: Catalog,
        marketplace_id: str,
        on: date,
        own: OwnData = NO_OWN_DATA,
    ) -> tuple[Finding, ...]:
        """Return what of a text this marketplace does not want on that day, in its order.

        Where no site holds the money nothing but the law forbids anything. Where findings meet,
        the more telling one stands for all.

        Raises:
            UnknownMarketplaceError: There is no marketplace of this id.
        """
        marketplace = catalog.marketplace(marketplace_id)
        held = self._held(marketplace, on)
        if not held or not text:
            return ()
        seen = see(text)
        parts = self._file.parts | _site_parts(catalog, marketplace, on)
        laws = _laws(marketplace, on)
        hits = [
            hit
            for rank in held
            for hit in (*self._own_hits(rank, own, seen), *self._hits(rank, parts, seen))
        ]
        return tuple(self._finding(hit, seen, laws) for hit in _apart(hits))

    def _held(self, marketplace: Marketplace, on: date) -> list[int]:
        """Return the places of the rules that hold there."""
        laws = _laws(marketplace, on)
        rules = enumerate(self._file.rules)
        return [rank for rank, rule in rules if _holds(rule, marketplace, laws, on)]

    def _own_hits(self, rank: int, own: OwnData, seen: SeenText) -> Iterator[_Hit]:
        known, patterns = self._own
        if known != own:
            patterns = {
                place: own_patterns(own, rule.own)
                for place, rule in enumerate(self._file.rules)
                if rule.own is not None
            }
            self._own = (own, patterns)
        for start, end in spans_of(patterns.get(rank, ()), seen.text):
            yield _Hit(start, end, rank, is_own=True)

    def _hits(self, rank: int, parts: Mapping[str, str], seen: SeenText) -> Iterator[_Hit]:
        rule = self._file.rules[rank]
        spans = spans_of(self._prepared(rule.patterns, parts), seen.text)
        if not spans:
            return
        harmless = spans_of(self._prepared(rule.harmless, parts), seen.text)
        for start, end in begun_outside(spans, harmless):
            yield _Hit(start, end, rank, is_own=False)

    def _finding(self, hit: _Hit, seen: SeenText, laws: Mapping[str, WordingRule]) -> Finding:
        start, end = seen.span(hit.start, hit.end)
        rule = self._file.rules[hit.rank]
        law = laws.get(rule.id)
        source = rule if law is None else law
        return Finding(
            start=start,
            end=end,
            rule=rule.id,
            name=rule.name,
            about=source.about,
            severity=rule.severity,
            is_own=hit.is_own,
            text=source.text,
            is_quotation=law is not None and law.is_quotation,
            source=source.source,
            checked_on=source.checked_on,
            status=source.status,
        )

    def _prepared(self, patterns: Iterable[str], parts: Mapping[str, str]) -> _Patterns:
        return tuple(self._prepared_one(filled(pattern, parts)) for pattern in patterns)

    def _prepared_one(self, pattern: str) -> re.Pattern[str]:
        ready = self._ready.get(pattern)
        if ready is None:
            ready = self._ready[pattern] = compiled(pattern, {})
        return ready


def _site_parts(catalog: Catalog, marketplace: Marketplace, on: date) -> dict[str, str]:
    """Return the parts of patterns that differ by marketplace."""
    every = [catalog.marketplace(name) for name in catalog.ids]
    others = [
        other
        for other in every
        if other.id != marketplace.id and other.domains and other.is_open(on)
    ]
    return {
        "SITE_NAMES": _any_of(_names(marketplace)),
        "SITE_DOMAINS": _any_of(marketplace.domains),
        "PLATFORMS": _any_of(name for other in others for name in _names(other)),
    }


def _names(marketplace: Marketplace) -> Iterator[str]:
    for name in (marketplace.name.ja, marketplace.name.en):
        if len(name) >= LEAST_NAME:
            yield name


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, as they are seen."""
    known = dict.fromkeys(re.escape(see(word).text) for word in words)
    return f"(?:{'|'.join(known)})" if known else NOTHING


def _laws(marketplace: Marketplace, on: date) -> dict[str, WordingRule]:
    """Return the site's own wording by the rule of the guard that it stands behind."""
    return {
        rule_id: wording
        for wording in reversed(in_force(marketplace.wording, on))
        for rule_id in wording.guards
    }


def _holds(
    rule: GuardRule, marketplace: Marketplace, laws: Mapping[str, WordingRule], on: date
) -> bool:
    if rule.id in marketplace.allows or not rule.holds_on(on):
        return False
    if not marketplace.escrow:
        return rule.is_law
    return rule.is_general or rule.is_law or rule.id in laws


def _apart(hits: list[_Hit]) -> list[_Hit]:
    """Return the hits in order, those that meet as one: the seller's own, else the first rule's."""
    kept: list[_Hit] = []
    for hit in sorted(hits):
        if kept and hit.start < kept[-1].end:
            last = kept.pop()
            better = min(last, hit, key=lambda one: (not one.is_own, one.rank))
            kept.append(better._replace(start=last.start, end=max(last.end, hit.end)))
        else:
            kept.append(hit)
    return kept
