"""Orders of several payments: rounded one by one, and found from the net or budget of the whole."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.bills import bill, bill_for_budget, bill_for_net, hourly, rate_of
from app.rulebook.catalog import Catalog, load_catalog
from app.rulebook.fees import charge
from app.rulebook.prices import YEN_STEPS, NoSuchPriceError, PriceSteps, quotation_steps
from app.rulebook.schema import FeeRule, Per, PriceStep

TODAY = date(2026, 11, 25)
CATALOG = load_catalog(resources_dir() / "marketplaces")
RULES = [
    rule for name in CATALOG.ids for shop in [CATALOG.marketplace(name)]
    for rule in (*shop.fees, *shop.choices)
]  # fmt: skip
BY_1000 = PriceSteps(Yen(1_000), Yen(3_000_000), (PriceStep(step=Yen(1_000)),))
amounts = st.integers(0, 300_000).map(Yen)
extras_of = st.lists(st.integers(0, 90_000).map(Yen), max_size=3)


def shipped(marketplace_id: str, kind: str = "text") -> FeeRule:
    rule = CATALOG.fee_rule(marketplace_id, kind, TODAY)
    assert rule is not None
    return rule


def test_options_and_tips_are_rounded_one_by_one() -> None:
    parts = bill(shipped("coconala"), Yen(5_000), [Yen(725), Yen(725)], taxable=False)
    whole = charge(shipped("coconala"), Yen(6_450), taxable=False)
    assert (parts.fee, whole.seller_fee) == (1_100 + 160 + 160, 1_419)
    assert (parts.net, parts.buyer_fee, parts.buyer_total) == (5_030, 275 + 40 + 40, 6_805)
    assert (parts.tax, parts.fee_base, parts.base.price) == (0, 6_450, 5_000)


@given(st.sampled_from(RULES), amounts, extras_of, st.booleans())
def test_no_yen_of_an_order_is_lost(
    rule: FeeRule, price: Yen, extras: list[Yen], taxable: bool  # noqa: FBT001
) -> None:  # fmt: skip
    found = bill(rule, price, extras, taxable=taxable)
    assert found.fee_base == found.fee + found.net
    assert found.fee_base == price + sum(extras) + found.tax
    assert found.buyer_total == found.fee_base + found.buyer_fee
    if rule.per is Per.PAYMENT:
        alone = [charge(rule, amount, taxable=taxable) for amount in (price, *extras)]
        assert found.payments == tuple(alone)


@given(st.sampled_from(RULES), amounts, extras_of, st.booleans(), st.booleans())
def test_the_price_for_a_net_with_extras_leaves_it_and_one_step_lower_does_not(
    rule: FeeRule,
    net: Yen,
    extras: list[Yen],
    taxable: bool,  # noqa: FBT001
    by_1000: bool,  # noqa: FBT001
) -> None:
    steps = BY_1000 if by_1000 else YEN_STEPS
    found = bill_for_net(rule, net, extras, taxable=taxable, steps=steps)
    assert found.net >= net
    lower = Yen(found.base.price - steps.steps[0].step)
    if lower >= steps.minimum:
        assert bill(rule, lower, extras, taxable=taxable).net < net


@given(st.sampled_from(RULES), st.integers(400_000, 900_000).map(Yen), extras_of, st.booleans())
def test_the_price_for_a_budget_with_extras_fits_and_one_yen_more_does_not(
    rule: FeeRule, budget: Yen, extras: list[Yen], taxable: bool  # noqa: FBT001
) -> None:  # fmt: skip
    found = bill_for_budget(rule, budget, extras, taxable=taxable, steps=YEN_STEPS)
    more = bill(rule, Yen(found.base.price + 1), extras, taxable=taxable)
    assert found.buyer_total <= budget < more.buyer_total


def test_what_cannot_be_reached_names_what_was_asked_for() -> None:
    rule, few = shipped("coconala"), quotation_steps(CATALOG.marketplace("coconala"), TODAY)
    with pytest.raises(NoSuchPriceError) as beyond:
        bill_for_net(rule, Yen(900_000), [Yen(1_000)], taxable=False, steps=few)
    with pytest.raises(NoSuchPriceError) as below:
        bill_for_budget(rule, Yen(1_200), [Yen(1_000)], taxable=False, steps=few)
    assert (beyond.value.details["target"], below.value.details["target"]) == (900_000, 1_200)


def test_extras_that_leave_more_than_was_asked_for_take_the_lowest_price() -> None:
    found = bill_for_net(shipped("direct"), Yen(500), [Yen(900)], taxable=False, steps=BY_1000)
    assert (found.base.price, found.net) == (1_000, 1_900)


@pytest.mark.parametrize(
    ("site", "kind", "price", "rate"),
    [
        ("coconala", "text", 999, 2_200),
        ("coconala", "video", 5_000, 2_750),
        ("lancers", "text", 999, 1_650),
        ("direct", "text", 5_000, 0),
        ("timeticket", "text", 400_000, 1_856),
        ("crowdworks", "text", 10_000, 2_200),
        ("crowdworks", "text", 0, 0),
    ],
)
def test_a_flat_rate_is_the_rules_own_and_a_sliced_one_is_that_of_the_bill(
    site: str, kind: str, price: int, rate: int
) -> None:
    rule = shipped(site, kind)
    assert rate_of(rule, bill(rule, Yen(price), taxable=False)) == rate


def test_the_tax_on_a_flat_fee_counts_in_its_rate(catalog: Catalog) -> None:
    sliced = catalog.fee_rule("timeticket", "text", TODAY)
    assert sliced is not None
    flat = type(sliced)(
        **{name: getattr(sliced, name) for name in sliced.__struct_fields__ if name != "slices"},
        slices=sliced.slices[-1:],
    )
    assert rate_of(flat, bill(flat, Yen(10), taxable=False)) == 1_650


def test_an_hour_leaves_whole_yen() -> None:
    assert hourly(Yen(12_000), 450) == 1_600
    assert hourly(Yen(100), 61) == 98
    assert hourly(Yen(100), 0) is None
    assert hourly(Yen(100), None) is None
