"""What is due is told once: never twice, and never missed while the program ran in its time."""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import text

from app.models.changes import Changes
from app.models.types import DeadlineKind, Side
from app.rulebook.catalog import Catalog
from app.services.deadline_queries import my_deadlines
from app.services.notice_clock import NoticeClock
from app.services.notice_plan import NoticeChoices, Quiet, is_quiet, steps_of
from app.services.notice_queries import (
    AGAIN,
    HORIZON,
    due_notices,
    next_notice_at,
    notice_choices,
    notice_state,
)
from app.services.notices import note_told, set_notice_choices
from app.storage.connections import Connection
from app.storage.database import Database
from tests.services.sample import DUE, NOW, PURCHASED, add, fill
from tests.services.test_deadline_queries import say
from tests.store import new_book

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
LOUD = NoticeChoices(quiet=None)


def told_at(database: Database, now: datetime) -> list[tuple[DeadlineKind, int]]:
    """Tell what is due at this moment; return it."""
    state = database.read(notice_state, now)
    database.note(note_told, [notice.key for notice in state.due], now)
    return [(notice.deadline.kind, notice.lead) for notice in state.due]


def test_each_step_is_told_once_and_survives_an_undo(database: Database, catalog: Catalog) -> None:
    database.write(set_notice_choices, LOUD)
    add(database, catalog, due_on=DUE)
    assert told_at(database, NOW) == []
    state = database.read(notice_state, NOW)
    assert state.next_at == NOW + AGAIN
    assert told_at(database, NOW + 24 * HOUR) == [(DeadlineKind.FIRST_CONTACT, 24)]
    assert told_at(database, NOW + 25 * HOUR) == []
    assert database.read(next_notice_at, NOW + 41 * HOUR, LOUD) == NOW + 42 * HOUR
    assert told_at(database, NOW + 43 * HOUR) == [(DeadlineKind.FIRST_CONTACT, 6)]
    assert database.undo()
    assert database.redo()
    assert told_at(database, NOW + 44 * HOUR) == []


def test_a_day_without_the_program_is_told_by_its_last_step_alone(
    database: Database, catalog: Catalog
) -> None:
    database.write(set_notice_choices, LOUD)
    add(database, catalog)
    assert told_at(database, NOW + 47 * HOUR) == [(DeadlineKind.FIRST_CONTACT, 1)]
    assert database.read(notice_state, NOW + 47 * HOUR).late_count == 0
    assert told_at(database, NOW + 50 * HOUR) == [(DeadlineKind.FIRST_CONTACT, 0)]
    assert database.read(notice_state, NOW + 50 * HOUR).late_count == 1


def test_nothing_is_told_when_it_is_off_or_quiet(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    night = NOW + 11 * HOUR  # 23:00
    assert is_quiet(database.read(notice_choices), night)
    assert database.read(due_notices, night, NoticeChoices()) == ()
    assert database.read(due_notices, night, LOUD) != ()
    assert database.read(notice_state, night).next_at == night + AGAIN
    assert database.read(next_notice_at, NOW + 19 * HOUR, NoticeChoices()) == NOW + 20 * HOUR
    off = LOUD._replace(is_on=False)
    assert database.read(due_notices, night, off) == ()
    database.write(set_notice_choices, off)
    state = database.read(notice_state, night)
    assert (state.due, state.next_at) == ((), night + AGAIN)


def test_a_changed_end_is_told_anew(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    database.write(set_notice_choices, LOUD)
    database.write(say, PURCHASED, Side.CLIENT, NOW)
    (notice,) = (
        one
        for one in database.read(due_notices, NOW + 7 * HOUR, LOUD)
        if one.deadline.conversation_id
    )
    database.note(note_told, [notice.key], NOW)
    database.write(
        lambda session: session.execute(
            text("UPDATE conversations SET last_client_at = last_client_at + 3600")
        )
    )
    again = [one.key for one in database.read(due_notices, NOW + 8 * HOUR, LOUD)]
    assert notice.key not in again
    assert any(key.startswith("reply:o1c1") for key in again)


class Life:
    """A program that is open, closed, asleep, or whose clock is set; it ticks each minute."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = NOW
        self.monotonic = 1_000.0
        self.clock = NoticeClock()
        self.ticks: list[datetime] = []
        self.told: list[tuple[str, datetime]] = []

    def run(self, minutes: int) -> None:
        for _ in range(minutes):
            self.ticks.append(self.now)
            if self.clock.must_look(self.now, self.monotonic):
                state = self.database.read(notice_state, self.now)
                keys = [notice.key for notice in state.due]
                self.database.note(note_told, keys, self.now)
                self.told += [(key, self.now) for key in keys]
                self.clock.looked(state.next_at)
            self.now += MINUTE
            self.monotonic += 60

    def sleep(self, minutes: int) -> None:
        self.now += minutes * MINUTE

    def close(self, minutes: int) -> None:
        self.now += minutes * MINUTE
        self.monotonic += minutes * 60
        self.clock = NoticeClock()

    def set_clock(self, minutes: int) -> None:
        self.now += (minutes - 200) * MINUTE


MOVES = some.lists(
    some.tuples(
        some.sampled_from(["run", "run", "sleep", "close", "set_clock"]), some.integers(1, 600)
    ),
    min_size=1,
    max_size=14,
)
NIGHTS = some.none() | some.builds(Quiet, some.integers(0, 1439), some.integers(0, 1439))


@pytest.fixture(scope="module")
def busy_book(tmp_path_factory: pytest.TempPathFactory, catalog: Catalog) -> Path:
    """A book with one order, a promise for two days later and a client who waits."""
    path = tmp_path_factory.mktemp("notices") / "book.tokuicho"
    book = new_book(path)
    add(book, catalog, due_on=(NOW + timedelta(days=2)).date())
    book.write(say, 1, Side.CLIENT, NOW)
    book.close()
    return path


def forget_all(connection: Connection) -> Changes:
    connection.execute("DELETE FROM told_notices")
    return Changes()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(moves=MOVES, quiet=NIGHTS)
def test_nothing_is_told_twice_or_missed_whatever_the_computer_does(
    busy_book: Path, moves: list[tuple[str, int]], quiet: Quiet | None
) -> None:
    book = Database.open(busy_book, None)
    choices = NoticeChoices(quiet=quiet)
    try:
        book.note(forget_all)
        book.write(set_notice_choices, choices)
        life = Life(book)
        for move, minutes in moves:
            getattr(life, move)(minutes)
        deadlines = book.read(my_deadlines, NOW, NOW + HORIZON)
    finally:
        book.close()
    assert max(Counter(key for key, _ in life.told).values(), default=1) == 1
    expected: set[str] = set()
    for one in deadlines:
        for step in steps_of(one, choices):
            key = f"{one.key}:{step.lead}"
            worth = [
                tick
                for tick in life.ticks
                if step.begins <= tick < step.ends and not is_quiet(choices, tick)
            ]
            if worth:
                expected.add(key)
                assert {at for told, at in life.told if told == key} == {worth[0]}
    assert {key for key, _ in life.told} == expected
