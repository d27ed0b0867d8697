"""The start of the program on the big book, against a bare window of the same toolkit."""

import os
import tempfile

from app.paths import HOME_VARIABLE
from tests.bench.big_book import big_book
from tests.bench.ratios import Budget, Ratio, fresh_processes

FRAME_LIMIT = 1.3
PAGE_LIMIT = 2.5
MEMORY_LIMIT_MB = 90


def measure() -> list[Ratio | Budget]:
    """Start both in turns, each in a fresh process; the book is not encrypted, nobody types."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    book = str(big_book(None))
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        programs = (
            ("-m", "tests.bench.bare_window"),
            ("-m", "tests.bench.own_window", "--store", book, "--lang", "ja"),
        )
        bare, ours = fresh_processes(programs)
    memory = ours["memory"] - bare["memory"]
    return [
        Ratio("start to the window's frame", ours["frame"], bare["painted"], FRAME_LIMIT),
        Ratio("start to the first page", ours["page"], bare["painted"], PAGE_LIMIT),
        Budget("memory beside a bare window", memory, MEMORY_LIMIT_MB, "MB"),
    ]
