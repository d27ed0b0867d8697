"""All payments of one order together: the base price, options and tips, each rounded by itself."""

from collections.abc import Sequence
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.fees import WHOLE, Quotation, charge_next
from app.rulebook.prices import NoSuchPriceError, PriceSteps, price_for_budget, price_for_net
from app.rulebook.schema import FeeRule, FeeTax


class Bill(NamedTuple):
    """The payments of an order, the base first; every sum is one of rounded parts."""

    payments: tuple[Quotation, ...]

    @property
    def base(self) -> Quotation:
        """The payment of the price itself."""
        return self.payments[0]

    @property
    def tax(self) -> Yen:
        """The consumption tax on all payments."""
        return Yen(sum(one.tax for one in self.payments))

    @property
    def fee_base(self) -> Yen:
        """What the fee is taken of: all payments, tax included."""
        return Yen(sum(one.fee_base for one in self.payments))

    @property
    def fee(self) -> Yen:
        """What the site keeps, the tax on its fee included."""
        return Yen(sum(one.seller_fee + one.seller_fee_tax for one in self.payments))

    @property
    def net(self) -> Yen:
        """What is left."""
        return Yen(sum(one.net for one in self.payments))

    @property
    def buyer_fee(self) -> Yen:
        """What the site takes of the buyer on top."""
        return Yen(sum(one.buyer_fee for one in self.payments))

    @property
    def buyer_total(self) -> Yen:
        """What the buyer pays, all included."""
        return Yen(sum(one.buyer_total for one in self.payments))


def bill(rule: FeeRule, price: Yen, extras: Sequence[Yen] = (), *, taxable: bool) -> Bill:
    """Return what an order comes to: its price, then its options and tips.

    Raises:
        NegativePriceError: A price is below zero.
    """
    payments: list[Quotation] = []
    so_far = 0
    for amount in (price, *extras):
        payments.append(charge_next(rule, Yen(so_far), amount, taxable=taxable))
        so_far += payments[-1].fee_base
    return Bill(tuple(payments))


def bill_for_net(
    rule: FeeRule, net: Yen, extras: Sequence[Yen] = (), *, taxable: bool, steps: PriceSteps
) -> Bill:
    """Return the order with the lowest price that leaves at least this net, extras and all.

    Raises:
        NoSuchPriceError: Even the highest price leaves less.
    """
    before = _bill_of(rule, extras, taxable=taxable)
    try:
        # Slices that run through an order are the same whichever payment came first.
        base = price_for_net(
            rule, Yen(net - before.net), taxable=taxable, steps=steps, so_far=before.fee_base
        )
    except NoSuchPriceError as error:
        raise NoSuchPriceError(**{**error.details, "target": net}) from error
    return bill(rule, base.price, extras, taxable=taxable)


def bill_for_budget(
    rule: FeeRule, budget: Yen, extras: Sequence[Yen] = (), *, taxable: bool, steps: PriceSteps
) -> Bill:
    """Return the order with the highest price whose buyer pays no more than this, extras and all.

    Raises:
        NoSuchPriceError: Even the lowest price costs the buyer more.
    """
    before = _bill_of(rule, extras, taxable=taxable)
    rest = Yen(budget - before.buyer_total)
    try:
        base = price_for_budget(rule, rest, taxable=taxable, steps=steps)
    except NoSuchPriceError as error:
        raise NoSuchPriceError(**{**error.details, "target": budget}) from error
    return bill(rule, base.price, extras, taxable=taxable)


def rate_of(rule: FeeRule, bill: Bill) -> int:
    """Return the share the site keeps, in basis points: of a flat rule its rate, else of this bill.

    The tax on the fee is in it.
    """
    if len(rule.slices) > 1:
        base = bill.fee_base
        return (bill.fee * WHOLE * 2 + base) // (2 * base) if base else 0
    rate = rule.slices[0].rate
    return rate if rule.tax is FeeTax.INSIDE else rate + rate * rule.tax_rate // WHOLE


def hourly(net: Yen, minutes: int | None) -> Yen | None:
    """Return whole yen an hour, fractions cut; None where no time is known."""
    return Yen(net * 60 // minutes) if minutes else None


def _bill_of(rule: FeeRule, amounts: Sequence[Yen], *, taxable: bool) -> Bill:
    return bill(rule, amounts[0], amounts[1:], taxable=taxable) if amounts else Bill(())
