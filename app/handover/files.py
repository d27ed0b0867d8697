"""Writes a file for another program whole, or says why it could not be written."""

import errno
import os
from pathlib import Path

from app.errors import AppError


class FileNotWrittenError(AppError):
    """A file cannot be written where it was to go (`name`, `reason`)."""


def write_file(path: Path, data: bytes) -> None:
    """Write a file so that its name shows the old content or the new, never half of it.

    Raises:
        FileNotWrittenError
    """
    if not path.name:
        raise FileNotWrittenError(name=str(path), reason=os.strerror(errno.EISDIR))
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        raise FileNotWrittenError(name=path.name, reason=error.strerror or "") from error
    finally:
        _remove(fresh)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # it was never made: its folder cannot be reached
