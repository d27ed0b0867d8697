"""What every test gets: a home of its own, and proof that it left nothing behind."""

import gc
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from app.paths import HOME_VARIABLE

# Before anything imports Qt or keyring: no screen is needed, and no real keychain is touched
# unless the job that starts a Secret Service of its own asks for it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
KEYCHAIN_JOB = "TOKUICHO_TEST_KEYCHAIN" in os.environ
if not KEYCHAIN_JOB:
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402
from shiboken6 import isValid  # noqa: E402

# How long an example takes says something about a busy machine, not about the program.
settings.register_profile("tokuicho", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tokuicho")

THREADS_END_WITHIN = 2.0
"""Seconds a thread that was told to end may take."""

QT_OWN_WINDOWS = {"QTipLabel", "QDesktopWidget", "QWidgetWindow"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out, visibly, what needs a Secret Service when none was started."""
    for item in items:
        if item.get_closest_marker("keychain") and not KEYCHAIN_JOB:
            item.add_marker(pytest.mark.skip(reason="no Secret Service here: dev.py starts one"))


class HoldingBot(QtBot):
    """Holds the widgets it is given until they are closed, also when the test lets go of them.

    A window without a parent is Python's: the last to hold it is what ends it. That may be a
    connection of one of its own children (`child.clicked.connect(lambda: self.act())`), which goes
    when the child is deleted, in the middle of it; the window then deletes its child once more.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self._held: list[QWidget] = []

    def addWidget(
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        self._held.append(widget)
        super().addWidget(widget, before_close_func=before_close_func)

    def let_go(self) -> None:
        """Hold them no more: they are closed."""
        self._held.clear()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    """Take the place of the plugin's, whose widgets end whenever a test lets go of them."""
    del qapp
    made = HoldingBot(request)
    yield made
    made.let_go()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Leave to the plugin, which closes a test's widgets, only those that Qt has not deleted."""
    known = getattr(item, "qt_widgets", [])
    alive = [one for one in known if (widget := one[0]()) is not None and isValid(widget)]
    if known:
        setattr(item, "qt_widgets", alive)  # noqa: B010 - the plugin's own, which has no type
    yield


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program an empty home, so that no test sees the developer's books."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail on each line at WARNING or above that the test did not announce.

    `@pytest.mark.expects_log("template")` announces one; a line announced must also come.
    """
    expected = {mark.args[0] for mark in request.node.iter_markers("expects_log")}
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    logged = {str(record.msg) for record in records if record.levelno >= logging.WARNING}
    assert logged == expected, "log lines that came and log lines that were announced differ"


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fail when a thread the test started is still alive."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREADS_END_WITHIN
    while (leaked := _threads() - before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not leaked, f"threads left behind: {sorted(thread.name for thread in leaked)}"


@pytest.fixture(autouse=True)
def no_leaked_qt_objects(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when a window, a running timer or a running thread of Qt outlives its test."""
    if "qtbot" not in request.fixturenames and "qapp" not in request.fixturenames:
        yield
        return
    before = {id(thing) for thing in _living_qt_objects()}
    yield
    _delete_what_qt_deletes_later()
    leaked = [thing for thing in _living_qt_objects() if id(thing) not in before]
    assert not leaked, f"Qt objects left behind: {leaked}"


def _threads() -> set[threading.Thread]:
    """Return the threads Python knows by name; those of Qt show up as dummies for ever."""
    return {thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")}


def _delete_what_qt_deletes_later() -> None:
    application = QCoreApplication.instance()
    if application is not None:
        application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _living_qt_objects() -> list[QWidget | QTimer | QThread]:
    """Return windows without a parent, timers that tick and threads that run."""
    windows: list[QWidget | QTimer | QThread] = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in QT_OWN_WINDOWS
    ]
    made = [thing for thing in gc.get_objects() if issubclass(type(thing), (QTimer, QThread))]
    alive = [thing for thing in made if isValid(thing)]
    timers = [thing for thing in alive if isinstance(thing, QTimer) and thing.isActive()]
    threads = [thing for thing in alive if isinstance(thing, QThread) and thing.isRunning()]
    return [*windows, *timers, *threads]
