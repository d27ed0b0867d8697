"""An order goes the legal way only, and derives its sums and where the money is."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.money import Yen
from app.models.order import ClosedOrderError, IllegalStepError, Order, StepTimeError
from app.models.order_parts import Payment
from app.models.payout import Payout
from app.models.types import NEXT_STAGES, EventKind, PaymentState, Stage

AT = datetime(2026, 11, 23, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)

WAY_TO = {
    Stage.INQUIRY: [Stage.INQUIRY],
    Stage.PURCHASED: [Stage.PURCHASED],
    Stage.WORKING: [Stage.PURCHASED, Stage.WORKING],
    Stage.DELIVERED: [Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED],
    Stage.COMPLETED: [Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED, Stage.COMPLETED],
    Stage.CANCELLED: [Stage.PURCHASED, Stage.CANCELLED],
    Stage.REFUNDED: [
        Stage.PURCHASED,
        Stage.WORKING,
        Stage.DELIVERED,
        Stage.COMPLETED,
        Stage.REFUNDED,
    ],
}


def order_at(stage: Stage, *, has_escrow: int = 1) -> Order:
    first, *others = WAY_TO[stage]
    order = Order(
        marketplace_id="coconala",
        number="1001",
        title="ロゴ",
        stage=first,
        has_escrow=has_escrow,
        returned_count=0,
        created_at=AT,
        updated_at=AT,
    )
    order.begin(AT)
    for other in others:
        order.step(other, AT)
    return order


def payment(gross: int | None, fee: int | None, net: int | None, kind: str = "base") -> Payment:
    amounts = [None if amount is None else Yen(amount) for amount in (gross, fee, net)]
    return Payment(kind=kind, gross=amounts[0], fee=amounts[1], net=amounts[2])


@pytest.mark.parametrize("before", Stage)
@pytest.mark.parametrize("after", Stage)
def test_every_step_is_taken_or_refused(before: Stage, after: Stage) -> None:
    order = order_at(before)
    count = len(order.events)
    if after in NEXT_STAGES[before]:
        order.step(after, AT + HOUR)
        assert order.stage == after
        event = order.events[-1]
        assert (event.stage_before, event.stage_after) == (before, after)
        assert event.occurred_at == AT + HOUR
        assert len(order.events) == count + 1
    else:
        with pytest.raises(IllegalStepError) as caught:
            order.step(after, AT + HOUR)
        assert caught.value.details == {"before": before, "after": after}
        assert order.stage == before
        assert len(order.events) == count


@given(st.lists(st.sampled_from(list(Stage)), max_size=12))
def test_whatever_is_tried_the_events_tell_a_legal_life(tried: list[Stage]) -> None:
    order = order_at(Stage.INQUIRY)
    for hours, stage in enumerate(tried):
        if stage in NEXT_STAGES[Stage(order.stage)]:
            order.step(stage, AT + hours * HOUR)
        else:
            with pytest.raises(IllegalStepError):
                order.step(stage, AT + hours * HOUR)
    steps = [(event.stage_before, event.stage_after) for event in order.events]
    assert steps[0] == (None, Stage.INQUIRY)
    assert all(after in NEXT_STAGES[Stage(str(before))] for before, after in steps[1:])
    assert steps[-1][1] == order.stage


def test_each_stage_notes_its_moment() -> None:
    order = order_at(Stage.INQUIRY)
    stages = [Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED, Stage.COMPLETED, Stage.REFUNDED]
    for hours, stage in enumerate(stages, 1):
        order.step(stage, AT + hours * HOUR)
    found = [
        order.inquired_at,
        order.purchased_at,
        order.started_at,
        order.delivered_at,
        order.completed_at,
        order.ended_at,
    ]
    assert found == [AT + hours * HOUR for hours in range(6)]


def test_it_is_earned_on_the_day_in_japan() -> None:
    order = order_at(Stage.DELIVERED)
    order.step(Stage.COMPLETED, datetime(2026, 12, 31, 15, tzinfo=UTC))
    assert order.earned_on == date(2027, 1, 1)


def test_a_return_counts_and_takes_the_delivery_back() -> None:
    order = order_at(Stage.DELIVERED)
    order.step(Stage.WORKING, AT + HOUR)
    assert order.returned_count == 1
    assert order.delivered_at is None
    assert order.started_at == AT
    assert order.events[-1].kind == EventKind.RETURNED
    with pytest.raises(StepTimeError):
        order.step(Stage.DELIVERED, AT)


def test_a_step_does_not_lie_before_the_one_that_led_to_it() -> None:
    order = order_at(Stage.PURCHASED)
    with pytest.raises(StepTimeError) as caught:
        order.step(Stage.WORKING, AT - HOUR)
    assert caught.value.details == {"at": AT - HOUR, "earliest": AT}
    assert order.stage == Stage.PURCHASED
    order.step(Stage.WORKING, AT)


def test_an_order_without_events_may_step_at_any_time() -> None:
    order = Order(stage=Stage.PURCHASED, has_escrow=1)
    order.step(Stage.WORKING, AT)
    assert order.stage == Stage.WORKING


@pytest.mark.parametrize(
    ("stage", "has_escrow", "state"),
    [
        (Stage.INQUIRY, 1, PaymentState.NONE),
        (Stage.PURCHASED, 1, PaymentState.HELD),
        (Stage.WORKING, 1, PaymentState.HELD),
        (Stage.DELIVERED, 1, PaymentState.HELD),
        (Stage.DELIVERED, 0, PaymentState.NONE),
        (Stage.COMPLETED, 1, PaymentState.BALANCE),
        (Stage.COMPLETED, 0, PaymentState.BALANCE),
        (Stage.CANCELLED, 1, PaymentState.RETURNED),
        (Stage.REFUNDED, 1, PaymentState.RETURNED),
    ],
)
def test_where_the_money_is_follows_from_the_stage(
    stage: Stage, has_escrow: int, state: PaymentState
) -> None:
    assert order_at(stage, has_escrow=has_escrow).payment_state == state


def test_an_enquiry_that_came_to_nothing_returns_no_money() -> None:
    order = order_at(Stage.INQUIRY)
    order.step(Stage.CANCELLED, AT)
    assert order.payment_state == PaymentState.NONE


def test_a_payout_is_requested_until_it_is_paid(session: Session) -> None:
    order = order_at(Stage.COMPLETED)
    session.add(order)
    session.flush()
    payout = Payout(marketplace_id="coconala", requested_at=AT, amount=Yen(0))
    session.add(payout)
    session.flush()
    order.payout = payout
    order.payout_id = payout.id
    order.settle()
    assert order.payment_state == PaymentState.REQUESTED
    payout.paid_on = date(2026, 12, 7)
    order.settle()
    assert order.payment_state == PaymentState.PAID
    order.payout = None
    order.settle()
    assert order.payment_state == PaymentState.REQUESTED


def test_sums_are_those_of_the_payments() -> None:
    order = order_at(Stage.PURCHASED)
    order.add_payment(payment(55_000, 12_100, 42_900), AT)
    order.add_payment(payment(5_500, 1_210, 4_290, "option"), AT + HOUR)
    assert (order.gross, order.fee, order.net) == (60_500, 13_310, 47_190)
    assert [paid.position for paid in order.payments] == [0, 1]
    assert [(e.kind, e.note) for e in order.events[1:]] == [(EventKind.PAYMENT, "option")]


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    order = order_at(Stage.PURCHASED)
    order.add_payment(payment(55_000, 12_100, 42_900), AT)
    order.add_payment(payment(None, None, 4_290, "tip"), AT)
    assert (order.gross, order.fee, order.net) == (None, None, 47_190)


def test_an_enquiry_carries_its_quote_until_it_is_paid() -> None:
    order = order_at(Stage.INQUIRY)
    order.carry_quote(Yen(50_000), Yen(55_000), Yen(12_100), Yen(42_900))
    order.settle()
    assert (order.quote_price, order.net) == (50_000, 42_900)
    order.add_payment(payment(11_000, 2_420, 8_580, "option"), AT)
    assert order.net == 8_580
    assert len(order.events) == 1


@pytest.mark.parametrize("stage", [Stage.CANCELLED, Stage.REFUNDED])
def test_an_order_that_ended_takes_no_payment(stage: Stage) -> None:
    order = order_at(stage)
    with pytest.raises(ClosedOrderError) as caught:
        order.add_payment(payment(1, 0, 1), AT)
    assert caught.value.details == {"stage": stage}
    assert order.payments == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""},
        {"number": ""},
        {"stage": "lost"},
        {"payment_state": "stolen"},
        {"ball": "yours"},
        {"tax_status": "maybe"},
        {"gross": -1},
        {"fee": -1},
        {"rating_received": 6},
        {"rating_given": 0},
        {"client_id": 99},
    ],
)
def test_the_schema_refuses_what_no_order_can_be(
    session: Session, wrong: dict[str, object]
) -> None:
    order = order_at(Stage.PURCHASED)
    for name, value in wrong.items():
        setattr(order, name, value)
    session.add(order)
    with pytest.raises(IntegrityError):
        session.flush()


def test_a_number_stands_once_on_a_marketplace(session: Session) -> None:
    session.add(order_at(Stage.PURCHASED))
    session.flush()
    session.add(order_at(Stage.PURCHASED))
    with pytest.raises(IntegrityError):
        session.flush()
