"""What becomes of the invented orders of the past."""

from collections import Counter
from datetime import UTC, date, datetime

import pytest

from app.models.moments import JST
from app.models.types import Stage
from app.services.demo.plan import (
    SHARES,
    TIMETICKET_SINCE,
    DemoSpec,
    OrderPlan,
    number_of,
    past_orders,
)
from tests.services.demo.plans import NOW, SPEC, WORDS, chance, hours_ago, jst, plan


def past(count: int = 400, seed: int = 7) -> list[OrderPlan]:
    return list(past_orders(WORDS, SPEC, chance(seed), count))


def steps(order: OrderPlan) -> list[datetime]:
    moments = (
        order.inquired_at,
        order.purchased_at,
        order.started_at,
        order.delivered_at,
        order.completed_at,
        order.ended_at,
    )
    return [at for at in moments if at is not None]


def test_now_is_the_morning_of_the_day_in_japan() -> None:
    spec = DemoSpec(today=date(2026, 1, 2), hour=8, minute=5)
    assert spec.now == datetime(2026, 1, 2, 8, 5, tzinfo=JST)
    assert DemoSpec(today=NOW.date()).now == datetime(2026, 11, 25, 0, 20, tzinfo=UTC)


def test_an_order_began_with_the_enquiry_or_else_the_purchase() -> None:
    assert plan(inquired_at=hours_ago(90)).began_at == hours_ago(90)
    assert plan().began_at == hours_ago(72)
    with pytest.raises(ValueError, match="11000000"):
        _ = plan(purchased_at=None).began_at


@pytest.mark.parametrize("seed", range(8))
def test_every_order_of_the_past_is_over_and_went_step_by_step(seed: int) -> None:
    orders = past(seed=seed)
    assert len(orders) == 400
    for order in orders:
        assert steps(order) == sorted(steps(order))
        assert steps(order)[-1] < NOW
        assert order.stage in {Stage.COMPLETED, Stage.CANCELLED, Stage.REFUNDED}
        assert (order.ended_at is None) is (order.stage is Stage.COMPLETED)
        assert (order.completed_at is None) is (order.stage is Stage.CANCELLED)


def test_orders_become_more_frequent_towards_today_and_reach_back_two_years() -> None:
    bought = [o.purchased_at for o in past(1_000) if o.purchased_at and o.marketplace_id != "requ"]
    ages = [(NOW - at).days for at in bought]
    assert max(ages) > 700
    assert min(ages) < 20
    assert sum(age < 386 for age in ages) > sum(age >= 386 for age in ages)


def test_the_same_chance_makes_the_same_orders_and_none_makes_none() -> None:
    assert past(50) == past(50)
    assert past(50) != past(50, seed=8)
    assert past(0) == []


def test_sites_have_about_their_shares() -> None:
    found = Counter(order.marketplace_id for order in past(4_000))
    assert set(found) == {site for site, _ in SHARES}
    assert 0.5 < found["coconala"] / 4_000 < 0.66
    assert found["coconala"] > found["anytimes"] > found["requ"]


def test_sites_are_used_only_while_their_rules_are_known() -> None:
    orders = past(4_000)
    tickets = [o.purchased_at for o in orders if o.marketplace_id == "timeticket"]
    assert all(at is not None and at >= TIMETICKET_SINCE for at in tickets)
    closed = [o.purchased_at for o in orders if o.marketplace_id == "requ"]
    assert closed
    assert all(at is not None and at <= jst(2022, 12, 18) for at in closed)


def test_prices_are_round_and_near_what_the_service_usually_costs() -> None:
    for order in past():
        usual = WORDS.services[order.service].price
        assert order.title in WORDS.services[order.service].items
        assert usual * 0.6 - 1_000 < order.price <= usual * 2
        assert order.price % (500 if order.price < 10_000 else 1_000) == 0


def test_extras_belong_to_completed_orders_alone() -> None:
    orders = past(1_000)
    extra = [o for o in orders if o.options or o.tip or o.is_net_only or o.rating]
    assert {order.stage for order in extra} == {Stage.COMPLETED}
    assert all(price % 500 == 0 for order in extra for price in order.options)
    assert {o.marketplace_id for o in extra if o.is_net_only} == {"coconala"}
    assert {o.rating for o in orders} == {None, 3, 4, 5}
    assert any(order.tip for order in orders)
    assert any(order.note for order in orders)


def test_numbers_are_those_of_the_site_and_never_given_twice() -> None:
    assert number_of("coconala", 3) == "11000024"
    assert [number_of(site, 3) for site in ("timeticket", "anytimes", "skillcloud", "lancers")] == [
        "T-10003",
        "A-10003",
        "S-10003",
        "L-10003",
    ]
    numbers = [number_of("coconala", position) for position in range(1_000)]
    assert len(set(numbers)) == 1_000
    assert all(len(number) == 8 for number in numbers)
