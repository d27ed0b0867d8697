"""Writes a folder of files whole, or says why it could not be written."""

import errno
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from app.errors import AppError
from app.handover.files import FileNotWrittenError


class FolderTakenError(AppError):
    """Something stands where the folder was to go (`name`)."""


def write_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write files into a new folder, all of them or none, and return how many.

    They are written beside it and get its name in the end; an empty folder there is replaced.
    What making a file raises goes on to the caller.

    Raises:
        FolderTakenError, FileNotWrittenError
    """
    if not folder.name:
        raise FileNotWrittenError(name=str(folder), reason=os.strerror(errno.EISDIR))
    fresh = folder.with_name(f"{folder.name}.{os.getpid()}.new")
    count = 0
    try:
        _check_free(folder)
        fresh.mkdir()
        for name, data in files:
            (fresh / name).write_bytes(data)
            count += 1
        if folder.exists():
            folder.rmdir()
        fresh.rename(folder)
    except OSError as error:
        raise FileNotWrittenError(name=folder.name, reason=error.strerror or "") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return count


def _check_free(folder: Path) -> None:
    if folder.is_dir():
        if any(folder.iterdir()):
            raise FolderTakenError(name=folder.name)
    elif os.path.lexists(folder):
        raise FolderTakenError(name=folder.name)
