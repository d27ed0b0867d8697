"""Marketplaces side by side: what one price, one net or one budget comes to on each of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.bills import Bill, bill, bill_for_budget, bill_for_net, hourly, rate_of
from app.rulebook.fees import NOTHING
from app.rulebook.marketplace import Marketplace
from app.rulebook.payout_calendar import can_request, transfer_fee
from app.rulebook.prices import (
    NoSuchPriceError,
    PriceSteps,
    around,
    listing_steps,
    quotation_steps,
)
from app.rulebook.schema import FeeRule


class Basis(StrEnum):
    """What every marketplace is reckoned from."""

    PRICE = "price"
    NET = "net"
    BUDGET = "budget"


class OfferState(StrEnum):
    """Whether a marketplace has figures, or why it has none."""

    PRICED = "priced"
    NO_AMOUNT = "no_amount"
    CLOSED = "closed"
    NO_KIND = "no_kind"
    FEE_UNKNOWN = "fee_unknown"
    OUT_OF_REACH = "out_of_reach"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceWish:
    """What is asked of every marketplace alike.

    `amount` is a price before tax, a net or a budget, as `basis` says; `extras` are options and
    tips, each paid by itself. `minutes` is the work, `floor` the least an hour should leave.
    """

    basis: Basis = Basis.PRICE
    amount: Yen | None = None
    kind: str = "text"
    extras: tuple[Yen, ...] = ()
    is_taxable: bool = False
    is_quotation: bool = False
    minutes: int | None = None
    floor: Yen | None = None


class Arrival(NamedTuple):
    """What reaches the bank when this order alone is paid out in one transfer.

    `is_too_little`: the site pays out no less than its minimum, so that the order waits for others.
    """

    transfer_fee: Yen
    amount: Yen
    is_too_little: bool


class SiteOffer(NamedTuple):
    """One marketplace's line: figures only where its state is priced.

    `near` are the prices that a listing can have next to this one, none where it can have it;
    `bounds` the lowest and highest there is, where no price reaches what was asked for. `arrival`
    is None where nothing is known of the site's payouts.
    """

    marketplace_id: str
    kind: str
    state: OfferState
    bill: Bill | None = None
    rule: FeeRule | None = None
    rate: int | None = None
    near: tuple[Yen, ...] = ()
    bounds: tuple[Yen, Yen] | None = None
    arrival: Arrival | None = None
    hourly: Yen | None = None
    is_under_floor: bool = False

    @property
    def price(self) -> Yen | None:
        """The price before tax."""
        return None if self.bill is None else self.bill.base.price


def offer(
    marketplace: Marketplace,
    wish: PriceWish,
    on: date,
    *,
    kind: str | None = None,
    price: Yen | None = None,
) -> SiteOffer:
    """Return one marketplace's line; a `kind` or `price` of its own goes before the wish."""
    own = wish.kind if kind is None else kind
    empty = SiteOffer(marketplace.id, own, OfferState.PRICED)
    rule = marketplace.fee_rule(own, on)
    if not marketplace.is_open(on):
        return empty._replace(state=OfferState.CLOSED)
    if own not in marketplace.kinds:
        return empty._replace(state=OfferState.NO_KIND)
    if rule is None:
        return empty._replace(state=OfferState.FEE_UNKNOWN)
    if price is None and wish.amount is None:
        return empty._replace(state=OfferState.NO_AMOUNT)
    steps = (quotation_steps if wish.is_quotation else listing_steps)(marketplace, on)
    try:
        found = _bill(rule, wish, price, steps)
    except NoSuchPriceError:
        bounds = (steps.minimum, steps.maximum)
        return empty._replace(state=OfferState.OUT_OF_REACH, rule=rule, bounds=bounds)
    near = around(steps, found.base.price)
    earned = hourly(found.net, wish.minutes)
    return empty._replace(
        bill=found,
        rule=rule,
        rate=rate_of(rule, found),
        near=() if found.base.price in near else near,
        arrival=arrival(marketplace, found.net, on),
        hourly=earned,
        is_under_floor=is_under(earned, wish.floor),
    )


def is_under(earned: Yen | None, floor: Yen | None) -> bool:
    """Return whether an hour leaves less than it should; no where either is not known."""
    return earned is not None and floor is not None and earned < floor


def arrival(marketplace: Marketplace, net: Yen, on: date) -> Arrival | None:
    """Return what arrives of a net paid out alone; without escrow the buyer pays the seller."""
    if not marketplace.escrow:
        return Arrival(NOTHING, net, is_too_little=False)
    rule = marketplace.payout_rule(on)
    if rule is None:
        return None
    fee = transfer_fee(rule, net)
    return Arrival(fee, Yen(max(net - fee, 0)), is_too_little=not can_request(rule, net))


def _bill(rule: FeeRule, wish: PriceWish, price: Yen | None, steps: PriceSteps) -> Bill:
    amount = NOTHING if wish.amount is None else wish.amount
    taxable, extras = wish.is_taxable, wish.extras
    if price is not None or wish.basis is Basis.PRICE:
        return bill(rule, amount if price is None else price, extras, taxable=taxable)
    reckon = bill_for_net if wish.basis is Basis.NET else bill_for_budget
    return reckon(rule, amount, extras, taxable=taxable, steps=steps)
