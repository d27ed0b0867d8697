"""Writes a file for another program whole, or says why it could not be written."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from app.errors import AppError


class FileNotWrittenError(AppError):
    """A file cannot be written where it was to go (`name`, `reason`)."""


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

    The first has the name itself, the others a number before its suffix.

    Raises:
        FileNotWrittenError
    """
    if not path.name:
        raise FileNotWrittenError(name=str(path), reason=os.strerror(errno.EISDIR))
    fresh: dict[Path, Path] = {}
    try:
        for place, chunks in enumerate(parts, 1):
            name = path.name if place == 1 else f"{path.stem}-{place}{path.suffix}"
            fresh[path.with_name(name)] = path.with_name(f"{name}.{os.getpid()}.new")
            with fresh[path.with_name(name)].open("wb") as file:
                file.writelines(chunks)
        for named in fresh:
            if named.is_dir():  # found out now, before a file beside it is another one
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        for named, written in fresh.items():
            written.replace(named)
    except OSError as error:
        raise FileNotWrittenError(name=path.name, reason=error.strerror or "") from error
    finally:
        for written in fresh.values():
            _remove(written)
    return tuple(fresh)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # it was never made: its folder cannot be reached
