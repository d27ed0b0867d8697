"""The price that leaves a wanted net or fits a budget, on the prices that the site takes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.errors import AppError
from app.models.money import Yen
from app.rulebook.fees import NOTHING, WHOLE, Quotation, charge, charge_next, exact_net
from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import FeeRule, LimitRule, PriceStep

GREATEST_PRICE = Yen(1_000_000_000)
"""Where a search ends when the site names no maximum."""

LISTING_PRICE = "price"
QUOTE_PRICE = "quote_price"
"""The fields whose limits bound a listing's and a quotation's price."""

_YEN = WHOLE**3
_ROUNDING_ERROR = 4 * _YEN
"""More than tax, fee and tax on the fee, each rounded to a yen, can move a net, in 1/10^12 yen.

Twice that where the fee is what the order's fee grows by: the fee before it is rounded too.
"""


class NoSuchPriceError(AppError):
    """No price does it (`target` net or budget, `lowest` and `highest` price there is)."""


@dataclass(frozen=True, slots=True)
class PriceSteps:
    """All prices a site takes, ascending: from `minimum` to `maximum`, so far apart.

    `steps` ascend and the last is open. A price is the one before it plus the step; a price on a
    border belongs to the lower step.
    """

    minimum: Yen
    maximum: Yen
    steps: tuple[PriceStep, ...]

    def __len__(self) -> int:
        return sum(len(run) for run in self._runs())

    def __getitem__(self, index: int) -> Yen:
        rest = index
        for run in self._runs():
            if 0 <= rest < len(run):
                return Yen(run[rest])
            rest -= len(run)
        raise IndexError(index)

    def _runs(self) -> Iterator[range]:
        """Yield the prices of each step."""
        start: int = self.minimum
        for place, part in enumerate(self.steps, 1):
            end = self.maximum if part.up_to is None else min(part.up_to, self.maximum)
            run = range(start, end + 1, part.step)
            yield run
            if run and place < len(self.steps):
                start = run[-1] + self.steps[place].step


YEN_STEPS = PriceSteps(Yen(1), GREATEST_PRICE, (PriceStep(step=Yen(1)),))
"""The prices of a quotation on a site that names no bounds: every yen."""


def listing_steps(marketplace: Marketplace, on: date) -> PriceSteps:
    """Return the prices a listing may have on that day; unknown bounds are left open."""
    return _steps(marketplace.limit(LISTING_PRICE, on))


def quotation_steps(marketplace: Marketplace, on: date) -> PriceSteps:
    """Return the prices a quotation may have on that day: steps of one yen."""
    return _steps(marketplace.limit(QUOTE_PRICE, on))


def around(steps: PriceSteps, price: Yen) -> tuple[Yen, ...]:
    """Return the price itself where the site takes it, else the next below and above it takes."""
    place = bisect_left(steps, price)
    found = [steps[near] for near in (place - 1, place) if 0 <= near < len(steps)]
    return (price,) if price in found else tuple(found)


def price_for_net(
    rule: FeeRule, net: Yen, *, taxable: bool, steps: PriceSteps, so_far: Yen = NOTHING
) -> Quotation:
    """Return the lowest price that leaves at least this net.

    Every lower price leaves less, also where rounding makes the net of a higher price dip below
    that of a lower one. `so_far` is what the order has paid before, as for `charge_next`.

    Raises:
        NoSuchPriceError: Even the highest price leaves less.
    """
    wanted = net * _YEN - _ROUNDING_ERROR * (2 if so_far else 1)
    start = bisect_left(
        steps, wanted, key=lambda price: exact_net(rule, price, taxable=taxable, so_far=so_far)
    )
    for place in range(start, len(steps)):
        quotation = charge_next(rule, so_far, steps[place], taxable=taxable)
        if quotation.net >= net:
            return quotation
    raise NoSuchPriceError(target=net, lowest=steps.minimum, highest=steps.maximum)


def price_for_budget(rule: FeeRule, budget: Yen, *, taxable: bool, steps: PriceSteps) -> Quotation:
    """Return the highest price whose buyer pays no more than this budget, all included.

    Raises:
        NoSuchPriceError: Even the lowest price costs the buyer more.
    """
    place = bisect_right(
        steps, budget, key=lambda price: charge(rule, price, taxable=taxable).buyer_total
    )
    if place == 0:
        raise NoSuchPriceError(target=budget, lowest=steps.minimum, highest=steps.maximum)
    return charge(rule, steps[place - 1], taxable=taxable)


def _steps(limit: LimitRule | None) -> PriceSteps:
    if limit is None:
        return YEN_STEPS
    return PriceSteps(
        Yen(1) if limit.minimum is None else Yen(limit.minimum),
        GREATEST_PRICE if limit.maximum is None else Yen(limit.maximum),
        limit.steps or YEN_STEPS.steps,
    )
