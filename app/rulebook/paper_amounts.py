"""What the lines of a paper come to: the tax of each rate is rounded once.

Source: 消費税法施行令70条の10 and NTA's Q&A on the invoice system (one rounding for each rate of
one invoice, in the direction its issuer chooses); read 2026-11-22.
"""

from collections.abc import Iterable, Sequence

from app.models.money import Yen
from app.models.paper_body import PaperLine, RateSum, Rounding, Standing, TaxMode
from app.rulebook.taxes import WHOLE, Withholding


def rate_sums(
    lines: Iterable[PaperLine], mode: TaxMode, standing: Standing, rounding: Rounding
) -> tuple[RateSum, ...]:
    """Return the sum of each rate, the highest first; an exempt issuer shows no tax apart."""
    amounts: dict[tuple[int, bool], int] = {}
    for line in lines:
        key = (line.rate, line.is_reduced)
        amounts[key] = amounts.get(key, 0) + line.amount
    return tuple(
        _sum(rate, amount, mode, standing, rounding, is_reduced=is_reduced)
        for (rate, is_reduced), amount in sorted(amounts.items(), key=lambda one: -one[0][0])
    )


def total_of(sums: Sequence[RateSum]) -> Yen:
    """Return what all rates come to, tax included."""
    return Yen(sum(part.total for part in sums))


def withheld_of(rule: Withholding, sums: Sequence[RateSum]) -> Yen:
    """Return the income tax a payer keeps: of the price without tax, where it is shown apart.

    Source: NTA No.2795 (the tax may be left out where the invoice separates it).
    """
    return rule.of(Yen(max(sum(part.net for part in sums), 0)))


def rounded(numerator: int, denominator: int, rounding: Rounding) -> Yen:
    """Return a fraction in whole yen; what is below zero is rounded like what is above."""
    size = abs(numerator)
    if rounding is Rounding.FLOOR:
        whole = size // denominator
    elif rounding is Rounding.HALF_UP:
        whole = (2 * size + denominator) // (2 * denominator)
    else:
        whole = -(-size // denominator)
    return Yen(whole if numerator >= 0 else -whole)


def _sum(
    rate: int,
    amount: int,
    mode: TaxMode,
    standing: Standing,
    rounding: Rounding,
    *,
    is_reduced: bool,
) -> RateSum:
    if standing is Standing.EXEMPT:
        return RateSum(rate=rate, is_reduced=is_reduced, net=Yen(amount), tax=Yen(0))
    if mode is TaxMode.ADDED:
        tax = rounded(amount * rate, WHOLE, rounding)
        return RateSum(rate=rate, is_reduced=is_reduced, net=Yen(amount), tax=tax)
    tax = rounded(amount * rate, WHOLE + rate, rounding)
    return RateSum(rate=rate, is_reduced=is_reduced, net=Yen(amount - tax), tax=tax)
