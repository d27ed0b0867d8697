"""Lets Python's cycle collector rest while a hundred thousand rows are in hand."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_resting() -> Iterator[None]:
    """Keep the collector from going through all rows again and again.

    It holds every thread while it does, the window's too, and finds nothing: rows have no cycles.
    """
    was_working = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_working:
            gc.enable()
