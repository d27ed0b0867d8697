"""Lets Python's cycle collector rest while a hundred thousand rows are in hand."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_resting() -> Iterator[None]:
    """Keep the collector from going through all rows again and again.

    It stops every thread while it does, the window's too, for a fifth of a second and more, and
    finds nothing: rows have no cycles.
    """
    was_working = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_working:
            gc.enable()


def set_aside() -> None:
    """Take all that is alive now out of the collector's sight, for those who call it themselves.

    Rows go when nobody holds them, without it. What else was made in these moments and becomes a
    cycle later stays in memory until the program ends: so this is for thousands of rows only.
    """
    gc.freeze()
