"""A book has one writing program at a time, and a dead one holds nothing."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.storage.book_errors import BookInUseError, BookMissingError
from app.storage.process_lock import ProcessLock, lock_path

HOLD = (
    "import sys, time; from pathlib import Path; from app.storage.process_lock import ProcessLock\n"
    "lock = ProcessLock(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"
)


def holder(path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_window_is_told_who_has_the_book(tmp_path: Path) -> None:
    book = tmp_path / "book"
    lock = ProcessLock(book)
    with pytest.raises(BookInUseError) as caught:
        ProcessLock(book)
    assert caught.value.details["pid"] == str(os.getpid())
    assert caught.value.details["host"]
    lock.release()
    lock.release()
    assert not lock_path(book).exists()
    ProcessLock(book).release()


def test_another_process_is_kept_out_until_this_one_is_killed(tmp_path: Path) -> None:
    book = tmp_path / "book"
    process = holder(book)
    with pytest.raises(BookInUseError) as caught:
        ProcessLock(book)
    assert caught.value.details["pid"] == str(process.pid)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert lock_path(book).exists()
    ProcessLock(book).release()


def test_a_lock_file_that_was_removed_meanwhile_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "book"
    opened: list[int] = []
    real_open = os.open

    def open_and_lose(path: Path, flags: int, mode: int = 0o777) -> int:
        file = real_open(path, flags, mode)
        if not opened:  # as when its last holder lets go at this very moment
            Path(path).unlink()
        opened.append(file)
        return file

    monkeypatch.setattr("os.open", open_and_lose)
    lock = ProcessLock(book)
    monkeypatch.undo()
    assert len(opened) == 2
    with pytest.raises(BookInUseError):
        ProcessLock(book)
    lock.release()


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(BookMissingError):
        ProcessLock(tmp_path / "nowhere" / "book")
