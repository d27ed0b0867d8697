"""Plans of invented orders become exact rows, in the order things happened."""

from datetime import date, timedelta

import pytest

from app.models.types import PaymentState, Stage
from app.rulebook.catalog import Catalog
from app.services.demo.amounts import Amounter
from app.services.demo.orders import payment_state, write_orders
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet, Value
from tests.services.demo.plans import (
    NOW,
    WORDS,
    completed,
    hours_ago,
    jst,
    moment,
    plan,
    table,
)


def written(catalog: Catalog, *plans: OrderPlan) -> Sheet:
    sheet = Sheet()
    sheet.remember_listing(0, "coconala", 7)
    write_orders(sheet, plans, Amounter(catalog), WORDS, NOW)
    return sheet


def picked(row: dict[str, Value], *names: str) -> tuple[Value, ...]:
    return tuple(row[name] for name in names)


def order_of(catalog: Catalog, made: OrderPlan) -> dict[str, Value]:
    (row,) = table(written(catalog, made), "orders")
    return row


def test_options_and_the_tip_go_on_where_the_base_left_the_slices(catalog: Catalog) -> None:
    order = completed(
        jst(2026, 10, 3), marketplace_id="crowdworks", price=90_000, options=(20_000,), tip=1_000
    )
    sheet = written(catalog, order)
    payments = table(sheet, "payments")
    names = ("position", "kind", "price", "tax", "gross", "fee", "net")
    assert [picked(payment, *names) for payment in payments] == [
        (0, "base", 90_000, 0, 90_000, 19_800, 70_200),
        (1, "option", 20_000, 0, 20_000, 3_300, 16_700),
        (2, "tip", 1_000, 0, 1_000, 110, 890),
    ]
    (row,) = table(sheet, "orders")
    assert picked(row, "gross", "fee", "net") == (111_000, 23_210, 87_790)


def test_the_base_is_paid_at_the_purchase_and_the_rest_once_work_began(catalog: Catalog) -> None:
    order = completed(jst(2026, 10, 3), options=(500,))
    base, option = table(written(catalog, order), "payments")
    assert (moment(base["paid_at"]), moment(option["paid_at"])) == (
        order.purchased_at,
        order.started_at,
    )
    assert base["settled_on"] == option["settled_on"] == "2026-10-03"
    unbegun = plan(stage=Stage.PURCHASED, started_at=None, options=(500,))
    _, early = table(written(catalog, unbegun), "payments")
    assert moment(early["paid_at"]) == unbegun.purchased_at
    assert early["settled_on"] is None


def test_an_order_known_by_its_net_alone_keeps_the_rest_unknown(catalog: Catalog) -> None:
    sheet = written(catalog, completed(jst(2026, 10, 3), is_net_only=True, options=(1_000,)))
    base, option = table(sheet, "payments")
    assert picked(base, "price", "tax", "gross", "fee", "net") == (None, None, None, None, 39_000)
    assert option["net"] == 780
    (row,) = table(sheet, "orders")
    assert picked(row, "gross", "fee", "net") == (None, None, 39_780)


def test_an_unknown_fee_leaves_the_net_unknown_and_the_gross_known(catalog: Catalog) -> None:
    row = order_of(catalog, plan(marketplace_id="skillcloud", options=(1_000,)))
    assert picked(row, "gross", "fee", "net") == (51_000, None, None)


def test_the_rule_is_that_of_the_purchase_even_when_the_enquiry_came_before_it(
    catalog: Catalog,
) -> None:
    bought = completed(
        jst(2025, 8, 8), marketplace_id="timeticket", inquired_at=jst(2025, 7, 30), price=10_000
    )
    assert bought.purchased_at == jst(2025, 8, 1)
    assert order_of(catalog, bought)["net"] == 7_250


def test_an_enquiry_has_a_quote_and_no_payment(catalog: Catalog) -> None:
    quoted = plan(
        stage=Stage.INQUIRY,
        inquired_at=hours_ago(46),
        quoted_at=hours_ago(20),
        quote_basis="8 時間",
        quote_expires_on=date(2026, 12, 1),
        purchased_at=None,
        started_at=None,
    )
    sheet = written(catalog, quoted)
    (row,) = table(sheet, "orders")
    assert table(sheet, "payments") == []
    assert picked(row, "quote_price", "quote_basis", "quote_expires_on", "net") == (
        50_000,
        "8 時間",
        "2026-12-01",
        39_000,
    )
    assert picked(row, "ball", "ball_reason") == ("client", "quote_sent")
    assert row["payment_state"] == "none"
    assert order_of(catalog, plan())["quote_price"] is None


def events(catalog: Catalog, made: OrderPlan) -> list[tuple[Value, ...]]:
    rows = table(written(catalog, made), "order_events")
    return [picked(row, "kind", "stage_before", "stage_after") for row in rows]


def test_every_step_is_told_in_the_order_it_was_taken(catalog: Catalog) -> None:
    whole = completed(jst(2026, 10, 3), inquired_at=jst(2026, 9, 20))
    rows = table(written(catalog, whole), "order_events")
    assert events(catalog, whole) == [
        ("stage", None, "inquiry"),
        ("stage", "inquiry", "purchased"),
        ("stage", "purchased", "working"),
        ("stage", "working", "delivered"),
        ("stage", "delivered", "completed"),
    ]
    moments = [moment(row["occurred_at"]) for row in rows]
    assert moments == [
        whole.inquired_at,
        whole.purchased_at,
        whole.started_at,
        whole.delivered_at,
        whole.completed_at,
    ]
    assert {row["order_id"] for row in rows} == {1}


