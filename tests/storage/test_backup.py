"""Copies are named by time, checked, kept in number, and never half there."""

import os
from pathlib import Path

import pytest

from app.models.moments import from_epoch
from app.storage import backup
from app.storage.backup import KEPT_AUTOMATIC, BackupKind, back_up, backups_of, last_backup_at
from app.storage.book_errors import BookDamagedError, DiskFailedError
from app.storage.copies import VerifyReport
from app.storage.database import Database
from tests.storage.commands import add_client, names

AT = 1_795_000_000


def test_a_copy_is_named_after_the_book_and_the_moment_in_japan(
    book: Database, tmp_path: Path
) -> None:
    book.write(add_client, "田中")
    folder = tmp_path / "a" / "backups"
    path = back_up(book.path, book.key, folder, BackupKind.OWN, AT)
    assert path.name == "book-20261118-200640-01-own.tokuicho"
    second = back_up(book.path, book.key, folder, BackupKind.OWN, AT)
    assert second.name == "book-20261118-200640-02-own.tokuicho"
    assert backups_of(book.path, folder) == [second, path]
    copy = Database.open(path, book.key)
    assert copy.read(names) == ["田中"]
    copy.close()


def test_a_copy_is_made_while_a_command_runs_and_shows_what_was_committed(
    book: Database, tmp_path: Path
) -> None:
    book.write(add_client, "田中")
    paths: list[Path] = []

    def command(session: object) -> None:
        add_client(session, "佐藤")  # type: ignore[arg-type]
        paths.append(book.backup(tmp_path / "backups", BackupKind.CAPTURE))

    book.write(command)
    copy = Database.open(paths[0], book.key)
    assert copy.read(names) == ["田中"]
    copy.close()


def test_the_newest_ten_of_the_programs_own_copies_and_all_of_the_sellers_are_kept(
    plain_book: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    other = folder / "other-20200101-000000-01-capture.tokuicho"
    note = folder / "note.txt"
    for path in (other, note):
        path.touch()
    for place in range(3):
        back_up(plain_book.path, None, folder, BackupKind.OWN, AT + place)
    for place in range(KEPT_AUTOMATIC + 3):
        kind = BackupKind.CAPTURE if place % 2 else BackupKind.MIGRATION
        back_up(plain_book.path, None, folder, kind, AT + 10 + place)
    kept = backups_of(plain_book.path, folder)
    assert sum(path.stem.endswith("own") for path in kept) == 3
    automatic = [path for path in kept if not path.stem.endswith("own")]
    assert len(automatic) == KEPT_AUTOMATIC
    assert from_epoch(AT + 12).strftime("%H%M%S") not in {path.name[14:20] for path in automatic}
    assert other.exists()
    assert note.exists()


def test_when_the_last_copy_was_made(plain_book: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    assert last_backup_at(plain_book.path, folder) is None
    path = plain_book.backup(folder)
    os.utime(path, (AT, AT))
    assert last_backup_at(plain_book.path, folder) == from_epoch(AT)


def test_a_copy_that_is_not_sound_is_not_kept(
    plain_book: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "verified", lambda *_: VerifyReport(("page 7 is spoilt",)))
    with pytest.raises(BookDamagedError) as caught:
        plain_book.backup(tmp_path / "backups")
    assert caught.value.details["path"] == plain_book.path
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_folder_that_is_a_file(plain_book: Database, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DiskFailedError) as caught:
        plain_book.backup(tmp_path / "file" / "backups")
    assert caught.value.details["path"] == tmp_path / "file" / "backups"
