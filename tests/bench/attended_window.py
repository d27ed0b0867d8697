"""The program's window, watched: when its frame is painted, and when its page shows the book."""

import json
import threading

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.opening_window import OpeningWindow
from app.ui.tasks import TaskRunner
from tests.bench.own_process import memory_mb, since_start_ms

READERS = 2
"""Threads that answer questions: when all of them are free, everything was answered."""


class Attended(OpeningWindow):
    """The program's window, watched."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self._frame_at = 0.0
        self._free = 0
        self._is_whole = False
        self._barrier = threading.Barrier(READERS)
        self.painted.connect(self._note_frame)

    def setCentralWidget(self, widget: QWidget) -> None:
        """Take the book's window, and wait for all that it asked."""
        widget.installEventFilter(self)
        super().setCentralWidget(widget)
        for _ in range(READERS):
            _tasks_of(widget).run(self._barrier.wait).then(self._note_free)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether what is painted now has the answers to all questions in it."""
        if event.type() == QEvent.Type.Paint:
            waiting_here = READERS - self._free
            self._is_whole = _tasks_of(watched).pending == waiting_here
        return super().eventFilter(watched, event)

    def _note_frame(self) -> None:
        self._frame_at = since_start_ms()

    def _note_free(self, _turn: int) -> None:
        self._free += 1
        if self._free < READERS:
            return
        if not self._is_whole:  # what came last is still to be painted
            self.repaint()
        figures = {"frame": self._frame_at, "page": since_start_ms(), "memory": memory_mb()}
        print(json.dumps(figures), flush=True)  # noqa: T201
        QTimer.singleShot(0, QApplication.quit)


def _tasks_of(window: object) -> TaskRunner:
    tasks = getattr(window, "tasks", None)
    assert isinstance(tasks, TaskRunner)
    return tasks
