"""Builds a page part by part, a turn of the window for each, so that none of them is long."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

DONE = object()


class Steps(QObject):
    """What is built in one turn is painted before the next; the first waits for a turn too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: Iterator[object] = iter(())
        self._then: Callable[[], object] | None = None
        # Not 0, which is the same turn.
        self._timer = QTimer(self, singleShot=True, interval=1)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be built."""
        return self._then is not None

    def start(self, parts: Iterator[object], then: Callable[[], object]) -> None:
        """Build these one after another, then call this in a turn of its own."""
        self._parts, self._then = parts, then
        self._timer.start()

    def finish(self) -> None:
        """Build at once what is left: it is needed now."""
        self._timer.stop()
        for _ in self._parts:
            pass
        self._end()

    def _go_on(self) -> None:
        if next(self._parts, DONE) is DONE:
            self._end()
        else:
            self._timer.start()

    def _end(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()


def is_building() -> bool:
    """Whether a part of any window is still to be built in steps."""
    tops = QApplication.topLevelWidgets()
    return any(steps.is_under_way for top in tops for steps in top.findChildren(Steps))
