"""Checked copies of a book, named by time, and which of them are kept."""

import re
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlcipher3 import dbapi2

from app.models.moments import from_epoch, utc_now
from app.storage.book_errors import BookDamagedError, environment_errors, from_driver
from app.storage.connections import connect, reading_access
from app.storage.copies import copy_into, put_in_place, remove_database, verified
from app.storage.keys import Key

KEPT_AUTOMATIC = 10


class BackupKind(StrEnum):
    """Why a copy was made; only the seller's own are kept for ever."""

    OWN = "own"
    CAPTURE = "capture"
    MIGRATION = "migration"


def back_up(
    book: Path, key: Key | None, folder: Path, kind: BackupKind, now: int | None = None
) -> Path:
    """Copy a book into a folder, check the copy by opening it, and return its path.

    It may be in use meanwhile. Copies made by the program beyond the newest ten are removed.

    Raises BookDamagedError for a book whose copy is not sound (`path` is the book's), and
    ReadOnlyBookError, DiskFullError, DiskFailedError with the path of the folder.
    """
    now = int(utc_now().timestamp()) if now is None else now
    with environment_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        target = _free_name(folder, book, kind, now)
        part = target.with_name(f"{target.name}.part")
        try:
            remove_database(part)
            _copy(book, key, part)
            if not verified(part, key).is_sound:
                raise BookDamagedError(path=book)
            put_in_place(part, target)
        finally:
            remove_database(part)
        _prune(folder, book)
    return target


def backups_of(book: Path, folder: Path) -> list[Path]:
    """Return the copies of a book in a folder, newest first."""
    if not folder.is_dir():
        return []
    pattern = _pattern(book)
    return sorted(
        (path for path in folder.iterdir() if pattern.fullmatch(path.name)),
        key=lambda path: path.name,
        reverse=True,
    )


def last_backup_at(book: Path, folder: Path) -> datetime | None:
    """Return when the newest copy of a book in a folder was made, None when there is none."""
    newest = next(iter(backups_of(book, folder)), None)
    return None if newest is None else from_epoch(int(newest.stat().st_mtime))


def _copy(book: Path, key: Key | None, part: Path) -> None:
    connection = connect(book, key, reading_access(book))
    try:
        copy_into(connection, part)
    except dbapi2.DatabaseError as error:
        if isinstance(from_driver(error, book), BookDamagedError):
            raise BookDamagedError(path=book) from error
        raise
    finally:
        connection.close()


def _free_name(folder: Path, book: Path, kind: BackupKind, now: int) -> Path:
    moment = from_epoch(now).strftime("%Y%m%d-%H%M%S")
    number = 1
    while True:
        target = folder / f"{book.stem}-{moment}-{number:02}-{kind}{book.suffix}"
        if not target.exists():
            return target
        number += 1


def _pattern(book: Path) -> re.Pattern[str]:
    kinds = "|".join(BackupKind)
    return re.compile(
        rf"{re.escape(book.stem)}-\d{{8}}-\d{{6}}-\d{{2,}}-({kinds}){re.escape(book.suffix)}"
    )


def _prune(folder: Path, book: Path) -> None:
    own = f"-{BackupKind.OWN}{book.suffix}"
    automatic = [path for path in backups_of(book, folder) if not path.name.endswith(own)]
    for path in automatic[KEPT_AUTOMATIC:]:
        path.unlink(missing_ok=True)
