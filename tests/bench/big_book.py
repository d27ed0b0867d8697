"""The book that is measured: 100,000 orders, 1,000,000 messages, 50,000 clients; once a run."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from shutil import copyfile

from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.services.demo.book import make_demo
from app.services.demo.plan import DemoSpec
from app.storage.database import Database
from app.storage.keys import Key
from tests.bench.ratios import ROOT
from tests.store import KEY

PLAIN = "plain"

SPEC = DemoSpec(orders=100_000, messages=1_000_000, clients=50_000, today=date(2026, 11, 23))


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="tokuicho-bench-")


@cache
def catalog() -> Catalog:
    """Return the rulebooks as they are shipped."""
    return load_catalog(resources_dir() / "marketplaces")


@cache
def big_book(key: Key | None = KEY) -> Path:
    """Return the file of the big book, encrypted unless asked for otherwise."""
    path = Path(_folder().name) / f"{PLAIN if key is None else 'book'}.tokuicho"
    # In a process of its own: what it leaves behind in memory is not the program's.
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tests.bench.big_book", str(path)], check=True, cwd=ROOT
    )
    return path


@contextmanager
def open_book() -> Iterator[Database]:
    """Open the big book for reading."""
    database = Database.open(big_book(), KEY, read_only=True)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def own_copy() -> Iterator[Database]:
    """Open a copy of the big book, to be written to and thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.tokuicho"
        copyfile(big_book(), path)
        database = Database.open(path, KEY)
        try:
            yield database
        finally:
            database.close()


if __name__ == "__main__":
    target = Path(sys.argv[1])
    make_demo(
        target, resources_dir() / "demo", catalog(), SPEC, None if target.stem == PLAIN else KEY
    )
