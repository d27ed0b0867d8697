"""One call of the command line: what it may use, and the book it works on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

from app.handover.files import BookInTheWayError
from app.paths import UserPaths
from app.rulebook.catalog import Catalog, load_catalog
from app.services.rule_queries import catalog_of
from app.storage.book_keys import unlock
from app.storage.database import Database
from app.storage.keychain import Keychain

PASSPHRASE_VARIABLE = "TOKUICHO_PASSPHRASE"  # noqa: S105 - the name of a variable


@dataclass(frozen=True, slots=True)
class TourWish:
    """Which pictures to draw: every page, in this look, into this folder."""

    out: Path
    theme: str
    language: str
    size: tuple[int, int]
    scale: float


@dataclass(frozen=True, slots=True)
class Environment:
    """Everything outside the command line that it reaches; bootstrap fills it.

    `language` is the one of the user's settings or system; `open_window` and `draw_tour` are the
    two things that need Qt.
    """

    paths: UserPaths
    variables: Mapping[str, str]
    out: TextIO
    err: TextIO
    now: Callable[[], datetime]
    resources: Path
    language: str
    keychain: Keychain
    open_window: Callable[[Path | None, str | None], int]
    draw_tour: Callable[[TourWish], Sequence[Path]]


@dataclass(frozen=True, slots=True)
class Call:
    """One command, its language and its book."""

    environment: Environment
    language: str
    store: Path

    @property
    def passphrase(self) -> str | None:
        """What the user gave to open the book with."""
        return self.environment.variables.get(PASSPHRASE_VARIABLE) or None

    def place(self, out: Path) -> Path:
        """Return where a file is to go.

        Raises:
            BookInTheWayError: There lies the book itself.
        """
        try:
            is_book = out.samefile(self.store)
        except OSError:  # one of them is not there
            return out
        if is_book:
            raise BookInTheWayError(name=out.name)
        return out

    def now(self) -> datetime:
        """Return this moment, aware."""
        return self.environment.now()

    def shipped(self) -> Catalog:
        """Return the rulebooks as they are shipped.

        Raises:
            RulebookError: A file of the program is damaged.
        """
        return load_catalog(self.environment.resources / "marketplaces")

    def catalog(self, database: Database) -> Catalog:
        """Return the rulebooks as this book's seller has them."""
        return database.read(catalog_of, self.shipped())

    @contextmanager
    def book(self, *, to_write: bool = False) -> Iterator[Database]:
        """Open the book, for reading beside an open window unless it is to be written.

        Raises:
            AppError: What storage knows of books that cannot be opened.
        """
        key = unlock(self.store, keychain=self.environment.keychain, passphrase=self.passphrase)
        database = Database.open(self.store, key, read_only=not to_write)
        try:
            yield database
        finally:
            database.close()
