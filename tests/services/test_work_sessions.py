from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.rulebook.catalog import Catalog
from app.services.order_details import order_details
from app.services.order_drafts import NegativeAmountError, TooLargeAmountError
from app.services.orders import add_minutes
from app.services.work_session_queries import (
    LONGEST_UNASKED,
    SessionDraft,
    TimeLog,
    running_timer,
    time_log,
)
from app.services.work_sessions import (
    ForgottenTimerError,
    FutureWorkError,
    NoTimerError,
    SessionMissingError,
    TimerRunningError,
    add_session,
    discard_timer,
    edit_session,
    remove_session,
    start_timer,
    stop_timer,
)
from app.storage.database import Database
from tests.services.sample import NOW, add


@pytest.fixture
def order(database: Database, catalog: Catalog) -> int:
    return add(database, catalog, "ロゴ")


def worked(database: Database, order_id: int) -> int:
    details = database.read(order_details, order_id)
    assert details is not None
    return details.worked_minutes


def log(database: Database, order_id: int) -> TimeLog:
    return database.read(time_log, order_id)


def test_a_timer_counts_its_minutes_when_it_is_stopped(database: Database, order: int) -> None:
    database.write(start_timer, order, now=NOW)
    assert worked(database, order) == 0
    minutes, _ = database.write(stop_timer, now=NOW + timedelta(minutes=41, seconds=30))
    assert minutes == 42
    assert worked(database, order) == 42
    assert database.read(running_timer) is None
    (session,) = log(database, order).sessions
    assert (session.started_at, session.minutes) == (NOW, 42)


def test_starting_on_another_order_stops_the_first_in_one_step(
    database: Database, catalog: Catalog, order: int
) -> None:
    other = add(database, catalog, "名刺")
    database.write(start_timer, order, now=NOW)
    database.write(start_timer, other, now=NOW + timedelta(minutes=10))
    running = database.read(running_timer)
    assert running is not None
    assert (running.order_id, running.title) == (other, "名刺")
    assert worked(database, order) == 10
    assert database.undo()
    running = database.read(running_timer)
    assert running is not None
    assert running.order_id == order
    assert worked(database, order) == 0


def test_one_order_is_timed_once(database: Database, order: int) -> None:
    database.write(start_timer, order, now=NOW)
    with pytest.raises(TimerRunningError):
        database.write(start_timer, order, now=NOW)


@pytest.mark.parametrize("length", [LONGEST_UNASKED + timedelta(seconds=1), timedelta(hours=-1)])
def test_a_forgotten_timer_is_asked_about_and_never_counted_in_silence(
    database: Database, catalog: Catalog, order: int, length: timedelta
) -> None:
    other = add(database, catalog, "名刺")
    database.write(start_timer, order, now=NOW)
    for command in (
        lambda: database.write(stop_timer, now=NOW + length),
        lambda: database.write(start_timer, other, now=NOW + length),
    ):
        with pytest.raises(ForgottenTimerError):
            command()
    assert worked(database, order) == 0
    database.write(stop_timer, minutes=90, now=NOW + length)
    assert worked(database, order) == 90
    (session,) = log(database, order).sessions
    assert session.ended_at is not None
    assert session.ended_at >= session.started_at


def test_a_timer_can_be_stopped_without_counting(database: Database, order: int) -> None:
    database.write(start_timer, order, now=NOW)
    database.write(discard_timer)
    assert log(database, order) == TimeLog((), 0)
    with pytest.raises(NoTimerError):
        database.write(discard_timer)
    with pytest.raises(NoTimerError):
        database.write(stop_timer, now=NOW)


def test_under_half_a_minute_nothing_is_kept(database: Database, order: int) -> None:
    database.write(start_timer, order, now=NOW)
    assert database.write(stop_timer, now=NOW + timedelta(seconds=29))[0] == 0
    assert log(database, order).sessions == ()


def test_sessions_are_added_corrected_and_removed(database: Database, order: int) -> None:
    begin = NOW - timedelta(hours=3)
    database.write(add_minutes, order, 15, now=NOW)
    row_id, _ = database.write(add_session, order, SessionDraft(begin, 60, "下書き"), now=NOW)
    assert worked(database, order) == 75
    database.write(edit_session, row_id, SessionDraft(begin, 45), now=NOW)
    assert worked(database, order) == 60
    database.write(remove_session, row_id, now=NOW)
    assert worked(database, order) == 15
    with pytest.raises(SessionMissingError):
        database.write(remove_session, row_id, now=NOW)


