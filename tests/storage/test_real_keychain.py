"""The whole way through a real Secret Service."""

import uuid
from pathlib import Path

import pytest

from app.models.types import EncryptionMode
from app.services.mailbox_queries import MailAccount
from app.storage.book_keys import create_book, unlock
from app.storage.database import Database
from app.storage.keychain import SystemKeychain
from tests.storage.commands import add_client, names

pytestmark = pytest.mark.keychain


def test_a_book_is_made_closed_and_opened_again_with_the_key_in_the_keychain(
    tmp_path: Path,
) -> None:
    keychain = SystemKeychain(service=f"Tokuicho test {uuid.uuid4()}")
    path = tmp_path / "book.tokuicho"
    book, code = create_book(path, EncryptionMode.KEYCHAIN, keychain=keychain)
    book.write(add_client, "田中")
    book.close()
    moved = path.rename(tmp_path / "moved.tokuicho")
    again = Database.open(moved, unlock(moved, keychain=keychain))
    assert again.read(names) == ["田中"]
    again.close()
    empty = SystemKeychain(service=f"Tokuicho test {uuid.uuid4()}")
    unlock(moved, keychain=empty, passphrase=code)
    assert unlock(moved, keychain=empty) == unlock(moved, keychain=keychain)


def test_a_secret_that_is_not_there_is_none() -> None:
    assert SystemKeychain().get(f"{uuid.uuid4()}") is None


def test_the_password_of_a_mailbox_is_kept_and_forgotten() -> None:
    keychain = SystemKeychain(service=f"Tokuicho test {uuid.uuid4()}")
    account = MailAccount("imap.home.example", "seller@home.example")
    keychain.put(account.secret_name, 'ひみつの pass "word"')
    assert keychain.get(account.secret_name) == 'ひみつの pass "word"'
    assert keychain.get(account._replace(user="other@home.example").secret_name) is None
    keychain.forget(account.secret_name)
    keychain.forget(account.secret_name)
    assert keychain.get(account.secret_name) is None
