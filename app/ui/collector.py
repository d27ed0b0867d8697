"""Lets Python collect garbage cycles on the window's thread alone, between two events."""

import gc
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

TICK_MS = 250
YOUNG = 2_000
"""So many objects more than at the last collection are worth looking for rubbish among."""
AT_WORK = 20_000
"""So many new objects within one tick come from work under way: it is let alone."""
YOUNG_TURNS = 10
"""After so many collections of the young, what outlived them is looked at too."""
FULL_AFTER = 100_000
"""So many objects must have been kept before all are looked at."""
SHARE = 200
"""All are looked at for at most a two-hundredth of the time."""
OLD, ALL = 1, 2


class Collector(QObject):
    """Takes over from Python's own collector, which runs on whatever thread makes the next object.

    A reader or the writer would so destroy timers and widgets that belong to the window's thread,
    which Qt answers with a crash. Parts without cycles are freed as ever, at once and anywhere.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._before = 0
        self._turns = 0
        self._kept = 0
        self._full_cost = 0.0
        self._full_at = perf_counter()

    @property
    def is_installed(self) -> bool:
        """Tell whether garbage is collected here."""
        return self._timer.isActive()

    def install(self) -> None:
        """Collect on this thread alone from now on."""
        if not self.is_installed:
            self._was_enabled = gc.isenabled()
            gc.disable()
            self._timer.start()

    def remove(self) -> None:
        """Leave it to Python again, if it was before."""
        if self.is_installed:
            self._timer.stop()
            if self._was_enabled:
                gc.enable()

    def tick(self) -> None:
        """Collect as much as is worth it now."""
        made = gc.get_count()[0]
        new, self._before = made - self._before, made
        if made < YOUNG or new > AT_WORK:
            return
        self._kept += made
        self._turns += 1
        if self._is_full_due():
            self._collect_all()
        else:
            is_turn = self._turns % YOUNG_TURNS == 0
            gc.collect(OLD if is_turn else 0)
        self._before = gc.get_count()[0]

    def _is_full_due(self) -> bool:
        rested = perf_counter() - self._full_at
        return self._kept > FULL_AFTER and rested > self._full_cost * SHARE

    def _collect_all(self) -> None:
        begun = perf_counter()
        gc.collect(ALL)
        self._full_at = perf_counter()
        self._full_cost = self._full_at - begun
        self._kept = 0
