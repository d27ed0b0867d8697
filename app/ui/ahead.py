"""Does work in small pieces between events, so that the window never stands still."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE = 0.008
"""Seconds of work between two looks at what else happened."""


class Ahead(QObject):
    """Draws ahead what a view will show; pictures then need only be copied."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: Iterator[object] = iter(())
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self, pieces: Iterator[object], then: Callable[[], object]) -> None:
        """Work through these, then call this; what was under way before is forgotten.

        What takes no longer than one slice is done before this returns.
        """
        self._pieces, self._then = pieces, then
        self._go_on()
        if self._then is not None:
            self._timer.start(0)

    def _go_on(self) -> None:
        latest = perf_counter() + SLICE
        for _ in self._pieces:
            if perf_counter() > latest:
                return
        self._timer.stop()
        then, self._then = self._then, None
        if then is not None:
            then()
