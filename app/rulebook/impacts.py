"""What a changed rulebook makes of a price: old net, new net, and the price that keeps the net."""

from datetime import date, timedelta
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.fees import Quotation, charge
from app.rulebook.marketplace import Marketplace
from app.rulebook.prices import NoSuchPriceError, listing_steps, price_for_net
from app.rulebook.schema import FeeRule

ONE_DAY = timedelta(days=1)


class Impact(NamedTuple):
    """One price before and after a change.

    None is what nobody knows: `old` or `new` without a fee, and `keeping`, the lowest price that
    leaves the old net under the new rule, also where no price of the site does.
    """

    old: Quotation | None
    new: Quotation | None
    keeping: Quotation | None


def terms(rule: FeeRule | None) -> tuple[object, ...] | None:
    """Return all of a fee that an amount depends on, None for one that is not known."""
    if rule is None:
        return None
    return (
        rule.slices,
        rule.tax,
        rule.tax_rate,
        rule.price_tax,
        rule.rounding,
        rule.per,
        rule.buyer_rate,
    )


def change_days(
    before: Marketplace | None, after: Marketplace, kind: str, today: date
) -> tuple[date, ...]:
    """Return the days from today on which the fee of a kind begins to differ from what it was.

    Today is among them when it differs already. Without `before` the marketplace is new.
    """
    found: list[date] = []
    was: object = None
    for day in _borders(before, after, kind, today):
        pair = (_terms_on(before, kind, day), _terms_on(after, kind, day))
        if pair[0] != pair[1] and pair != was:
            found.append(day)
        was = pair
    return tuple(found)


def impact_of(
    before: Marketplace | None,
    after: Marketplace,
    kind: str,
    price: Yen,
    *,
    taxable: bool,
    on: date,
) -> Impact:
    """Return what a listing of this kind and price comes to on that day, before and after."""
    old_rule = None if before is None else before.fee_rule(kind, on)
    new_rule = after.fee_rule(kind, on)
    old = None if old_rule is None else charge(old_rule, price, taxable=taxable)
    if new_rule is None:
        return Impact(old, None, None)
    new = charge(new_rule, price, taxable=taxable)
    return Impact(old, new, _keeping(new_rule, old, after, taxable=taxable, on=on))


def _keeping(
    rule: FeeRule, old: Quotation | None, after: Marketplace, *, taxable: bool, on: date
) -> Quotation | None:
    if old is None:
        return None
    steps = listing_steps(after, on)
    try:
        return price_for_net(rule, old.net, taxable=taxable, steps=steps)
    except NoSuchPriceError:
        return None


def _terms_on(marketplace: Marketplace | None, kind: str, day: date) -> tuple[object, ...] | None:
    return None if marketplace is None else terms(marketplace.fee_rule(kind, day))


def _borders(before: Marketplace | None, after: Marketplace, kind: str, today: date) -> list[date]:
    """Return today and every later day on which a rule of this kind begins or has just ended."""
    days = {today}
    for marketplace in (before, after):
        for rule in () if marketplace is None else marketplace.fees:
            if kind in rule.kinds:
                ended = None if rule.valid_to in (None, date.max) else rule.valid_to + ONE_DAY
                days |= {day for day in (rule.valid_from, ended) if day is not None}
    return sorted(day for day in days if day >= today)
