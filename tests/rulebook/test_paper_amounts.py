"""One rounding of tax for each rate, whatever the number of lines."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.models.paper_body import PaperLine, Rounding, Standing, TaxMode
from app.rulebook.paper_amounts import rate_sums, rounded, total_of, withheld_of
from tests.services.bookkeeping_samples import taxes

QUALIFIED, EXEMPT = Standing.QUALIFIED, Standing.EXEMPT


def of(*prices: int, rate: int = 1_000, is_reduced: bool = False) -> tuple[PaperLine, ...]:
    return tuple(
        PaperLine(text="x", unit_price=Yen(price), rate=rate, is_reduced=is_reduced)
        for price in prices
    )


def test_the_tax_of_a_rate_is_rounded_once_and_not_line_by_line() -> None:
    sums = rate_sums(of(105, 105, 105), TaxMode.ADDED, QUALIFIED, Rounding.FLOOR)
    assert [(part.net, part.tax) for part in sums] == [(315, 31)]  # line by line it were 30


def test_each_rate_has_its_own_sum_the_highest_first() -> None:
    lines = (*of(200, rate=0), *of(1_000, rate=800, is_reduced=True), *of(999))
    sums = rate_sums(lines, TaxMode.ADDED, QUALIFIED, Rounding.FLOOR)
    assert [(part.rate, part.net, part.tax) for part in sums] == [
        (1_000, 999, 99),
        (800, 1_000, 80),
        (0, 200, 0),
    ]
    assert total_of(sums) == 2_378


def test_tax_within_the_price_is_taken_out_of_it() -> None:
    (part,) = rate_sums(of(1_000), TaxMode.INSIDE, QUALIFIED, Rounding.FLOOR)
    assert (part.net, part.tax, part.total) == (910, 90, 1_000)


def test_an_exempt_issuer_shows_no_tax_apart() -> None:
    (part,) = rate_sums(of(1_000), TaxMode.ADDED, EXEMPT, Rounding.CEILING)
    assert (part.net, part.tax) == (1_000, 0)


@pytest.mark.parametrize(
    ("rounding", "plain", "below"),
    [(Rounding.FLOOR, 3, -3), (Rounding.HALF_UP, 4, -4), (Rounding.CEILING, 4, -4)],
)
def test_a_half_yen_goes_the_way_its_issuer_chose(
    rounding: Rounding, plain: int, below: int
) -> None:
    assert (rounded(7, 2, rounding), rounded(-7, 2, rounding)) == (plain, below)


def test_what_a_payer_keeps_is_of_the_price_without_tax() -> None:
    rule = taxes().withholding_on(date(2026, 11, 20))
    assert rule is not None
    sums = rate_sums(of(1_500_000), TaxMode.ADDED, QUALIFIED, Rounding.FLOOR)
    assert withheld_of(rule, sums) == 204_200
    minus = rate_sums(of(-5_000), TaxMode.ADDED, QUALIFIED, Rounding.FLOOR)
    assert withheld_of(rule, minus) == 0


@given(
    prices=st.lists(st.integers(-10_000, 1_000_000), min_size=1, max_size=20),
    rate=st.sampled_from((0, 800, 1_000)),
    mode=st.sampled_from(TaxMode),
    rounding=st.sampled_from(Rounding),
)
def test_tax_is_never_a_yen_away_from_the_exact_one(
    prices: list[int], rate: int, mode: TaxMode, rounding: Rounding
) -> None:
    (part,) = rate_sums(of(*prices, rate=rate), mode, QUALIFIED, rounding)
    amount = sum(prices)
    added = mode is TaxMode.ADDED
    assert (part.net if added else part.total) == amount
    below = 10_000 if added else 10_000 + rate
    assert abs(part.tax * below - amount * rate) < below
