"""Fees to the yen: the golden figures, and what holds for every price."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.rulebook.fees import NegativePriceError, Quotation, charge, charge_next, exact_net
from app.rulebook.schema import FeeRule, FeeTax, Per, PriceTax, Rounding, Slice, Status

TODAY = date(2026, 11, 23)
CATALOG = load_catalog(resources_dir() / "marketplaces")
RULES = [
    rule for name in CATALOG.ids for shop in [CATALOG.marketplace(name)]
    for rule in (*shop.fees, *shop.choices)
]  # fmt: skip
prices = st.integers(0, 3_000_000).map(Yen)
rules = st.sampled_from(RULES)


def fee(
    *slices: tuple[int | None, int],
    tax: FeeTax = FeeTax.INSIDE,
    price_tax: PriceTax = PriceTax.INSIDE,
    rounding: Rounding = Rounding.HALF_UP,
    per: Per = Per.PAYMENT,
    buyer_rate: int = 0,
) -> FeeRule:
    return FeeRule(
        id="own",
        kinds=("text",),
        slices=tuple(
            Slice(up_to=None if bound is None else Yen(bound), rate=rate) for bound, rate in slices
        ),
        tax=tax,
        price_tax=price_tax,
        rounding=rounding,
        per=per,
        buyer_rate=buyer_rate,
        source="a page",
        checked_on=TODAY,
        status=Status.CONFIRMED,
    )


def shipped(catalog: Catalog, marketplace_id: str, on: date = TODAY) -> FeeRule:
    rule = catalog.fee_rule(marketplace_id, "text", on)
    assert rule is not None
    return rule


def test_coconala_takes_its_fee_of_the_price_with_tax(catalog: Catalog) -> None:
    quotation = charge(shipped(catalog, "coconala"), Yen(50_000), taxable=True)
    assert quotation == Quotation(
        price=Yen(50_000),
        tax=Yen(5_000),
        fee_base=Yen(55_000),
        seller_fee=Yen(12_100),
        seller_fee_tax=Yen(0),
        net=Yen(42_900),
        buyer_fee=Yen(3_025),
        buyer_total=Yen(58_025),
        rule="coconala_text_2021",
    )


def test_coconala_adds_no_tax_to_the_price_of_an_exempt_seller(catalog: Catalog) -> None:
    quotation = charge(shipped(catalog, "coconala"), Yen(50_000), taxable=False)
    assert quotation.tax == 0
    assert quotation.seller_fee == 11_000
    assert quotation.net == 39_000
    assert quotation.buyer_fee == 2_750
    assert quotation.buyer_total == 52_750


def test_timeticket_takes_slices_and_tax_on_top(catalog: Catalog) -> None:
    for taxable in (False, True):
        quotation = charge(shipped(catalog, "timeticket"), Yen(400_000), taxable=taxable)
        assert quotation.seller_fee == 67_500
        assert quotation.seller_fee_tax == 6_750
        assert quotation.net == 325_750
        assert quotation.buyer_total == 400_000


def test_crowdworks_cuts_fractions(catalog: Catalog) -> None:
    quotation = charge(shipped(catalog, "crowdworks"), Yen(10_000), taxable=True)
    assert quotation.fee_base == 11_000
    assert quotation.seller_fee + quotation.seller_fee_tax == 2_420
    assert quotation.net == 8_580
    odd = charge(shipped(catalog, "crowdworks"), Yen(999), taxable=False)
    assert (odd.seller_fee, odd.seller_fee_tax) == (199, 19)


def test_lancers_takes_its_rate_of_both_sides(catalog: Catalog) -> None:
    quotation = charge(shipped(catalog, "lancers"), Yen(100_000), taxable=False)
    assert quotation.seller_fee == 16_500
    assert quotation.net == 83_500
    assert quotation.buyer_total == 105_500


def test_a_quarter_of_5000_is_1250(catalog: Catalog) -> None:
    rule = catalog.marketplace("skillcloud").choices[1]
    quotation = charge(rule, Yen(5_000), taxable=False)
    assert (quotation.seller_fee, quotation.net) == (1_250, 3_750)


def test_direct_work_pays_no_fee(catalog: Catalog) -> None:
    quotation = charge(shipped(catalog, "direct"), Yen(10_000), taxable=True)
    assert (quotation.seller_fee, quotation.net, quotation.tax) == (0, 11_000, 1_000)


@pytest.mark.parametrize(
    ("on", "price", "net"),
    [
        (date(2019, 12, 15), 30_000, 21_750),
        (date(2019, 9, 15), 50_000, 36_500),
        (date(2020, 1, 1), 600_000, 600_000 - 12_500 * 11 // 10 - 11_000 - 66_000 - 11_000),
    ],
)
def test_coconalas_old_slices_agree_with_real_money(
    catalog: Catalog, on: date, price: int, net: int
) -> None:
    assert charge(shipped(catalog, "coconala", on), Yen(price), taxable=False).net == net


@pytest.mark.parametrize(
    ("gross", "net"), [([17_000], 13_260), ([17_000, 65_000], 63_960)]
)  # fmt: skip
def test_coconalas_rate_agrees_with_the_sales_of_2026(
    catalog: Catalog, gross: list[int], net: int
) -> None:
    rule = shipped(catalog, "coconala")
    assert sum(charge(rule, Yen(price), taxable=False).net for price in gross) == net


@pytest.mark.parametrize(
    ("rounding", "fee_of_half", "fee_of_less", "fee_of_more"),
    [(Rounding.HALF_UP, 3, 2, 3), (Rounding.FLOOR, 2, 2, 2), (Rounding.CEIL, 3, 3, 3)],
)
def test_fractions_are_rounded_as_the_rule_says(
    rounding: Rounding, fee_of_half: int, fee_of_less: int, fee_of_more: int
) -> None:
    rule = fee((None, 2500), rounding=rounding)
    found = [charge(rule, Yen(price), taxable=False).seller_fee for price in (10, 9, 11)]
    assert found == [fee_of_half, fee_of_less, fee_of_more]
    assert charge(rule, Yen(12), taxable=False).seller_fee == 3


def test_a_negative_price_is_refused() -> None:
    with pytest.raises(NegativePriceError):
        charge(fee((None, 0)), Yen(-1), taxable=False)


def test_slices_run_through_an_order_only_where_the_rule_says() -> None:
    slices: tuple[tuple[int | None, int], ...] = ((1_000, 2000), (None, 1000))
    through = charge_next(fee(*slices, per=Per.ORDER), Yen(600), Yen(600), taxable=False)
    alone = charge_next(fee(*slices, per=Per.PAYMENT), Yen(600), Yen(600), taxable=False)
    assert through.seller_fee == 400 * 2000 // 10_000 + 200 * 1000 // 10_000
    assert alone.seller_fee == 600 * 2000 // 10_000


@given(rules, prices, st.booleans())
def test_every_yen_of_a_price_is_accounted_for(rule: FeeRule, price: Yen, taxable: bool) -> None:  # noqa: FBT001
    quotation = charge(rule, price, taxable=taxable)
    assert quotation.price + quotation.tax == quotation.fee_base
    parts = (quotation.seller_fee, quotation.seller_fee_tax, quotation.net)
    assert sum(parts) == quotation.fee_base
    assert all(0 <= part <= quotation.fee_base for part in parts)
    assert quotation.buyer_total == quotation.fee_base + quotation.buyer_fee


@given(rules, st.lists(prices, min_size=1, max_size=5), st.booleans())
def test_the_fees_of_an_orders_payments_add_up(
    rule: FeeRule, parts: list[Yen], taxable: bool  # noqa: FBT001
) -> None:  # fmt: skip
    so_far, paid = 0, []
    for price in parts:
        paid.append(charge_next(rule, Yen(so_far), price, taxable=taxable))
        so_far += paid[-1].fee_base
    if rule.per is Per.ORDER:
        untaxed = charge(rule, Yen(so_far), taxable=False)
        assert sum(one.seller_fee for one in paid) == untaxed.seller_fee
        assert sum(one.seller_fee_tax for one in paid) == untaxed.seller_fee_tax
    else:
        assert paid == [charge(rule, price, taxable=taxable) for price in parts]


@given(rules, prices, st.booleans())
def test_the_exact_net_is_near_and_grows_with_every_yen(
    rule: FeeRule, price: Yen, taxable: bool  # noqa: FBT001
) -> None:  # fmt: skip
    exact = exact_net(rule, price, taxable=taxable)
    net = charge(rule, price, taxable=taxable).net
    assert abs(net * 10**12 - exact) < 4 * 10**12
    assert exact_net(rule, Yen(price + 1), taxable=taxable) > exact
