from collections.abc import Iterator
from time import sleep

import pytest
from pytestqt.qtbot import QtBot

from app.ui.ahead import SLICE, Ahead

pytestmark = pytest.mark.usefixtures("qapp")


def pieces(done: list[int], count: int, seconds: float) -> Iterator[None]:
    for number in range(count):
        sleep(seconds)
        done.append(number)
        yield


def test_little_work_is_done_at_once(qtbot: QtBot) -> None:
    done: list[int] = []
    ahead = Ahead()
    ahead.start(pieces(done, 3, 0), lambda: done.append(-1))
    assert done == [0, 1, 2, -1]
    qtbot.wait(20)
    assert done == [0, 1, 2, -1]


def test_much_work_lets_events_in_between_and_ends_once(qtbot: QtBot) -> None:
    done: list[int] = []
    ahead = Ahead()
    ahead.start(pieces(done, 6, SLICE * 0.8), lambda: done.append(-1))
    assert len(done) < 6
    qtbot.waitUntil(lambda: -1 in done)
    assert done == [*range(6), -1]


def test_new_work_takes_the_place_of_what_was_under_way(qtbot: QtBot) -> None:
    old: list[int] = []
    new: list[int] = []
    ahead = Ahead()
    ahead.start(pieces(old, 6, SLICE * 1.2), lambda: old.append(-1))
    ahead.start(pieces(new, 2, SLICE * 1.2), lambda: new.append(-1))
    qtbot.waitUntil(lambda: -1 in new)
    qtbot.wait(20)
    assert old == [0]
