"""Payments add up, are known by their identity, and go with their order."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.money import Yen
from app.models.order import Order
from app.models.order_parts import ChecklistItem, ObservedDeadline, OrderEvent, Payment

AT = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def order(session: Session) -> Order:
    order = Order(
        marketplace_id="coconala",
        number="1",
        title="ロゴ",
        stage="purchased",
        created_at=AT,
        updated_at=AT,
    )
    session.add(order)
    session.flush()
    return order


def payment(**columns: object) -> Payment:
    return Payment(**{"kind": "base", **columns})


@pytest.mark.parametrize(
    "part",
    [
        {"gross": 55_000, "fee": 12_100, "net": 42_900},
        {"gross": None, "fee": None, "net": 42_900},
        {"gross": 55_000, "fee": None, "net": None},
        {"gross": 0, "fee": 0, "net": 0},
    ],
)
def test_known_and_unknown_amounts(session: Session, order: Order, part: dict[str, Yen]) -> None:
    order.payments.append(payment(**part))
    session.flush()


@pytest.mark.parametrize(
    "wrong",
    [
        Payment(kind="base", gross=Yen(10), fee=Yen(3), net=Yen(8)),
        Payment(kind="base", gross=Yen(-1)),
        Payment(kind="base", fee=Yen(-1)),
        Payment(kind="gift"),
        OrderEvent(kind="dream", occurred_at=AT),
        ChecklistItem(text=""),
    ],
)
def test_the_schema_refuses_wrong_parts(session: Session, order: Order, wrong: Base) -> None:
    wrong.order_id = order.id  # type: ignore[attr-defined]
    session.add(wrong)
    with pytest.raises(IntegrityError):
        session.flush()


def test_an_identity_stands_once_and_unknown_ones_as_often_as_they_come(
    session: Session, order: Order
) -> None:
    order.payments += [payment(), payment(), payment(identity="csv:1")]
    session.flush()
    order.payments.append(payment(identity="csv:1"))
    with pytest.raises(IntegrityError):
        session.flush()


def test_all_parts_go_with_their_order(session: Session, order: Order) -> None:
    order.payments.append(payment())
    order.events.append(OrderEvent(kind="due", occurred_at=AT))
    order.checklist.append(ChecklistItem(text="ラフを送る"))
    order.deadlines.append(ObservedDeadline(clock="acceptance", until_at=AT))
    session.flush()
    session.delete(order)
    session.flush()
    for kind in (Payment, OrderEvent, ChecklistItem, ObservedDeadline):
        assert session.query(kind).count() == 0
