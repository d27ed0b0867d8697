"""One writing program for each book: a lock of the operating system on a file beside it."""

import os
import platform
import sys
from contextlib import suppress
from pathlib import Path

from app.storage.book_errors import BookInUseError, environment_errors

_FAR = 1 << 30
"""Windows forbids others to read the locked byte: it lies beyond what is written there."""


def lock_path(book: Path) -> Path:
    """Return the file that is locked while a program may write to the book."""
    return book.with_name(f"{book.name}.lock")


class ProcessLock:
    """Held from opening to closing; the system frees it when the program dies, however it dies."""

    def __init__(self, book: Path) -> None:
        """Take the lock.

        Raises BookInUseError with the holder's process and computer, ReadOnlyBookError,
        BookMissingError when the folder is missing, DiskFullError, DiskFailedError.
        """
        self._path = lock_path(book)
        with environment_errors(book):
            self._file = self._taken(book)

    def release(self) -> None:
        """Give the lock back; a second time does nothing."""
        if self._file < 0:
            return
        # Windows removes no open file, and elsewhere who waits for the old one looks again.
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._file)
        self._file = -1
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _taken(self, book: Path) -> int:
        while True:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(file, book)
                if self._is_still(file):
                    os.ftruncate(file, 0)
                    os.lseek(file, 0, os.SEEK_SET)
                    os.write(file, _holder())
                    return file
            except BaseException:
                os.close(file)
                raise
            os.close(file)

    def _is_still(self, file: int) -> bool:
        """Tell whether the locked file is the one at the path: its last holder may remove it."""
        with suppress(FileNotFoundError):
            return os.path.samestat(os.fstat(file), self._path.stat())
        return False


def _lock(file: int, book: Path) -> None:
    if not _try_lock(file):
        pid, _, host = _text(file).partition(" ")
        raise BookInUseError(path=book, pid=pid, host=host)


def _holder() -> bytes:
    return f"{os.getpid()} {platform.node()}".encode()


def _text(file: int) -> str:
    os.lseek(file, 0, os.SEEK_SET)
    return os.read(file, 300).decode(errors="replace").strip()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
