"""Captured facts become steps of known orders by the orders' own rules."""

from datetime import UTC, datetime

import pytest

from app.models.money import Yen
from app.models.types import PaymentKind, Stage
from app.rulebook.catalog import Catalog
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order, add_payment, step_order
from app.services.payouts import request_payout
from app.storage.database import Database
from tests.services.site_files import (
    NOW,
    OPTION,
    Said,
    Sale,
    Seller,
    list_page,
    list_row,
    room_page,
    sales_csv,
)

BOUGHT = datetime(2026, 11, 1, 3, tzinfo=UTC)


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    seller = Seller(database, catalog)
    draft = OrderDraft(
        marketplace_id="coconala",
        title="ロゴ",
        price=Yen(50_000),
        number="41000001",
        purchased_at=BOUGHT,
    )
    database.write(add_order, draft, catalog=catalog, now=BOUGHT)
    return seller


def step(seller: Seller, stage: Stage, at: datetime) -> None:
    seller.database.write(step_order, 1, stage, catalog=seller.catalog, at=at, now=at)


def test_the_sites_day_of_settlement_stands_over_a_day_noted_by_hand(seller: Seller) -> None:
    step(seller, Stage.COMPLETED, datetime(2026, 11, 20, tzinfo=UTC))
    seller.take(sales_csv(Sale()))
    day = int(datetime(2026, 11, 9, 15, tzinfo=UTC).timestamp())
    assert seller.order("earned_on, completed_at") == ("2026-11-10", day)


def test_a_completion_does_not_lie_before_a_step_of_the_same_day(seller: Seller) -> None:
    at = datetime(2026, 11, 10, 5, tzinfo=UTC)
    step(seller, Stage.DELIVERED, at)
    seller.take(sales_csv(Sale()))
    assert seller.order("completed_at, delivered_at") == (int(at.timestamp()),) * 2


def test_steps_that_nobody_saw_leave_their_moments_open(seller: Seller) -> None:
    seller.take(list_page(list_row(status="納品確認待ち")))
    assert seller.order("started_at, delivered_at, purchased_at") == (
        None,
        None,
        int(BOUGHT.timestamp()),
    )
    seen = seller.rows(
        "SELECT DISTINCT occurred_at FROM order_events WHERE id > 1 AND kind='stage'"
    )
    assert seen == [(int(NOW.timestamp()),)]


def test_a_paid_out_order_stays_paid_out_when_its_file_comes(seller: Seller) -> None:
    step(seller, Stage.COMPLETED, datetime(2026, 11, 10, 5, tzinfo=UTC))
    seller.database.write(request_payout, "coconala", catalog=seller.catalog, at=NOW)
    seller.take(sales_csv(Sale()))
    assert seller.order("payment_state, net") == ("requested", 39_000)


def test_a_refund_after_completion_is_kept(seller: Seller) -> None:
    seller.take(sales_csv(Sale()))
    seller.take(list_page(list_row(status="返金済み")))
    assert seller.order("stage, payment_state, earned_on") == ("refunded", "returned", "2026-11-10")


def test_a_new_payment_of_a_known_order_is_noted(seller: Seller) -> None:
    seller.take(sales_csv(Sale(), Sale(kind=OPTION, net=780, number="2")))
    notes = seller.rows("SELECT note FROM order_events WHERE kind = 'payment'")
    assert notes == [("option",)]
    assert seller.payments("kind, position") == [("base", 0), ("option", 1)]


def test_a_base_price_that_a_list_tells_stands_first(seller: Seller) -> None:
    draft = OrderDraft(marketplace_id="coconala", title="無題", number="41000002")
    order_id, _ = seller.database.write(add_order, draft, catalog=seller.catalog, now=BOUGHT)
    seller.database.write(
        add_payment, order_id, PaymentKind.OPTION, Yen(1_000), at=BOUGHT, now=BOUGHT
    )
    seller.take(list_page(list_row("41000002")))
    rows = seller.rows(
        "SELECT kind, position, gross FROM payments WHERE order_id = ? ORDER BY position", order_id
    )
    assert rows == [("base", 0, 50_000), ("option", 1, 1_000)]


def test_the_client_becomes_known_and_is_not_changed(seller: Seller) -> None:
    seller.take(room_page(Said("11月2日 10:00", "一")))
    assert seller.rows("SELECT c.name FROM orders o JOIN clients c ON c.id = o.client_id") == [
        ("山吹",)
    ]
    seller.take(list_page(list_row(buyer="別人", due="2026/12/24")))
    assert seller.rows("SELECT name FROM clients") == [("山吹",)]


def test_more_orders_than_one_batch_are_all_written(seller: Seller) -> None:
    rows = [list_row(f"4200{place:04}") for place in range(205)]
    seller.take(list_page(*rows))
    assert seller.rows("SELECT COUNT(*) FROM orders") == [(206,)]
    seller.take(list_page(*[row.replace("取引中", "納品確認待ち") for row in rows]))
    assert seller.rows("SELECT COUNT(*) FROM orders WHERE stage = 'delivered'") == [(205,)]
