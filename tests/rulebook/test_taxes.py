"""Taxes are reckoned by dated rules, in whole yen, as the tax office's own examples have them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.schema import Status
from app.rulebook.taxes import (
    Purchases,
    Sales,
    consumption_tax,
    general_tax,
    load_taxes,
    withholding_choices,
)

RULES = load_taxes(resources_dir() / "books")
RATE = RULES.consumption[0]
(WITHHOLDING,) = RULES.withholding


def tax(method_id: str, year: int, sales: int, returns: int = 0) -> tuple[int, int]:
    method = RULES.method(method_id, year)
    assert method is not None
    sheet = consumption_tax(RATE, method, [Sales(RATE, Yen(sales), Yen(returns))])
    assert sheet.total == sheet.national + sheet.local
    return sheet.national, sheet.local


def test_the_tax_offices_own_example_under_two_tenths() -> None:
    method = RULES.method("two_tenths", 2026)
    assert method is not None
    sheet = consumption_tax(RATE, method, [Sales(RATE, Yen(6_609_330), Yen(192_900))])
    assert (sheet.base, sheet.tax) == (6_008_000, 468_624)
    assert (sheet.national, sheet.local, sheet.total) == (90_900, 25_600, 116_500)


@pytest.mark.parametrize(
    ("method", "year", "total"),
    [("three_tenths", 2027, (187_200, 52_800)), ("simplified_5", 2027, (312_000, 88_000))],
)
def test_other_ways_of_reckoning(method: str, year: int, total: tuple[int, int]) -> None:
    assert tax(method, year, 8_800_000) == total


def test_special_ways_serve_their_years_alone() -> None:
    served = {
        name: [year for year in range(2022, 2031) if RULES.method(name, year)]
        for name in ("two_tenths", "three_tenths")
    }
    assert served == {"two_tenths": [2023, 2024, 2025, 2026], "three_tenths": [2027, 2028]}
    assert RULES.method("simplified_5", 2022) is not None
    assert RULES.method("unheard_of", 2026) is None


def test_more_returns_than_sales_leave_nothing_to_pay() -> None:
    assert tax("two_tenths", 2026, 100_000, 200_000) == (0, 0)


@given(st.integers(0, 100_000_000), st.integers(0, 1_000_000))
def test_more_sales_never_make_less_tax(sales: int, more: int) -> None:
    assert sum(tax("two_tenths", 2026, sales)) <= sum(tax("two_tenths", 2026, sales + more))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2023-09-30", "purchase_10"),
        ("2023-10-01", "purchase_10_80"),
        ("2026-09-30", "purchase_10_80"),
        ("2026-10-01", "purchase_10_70"),
        ("2028-10-01", "purchase_10_50"),
        ("2030-10-01", "purchase_10_30"),
        ("2031-10-01", "purchase_10_none"),
    ],
)
def test_a_purchase_without_an_invoice_is_deducted_by_its_day(on: str, expected: str) -> None:
    day = date.fromisoformat(on)
    assert RULES.purchase_class(day, Yen(10_000), is_qualified=False) == expected
    assert RULES.purchase_class(day, Yen(10_000), is_qualified=True) == "purchase_10"


def test_a_small_purchase_needs_no_invoice_until_its_rule_ends() -> None:
    small = {
        day: RULES.purchase_class(date.fromisoformat(day), Yen(9_999), is_qualified=False)
        for day in ("2029-09-30", "2029-10-01")
    }
    assert small == {"2029-09-30": "purchase_10", "2029-10-01": "purchase_10_50"}


@given(st.integers(0, 365 * 60))
def test_every_day_has_one_rule_for_purchases(offset: int) -> None:
    day = date(2000, 1, 1) + timedelta(days=offset)
    assert RULES.purchase_class(day, Yen(1_000_000), is_qualified=False)


@pytest.mark.parametrize(
    ("amount", "kept"),
    [
        (55_555, 5_672),
        (100_000, 10_210),
        (1_000_000, 102_100),
        (1_500_000, 204_200),
        (3_000_000, 510_500),
        (0, 0),
    ],
)
def test_withholding_is_cut_to_whole_yen(amount: int, kept: int) -> None:
    assert WITHHOLDING.of(Yen(amount)) == kept


def test_a_corporate_buyer_pays_the_tax_on_top() -> None:
    assert WITHHOLDING.grossed_up(Yen(50_000)) == 5_685


def test_withholding_holds_from_its_day() -> None:
    assert RULES.withholding_on(date(2027, 1, 1)) is WITHHOLDING
    assert RULES.withholding_on(date(2012, 12, 31)) is None


def reckoned(gross: int, fee: int = 0, *, is_on_top: bool = False) -> dict[str, int]:
    day = date(2026, 11, 23)
    found = withholding_choices(RULES, day, Yen(gross), Yen(fee), is_on_top=is_on_top)
    return {choice.base: choice.amount for choice in found}


def test_a_payer_reckons_from_the_price_with_its_tax_or_without() -> None:
    assert reckoned(110_000) == {"with_tax": 11_231, "without_tax": 10_210}
    assert reckoned(1_650_000)["without_tax"] == 204_200
    assert reckoned(0) == {}


def test_a_site_that_keeps_its_fee_first_reckons_from_the_rest() -> None:
    assert reckoned(11_000, 2_200)["after_fee"] == 816
    assert "after_fee" not in reckoned(11_000, 11_000)


def test_on_top_there_is_one_way_up_to_the_bound() -> None:
    assert reckoned(50_000, is_on_top=True) == {"on_top": 5_685}
    assert reckoned(1_000_001, is_on_top=True) == {}


def test_before_the_rule_nothing_is_reckoned() -> None:
    day = date(2012, 12, 31)
    assert withholding_choices(RULES, day, Yen(1_000), Yen(0), is_on_top=False) == ()


def test_the_reduced_rate_has_its_own_parts_and_holds_from_its_day() -> None:
    reduced = RULES.consumption_rate(800, date(2026, 12, 31))
    assert reduced is not None
    assert (reduced.national, reduced.local_numerator, reduced.local_denominator) == (624, 22, 78)
    assert RULES.consumption_rate(800, date(2019, 9, 30)) is None
    assert RULES.consumption_rate(500, date(2026, 1, 1)) is None


def test_nothing_is_owed_up_to_ten_million() -> None:
    exemption = RULES.exemption_on(date(2026, 1, 1))
    assert exemption is not None
    assert exemption.base_limit == 10_000_000
    assert RULES.exemption_on(date(2012, 12, 31)) is None


RATES = {one.rate: one for one in RULES.consumption}


def test_the_general_way_cuts_what_is_paid_and_not_what_comes_back() -> None:
    bought = [Purchases(Yen(110_000), 1_000, 10_000), Purchases(Yen(11_000), 1_000, 7_000)]
    sheet = general_tax(RATES, [Sales(RATE, Yen(1_100_000), Yen(0))], bought)
    assert (sheet.tax, sheet.deducted) == (78_000, 7_800 + 546)
    assert (sheet.national, sheet.local) == (69_600, 19_600)
    back = general_tax(RATES, [], bought)
    assert (back.national, back.local, back.total) == (-8_346, -2_354, -10_700)
    given_back = [Purchases(Yen(-5), 1_000, 10_000)]
    assert general_tax(RATES, [], given_back).total == 0


def test_each_rate_of_sales_is_reckoned_for_itself() -> None:
    method = RULES.method("simplified_5", 2026)
    assert method is not None
    sold = [Sales(RATES[800], Yen(1_081_999), Yen(1_080)), Sales(RATE, Yen(2_200_000), Yen(0))]
    sheet = consumption_tax(RATE, method, sold)
    assert (sheet.sales, sheet.returns, sheet.base) == (3_281_999, 1_080, 3_001_000)
    assert sheet.tax == 1_001_000 * 624 // 10_000 + 156_000
    assert (sheet.deducted, sheet.national) == ((sheet.tax - 62) // 2, 109_200)
    assert general_tax(RATES, sold, []).national == 218_400


def test_the_blue_deductions_change_with_2027() -> None:
    rules = RULES
    found = {
        year: {one.id: one.amount for one in rules.blue_deductions if one.serves(year)}
        for year in (2019, 2026, 2027)
    }
    assert found == {
        2019: {},
        2026: {"electronic": 650_000, "double_entry": 550_000, "simple": 100_000},
        2027: {"electronic_books": 750_000, "electronic": 650_000, "simple": 100_000},
    }
    assert all(one.asks.ja and one.asks.en for one in rules.blue_deductions)
    kinds = {one.status for one in rules.blue_deductions if one.first_year == 2027}
    assert kinds == {Status.UNCONFIRMED}
    assert rules.blue_deduction("double_entry", 2027) is None
    assert rules.blue_deduction(None, 2026) is None


@pytest.mark.parametrize(
    ("profit", "off"), [(-5, 0), (0, 0), (99_999, 99_999), (100_000, 100_000), (7_000_000, 100_000)]
)
def test_a_deduction_is_never_more_than_the_profit(profit: int, off: int) -> None:
    rule = RULES.blue_deduction("simple", 2026)
    assert rule is not None
    assert rule.of(Yen(profit)) == off
