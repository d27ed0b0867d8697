"""What the computer can refuse a book: errors of the driver and of the system as our own."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from app.errors import AppError


class BookMissingError(AppError):
    """There is no book at this place (`path`)."""


class BookExistsError(AppError):
    """There is already a file at this place (`path`)."""


class NotABookError(AppError):
    """The file is something else than a book of this program (`path`)."""


class BookDamagedError(AppError):
    """The file is a book, but a part of it cannot be read (`path`)."""


class NewerBookError(AppError):
    """The book was made by a newer version of the program (`path`, `found`)."""


class WrongKeyError(AppError):
    """The passphrase, recovery code or key does not open the book (`path`)."""


class BookInUseError(AppError):
    """Another program writes to the book (`path`; `pid` and `host`, empty where unknown)."""


class ReadOnlyBookError(AppError):
    """The file or its folder cannot be written to (`path`)."""


class DiskFullError(AppError):
    """The disk has no room left (`path`)."""


class DiskFailedError(AppError):
    """The disk, or the network it is reached by, failed (`path`, `code`)."""


_BY_CODE: dict[int, type[AppError]] = {
    3: ReadOnlyBookError,  # SQLITE_PERM
    5: BookInUseError,  # SQLITE_BUSY
    8: ReadOnlyBookError,  # SQLITE_READONLY
    10: DiskFailedError,  # SQLITE_IOERR
    11: BookDamagedError,  # SQLITE_CORRUPT
    13: DiskFullError,  # SQLITE_FULL
    14: DiskFailedError,  # SQLITE_CANTOPEN
    26: NotABookError,  # SQLITE_NOTADB
}
_SHORT_READ = 522  # SQLITE_IOERR_SHORT_READ: the file ends in the middle of a page
_PRIMARY = 0xFF

_BY_ERRNO: dict[int, type[AppError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EACCES: ReadOnlyBookError,
    errno.EPERM: ReadOnlyBookError,
    errno.EROFS: ReadOnlyBookError,
    errno.ENOENT: BookMissingError,
    errno.EEXIST: BookExistsError,
}


@contextmanager
def environment_errors(path: Path) -> Iterator[None]:
    """Turn what the driver or the system refuses into an AppError that names `path`.

    Errors that are bugs of ours, a violated constraint or wrong SQL, pass unchanged.
    """
    with driver_errors(path):
        try:
            yield
        except OSError as error:
            raise from_system(error, path) from error


@contextmanager
def driver_errors(path: Path) -> Iterator[None]:
    """Turn what the driver alone refuses into an AppError: around work that is not ours."""
    try:
        yield
    except dbapi2.Error as error:
        ours = from_driver(error, path)
        if ours is None:
            raise
        raise ours from error


def from_driver(error: BaseException, path: Path) -> AppError | None:
    """Return the AppError of an error of the driver, None when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    if code == _SHORT_READ:
        return BookDamagedError(path=path)
    kind = _BY_CODE.get(code & _PRIMARY)
    if kind is None:
        return None
    if kind is BookInUseError:
        return BookInUseError(path=path, pid="", host="")
    return DiskFailedError(path=path, code=code) if kind is DiskFailedError else kind(path=path)


def from_system(error: OSError, path: Path) -> AppError:
    """Return the AppError of an error of the operating system."""
    kind = _BY_ERRNO.get(error.errno or 0)
    return DiskFailedError(path=path, code=error.errno) if kind is None else kind(path=path)