def test_a_running_session_is_stopped_before_it_is_corrected(
    database: Database, order: int
) -> None:
    database.write(start_timer, order, now=NOW)
    running = log(database, order).running
    assert running is not None
    with pytest.raises(SessionMissingError):
        database.write(edit_session, running.id, SessionDraft(NOW, 1), now=NOW)


def test_work_neither_ends_tomorrow_nor_takes_forever(database: Database, order: int) -> None:
    with pytest.raises(FutureWorkError):
        database.write(add_session, order, SessionDraft(NOW, 1), now=NOW)
    with pytest.raises(TooLargeAmountError):
        database.write(add_session, order, SessionDraft(NOW, 10**9), now=NOW)
    with pytest.raises(NegativeAmountError):
        database.write(add_session, order, SessionDraft(NOW, -1), now=NOW)


def test_what_was_timed_is_not_taken_away_by_hand(database: Database, order: int) -> None:
    database.write(add_session, order, SessionDraft(NOW - timedelta(hours=2), 60), now=NOW)
    database.write(add_minutes, order, 30, now=NOW)
    with pytest.raises(NegativeAmountError):
        database.write(add_minutes, order, -31, now=NOW)
    database.write(add_minutes, order, -30, now=NOW)
    assert worked(database, order) == 60


STEPS = ("type", "add", "edit", "remove", "time", "undo", "redo")


class Book:
    """An order whose typed minutes are reckoned beside it, through undo and redo too."""

    def __init__(self, database: Database, order: int) -> None:
        self.database, self.order = database, order
        self.typed, self.before, self.ahead = 0, list[int](), list[int]()

    def do(self, kind: str, minutes: int) -> None:
        write, found = self.database.write, log(self.database, self.order)
        rows = [row for row in found.sessions if row.ended_at is not None]
        draft = SessionDraft(NOW - timedelta(days=9), minutes, f"{len(self.before)} {minutes}")
        typed = self.typed
        if kind == "type":
            write(add_minutes, self.order, minutes, now=NOW)
            typed += minutes
        elif kind == "add":
            write(add_session, self.order, draft, now=NOW)
        elif kind == "edit" and rows:
            write(edit_session, rows[0].id, draft, now=NOW)
        elif kind == "remove" and rows:
            write(remove_session, rows[-1].id, now=NOW)
        elif kind == "time" and found.running is None:
            write(start_timer, self.order, now=NOW)
        elif kind == "time":
            write(stop_timer, now=NOW + timedelta(minutes=minutes))
        else:
            return
        self.note(typed)

    def note(self, typed: int) -> None:
        self.before.append(self.typed)
        self.ahead.clear()
        self.typed = typed

    def turn(self, kind: str) -> None:
        back, on = (self.before, self.ahead) if kind == "undo" else (self.ahead, self.before)
        if back:
            assert self.database.undo() if kind == "undo" else self.database.redo()
            on.append(self.typed)
            self.typed = back.pop()


@settings(
    max_examples=12,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(1, 600)), max_size=10))
def test_minutes_worked_are_those_typed_and_those_timed_through_edits_and_undo(
    database: Database, catalog: Catalog, steps: list[tuple[str, int]]
) -> None:
    if database.read(running_timer):
        database.write(discard_timer)
    book = Book(database, add(database, catalog))
    for kind, minutes in steps:
        if kind in {"undo", "redo"}:
            book.turn(kind)
        else:
            book.do(kind, minutes)
        _agree(database, book.order, book.typed)


def _agree(database: Database, order: int, typed: int) -> None:
    found = log(database, order)
    timed = sum(row.minutes or 0 for row in found.sessions)
    assert found.typed_minutes == typed
    assert worked(database, order) == typed + timed


def test_an_orders_sessions_go_with_it(database: Database, catalog: Catalog) -> None:
    order = add(database, catalog)
    database.write(start_timer, order, now=NOW)
    assert database.undo()
    assert database.undo()
    assert log(database, order) == TimeLog((), 0)
