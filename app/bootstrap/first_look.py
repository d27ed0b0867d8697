"""Opens the book and asks what its first page shows, before the window itself is loaded."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from app.bootstrap.frame_numbers import frame_queries
from app.errors import AppError
from app.models.moments import utc_now
from app.paths import UserPaths, resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.services.rule_queries import catalog_of
from app.settings import Settings
from app.storage.book_keys import unlock
from app.storage.database import Database
from app.storage.keychain import SystemKeychain
from app.ui.frame.queries import BookState, FrameQueries, book_state
from app.ui.tasks import Task, TaskRunner
from app.ui.today.questions import Asked, ask


class FirstLook(NamedTuple):
    """The rules of a book, the threads that read and write it, and the first questions to it.

    They are what the first page asks, and what the frame shows of the book (`state`).
    """

    catalog: Catalog
    tasks: TaskRunner
    asked: Asked
    queries: FrameQueries
    state: Task[BookState]


class Ahead(NamedTuple):
    """What was done while there was no window: the book opened, or why it did not open."""

    path: Path
    shipped: Catalog
    outcome: Database | AppError
    looked: FirstLook | None = None

    def book(self) -> Database:
        """Return the open book.

        Raises what kept it from opening.
        """
        if isinstance(self.outcome, AppError):
            raise self.outcome
        return self.outcome


def known_book(store: Path | None, settings: Settings, paths: UserPaths) -> Path:
    """Return the book to open at the start: the one asked for, else the last one."""
    return store or settings.last_book or paths.default_book


def rulebooks(resources: Path) -> Path:
    """Return the folder of the shipped rulebooks."""
    return resources / "marketplaces"


def look(database: Database, shipped: Catalog, clock: Callable[[], datetime]) -> FirstLook:
    """Ask what the first page of this book and the frame around it show."""
    catalog = database.read(catalog_of, shipped)
    database.give_back()  # to the first of the threads that are asked now
    tasks = TaskRunner(database)
    queries = frame_queries(clock, database.path)
    # One of two threads counts for the frame while the other reckons the longest of the page's.
    state = tasks.read(book_state, queries)
    return FirstLook(catalog, tasks, ask(tasks, catalog, clock()), queries, state)


def look_ahead(
    store: Path | None, settings: Settings, paths: UserPaths, passphrase: str | None
) -> Ahead:
    """Open the book to begin with, if it opens without asking anybody, and begin to read it."""
    path = known_book(store, settings, paths).absolute()
    shipped = load_catalog(rulebooks(resources_dir()), paths.config / "rulebooks.kept")
    try:
        key = unlock(path, keychain=SystemKeychain(), passphrase=passphrase)
        database = Database.open(path, key)
    except AppError as error:
        return Ahead(path, shipped, error)
    return Ahead(path, shipped, database, look(database, shipped, utc_now))
