"""The watcher tells once what is due, whatever the clock and the computer did meanwhile."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.services.notice_plan import NoticeChoices
from app.services.notice_queries import NoticeState
from app.services.notices import set_notice_choices
from app.services.orders import add_order
from app.ui.notify.watcher import NoticeWatcher
from tests.services.sample import draft
from tests.ui.today.context import NOW, World

HOUR = timedelta(hours=1)


class Clocks:
    """A wall clock and a steady one, both set by hand."""

    def __init__(self) -> None:
        self.now = NOW
        self.seconds = 500.0

    def wall(self) -> datetime:
        return self.now

    def steady(self) -> float:
        return self.seconds

    def run(self, length: timedelta) -> None:
        self.now += length
        self.seconds += length.total_seconds()


class Watched:
    """A watcher on a book, and what it told."""

    def __init__(self, world: World, qtbot: QtBot) -> None:
        self.world = world
        self.qtbot = qtbot
        self.clocks = Clocks()
        self.told: list[list[str]] = []
        self.late: list[int] = []
        self.ground = QObject()
        tasks = world.context.tasks
        self.watcher = NoticeWatcher(tasks, self.clocks.wall, self.ground, self.clocks.steady)
        self.watcher.told.connect(self._note)
        self.watcher.lateness_changed.connect(self.late.append)

    def _note(self, state: NoticeState) -> None:
        self.told.append([f"{one.deadline.kind}:{one.lead}" for one in state.due])

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.world.context.tasks.pending, timeout=60_000)

    def tick(self) -> None:
        self.watcher.tick()
        self.settle()


@pytest.fixture
def watched(world: World, qtbot: QtBot) -> Iterator[Watched]:
    world.database.write(set_notice_choices, NoticeChoices(quiet=None))
    world.database.write(add_order, draft(), catalog=world.catalog, now=NOW)
    made = Watched(world, qtbot)
    yield made
    made.watcher.stop()
    made.settle()
    made.ground.deleteLater()


def test_it_tells_once_in_time_and_says_when_something_is_late(watched: Watched) -> None:
    watched.watcher.start()
    watched.settle()
    assert watched.told == []
    assert watched.late == [0]
    for _ in range(8):
        watched.clocks.run(6 * HOUR)
        watched.tick()
        watched.tick()
    assert watched.told == [["first_contact:24"], ["first_contact:6"], ["first_contact:0"]]
    assert watched.late == [0, 1]


def test_it_tells_right_after_sleep(watched: Watched) -> None:
    watched.watcher.start()
    watched.settle()
    watched.clocks.now += 25 * HOUR  # only the wall clock went on
    watched.tick()
    assert watched.told == [["first_contact:24"]]


def test_it_looks_when_the_program_comes_to_the_front(watched: Watched) -> None:
    watched.watcher.start()
    watched.settle()
    watched.clocks.run(25 * HOUR)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    watched.settle()
    assert watched.told == []
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    watched.settle()
    assert watched.told == [["first_contact:24"]]


def test_a_change_of_the_book_is_looked_at_and_its_own_note_is_not(watched: Watched) -> None:
    watched.watcher.start()
    watched.settle()
    watched.clocks.run(25 * HOUR)
    tasks = watched.world.context.tasks
    wanted = draft("二つ目", number="9", purchased_at=NOW)
    tasks.write(add_order, wanted, catalog=watched.world.catalog, now=NOW)
    watched.qtbot.waitUntil(lambda: bool(watched.told), timeout=60_000)
    assert watched.told == [["first_contact:24", "first_contact:24"]]
    watched.settle()
    assert not watched.watcher._settling.isActive()


def test_what_was_told_before_the_program_was_opened_again_is_not_told_anew(
    watched: Watched, world: World, qtbot: QtBot
) -> None:
    watched.clocks.run(25 * HOUR)
    watched.watcher.start()
    watched.settle()
    again = Watched(world, qtbot)
    again.clocks.now = watched.clocks.now + HOUR
    again.watcher.start()
    again.settle()
    assert (len(watched.told), again.told) == (1, [])
    again.watcher.stop()
    again.ground.deleteLater()


def test_a_pause_holds_back_and_tells_afterwards(watched: Watched) -> None:
    watched.watcher.start()
    watched.settle()
    watched.clocks.run(23 * HOUR + HOUR / 2)
    watched.watcher.pause(HOUR)
    watched.clocks.run(HOUR * 0.6)
    watched.tick()
    assert watched.told == []
    watched.clocks.run(HOUR * 0.5)
    watched.tick()
    assert watched.told == [["first_contact:24"]]
    assert watched.watcher.paused_until is None


def test_a_pause_can_be_ended(watched: Watched) -> None:
    watched.watcher.start()
    watched.settle()
    watched.clocks.run(23 * HOUR)
    watched.watcher.pause(3 * HOUR)
    watched.clocks.run(2 * HOUR)
    watched.watcher.resume()
    watched.settle()
    assert watched.told == [["first_contact:24"]]


def test_a_question_that_fails_is_told_once_and_asked_again_later(watched: Watched) -> None:
    book = watched.world.database
    watched.watcher.start()
    watched.settle()

    book.write(lambda session: session.execute(text("UPDATE frozen_rules SET body = '{}'")))
    watched.watcher.look()
    watched.watcher.look()
    watched.settle()
    watched.clocks.run(timedelta(minutes=5))
    watched.tick()
    assert len(watched.world.asked.errors) == 1
    watched.world.asked.errors.clear()
