"""Completed orders that are new: what is written in bulk is what the model makes of them."""

from datetime import UTC, datetime

import pytest

from app.rulebook.catalog import Catalog
from app.storage.database import Database
from tests.services.site_files import Sale, Seller, list_page, list_row, sales_csv


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def steps(seller: Seller) -> list[tuple[object, ...]]:
    return seller.rows("SELECT stage_before, stage_after FROM order_events ORDER BY id")


def test_a_known_day_of_sale_gives_the_order_its_whole_life(seller: Seller) -> None:
    seller.take(sales_csv(Sale()), list_page(list_row(status="完了")))
    bought = int(datetime(2026, 10, 31, 15, tzinfo=UTC).timestamp())
    assert seller.order("purchased_at, earned_on") == (bought, "2026-11-10")
    assert steps(seller) == [
        (None, "purchased"),
        ("purchased", "working"),
        ("working", "delivered"),
        ("delivered", "completed"),
    ]
    assert seller.payments("paid_at") == [(bought,)]


def test_a_sale_after_its_completion_is_no_step(seller: Seller) -> None:
    seller.take(sales_csv(Sale()), list_page(list_row(status="完了", sold="2026/11/20")))
    assert steps(seller) == [(None, "completed")]


def test_orders_share_the_rules_of_their_day(seller: Seller) -> None:
    seller.take(
        sales_csv(
            Sale("1", day="2019/12/15", number="1"),
            Sale("2", day="2026/11/10", number="2"),
            Sale("3", day="2026/11/11", number="3"),
        )
    )
    rules = [rule for (rule,) in seller.rows("SELECT rule_id FROM orders ORDER BY number")]
    assert rules[0] != rules[1] == rules[2]
    assert seller.rows("SELECT COUNT(*) FROM frozen_rules") == [(2,)]


def test_payments_stand_in_the_order_of_the_file(seller: Seller) -> None:
    sales = [
        Sale(net=100 + place, kind="オプション支払い", number=f"{place}") for place in range(4)
    ]
    seller.take(sales_csv(*sales))
    assert seller.payments("position, net") == [(place, 100 + place) for place in range(4)]
