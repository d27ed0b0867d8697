"""What a site's fee leaves of a price: whole yen, exact integers, no floats."""

from collections.abc import Callable
from typing import NamedTuple

from app.errors import AppError
from app.models.money import Yen
from app.rulebook.schema import FeeRule, FeeTax, Per, PriceTax, Rounding

WHOLE = 10_000
"""Basis points of the whole."""

NOTHING = Yen(0)


class NegativePriceError(AppError):
    """A price cannot be below zero (`price`)."""


class Quotation(NamedTuple):
    """What a price comes to, in yen.

    `tax` is the consumption tax added to the price of a taxable seller, `fee_base` the sum of
    both: what the buyer pays but for the buyer's own fee, and what the fee is taken of. The site
    keeps `seller_fee` and, where its rate does not hold the tax on it already, `seller_fee_tax` on
    top (else 0), so that always `fee_base = seller_fee + seller_fee_tax + net`, and
    `buyer_total = fee_base + buyer_fee`. `rule` is the id of the fee rule.
    """

    price: Yen
    tax: Yen
    fee_base: Yen
    seller_fee: Yen
    seller_fee_tax: Yen
    net: Yen
    buyer_fee: Yen
    buyer_total: Yen
    rule: str


def charge(rule: FeeRule, price: Yen, *, taxable: bool) -> Quotation:
    """Return what a price in yen comes to as one payment, or the first of an order.

    `taxable`: the seller is liable for consumption tax.

    Raises:
        NegativePriceError: The price is below zero.
    """
    return charge_next(rule, NOTHING, price, taxable=taxable)


def charge_next(rule: FeeRule, so_far: Yen, price: Yen, *, taxable: bool) -> Quotation:
    """Return what a further payment comes to, of an order that has paid `so_far`.

    `so_far` is the sum of the fee bases (tax included) of the payments before. Where slices run
    through the order, the fee is what the order's whole fee grows by, so that the payments' fees
    add up to it to the yen; where every payment stands alone, `so_far` changes nothing.

    Raises:
        NegativePriceError: The price is below zero.
    """
    if price < 0:
        raise NegativePriceError(price=price)
    tax = Yen(0)
    if taxable and rule.price_tax is PriceTax.ADDED:
        tax = _share(price, rule.tax_rate, rule.rounding)
    fee_base = Yen(price + tax)
    before = so_far if rule.per is Per.ORDER else Yen(0)
    fee_before, fee_tax_before = _seller_fee(rule, before)
    fee_after, fee_tax_after = _seller_fee(rule, Yen(before + fee_base))
    fee, fee_tax = Yen(fee_after - fee_before), Yen(fee_tax_after - fee_tax_before)
    buyer_fee = _share(fee_base, rule.buyer_rate, rule.rounding)
    return Quotation(
        price=price,
        tax=tax,
        fee_base=fee_base,
        seller_fee=fee,
        seller_fee_tax=fee_tax,
        net=Yen(fee_base - fee - fee_tax),
        buyer_fee=buyer_fee,
        buyer_total=Yen(fee_base + buyer_fee),
        rule=rule.id,
    )


def exact_net(rule: FeeRule, price: Yen, *, taxable: bool, so_far: Yen = NOTHING) -> int:
    """Return the net of a price before any rounding, in units of 1/10^12 yen.

    Unlike the net in whole yen it grows with every yen of the price: rounding a fee and the tax on
    it can take more than the yen that was added. `so_far` as for `charge_next`.
    """
    is_tax_added = taxable and rule.price_tax is PriceTax.ADDED
    tax_factor = WHOLE + (rule.tax_rate if is_tax_added else 0)
    fee_tax_factor = WHOLE + (rule.tax_rate if rule.tax is FeeTax.ADDED else 0)
    base = price * tax_factor
    before = so_far * WHOLE if rule.per is Per.ORDER else 0
    fee = _sliced(rule, before + base, unit=WHOLE) - _sliced(rule, before, unit=WHOLE)
    return base * WHOLE * WHOLE - fee * fee_tax_factor


def _seller_fee(rule: FeeRule, base: Yen) -> tuple[Yen, Yen]:
    """Return the fee of this base and the tax that comes on top of it."""
    fee = _rounded(_sliced(rule, base, unit=1), rule.rounding)
    if rule.tax is FeeTax.INSIDE:
        return fee, Yen(0)
    return fee, _share(fee, rule.tax_rate, rule.rounding)


def _sliced(rule: FeeRule, base: int, *, unit: int) -> int:
    """Return the fee of a base, given in 1/unit yen, in units of 1/10,000 of that."""
    fee = lower = 0
    for part in rule.slices:
        upper = base if part.up_to is None else min(base, part.up_to * unit)
        fee += max(0, upper - lower) * part.rate
        lower = max(lower, upper)
    return fee


def _share(amount: Yen, rate: int, rounding: Rounding) -> Yen:
    return _rounded(amount * rate, rounding)


def _rounded(parts: int, rounding: Rounding) -> Yen:
    """Return whole yen of an amount, not below zero, in 1/10,000 yen."""
    return _ROUND[rounding](parts)


_ROUND: dict[Rounding, Callable[[int], Yen]] = {
    Rounding.HALF_UP: lambda parts: Yen((parts + WHOLE // 2) // WHOLE),
    Rounding.FLOOR: lambda parts: Yen(parts // WHOLE),
    Rounding.CEIL: lambda parts: Yen(-(-parts // WHOLE)),
}
