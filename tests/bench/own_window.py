"""The program's own start: when its frame is painted, and when its first page shows the book.

It runs what `python -m app` runs, in the same order, and looks on. The first page counts as shown
when every question asked so far is answered and the answers are on the screen.
"""

import sys
from collections.abc import Sequence
from importlib import import_module

from app.bootstrap.program import main as run_program


def main(arguments: Sequence[str]) -> int:
    """Start the program on the book these arguments name."""
    import_module("app.bootstrap.interpreter").set_up()  # as the program does, before Qt is loaded
    windows = import_module("app.bootstrap.windows")
    attended = import_module("tests.bench.attended_window").Attended
    setattr(windows, "OpeningWindow", attended)  # noqa: B010  the program is watched as it is
    return run_program(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
