"""Moments and days go into the book and come out the same."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.orm import Session

from app.models.base import CivilDay, Instant
from app.models.moments import JST
from app.models.payout import Payout

DIALECT = SQLiteDialect()


@given(st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001  made aware below
def test_a_moment_is_kept_to_the_second(naive: datetime) -> None:
    moment = naive.replace(tzinfo=JST)
    seconds = Instant().process_bind_param(moment, DIALECT)
    back = Instant().process_result_value(seconds, DIALECT)
    assert back == moment.replace(microsecond=0)
    assert back is not None
    assert back.utcoffset() == timedelta(0)


@given(st.dates())
def test_a_day_is_kept_as_iso_text(day: date) -> None:
    text = CivilDay().process_bind_param(day, DIALECT)
    assert text == day.isoformat()
    assert CivilDay().process_result_value(text, DIALECT) == day


def test_unknown_stays_unknown() -> None:
    for kind in (Instant(), CivilDay()):
        assert kind.process_bind_param(None, DIALECT) is None
        assert kind.process_result_value(None, DIALECT) is None


def test_a_row_gives_back_what_was_put_in(session: Session) -> None:
    at = datetime(2026, 11, 23, 9, tzinfo=JST)
    session.add(Payout(marketplace_id="coconala", requested_at=at, amount=160))
    session.commit()
    session.expire_all()
    payout = session.query(Payout).one()
    assert payout.requested_at == at
    assert payout.requested_at.tzinfo is UTC
    assert (payout.expected_on, payout.transfer_fee, payout.paid_on) == (None, 0, None)
