from datetime import UTC, datetime, timedelta

from app.services.notice_clock import NoticeClock

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_it_looks_at_first_and_then_when_it_is_time() -> None:
    clock = NoticeClock()
    assert clock.must_look(NOW, 100.0)
    clock.looked(NOW + 3 * MINUTE)
    assert not clock.must_look(NOW + MINUTE, 160.0)
    assert not clock.must_look(NOW + 2 * MINUTE, 221.0)
    assert clock.must_look(NOW + 3 * MINUTE, 280.0)


def test_it_looks_when_the_computer_slept_or_the_clock_was_set() -> None:
    clock = NoticeClock()
    clock.must_look(NOW, 100.0)
    clock.looked(NOW + timedelta(days=1))
    assert clock.must_look(NOW + 8 * 60 * MINUTE, 160.0)
    assert not clock.must_look(NOW + 8 * 60 * MINUTE, 160.0)
    assert clock.must_look(NOW - 60 * MINUTE, 220.0)


def test_it_looks_when_it_was_told_to() -> None:
    clock = NoticeClock()
    clock.must_look(NOW, 100.0)
    clock.looked(NOW + timedelta(days=1))
    clock.forget()
    assert clock.must_look(NOW, 100.0)
