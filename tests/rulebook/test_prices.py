"""From a wanted net or a budget back to the price, proved for prices all over."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.rulebook.fees import charge
from app.rulebook.prices import (
    YEN_STEPS,
    NoSuchPriceError,
    PriceSteps,
    listing_steps,
    price_for_budget,
    price_for_net,
    quotation_steps,
)
from app.rulebook.schema import FeeRule, FeeTax, Per, PriceStep, PriceTax, Rounding, Slice, Status

TODAY = date(2026, 11, 23)
CATALOG = load_catalog(resources_dir() / "marketplaces")
SHIPPED = [rule for name in CATALOG.ids for rule in CATALOG.marketplace(name).fees] + [
    rule for name in CATALOG.ids for rule in CATALOG.marketplace(name).choices
]
BY_500, BY_1000 = PriceStep(up_to=Yen(10_000), step=Yen(500)), PriceStep(step=Yen(1_000))
LISTING = PriceSteps(Yen(500), Yen(1_000_000), (BY_500, BY_1000))


@st.composite
def made_up_rules(draw: st.DrawFn) -> FeeRule:
    bounds = sorted(draw(st.sets(st.integers(1, 500).map(Yen), max_size=3)))
    rates = draw(st.lists(st.integers(0, 8_500), min_size=4, max_size=4))
    slices = [Slice(up_to=bound, rate=rate) for bound, rate in zip(bounds, rates, strict=False)]
    return FeeRule(
        id="own",
        kinds=("text",),
        slices=(*slices, Slice(rate=rates[-1])),
        tax=draw(st.sampled_from(FeeTax)),
        price_tax=draw(st.sampled_from(PriceTax)),
        rounding=draw(st.sampled_from(Rounding)),
        per=draw(st.sampled_from(Per)),
        buyer_rate=draw(st.integers(0, 2_000)),
        source="a page",
        checked_on=TODAY,
        status=Status.CONFIRMED,
    )


def coconala(catalog: Catalog) -> FeeRule:
    rule = catalog.fee_rule("coconala", "text", TODAY)
    assert rule is not None
    return rule


def test_a_budget_of_200000_allows_172339_on_coconala(catalog: Catalog) -> None:
    steps = quotation_steps(catalog.marketplace("coconala"), TODAY)
    quotation = price_for_budget(coconala(catalog), Yen(200_000), taxable=True, steps=steps)
    assert quotation.price == 172_339
    assert quotation.buyer_total == 200_000


def test_a_listing_takes_the_next_price_on_the_sites_steps(catalog: Catalog) -> None:
    steps = listing_steps(catalog.marketplace("coconala"), TODAY)
    by_net = price_for_net(coconala(catalog), Yen(39_001), taxable=False, steps=steps)
    by_budget = price_for_budget(coconala(catalog), Yen(52_749), taxable=False, steps=steps)
    assert (by_net.price, by_budget.price) == (51_000, 49_000)


def test_listing_prices_go_by_500_up_to_10000_and_by_1000_above() -> None:
    assert len(LISTING) == 20 + 990
    assert [LISTING[place] for place in (0, 1, 18, 19, 20, 21, 1009)] == [
        500, 1_000, 9_500, 10_000, 11_000, 12_000, 1_000_000
    ]  # fmt: skip
    with pytest.raises(IndexError):
        LISTING[1010]


def test_a_minimum_above_a_step_skips_it() -> None:
    steps = PriceSteps(Yen(20_000), Yen(22_000), LISTING.steps)
    assert [steps[place] for place in range(len(steps))] == [20_000, 21_000, 22_000]


def test_a_site_without_bounds_takes_every_yen(catalog: Catalog) -> None:
    assert listing_steps(catalog.marketplace("lancers"), TODAY) == YEN_STEPS
    timeticket = listing_steps(catalog.marketplace("timeticket"), TODAY)
    assert (timeticket[0], timeticket[len(timeticket) - 1]) == (1, 1_000_000)
    skillcloud = listing_steps(catalog.marketplace("skillcloud"), TODAY)
    assert (skillcloud[0], skillcloud[1]) == (0, 1)


def test_a_net_beyond_the_highest_price_has_no_price(catalog: Catalog) -> None:
    with pytest.raises(NoSuchPriceError) as caught:
        price_for_net(coconala(catalog), Yen(780_001), taxable=False, steps=LISTING)
    assert caught.value.details["highest"] == 1_000_000
    found = price_for_net(coconala(catalog), Yen(780_000), taxable=False, steps=LISTING)
    assert found.price == 1_000_000


def test_a_budget_below_the_lowest_price_has_no_price(catalog: Catalog) -> None:
    with pytest.raises(NoSuchPriceError) as caught:
        price_for_budget(coconala(catalog), Yen(527), taxable=False, steps=LISTING)
    assert caught.value.details["lowest"] == 500
    found = price_for_budget(coconala(catalog), Yen(528), taxable=False, steps=LISTING)
    assert found.price == 500


@pytest.mark.parametrize("taxable", [False, True])
@pytest.mark.parametrize("rule", SHIPPED, ids=lambda rule: rule.id)
@given(target=st.integers(1, 400_000).map(Yen), on_listing=st.booleans())
def test_the_lowest_price_for_a_net_leaves_it_and_one_step_lower_does_not(
    rule: FeeRule,
    taxable: bool,  # noqa: FBT001
    target: Yen,
    on_listing: bool,  # noqa: FBT001
) -> None:
    steps = LISTING if on_listing else YEN_STEPS
    found = price_for_net(rule, target, taxable=taxable, steps=steps)
    assert found.net >= target
    place = next(i for i in _around(steps, found.price) if steps[i] == found.price)
    if place:
        assert charge(rule, steps[place - 1], taxable=taxable).net < target


@given(rule=made_up_rules(), target=st.integers(0, 600).map(Yen), taxable=st.booleans())
def test_the_search_agrees_with_trying_every_price(
    rule: FeeRule,
    target: Yen,
    taxable: bool,  # noqa: FBT001
) -> None:
    steps = PriceSteps(Yen(1), Yen(1_000), YEN_STEPS.steps)
    quotations = [charge(rule, Yen(price), taxable=taxable) for price in range(1, 1_001)]
    leaving = [one for one in quotations if one.net >= target]
    affordable = [one for one in quotations if one.buyer_total <= target]
    if leaving:
        assert price_for_net(rule, target, taxable=taxable, steps=steps) == leaving[0]
    else:
        with pytest.raises(NoSuchPriceError):
            price_for_net(rule, target, taxable=taxable, steps=steps)
    if affordable:
        assert price_for_budget(rule, target, taxable=taxable, steps=steps) == affordable[-1]
    else:
        with pytest.raises(NoSuchPriceError):
            price_for_budget(rule, target, taxable=taxable, steps=steps)


def test_the_lowest_price_is_found_where_rounding_makes_the_net_dip() -> None:
    rule = FeeRule(
        id="dip",
        kinds=("text",),
        slices=(Slice(rate=2500),),
        tax=FeeTax.ADDED,
        price_tax=PriceTax.INSIDE,
        rounding=Rounding.HALF_UP,
        per=Per.PAYMENT,
        source="a page",
        checked_on=TODAY,
        status=Status.CONFIRMED,
    )
    nets = [charge(rule, Yen(price), taxable=False).net for price in (17, 18, 19)]
    assert nets == [13, 12, 13]
    assert price_for_net(rule, Yen(13), taxable=False, steps=YEN_STEPS).price == 17


def _around(steps: PriceSteps, price: Yen) -> range:
    """Return the places in which a price lies, found without the search under test."""
    if steps is YEN_STEPS:
        return range(price - 1, price)
    return range(len(steps))
