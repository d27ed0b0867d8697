from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.steps import Steps, is_building

pytestmark = pytest.mark.usefixtures("qapp")


def parts(done: list[str], count: int) -> Iterator[None]:
    for number in range(count):
        done.append(str(number))
        yield


def test_each_part_has_a_turn_of_its_own_and_the_end_comes_once(qtbot: QtBot) -> None:
    done: list[str] = []
    steps, other = Steps(), QTimer()
    other.timeout.connect(lambda: done.append("other"))
    other.start(0)
    steps.start(parts(done, 3), lambda: done.append("end"))
    assert done == []
    assert steps.is_under_way
    qtbot.waitUntil(lambda: "end" in done)
    other.stop()
    assert [one for one in done if one != "other"] == ["0", "1", "2", "end"]
    for before, after in (("0", "1"), ("1", "2"), ("2", "end")):
        assert "other" in done[done.index(before) : done.index(after)]
    assert not steps.is_under_way


def test_what_is_needed_now_is_built_at_once(qtbot: QtBot) -> None:
    done: list[str] = []
    steps = Steps()
    steps.start(parts(done, 2), lambda: done.append("end"))
    steps.finish()
    assert done == ["0", "1", "end"]
    qtbot.wait(20)
    assert done == ["0", "1", "end"]
    steps.finish()
    assert done == ["0", "1", "end"]


def test_a_window_is_being_built_until_its_last_step(qtbot: QtBot) -> None:
    done: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    steps = Steps(QWidget(window))
    assert not is_building()
    steps.start(parts(done, 1), lambda: done.append("end"))
    assert is_building()
    qtbot.waitUntil(lambda: "end" in done)
    assert not is_building()
