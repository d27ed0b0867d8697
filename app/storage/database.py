"""An open book: questions on read-only connections, commands on the one that writes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, current_thread
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from app.models.changes import Changes
from app.models.moments import utc_now
from app.models.types import ChangeKind, EncryptionMode
from app.storage import erasure, history, history_triggers
from app.storage.backup import BackupKind, back_up
from app.storage.book_errors import ReadOnlyBookError, driver_errors
from app.storage.connections import Access, Connection, connect
from app.storage.copies import VerifyReport, verify
from app.storage.keys import Key
from app.storage.opening import Opened, make_book, mode_of, open_book
from app.storage.reader import Kept, Reader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.storage.unit_of_work import UnitOfWork

P = ParamSpec("P")
R = TypeVar("R")


def _now() -> int:
    return int(utc_now().timestamp())


class Database:
    """A book that is open: read from any thread, written by one command at a time.

    `now` gives the moment that history notes, in seconds UTC.
    """

    def __init__(self, opened: Opened, now: Callable[[], int] = _now) -> None:
        self._opened = opened
        self._now = now
        self._readers = ReaderPool(opened)
        self._writing = Lock()
        self._writer: Connection | None = None
        self._unit: UnitOfWork | None = None

    @classmethod
    def create(cls, path: Path, key: Key | None, now: Callable[[], int] = _now) -> Self:
        """Make an empty book at `path` and open it; its folder is made too.

        Raises BookExistsError, BookInUseError, ReadOnlyBookError, DiskFullError, DiskFailedError.
        """
        return cls(make_book(path, key), now)

    @classmethod
    def open(
        cls,
        path: Path,
        key: Key | None,
        *,
        read_only: bool = False,
        now: Callable[[], int] = _now,
    ) -> Self:
        """Open a book; one of an older version is backed up and migrated first.

        With `read_only` it may be open elsewhere too, and commands are refused.

        Raises:
            BookMissingError, NotABookError, BookDamagedError, NewerBookError, WrongKeyError,
            BookInUseError, ReadOnlyBookError, DiskFullError, DiskFailedError
        """
        return cls(open_book(path, key, read_only=read_only), now)

    @property
    def path(self) -> Path:
        """Return where the book lies."""
        return self._opened.path

    @property
    def key(self) -> Key | None:
        """Return the key the book is open with."""
        return self._opened.key

    @property
    def is_encrypted(self) -> bool:
        """Tell whether the file is encrypted."""
        return self._opened.key is not None

    @property
    def mode(self) -> EncryptionMode:
        """Return how the key is kept."""
        with driver_errors(self.path):
            return mode_of(self._readers.mine())

    @property
    def is_read_only(self) -> bool:
        """Tell whether commands are refused."""
        return self._opened.lock is None

    def read(
        self, query: Callable[Concatenate[Reader, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Answer a question; all it asks shows one moment of the book."""
        with driver_errors(self.path):
            connection, reader = self._readers.asking()
            if connection.in_transaction:  # a question that asks another one
                return query(reader, *args, **kwargs)
            connection.execute("BEGIN")
            try:
                return query(reader, *args, **kwargs)
            finally:
                connection.rollback()

    def write(
        self,
        command: "Callable[Concatenate[Session, P], R]",
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[R, Changes]:
        """Run a command as one transaction; return what it returns and what it changed.

        Whatever it raises, nothing has changed then.
        """
        name = getattr(command, "__name__", "")
        with self._writing, driver_errors(self.path), self._whole_or_nothing():
            unit = self._unit_of_work()
            return unit.run(lambda session: command(session, *args, **kwargs), name)

    def note(
        self,
        work: Callable[Concatenate[Connection, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Changes:
        """Let `work` write what the history does not keep, as one transaction outside undo.

        It returns what it changed. A row that the history does keep is refused by its triggers.
        """
        with self._writing, driver_errors(self.path), self._whole_or_nothing():
            connection = self._writing_connection()
            connection.execute("BEGIN IMMEDIATE")
            changes = work(connection, *args, **kwargs)
            connection.commit()
            return changes

    def erase(
        self,
        work: Callable[Concatenate[Connection, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Changes:
        """Let `work` take something out of rows and history for good, as one transaction.

        It returns what it changed. Nothing of it is left in free pages or in the log afterwards,
        and undo goes no further back than this.
        """
        with self._writing, driver_errors(self.path), self._whole_or_nothing():
            connection = self._writing_connection()
            connection.execute("BEGIN IMMEDIATE")
            with erasure.unguarded(connection):
                changes = work(connection, *args, **kwargs)
            from app.storage.search_index import forget  # noqa: PLC0415  no start needs it

            forget(connection)
            connection.commit()
            erasure.tidy(connection, self.path)
            return changes

    def undo(self) -> Changes | None:
        """Take back the newest command that was not taken back; None when there is none.

        Raises UndoConflictError.
        """
        return self._reverse(ChangeKind.UNDO)

    def redo(self) -> Changes | None:
        """Repeat what was taken back last, unless something new was done since; None if so.

        Raises UndoConflictError.
        """
        return self._reverse(ChangeKind.REDO)

    def seed(self, fill: Callable[[Connection], object]) -> None:
        """Fill a new book in bulk, without history: only for a book without any.

        References are checked at the end. Raises what `fill` raises; then the book is empty.
        """
        with self._writing, driver_errors(self.path), self._whole_or_nothing():
            connection = self._writing_connection()
            if connection.execute("SELECT 1 FROM change_sets").fetchone():
                message = "a book with a history is changed by commands"
                raise ValueError(message)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("PRAGMA defer_foreign_keys = ON")
            history_triggers.remove(connection)
            fill(connection)
            history_triggers.install(connection)
            from app.storage.search_index import index_all  # noqa: PLC0415  no start needs it

            index_all(connection)
            connection.commit()
            connection.execute("PRAGMA optimize = 0x10002")

    def give_back(self) -> None:
        """Leave this thread's connection to another one: each that is opened reads the schema."""
        self._readers.give_back()

    def backup(self, folder: Path, kind: BackupKind = BackupKind.OWN) -> Path:
        """Write a checked copy of the book into a folder; return its path.

        Raises BookDamagedError, ReadOnlyBookError, DiskFullError, DiskFailedError, each with the
        path of the folder; then no half copy is left there.
        """
        return back_up(self.path, self._opened.key, folder, kind, self._now())

    def verify(self) -> VerifyReport:
        """Check every page, index, reference and kept file, and a sample of the search index.

        Files are looked at once the pages are sound.
        """
        with driver_errors(self.path):
            report = verify(self._readers.mine(), is_encrypted=self.is_encrypted)
        # No start needs them, and what makes samples takes its time to import.
        from app.storage import file_check, search_check  # noqa: PLC0415

        found = self.read(search_check.problems)
        of_files = self.read(file_check.problems) if report.is_sound else ()
        return VerifyReport((*report.problems, *of_files), (*report.search_problems, *found))

    def close(self) -> None:
        """Close all connections and let other programs have the book; twice does nothing."""
        with self._writing:
            self._readers.close()
            self._drop_writer()
            if self._opened.lock is not None:
                self._opened.lock.release()

    def _reverse(self, kind: ChangeKind) -> Changes | None:
        with self._writing, driver_errors(self.path), self._whole_or_nothing():
            connection = self._writing_connection()
            # It cannot be switched inside the transaction; on failure the connection goes too.
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("BEGIN IMMEDIATE")
            step = history.next_step(connection, kind)
            changes = step and history.reverse(connection, step, kind, self._now())
            connection.commit()
            connection.execute("PRAGMA foreign_keys = ON")
            return changes

    @contextmanager
    def _whole_or_nothing(self) -> Iterator[None]:
        """Roll back what failed, and begin anew with a connection.

        SQLAlchemy closes a connection on which a statement was interrupted; undo leaves one behind
        that checks no references.
        """
        try:
            yield
        except BaseException:
            self._drop_writer()
            raise

    def _drop_writer(self) -> None:
        if self._writer is not None:
            self._writer.close()  # an open transaction is rolled back by that
        self._writer = self._unit = None

    def _unit_of_work(self) -> "UnitOfWork":
        if self._unit is None:
            # SQLAlchemy takes longer to import than the window to show: the first command waits
            # for it on its own thread, no question does (docs/decisions/0001).
            from app.storage.unit_of_work import UnitOfWork  # noqa: PLC0415

            self._unit = UnitOfWork(self._writing_connection(), self._now)
        return self._unit

    def _writing_connection(self) -> Connection:
        if self.is_read_only:
            raise ReadOnlyBookError(path=self.path)
        if self._writer is None:
            self._writer = connect(self.path, self._opened.key, Access.WRITE)
        return self._writer


class ReaderPool:
    """One long-lived read-only connection for each thread that asks."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._lock = Lock()
        self._by_thread: dict[Any, Connection] = {current_thread(): opened.connection}
        self._free: list[Connection] = []
        self._kept: dict[Connection, Kept] = {}

    def asking(self) -> tuple[Connection, Reader]:
        """Return the connection of this thread, and a reader that keeps dear answers with it."""
        connection = self.mine()
        return connection, Reader(connection, self._kept.setdefault(connection, {}))

    def give_back(self) -> None:
        """Leave the connection of this thread to the next one that needs a first one."""
        with self._lock:
            connection = self._by_thread.pop(current_thread(), None)
            if connection is not None:
                self._free.append(connection)

    def mine(self) -> Connection:
        """Return the connection of this thread."""
        thread = current_thread()
        connection = self._by_thread.get(thread)
        return connection if connection is not None else self._add(thread)

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            for connection in (*self._by_thread.values(), *self._free):
                connection.close()
            self._by_thread.clear()
            self._free.clear()
            self._kept.clear()

    def _add(self, thread: Any) -> Connection:
        with self._lock:
            for other in [other for other in self._by_thread if not other.is_alive()]:
                gone = self._by_thread.pop(other)
                self._kept.pop(gone, None)
                gone.close()
            opened = self._opened
            if self._free:
                connection = self._free.pop()
            else:
                connection = connect(opened.path, opened.key, opened.access)
            self._by_thread[thread] = connection
            return connection
