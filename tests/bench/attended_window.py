"""The program's window, watched: when its frame is painted, and when its page shows the book."""

import json
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ui.opening_window import OpeningWindow
from tests.bench.own_process import memory_mb, since_start_ms

LOOK_EVERY_MS = 2
READERS = 2
"""Threads that answer questions: when all of them are free, everything was answered."""


class Attended(OpeningWindow):
    """The program's window, watched."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self._frame_at = 0.0
        self._free = 0
        self._barrier = threading.Barrier(READERS)
        self.painted.connect(self._note_frame)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)

    def _note_frame(self) -> None:
        self._frame_at = since_start_ms()

    def _look(self) -> None:
        """Once the book's window is there, wait for all that it asked."""
        tasks = getattr(self.centralWidget(), "tasks", None)
        if tasks is None:
            return
        self._timer.stop()
        for _ in range(READERS):
            tasks.run(self._barrier.wait).then(self._note_free)

    def _note_free(self, _turn: int) -> None:
        self._free += 1
        if self._free < READERS:
            return
        QApplication.processEvents()  # what the answers changed is painted, if it is not yet
        figures = {"frame": self._frame_at, "page": since_start_ms(), "memory": memory_mb()}
        print(json.dumps(figures), flush=True)  # noqa: T201
        QTimer.singleShot(0, QApplication.quit)
