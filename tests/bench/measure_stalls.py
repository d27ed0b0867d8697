"""How long the window's own thread waits at most, on the big book.

It turns to each page and view for the first time; then 100,000 rows come in beside it: a capture is
previewed, taken and undone on the threads of the program. A timer of the window notes how late it
is.
"""

import os
import sys
import time
from datetime import UTC, date, datetime
from importlib import import_module
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import interpreter
from app.paths import resources_dir
from app.services.capture_queries import preview
from app.services.capture_reading import ReadingWishes, Source, read_sources
from app.services.captures import take
from app.settings import Settings
from app.ui.application import Interface, OpenBook, build_window
from app.ui.book_tabs import BookTabs
from app.ui.frame.main_window import MainWindow
from app.ui.frame.queries import FrameQueries
from app.ui.page import MarketplaceFace
from app.ui.tasks import Task, TaskRunner
from tests.bench.big_book import catalog, own_copy
from tests.bench.ratios import Budget, Ratio
from tests.bench.sales_file import sales_file

R = TypeVar("R")

LIMIT_MS = 50.0
TICK_MS = 5
SETTLE_MS = 2_000
TURN_MS = 1_000
"""A page is watched for so long at least, and as long as an answer is still under way."""
LONGEST_TURNS = 15
ROWS = 100_000
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
TODAY = date(2026, 11, 23)


class Ticker:
    """A timer of the window's thread that notes how late it came at worst."""

    def __init__(self) -> None:
        self.latest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.latest_ms = max(self.latest_ms, (now - self._last) * 1000 - TICK_MS)
        self._last = now


def measure() -> list[Ratio | Budget]:
    """Read, preview and take a file while the window lives; return its longest waits."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    interpreter.set_up()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    with own_copy() as database:
        interface = Interface(application, resources_dir(), Settings())
        faces = {name: MarketplaceFace(name, "?", "direct") for name in catalog().ids}
        window = build_window(interface, OpenBook(database, catalog(), faces, lambda: NOW))
        window.resize(1440, 900)
        window.show()
        window.start(FrameQueries())
        try:
            _settle()
            return [*_turns(window), *_figures(window.tasks)]
        finally:
            window.tasks.close()
            window.close()


def _turns(window: MainWindow) -> list[Budget]:
    """Turn to every page but the first, which is shown, and to each view of orders and books."""
    targets: list[tuple[str, dict[str, str]]] = [(key, {}) for key in window.page_keys[1:]]
    targets += [("books", {"view": tab.key}) for tab in BookTabs(window).specs()]
    targets += [("orders", {"view": view}) for view in ("board", "table", "calendar")]
    return [
        Budget(
            f"longest stall at the first turn to {target.get('view', page)}",
            _turned(window, page, target),
            LIMIT_MS,
        )
        for page, target in targets
    ]


def _turned(window: MainWindow, page: str, target: dict[str, str]) -> float:
    """Turn to a page; return the longest stall until it shows its answers."""
    ticker, loop = Ticker(), QEventLoop()
    QTimer.singleShot(TICK_MS, lambda: window.navigate(page, **target))
    for _ in range(LONGEST_TURNS):
        QTimer.singleShot(TURN_MS, loop.quit)
        loop.exec()
        if not window.tasks.pending:
            break
    return ticker.latest_ms


def _figures(tasks: TaskRunner) -> list[Ratio | Budget]:
    for name in ("app.services.captures", "app.services.capture_queries"):
        _waited(tasks.run_in_order(import_module, name))  # as the program does after its start
    source = Source("sales.csv", sales_file(ROWS))
    wishes = ReadingWishes(received_on=TODAY)
    readings, reading = _waited(tasks.read(read_sources, [source], wishes))
    _, previewing = _waited(tasks.read(preview, readings, catalog(), now=NOW))
    _, taking = _waited(tasks.write(take, readings, catalog=catalog(), now=NOW))
    _, undoing = _waited(tasks.undo())
    return [
        Budget("longest stall while a file is read", reading, LIMIT_MS),
        Budget("longest stall while it is previewed", previewing, LIMIT_MS),
        Budget("longest stall while it is taken", taking, LIMIT_MS),
        Budget("longest stall while it is undone", undoing, LIMIT_MS),
    ]


def _settle() -> None:
    """Let the window finish its own start."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


def _waited(task: Task[R]) -> tuple[R, float]:
    """Let the window live until a task is done; return its result and the longest stall."""
    ticker, loop = Ticker(), QEventLoop()
    results: list[R] = []
    errors: list[BaseException] = []
    task.then(results.append).otherwise(errors.append).finally_(loop.quit)
    loop.exec()
    if errors:
        raise errors[0]
    return results[0], ticker.latest_ms
