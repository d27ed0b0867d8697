"""What is asked of a mailbox: whether it can be read, its folders, the mails of some senders."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple, TypeVar

from app.mailbox.imap import Head, Server, Session
from app.mailbox.wire import Patience, Wire, in_time

R = TypeVar("R")

MAIL_BYTES: Final = 1_000_000
"""Bytes of a mail that are read: its words; of longer attachments only the beginning."""

_HEADS_AT_ONCE: Final = 200
_BODIES_AT_ONCE: Final = 20


class Login(NamedTuple):
    """Who asks, and where."""

    server: Server
    user: str
    password: str


class Wanted(NamedTuple):
    """Which mails are asked for: of a folder, since a day, from these senders.

    `is_wanted` decides by the fields of a mail's head whether the rest of it is read.
    """

    folder: str
    since: date
    senders: tuple[str, ...]
    is_wanted: Callable[[bytes], bool]


class Fetched(NamedTuple):
    """The mails as they were read, and how many others the senders' search found."""

    mails: tuple[bytes, ...]
    other_count: int


class Watching(NamedTuple):
    """Lets the work be seen and stopped: mails done and in all, and whether to stop."""

    advanced: Callable[[int, int], object] = lambda _done, _whole: None
    cancelled: Callable[[], bool] = lambda: False


NOBODY: Final = Watching()
USUAL: Final = Patience()


def list_folders(
    login: Login, *, watching: Watching = NOBODY, patience: Patience = USUAL
) -> tuple[str, ...]:
    """Log in and return the names of the folders: so a connection is tried.

    Raises the errors of `mailbox_errors`.
    """

    def work(wire: Wire) -> tuple[str, ...]:
        with Session(login.server, wire, patience) as session:
            session.log_in(login.user, login.password)
            return session.folders()

    return _done(work, login, watching, patience)


def fetch_mails(
    login: Login, wanted: Wanted, *, watching: Watching = NOBODY, patience: Patience = USUAL
) -> Fetched:
    """Return the mails that are wanted; the mailbox stays as it is, and nothing is marked as read.

    Raises the errors of `mailbox_errors`.
    """

    def work(wire: Wire) -> Fetched:
        with Session(login.server, wire, patience) as session:
            session.log_in(login.user, login.password)
            session.open_folder(wanted.folder)
            return _fetched(session, wanted, watching)

    return _done(work, login, watching, patience)


def _done(work: Callable[[Wire], R], login: Login, watching: Watching, patience: Patience) -> R:
    return in_time(
        work, host=login.server.host, seconds=patience.whole, cancelled=watching.cancelled
    )


def _fetched(session: Session, wanted: Wanted, watching: Watching) -> Fetched:
    found = {n for sender in wanted.senders for n in session.search(wanted.since, sender)}
    heads: list[Head] = []
    numbers = sorted(found)
    for part in _parts(numbers, _HEADS_AT_ONCE):
        heads += session.heads(part)
        watching.advanced(len(heads), 2 * len(numbers))
    kept = [head.number for head in heads if wanted.is_wanted(head.fields)]
    mails: dict[int, bytes] = {}
    for part in _parts(kept, _BODIES_AT_ONCE):
        mails |= session.bodies(part, MAIL_BYTES)
        watching.advanced(len(kept) + len(mails), 2 * len(kept))
    return Fetched(tuple(mails[n] for n in sorted(mails)), len(heads) - len(kept))


def _parts(numbers: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (numbers[start : start + size] for start in range(0, len(numbers), size))
