"""Proceeds of invented orders reach the bank as the sites pay them."""

from datetime import date, datetime

import pytest

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.demo.money_flow import Settled, write_payouts
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet, Value
from tests.services.demo.plans import NOW, completed, jst, moment, plan, table

Payouts = list[dict[str, Value]]


def paid_out(
    catalog: Catalog, *plans: OrderPlan, nets: list[Yen | None] | None = None, now: datetime = NOW
) -> tuple[Payouts, list[Settled]]:
    sheet = Sheet()
    wanted = nets or [Yen(10_000)] * len(plans)
    settled = write_payouts(sheet, plans, wanted, catalog, now)
    return table(sheet, "payouts"), settled


@pytest.mark.parametrize(
    ("marketplace_id", "earned", "expected"),
    [
        ("coconala", jst(2026, 10, 20), "2026-11-05"),
        ("coconala", jst(2026, 9, 3), "2026-09-24"),  # the 20th opens the silver week
        ("coconala", jst(2025, 12, 31), "2026-01-05"),
        ("crowdworks", jst(2026, 1, 10), "2026-01-30"),  # the 31st is a Saturday: the day before
        ("lancers", jst(2026, 1, 10), "2026-02-02"),  # the same Saturday: the day after
        ("anytimes", jst(2026, 4, 30), "2026-05-07"),  # two bank days, and the golden week between
        ("direct", jst(2026, 9, 15), "2026-09-24"),  # no cycle: five days, then a bank day
        ("timeticket", jst(2026, 10, 31), "2026-11-05"),
    ],
)
def test_a_payout_is_expected_on_the_day_the_site_pays(
    catalog: Catalog, marketplace_id: str, earned: datetime, expected: str
) -> None:
    (payout,), _ = paid_out(catalog, completed(earned, marketplace_id=marketplace_id))
    assert payout["expected_on"] == payout["paid_on"] == expected


@pytest.mark.parametrize(
    ("earned", "last"),
    [
        (jst(2026, 3, 1), date(2026, 3, 15)),
        (jst(2026, 3, 15, 23), date(2026, 3, 15)),
        (jst(2026, 3, 16, 0), date(2026, 3, 31)),
        (jst(2024, 2, 20), date(2024, 2, 29)),
        (jst(2026, 2, 28), date(2026, 2, 28)),
        (jst(2025, 12, 16), date(2025, 12, 31)),
    ],
)
def test_it_is_asked_for_in_the_evening_of_the_last_day_of_the_half_month(
    catalog: Catalog, earned: datetime, last: date
) -> None:
    (payout,), _ = paid_out(catalog, completed(earned))
    assert moment(payout["requested_at"]) == jst(last.year, last.month, last.day, 21)


def test_a_site_and_half_month_make_one_payout_of_all_their_orders(catalog: Catalog) -> None:
    plans = [
        completed(jst(2026, 10, 3)),
        completed(jst(2026, 10, 14)),
        completed(jst(2026, 10, 16)),
        completed(jst(2026, 10, 3), marketplace_id="lancers"),
    ]
    payouts, settled = paid_out(catalog, *plans, nets=[Yen(1), Yen(20), Yen(300), Yen(4_000)])
    assert [(p["id"], p["marketplace_id"], p["amount"]) for p in payouts] == [
        (1, "coconala", 21),
        (2, "lancers", 4_000),
        (3, "coconala", 300),
    ]
    assert settled == [
        Settled(1, 1, "paid"),
        Settled(2, 1, "paid"),
        Settled(4, 2, "paid"),
        Settled(3, 3, "paid"),
    ]


def test_the_transfer_costs_what_the_site_takes_for_such_an_amount(catalog: Catalog) -> None:
    fees = []
    for site, amount in [
        ("coconala", 2_999),
        ("coconala", 3_000),
        ("lancers", 3_000),
        ("direct", 1),
    ]:
        order = completed(jst(2026, 10, 3), marketplace_id=site)
        (payout,), _ = paid_out(catalog, order, nets=[Yen(amount)])
        fees.append(payout["transfer_fee"])
    assert fees == [160, 0, 500, 0]


def test_what_was_asked_for_and_has_not_come_yet_is_requested(catalog: Catalog) -> None:
    order = completed(jst(2026, 11, 10), marketplace_id="lancers")
    (payout,), settled = paid_out(catalog, order)
    assert (payout["expected_on"], payout["paid_on"]) == ("2026-11-30", None)
    assert settled == [Settled(1, 1, "requested")]
    (arrived,), paid = paid_out(catalog, order, now=jst(2026, 11, 30, 0))
    assert arrived["paid_on"] == "2026-11-30"
    assert paid == [Settled(1, 1, "paid")]


def test_a_half_month_that_runs_is_not_paid_out_before_its_end(catalog: Catalog) -> None:
    order = completed(jst(2026, 11, 10))
    assert paid_out(catalog, order, now=jst(2026, 11, 15, 23)) == ([], [])
    assert len(paid_out(catalog, order, now=jst(2026, 11, 16, 0))[1]) == 1


def test_orders_without_known_proceeds_are_not_paid_out(catalog: Catalog) -> None:
    earned = jst(2026, 10, 3)
    refunded = completed(earned)
    refunded.stage = Stage.REFUNDED
    plans = [completed(earned), refunded, plan(stage=Stage.COMPLETED)]
    nets: list[Yen | None] = [None, Yen(1_000), Yen(1_000)]
    assert paid_out(catalog, *plans, nets=nets) == ([], [])
