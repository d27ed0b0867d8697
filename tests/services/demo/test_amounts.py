"""The payments of invented orders are charged as the rulebook says."""

import hashlib
from datetime import date

import pytest

from app.rulebook.catalog import Catalog
from app.services.demo.amounts import KIND, Amounter, Amounts

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("marketplace_id", "price", "fee", "net"),
    [
        ("coconala", 50_000, 11_000, 39_000),  # 22 %, the tax in it
        ("coconala", 2_501, 550, 1_951),  # 550.22
        ("timeticket", 60_000, 15_950, 44_050),  # 25 % and 20 % by slice, and the tax on them
        ("lancers", 1_001, 165, 836),  # 165.165
        ("crowdworks", 90_000, 19_800, 70_200),  # 20 %, and the tax on it
        ("direct", 66_000, 0, 66_000),
    ],
)
def test_a_price_leaves_what_the_site_leaves_an_exempt_seller(
    catalog: Catalog, marketplace_id: str, price: int, fee: int, net: int
) -> None:
    amounter = Amounter(catalog)
    amounts = amounter.amounts(amounter.booked(marketplace_id, TODAY), price, 0)
    assert amounts == Amounts(price, 0, price, fee, net)  # type: ignore[arg-type]


def test_slices_run_through_the_order_only_where_the_site_counts_them_so(catalog: Catalog) -> None:
    amounter = Amounter(catalog)
    old, new = (amounter.booked("coconala", on) for on in (date(2020, 6, 1), TODAY))
    assert amounter.amounts(old, 10_000, 0).net == 7_250
    assert amounter.amounts(old, 10_000, 45_000).net == 10_000 - (1_250 + 1_000) * 11 // 10
    assert amounter.amounts(old, 10_000, 50_000).net == 7_800
    assert amounter.amounts(new, 10_000, 50_000).net == 7_800
    assert amounter.amounts(new, 10_000, 0).net == 7_800


@pytest.mark.parametrize("marketplace_id", ["anytimes", "skillcloud"])
def test_what_an_unknown_fee_leaves_is_unknown(catalog: Catalog, marketplace_id: str) -> None:
    amounter = Amounter(catalog)
    amounts = amounter.amounts(amounter.booked(marketplace_id, TODAY), 12_000, 0)
    assert amounts == Amounts(12_000, 0, 12_000, None, None)  # type: ignore[arg-type]


def test_days_under_one_rule_share_its_row_and_others_get_their_own(catalog: Catalog) -> None:
    amounter = Amounter(catalog)
    first, same = (amounter.booked("coconala", date(2026, 11, day)) for day in (1, 25))
    old, other = amounter.booked("coconala", date(2020, 6, 1)), amounter.booked("direct", TODAY)
    assert first is same
    assert [booked.id for booked in (first, old, other)] == [1, 2, 3]
    assert [row[:3] for row in amounter.rows] == [
        (1, "coconala", KIND),
        (2, "coconala", KIND),
        (3, "direct", KIND),
    ]
    assert all(row[3] == hashlib.sha256(row[4].encode()).hexdigest() for row in amounter.rows)
    assert first.rule.fee is not None
    assert old.rule.fee is not None
    assert (first.rule.fee.id, old.rule.fee.id) == ("coconala_text_2021", "coconala_text_2019")


def test_an_amount_reckoned_before_is_not_mixed_up_with_another(catalog: Catalog) -> None:
    amounter = Amounter(catalog)
    coconala, direct = (amounter.booked(site, TODAY) for site in ("coconala", "direct"))
    nets = [amounter.amounts(booked, 1_000, 0).net for booked in (coconala, direct, coconala)]
    assert nets == [780, 1_000, 780]
    assert amounter.amounts(coconala, 2_000, 0).net == 1_560
