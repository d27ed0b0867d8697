"""One marketplace of the rulebook: all its rules, and which of them hold on a day."""

from datetime import date
from typing import Annotated

from msgspec import Meta, Struct

from app.rulebook.schema import (
    CertificationRule,
    ClockRule,
    Closing,
    Domain,
    EvaluationRule,
    FeeRule,
    LimitRule,
    LocalName,
    Name,
    NoteRule,
    PayoutRule,
    RankRule,
    SenderRule,
    StageWords,
    SubjectRule,
    UrlRule,
    WordingRule,
    in_force,
)


class Marketplace(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything a rulebook says of one marketplace.

    `fees` are in force; `choices` are candidates of which the seller picks one, once. `colour` is a
    key of the theme's marketplace colours; `readers` are the captures that its files go to. Pages
    under `domains` are its own; `allows` are rules of the guard that do not hold there.
    """

    id: Name
    name: LocalName
    glyph: Annotated[str, Meta(min_length=1, max_length=1)]
    colour: Name
    number_prefix: Annotated[str, Meta(pattern=r"^[A-Z]{1,4}\Z")]
    escrow: bool
    kinds: Annotated[tuple[Name, ...], Meta(min_length=1)]
    readers: tuple[Name, ...] = ()
    domains: tuple[Domain, ...] = ()
    allows: tuple[Name, ...] = ()
    closing: Closing | None = None
    fees: tuple[FeeRule, ...] = ()
    choices: tuple[FeeRule, ...] = ()
    payouts: tuple[PayoutRule, ...] = ()
    clocks: tuple[ClockRule, ...] = ()
    stage_words: tuple[StageWords, ...] = ()
    limits: tuple[LimitRule, ...] = ()
    ranks: tuple[RankRule, ...] = ()
    evaluations: tuple[EvaluationRule, ...] = ()
    certifications: tuple[CertificationRule, ...] = ()
    wording: tuple[WordingRule, ...] = ()
    urls: tuple[UrlRule, ...] = ()
    senders: tuple[SenderRule, ...] = ()
    subjects: tuple[SubjectRule, ...] = ()
    notes: tuple[NoteRule, ...] = ()

    @property
    def purchases_stopped_on(self) -> date | None:
        """The day on which purchases stopped; what was bought until then was still delivered."""
        return self.closing.purchases_stopped_on if self.closing else None

    @property
    def closed_on(self) -> date | None:
        """The day the site went away."""
        return self.closing.closed_on if self.closing else None

    def is_open(self, on: date) -> bool:
        """Return whether something can be bought there on that day."""
        return self.closing is None or on <= self.closing.purchases_stopped_on

    def fee_rule(self, kind: str, on: date) -> FeeRule | None:
        """Return the fee for this kind of service on that day, None where it is not known."""
        rules = (rule for rule in in_force(self.fees, on) if kind in rule.kinds)
        return next(rules, None)

    def fee_choices(self, kind: str, on: date) -> tuple[FeeRule, ...]:
        """Return the candidates to ask the seller about; none once the fee is known."""
        if self.fee_rule(kind, on) is not None:
            return ()
        return tuple(rule for rule in in_force(self.choices, on) if kind in rule.kinds)

    def payout_rule(self, on: date) -> PayoutRule | None:
        """Return how proceeds are paid out on that day, None where it is not known."""
        return next(iter(in_force(self.payouts, on)), None)

    def clock_rules(self, on: date) -> tuple[ClockRule, ...]:
        """Return the clocks that orders booked on that day run under."""
        return in_force(self.clocks, on)

    def limit(self, field: str, on: date) -> LimitRule | None:
        """Return the bounds of this field on that day, None where there are none known."""
        rules = (rule for rule in in_force(self.limits, on) if rule.field == field)
        return next(rules, None)

    def ladder(self, on: date) -> tuple[RankRule, ...]:
        """Return the ranks there are on that day, from the lowest."""
        return in_force(self.ranks, on)

    def evaluation(self, on: date) -> EvaluationRule | None:
        """Return when ranks are given, None where it is not known."""
        return next(iter(in_force(self.evaluations, on)), None)

    def certification(self, on: date) -> CertificationRule | None:
        """Return the label the site gives beside its ranks on that day, None where it has none."""
        return next(iter(in_force(self.certifications, on)), None)
