"""Writes a file for another program whole, or says why it could not be written."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from app.errors import AppError
from app.paths import BOOK_SUFFIX

SQLITE_HEAD = b"SQLite format 3\0"


class FileNotWrittenError(AppError):
    """A file cannot be written where it was to go (`name`, `reason`)."""


class BookInTheWayError(FileNotWrittenError):
    """A book lies where a file was to go (`name`): it is never replaced."""


class NoProgramForFileError(AppError):
    """No program on this computer shows a file of this kind (`kind`, as PDF)."""


def write_file(path: Path, data: bytes) -> None:
    """Write a file so that its name shows the old content or the new, never half of it.

    Raises:
        FileNotWrittenError
    """
    write_chunks(path, (data,))


def write_chunks(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file of any length in the same way, chunk by chunk.

    What making a chunk raises goes on to the caller, and leaves the old content.

    Raises:
        FileNotWrittenError
    """
    write_parts(path, (chunks,))


def write_parts(path: Path, parts: Iterable[Iterable[bytes]]) -> tuple[Path, ...]:
    """Write several files, all of them or none; return their paths.

    The first has the name itself, the others a number before its suffix. What a link points to
    is written, and only a plain file is ever replaced.

    Raises:
        BookInTheWayError, FileNotWrittenError
    """
    if not path.name:
        raise FileNotWrittenError(name=str(path), reason=os.strerror(errno.EISDIR))
    fresh: dict[Path, Path] = {}
    try:
        path = path.resolve() if path.is_symlink() else path
        for place, chunks in enumerate(parts, 1):
            name = path.name if place == 1 else f"{path.stem}-{place}{path.suffix}"
            fresh[path.with_name(name)] = path.with_name(f"{name}.{os.getpid()}.new")
            with fresh[path.with_name(name)].open("wb") as file:
                file.writelines(chunks)
        for named in fresh:  # found out now, before a file beside it is another one
            _check_place(named)
        for named, written in fresh.items():
            written.replace(named)
    except OSError as error:
        raise FileNotWrittenError(name=path.name, reason=error.strerror or "") from error
    finally:
        for written in fresh.values():
            _remove(written)
    return tuple(fresh)


def _check_place(path: Path) -> None:
    """Refuse a place that holds anything but a file of such a kind; a book above all."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if path.suffix.casefold() == BOOK_SUFFIX or path.with_name(f"{path.name}.lock").exists():
        raise BookInTheWayError(name=path.name)
    if not path.exists():
        return
    if not path.is_file():
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    with path.open("rb") as file:
        if file.read(len(SQLITE_HEAD)) == SQLITE_HEAD:
            raise BookInTheWayError(name=path.name)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # it was never made: its folder cannot be reached
