"""Sets Python up for a window: no collecting while it is built, plain imports, short turns."""

import builtins
import gc
import sys

from app.bootstrap.signatures import import_qt

TURN_SECONDS = 0.001
"""A thread that reads or writes gives way to the window's after so long; Python's own is 5 ms."""


def set_up() -> None:
    """Prepare this process for a window, and load Qt; done before anything else is imported.

    Importing makes many objects and no rubbish: Python's collector rests until the interface has
    its own. And PySide6 puts an import of its own before the one there was: it reads the source of
    each module that follows, to learn whether that says `from __feature__ import …`, and keeps it.
    Nothing here says so; the import that there was is put back.
    """
    gc.disable()
    import_qt()
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before
    sys.setswitchinterval(TURN_SECONDS)
