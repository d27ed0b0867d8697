"""Work goes forward in time, and days off do too."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.order import Order
from app.models.work import DayOff, WorkSession

AT = datetime(2026, 11, 23, tzinfo=UTC)


def order(session: Session) -> int:
    one = Order(
        marketplace_id="coconala",
        number="1001",
        title="ロゴ",
        stage="working",
        has_escrow=1,
        returned_count=0,
        created_at=AT,
        updated_at=AT,
    )
    session.add(one)
    session.flush()
    return one.id


def test_work_goes_with_its_order(session: Session) -> None:
    running = WorkSession(order_id=order(session), started_at=AT)
    session.add(running)
    session.flush()
    assert (running.ended_at, running.minutes, running.note) == (None, None, "")


@pytest.mark.parametrize(
    "wrong",
    [
        {"ended_at": AT - timedelta(minutes=1), "minutes": 1},
        {"ended_at": AT, "minutes": -1},
        {"ended_at": AT},
        {"minutes": 5},
    ],
)
def test_the_schema_refuses_what_no_work_can_be(session: Session, wrong: dict[str, object]) -> None:
    session.add(WorkSession(order_id=order(session), started_at=AT, **wrong))
    with pytest.raises(IntegrityError):
        session.flush()


def test_days_off_go_forward(session: Session) -> None:
    session.add(DayOff(first_on=date(2026, 12, 29), last_on=date(2026, 12, 28)))
    with pytest.raises(IntegrityError):
        session.flush()