def test_a_delivery_sent_back_is_a_return_and_no_delivery_any_more(catalog: Catalog) -> None:
    returned = plan(delivered_at=hours_ago(40), returned_at=hours_ago(10))
    assert events(catalog, returned)[-2:] == [
        ("stage", "working", "delivered"),
        ("returned", "delivered", "working"),
    ]
    row = order_of(catalog, returned)
    assert picked(row, "delivered_at", "returned_count", "ball_reason") == (None, 1, "revise")


@pytest.mark.parametrize("stage", [Stage.CANCELLED, Stage.REFUNDED])
def test_an_order_that_was_broken_off_ends_in_its_own_stage(catalog: Catalog, stage: Stage) -> None:
    broken = plan(stage=stage, ended_at=hours_ago(5))
    assert events(catalog, broken)[-1] == ("stage", "working", stage.value)
    row = order_of(catalog, broken)
    assert picked(row, "ball", "ball_reason", "ball_until_at") == ("none", "settled", None)
    assert moment(row["updated_at"]) == broken.ended_at
    assert row["payment_state"] == "returned"


@pytest.mark.parametrize(
    ("changes", "is_escrow", "state"),
    [
        ({"stage": Stage.PURCHASED}, True, PaymentState.HELD),
        ({"stage": Stage.DELIVERED}, False, PaymentState.NONE),
        ({"stage": Stage.INQUIRY}, True, PaymentState.NONE),
        ({"stage": Stage.COMPLETED}, False, PaymentState.BALANCE),
        ({"stage": Stage.REFUNDED}, True, PaymentState.RETURNED),
        ({"stage": Stage.CANCELLED}, True, PaymentState.RETURNED),
        ({"stage": Stage.CANCELLED, "purchased_at": None}, True, PaymentState.NONE),
    ],
)
def test_the_money_is_where_the_stage_says(
    changes: dict[str, object], state: PaymentState, *, is_escrow: bool
) -> None:
    assert payment_state(plan(**changes), is_escrow=is_escrow) is state


def test_whose_turn_it_is_follows_the_clocks_of_the_site(catalog: Catalog) -> None:
    bought = plan(stage=Stage.PURCHASED, purchased_at=hours_ago(15), started_at=None)
    row = order_of(catalog, bought)
    assert picked(row, "ball", "ball_reason") == ("me", "first_contact")
    assert moment(row["ball_until_at"]) == hours_ago(15) + timedelta(hours=48)
    delivered = plan(stage=Stage.DELIVERED, delivered_at=hours_ago(45))
    row = order_of(catalog, delivered)
    assert picked(row, "ball", "ball_reason") == ("client", "acceptance")
    # 72 hours, to the next full hour: 12:20 the day before yesterday becomes 13:00 tomorrow.
    assert moment(row["ball_until_at"]) == jst(2026, 11, 26, 13)
    row = order_of(catalog, plan(due_on=date(2026, 11, 28)))
    assert picked(row, "ball", "ball_reason") == ("me", "work")
    assert moment(row["ball_until_at"]) == jst(2026, 11, 29, 0) - timedelta(seconds=1)


def test_what_the_plan_says_of_the_order_stands_in_its_row(catalog: Catalog) -> None:
    order = completed(
        jst(2026, 10, 3),
        client=4,
        estimate=300,
        worked=250,
        rating=5,
        note="緑は控えめ",
        due_on=date(2026, 10, 2),
    )
    row = order_of(catalog, order)
    assert picked(row, "client_id", "listing_id", "rule_id", "has_escrow") == (5, 7, 1, 1)
    assert picked(row, "estimate_minutes", "worked_minutes", "rating_received") == (300, 250, 5)
    assert picked(row, "note", "due_on", "earned_on") == ("緑は控えめ", "2026-10-02", "2026-10-03")
    assert moment(row["created_at"]) == order.purchased_at
    assert moment(row["updated_at"]) == order.completed_at
    elsewhere = order_of(catalog, plan(marketplace_id="direct"))
    assert picked(elsewhere, "listing_id", "has_escrow") == (None, 0)


def test_orders_and_their_rows_are_numbered_one_after_the_other(catalog: Catalog) -> None:
    sheet = written(catalog, plan(options=(500,)), plan())
    assert [row["id"] for row in table(sheet, "orders")] == [1, 2]
    assert [picked(row, "id", "order_id") for row in table(sheet, "payments")] == [
        (1, 1),
        (2, 1),
        (3, 2),
    ]


def test_a_checklist_has_its_first_items_done_and_never_two_of_one_name(catalog: Catalog) -> None:
    names = WORDS.talk.checklist
    order = plan(checklist=(2, len(names) + 1))
    items = table(written(catalog, order), "checklist_items")
    assert [item["text"] for item in items] == [*names, f"{names[0]} 2"]
    assert [item["position"] for item in items] == list(range(len(names) + 1))
    assert order.started_at is not None
    done = [moment(item["done_at"]) for item in items if item["done_at"] is not None]
    assert done == [order.started_at, order.started_at + timedelta(hours=1)]
    assert table(written(catalog, plan()), "checklist_items") == []
