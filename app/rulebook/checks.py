"""What must be true of a rulebook beyond its shape: no gaps, no overlaps, no dangling words."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from itertools import combinations

from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import (
    CertificationRule,
    ClockRule,
    FeeRule,
    FeeTax,
    LimitRule,
    PayoutRule,
    PriceStep,
    Rule,
    RuleT,
    SenderRule,
    Slice,
    StageWords,
    UrlRule,
)

LAST_DAY = 31
WHOLE = 10_000
"""Basis points of the whole."""

Problem = tuple[str, str]
"""The key at which something is wrong, and what: `fees[1].slices`, `slices must ascend`."""


def problems_of(marketplace: Marketplace) -> Iterator[Problem]:
    """Yield what is wrong with a marketplace whose shape is right."""
    yield from _wrong_dates(marketplace)
    yield from _wrong_fees(marketplace)
    yield from _each("payouts", marketplace.payouts, _wrong_payout)
    yield from _overlaps("payouts", marketplace.payouts, lambda _: True)
    yield from _each("clocks", marketplace.clocks, _wrong_clock)
    yield from _overlaps("clocks", marketplace.clocks, lambda rule: rule.id)
    yield from _each("limits", marketplace.limits, _wrong_limit)
    yield from _overlaps("limits", marketplace.limits, lambda rule: rule.field)
    yield from _overlaps("ranks", marketplace.ranks, lambda rule: rule.id)
    yield from _overlaps("evaluations", marketplace.evaluations, lambda _: True)
    yield from _overlaps("certifications", marketplace.certifications, lambda _: True)
    yield from _each("certifications", marketplace.certifications, _wrong_certification)
    yield from _overlaps("wording", marketplace.wording, lambda rule: rule.id)
    yield from _overlaps("notes", marketplace.notes, lambda rule: rule.id)
    yield from _overlaps("urls", marketplace.urls, lambda rule: rule.id)
    yield from _each("urls", marketplace.urls, _wrong_url)
    yield from _each("senders", marketplace.senders, _wrong_sender)
    yield from _shared_stage_words(marketplace)


def _rules_by_key(marketplace: Marketplace) -> Iterator[tuple[str, Rule]]:
    lists: dict[str, Sequence[Rule]] = {
        "fees": marketplace.fees,
        "choices": marketplace.choices,
        "payouts": marketplace.payouts,
        "clocks": marketplace.clocks,
        "stage_words": marketplace.stage_words,
        "limits": marketplace.limits,
        "ranks": marketplace.ranks,
        "evaluations": marketplace.evaluations,
        "certifications": marketplace.certifications,
        "wording": marketplace.wording,
        "urls": marketplace.urls,
        "senders": marketplace.senders,
        "subjects": marketplace.subjects,
        "notes": marketplace.notes,
    }
    for name, rules in lists.items():
        yield from ((f"{name}[{place}]", rule) for place, rule in enumerate(rules))
    if marketplace.closing is not None:
        yield "closing", marketplace.closing


def _wrong_dates(marketplace: Marketplace) -> Iterator[Problem]:
    for key, rule in _rules_by_key(marketplace):
        if rule.valid_from and rule.valid_to and rule.valid_from > rule.valid_to:
            yield f"{key}.valid_to", "valid_to lies before valid_from"
        for field in rule.assumed:
            if field not in rule.__struct_fields__:
                yield f"{key}.assumed", f"there is no field {field}"
    closing = marketplace.closing
    if closing is not None and closing.purchases_stopped_on > closing.closed_on:
        yield "closing.closed_on", "closed_on lies before purchases_stopped_on"


def _wrong_fees(marketplace: Marketplace) -> Iterator[Problem]:
    yield from _each("fees", marketplace.fees, _wrong_fee)
    yield from _each("choices", marketplace.choices, _wrong_fee)
    for name, rules in (("fees", marketplace.fees), ("choices", marketplace.choices)):
        for place, rule in enumerate(rules):
            unknown = sorted(set(rule.kinds) - set(marketplace.kinds))
            if unknown:
                yield f"{name}[{place}].kinds", f"not a kind of this marketplace: {unknown[0]}"
    for kind in marketplace.kinds:
        of_kind = [rule for rule in marketplace.fees if kind in rule.kinds]
        yield from _overlaps("fees", of_kind, lambda _: True, within=f"of kind {kind} ")
    ids = [rule.id for rule in marketplace.choices]
    for name in sorted({name for name in ids if ids.count(name) > 1}):
        yield "choices", f"two choices have the id {name}"


def _wrong_fee(rule: FeeRule) -> Iterator[Problem]:
    yield from _wrong_slices("slices", rule.slices)
    taxed = WHOLE + (rule.tax_rate if rule.tax is FeeTax.ADDED else 0)
    if any(part.rate * taxed >= WHOLE * WHOLE for part in rule.slices):
        yield "slices", "a fee with its tax takes the whole price"


def _wrong_slices(key: str, slices: Sequence[Slice | PriceStep]) -> Iterator[Problem]:
    bounds = [part.up_to for part in slices]
    if bounds[-1] is not None:
        yield f"{key}[{len(bounds) - 1}].up_to", "the last one must be open: leave up_to out"
    lower = 0
    for place, bound in enumerate(bounds[:-1]):
        if bound is None:
            yield f"{key}[{place}].up_to", "only the last one may be open: a gap or overlap follows"
        elif bound <= lower:
            yield f"{key}[{place}].up_to", f"overlaps the one before, which reaches to {lower}"
        lower = bound or lower


def _wrong_payout(rule: PayoutRule) -> Iterator[Problem]:
    if rule.windows and rule.bank_days is not None:
        yield "bank_days", "a payout has windows or bank_days, not both"
    if rule.windows:
        yield from _wrong_windows(rule)
    accounts = [fee.bank for fee in rule.transfer_fees]
    if accounts.count(None) != 1 or len(set(accounts)) != len(accounts):
        yield "transfer_fees", "one fee must name no bank, and each bank may be named once"


def _wrong_windows(rule: PayoutRule) -> Iterator[Problem]:
    expected = 1
    for place, window in enumerate(rule.windows):
        if window.first_day != expected or window.last_day < window.first_day:
            yield f"windows[{place}].first_day", f"must begin on day {expected}: a gap or overlap"
        if window.months_later == 0 and window.pay_day < window.last_day:
            yield f"windows[{place}].pay_day", "would be paid before it ends"
        expected = window.last_day + 1
    if expected != LAST_DAY + 1:
        yield "windows", f"the days after {expected - 1} are missing"


def _wrong_clock(rule: ClockRule) -> Iterator[Problem]:
    if (rule.hours is None) == (rule.days is None):
        yield "hours", "a clock has either hours or days"


def _wrong_limit(rule: LimitRule) -> Iterator[Problem]:
    if rule.minimum is not None and rule.maximum is not None and rule.minimum > rule.maximum:
        yield "maximum", "lies below minimum"
    if not rule.steps:
        return
    yield from _wrong_slices("steps", rule.steps)
    start = rule.minimum or 0
    for place, part in enumerate(rule.steps[:-1]):
        if part.up_to is not None and (part.up_to - start) % part.step:
            yield f"steps[{place}].up_to", f"is not a whole number of steps above {start}"
        start = part.up_to or start


def _wrong_certification(rule: CertificationRule) -> Iterator[Problem]:
    if rule.silent_days < rule.waiting_days:
        yield "silent_days", "lies before waiting_days"


def _wrong_url(rule: UrlRule) -> Iterator[Problem]:
    if rule.pattern.count("{number}") != 1 or not rule.pattern.startswith("https://"):
        yield "pattern", "must begin with https:// and hold {number} once"


def _wrong_sender(rule: SenderRule) -> Iterator[Problem]:
    if (rule.address is None) == (rule.domain is None):
        yield "address", "a sender has either an address or a domain"


def _shared_stage_words(marketplace: Marketplace) -> Iterator[Problem]:
    first_rule: dict[str, StageWords] = {}
    for place, rule in enumerate(marketplace.stage_words):
        for word in rule.words:
            if first_rule.setdefault(word, rule).stage is not rule.stage:
                yield f"stage_words[{place}].words", f"names two stages: {word}"


def _each(
    key: str, rules: Sequence[RuleT], check: Callable[[RuleT], Iterator[Problem]]
) -> Iterator[Problem]:
    for place, rule in enumerate(rules):
        yield from ((f"{key}[{place}].{within}", reason) for within, reason in check(rule))


def _overlaps(
    key: str, rules: Sequence[RuleT], name: Callable[[RuleT], Hashable], *, within: str = ""
) -> Iterator[Problem]:
    for one, other in combinations(rules, 2):
        if name(one) == name(other) and _meet(one, other):
            day = max(one.valid_from or date.min, other.valid_from or date.min)
            yield key, f"two rules {within}hold on {day.isoformat()}"


def _meet(one: Rule, other: Rule) -> bool:
    starts = max(one.valid_from or date.min, other.valid_from or date.min)
    return starts <= min(one.valid_to or date.max, other.valid_to or date.max)
