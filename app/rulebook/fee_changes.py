"""A new fee takes its place in time: what was in force ends the day before it begins."""

from datetime import date, timedelta

from msgspec.structs import replace

from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import FeeRule

ONE_DAY = timedelta(days=1)


def with_fee(marketplace: Marketplace, fresh: FeeRule) -> Marketplace:
    """Return the marketplace with a fee that holds from its day on, for its kinds.

    What held before ends the day before, and comes back when the fresh one has an end. A rule
    that begins on a later day stays, and the fresh one ends before it; one that begins on the same
    day is replaced. Other kinds of a rule that is cut keep it as it was.
    """
    kept = [part for rule in marketplace.fees for part in _around(rule, fresh)]
    return replace(marketplace, fees=(*_before_later(marketplace, fresh), *kept))


def without_fee(marketplace: Marketplace, place: int) -> Marketplace:
    """Return the marketplace without the fee at this place of its list."""
    fees = marketplace.fees
    return replace(marketplace, fees=(*fees[:place], *fees[place + 1 :]))


def corrected_fee(marketplace: Marketplace, place: int, fresh: FeeRule) -> Marketplace:
    """Return the marketplace with another fee at this place of its list."""
    fees = marketplace.fees
    return replace(marketplace, fees=(*fees[:place], fresh, *fees[place + 1 :]))


def _around(rule: FeeRule, fresh: FeeRule) -> list[FeeRule]:
    """Return what stays of a rule beside a fresh one: other kinds, the time before, and after."""
    shared = tuple(kind for kind in rule.kinds if kind in fresh.kinds)
    starts, rule_starts = fresh.valid_from or date.min, rule.valid_from or date.min
    ends, rule_ends = fresh.valid_to or date.max, rule.valid_to or date.max
    if not shared or rule_starts > starts or rule_ends < starts:
        return [rule]
    parts: list[FeeRule] = []
    others = tuple(kind for kind in rule.kinds if kind not in shared)
    if others:
        parts.append(replace(rule, kinds=others))
    if rule_starts < starts:
        parts.append(replace(rule, kinds=shared, valid_to=starts - ONE_DAY))
    if rule_ends > ends:
        parts.append(replace(rule, kinds=shared, valid_from=ends + ONE_DAY))
    return parts


def _before_later(marketplace: Marketplace, fresh: FeeRule) -> list[FeeRule]:
    """Return the fresh rule, ended where a later one of its kinds begins; once for each end."""
    kinds_by_end: dict[date, list[str]] = {}
    for kind in fresh.kinds:
        kinds_by_end.setdefault(_end(marketplace, fresh, kind), []).append(kind)
    return [
        replace(fresh, kinds=tuple(kinds), valid_to=None if end == date.max else end)
        for end, kinds in kinds_by_end.items()
    ]


def _end(marketplace: Marketplace, fresh: FeeRule, kind: str) -> date:
    starts = fresh.valid_from or date.min
    later = [
        rule.valid_from - ONE_DAY
        for rule in marketplace.fees
        if kind in rule.kinds and rule.valid_from is not None and rule.valid_from > starts
    ]
    return min([*later, fresh.valid_to or date.max])
