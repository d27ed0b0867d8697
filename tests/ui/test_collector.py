import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.collector import FULL_AFTER, Collector


class Ring:
    """A part that holds itself, so that only the collector frees it."""

    def __init__(self, died_on: list[bool]) -> None:
        self.me = self
        self.timer = QTimer()
        weakref.finalize(self, self._note, died_on)

    @staticmethod
    def _note(died_on: list[bool]) -> None:
        died_on.append(threading.current_thread() is threading.main_thread())


@pytest.fixture
def python_collects(collector: Collector) -> Iterator[Collector]:
    """Leave collecting to Python, so that a test takes it over itself."""
    collector.remove()
    yield collector
    collector.install()


def make_much() -> list[dict[str, int]]:
    """Make objects enough for Python to collect many times over."""
    return [{"n": number} for number in range(30_000)]


def test_it_takes_over_from_python_and_gives_back(
    python_collects: Collector, qapp: QApplication
) -> None:
    assert gc.isenabled()
    made = Collector(qapp)
    made.install()
    made.install()
    assert (made.is_installed, gc.isenabled()) == (True, False)
    inner = Collector(qapp)
    inner.install()
    inner.remove()
    assert not gc.isenabled(), "it was off before"
    made.remove()
    assert (made.is_installed, gc.isenabled()) == (False, True)
    assert not python_collects.is_installed
    for one in (made, inner):
        one.deleteLater()


def test_a_thread_that_makes_much_destroys_nothing_of_the_windows(
    collector: Collector, qtbot: QtBot
) -> None:
    died_on: list[bool] = []
    gc.collect()
    Ring(died_on)
    thread = threading.Thread(target=make_much)
    thread.start()
    thread.join()
    assert died_on == []
    keep = make_much()[:5_000]
    qtbot.waitUntil(lambda: bool(died_on), timeout=60_000)
    assert died_on == [True]
    assert collector.is_installed
    assert keep


def test_while_work_makes_objects_in_quantities_it_is_let_alone(collector: Collector) -> None:
    collector.tick()
    died_on: list[bool] = []
    Ring(died_on)
    keep = make_much()
    collector.tick()
    assert died_on == []
    collector.tick()
    assert died_on == [True]
    assert keep


def test_all_is_looked_at_once_much_was_kept_and_not_all_the_time(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    real = gc.collect

    def collect(generation: int) -> int:
        asked.append(generation)
        return real(generation)

    monkeypatch.setattr(gc, "collect", collect)
    kept: list[list[dict[str, int]]] = []
    while len(kept) * 30_000 < 2 * FULL_AFTER:
        kept.append(make_much())
        collector.tick()
        collector.tick()
    assert asked.count(2) == 1, asked
    assert 0 in asked


def test_it_goes_with_what_it_belongs_to(qtbot: QtBot) -> None:
    owner = QObject()
    made = Collector(owner)
    made.install()
    with qtbot.waitSignal(made.destroyed):
        made.remove()
        owner.deleteLater()
