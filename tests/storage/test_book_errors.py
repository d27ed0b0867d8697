"""Errors of the driver and of the system become ours; bugs stay bugs."""

import errno
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.errors import AppError
from app.storage import book_errors
from app.storage.book_errors import driver_errors, environment_errors, from_driver, from_system

PATH = Path("book")


def driver_error(code: int) -> dbapi2.Error:
    error = dbapi2.OperationalError("x")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, book_errors.BookInUseError),
        (517, book_errors.BookInUseError),  # SQLITE_BUSY_SNAPSHOT
        (8, book_errors.ReadOnlyBookError),
        (3, book_errors.ReadOnlyBookError),
        (10, book_errors.DiskFailedError),
        (778, book_errors.DiskFailedError),  # SQLITE_IOERR_WRITE
        (522, book_errors.BookDamagedError),  # SQLITE_IOERR_SHORT_READ
        (11, book_errors.BookDamagedError),
        (13, book_errors.DiskFullError),
        (14, book_errors.DiskFailedError),
        (26, book_errors.NotABookError),
    ],
)
def test_codes_of_the_driver(code: int, kind: type[AppError]) -> None:
    found = from_driver(driver_error(code), PATH)
    assert type(found) is kind
    assert found.details["path"] == PATH


@pytest.mark.parametrize("code", [1, 9, 19, 21])
def test_errors_that_are_ours_pass_unchanged(code: int) -> None:
    assert from_driver(driver_error(code), PATH) is None
    with pytest.raises(dbapi2.OperationalError), environment_errors(PATH):
        raise driver_error(code)


def test_an_error_without_a_code_passes_unchanged() -> None:
    with pytest.raises(dbapi2.ProgrammingError), driver_errors(PATH):
        raise dbapi2.ProgrammingError


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, book_errors.DiskFullError),
        (errno.EDQUOT, book_errors.DiskFullError),
        (errno.EACCES, book_errors.ReadOnlyBookError),
        (errno.EROFS, book_errors.ReadOnlyBookError),
        (errno.ENOENT, book_errors.BookMissingError),
        (errno.EEXIST, book_errors.BookExistsError),
        (errno.EIO, book_errors.DiskFailedError),
    ],
)
def test_numbers_of_the_system(number: int, kind: type[AppError]) -> None:
    assert type(from_system(OSError(number, "x"), PATH)) is kind
    with pytest.raises(kind), environment_errors(PATH):
        raise OSError(number, "x")
    with pytest.raises(OSError, match="x"), driver_errors(PATH):
        raise OSError(number, "x")
