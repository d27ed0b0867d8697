"""When to look for notices: computed from the clock on the wall, right after sleep and changes."""

from datetime import datetime

JUMP = 30.0
"""Seconds by which wall and monotonic clock may part between two looks before one was changed."""


class NoticeClock:
    """Decides on each coarse tick whether anything can have changed since the last look.

    A computer that slept, or whose clock was set, is known by its wall clock having gone another
    way than the monotonic one; then everything is reckoned anew.
    """

    def __init__(self) -> None:
        self._next_at: datetime | None = None
        self._offset: float | None = None

    def must_look(self, now: datetime, monotonic: float) -> bool:
        """Tell whether to look now."""
        before, self._offset = self._offset, now.timestamp() - monotonic
        has_jumped = before is None or abs(self._offset - before) > JUMP
        return has_jumped or self._next_at is None or now >= self._next_at

    def looked(self, next_at: datetime) -> None:
        """Note that all was told that was due, and when the next is."""
        self._next_at = next_at

    def forget(self) -> None:
        """Look at the next tick, whatever the time."""
        self._next_at = None
