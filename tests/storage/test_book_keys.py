"""No book is locked out: keychain, passphrase and recovery code each open what they should."""

from pathlib import Path

import pytest

from app.models.types import EncryptionMode
from app.storage.book_errors import (
    BookDamagedError,
    BookExistsError,
    BookMissingError,
    NotABookError,
    WrongKeyError,
)
from app.storage.book_keys import KeyNeededError, change_mode, create_book, new_key, unlock
from app.storage.database import Database
from app.storage.keychain import KeychainUnavailableError
from app.storage.keys import PassphraseMissingError
from tests.storage.commands import add_client, names
from tests.store import FileKeychain

OLD, NEW = "合言葉", "新しい合言葉"
MODES = list(EncryptionMode)


def made(
    path: Path, mode: EncryptionMode, keychain: FileKeychain, passphrase: str = OLD
) -> str | None:
    book, code = create_book(path, mode, keychain=keychain, passphrase=passphrase)
    assert book.mode is mode
    book.write(add_client, "田中")
    book.close()
    return code


def opens(path: Path, keychain: FileKeychain, passphrase: str | None = None) -> bool:
    book = Database.open(path, unlock(path, keychain=keychain, passphrase=passphrase))
    found = book.read(names) == ["田中"]
    book.close()
    return found


@pytest.mark.parametrize("mode", MODES)
def test_each_mode_opens_its_own_way(
    tmp_path: Path, keychain: FileKeychain, mode: EncryptionMode
) -> None:
    path = tmp_path / "book"
    code = made(path, mode, keychain)
    assert (code is None) == (mode is EncryptionMode.NONE)
    assert opens(path, keychain, OLD if mode is EncryptionMode.PASSPHRASE else None)
    assert len(list(keychain.folder.iterdir())) == (mode is EncryptionMode.KEYCHAIN)
    found = unlock(path, keychain=keychain, passphrase=code)
    assert (found is None) == (mode is EncryptionMode.NONE)
    assert found is None or found.mode is mode


def test_a_passphrase_book_asks_for_it_and_refuses_a_wrong_one(
    tmp_path: Path, keychain: FileKeychain
) -> None:
    path = tmp_path / "book"
    made(path, EncryptionMode.PASSPHRASE, keychain)
    with pytest.raises(KeyNeededError) as caught:
        unlock(path, keychain=keychain)
    assert caught.value.details == {"path": path, "has_keychain": True}
    for wrong in ("合い言葉", " "):
        with pytest.raises(WrongKeyError):
            unlock(path, keychain=keychain, passphrase=wrong)


def test_a_lost_or_locked_keychain_locks_nobody_out_and_gets_its_key_back(
    tmp_path: Path, keychain: FileKeychain
) -> None:
    path = tmp_path / "book"
    code = made(path, EncryptionMode.KEYCHAIN, keychain)
    keychain.is_locked = True
    with pytest.raises(KeyNeededError) as caught:
        unlock(path, keychain=keychain)
    assert caught.value.details["has_keychain"] is False
    assert opens(path, keychain, code)
    keychain.is_locked = False
    for entry in keychain.folder.iterdir():
        entry.unlink()
    assert opens(path, keychain, code)
    assert opens(path, keychain)


def test_the_code_of_a_passphrase_book_does_not_put_its_key_into_the_keychain(
    tmp_path: Path, keychain: FileKeychain
) -> None:
    path = tmp_path / "book"
    code = made(path, EncryptionMode.PASSPHRASE, keychain)
    assert opens(path, keychain, code)
    assert list(keychain.folder.iterdir()) == []


def test_a_moved_and_renamed_book_finds_its_key(tmp_path: Path, keychain: FileKeychain) -> None:
    made(tmp_path / "book", EncryptionMode.KEYCHAIN, keychain)
    assert opens((tmp_path / "book").rename(tmp_path / "other"), keychain)


def test_a_book_whose_key_is_known_and_that_does_not_open_is_damaged(
    tmp_path: Path, keychain: FileKeychain
) -> None:
    path = tmp_path / "book"
    made(path, EncryptionMode.KEYCHAIN, keychain)
    content = path.read_bytes()
    path.write_bytes(content[:100] + bytes(reversed(content[100:4096])) + content[4096:])
    with pytest.raises(BookDamagedError):
        unlock(path, keychain=keychain)


def test_a_spoilt_entry_of_the_keychain_is_no_key(tmp_path: Path, keychain: FileKeychain) -> None:
    path = tmp_path / "book"
    made(path, EncryptionMode.KEYCHAIN, keychain)
    (entry,) = keychain.folder.iterdir()
    entry.write_text("not hexadecimal", "utf-8")
    with pytest.raises(KeyNeededError):
        unlock(path, keychain=keychain)


def test_without_a_keychain_no_book_is_made_that_would_need_one(
    tmp_path: Path, keychain: FileKeychain
) -> None:
    keychain.is_locked = True
    with pytest.raises(KeychainUnavailableError):
        create_book(tmp_path / "book", EncryptionMode.KEYCHAIN, keychain=keychain)
    with pytest.raises(PassphraseMissingError):
        new_key(EncryptionMode.PASSPHRASE, keychain=keychain, passphrase=None)
    assert not (tmp_path / "book").exists()


def test_what_is_no_book_is_not_asked_a_key_for(tmp_path: Path, keychain: FileKeychain) -> None:
    with pytest.raises(BookMissingError):
        unlock(tmp_path / "nowhere", keychain=keychain)
    for name, content in {
        "list.csv": "日付,金額\n2026-11-01,5000\n".encode("cp932") * 500,
        "empty": b"",
        "short": b"x" * 4095,
        "zeros": bytes(8192),
    }.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(NotABookError):
            unlock(tmp_path / name, keychain=keychain)
    with pytest.raises(NotABookError):
        unlock(tmp_path, keychain=keychain)


@pytest.mark.parametrize("before", MODES)
@pytest.mark.parametrize("after", MODES)
def test_the_mode_changes_and_all_data_and_history_stay(
    tmp_path: Path, keychain: FileKeychain, before: EncryptionMode, after: EncryptionMode
) -> None:
    path = tmp_path / "book"
    made(path, before, keychain)
    old = unlock(path, keychain=keychain, passphrase=OLD)
    new = change_mode(path, old, after, keychain=keychain, passphrase=NEW)
    book = Database.open(path, new)
    assert book.mode is after
    assert book.read(names) == ["田中"]
    assert book.undo() is not None
    assert book.redo() is not None
    assert book.verify().is_sound
    book.close()
    assert opens(path, keychain, NEW)
    if before is EncryptionMode.PASSPHRASE is after:
        with pytest.raises(WrongKeyError):
            unlock(path, keychain=keychain, passphrase=OLD)


def test_a_book_is_never_made_over_another_file(tmp_path: Path, keychain: FileKeychain) -> None:
    path = tmp_path / "book"
    path.write_bytes(b"mine")
    with pytest.raises(BookExistsError):
        create_book(path, EncryptionMode.NONE, keychain=keychain)
    assert path.read_bytes() == b"mine"
