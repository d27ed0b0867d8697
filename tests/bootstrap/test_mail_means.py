"""The password of a mailbox lies in the keychain and nowhere else."""

from pathlib import Path

import pytest

from app.bootstrap.mail_means import KeychainMail
from app.rulebook.catalog import Catalog
from app.storage.keychain import KeychainUnavailableError
from tests.store import FileKeychain


def test_a_password_is_kept_and_forgotten(tmp_path: Path) -> None:
    keychain = FileKeychain(tmp_path / "keychain")
    means = KeychainMail(keychain, Catalog(()))
    assert means.password("mailbox:u@h") is None
    means.keep_password("mailbox:u@h", "secret")
    assert means.password("mailbox:u@h") == "secret"
    means.forget_password("mailbox:u@h")
    assert means.password("mailbox:u@h") is None
    assert means.trust is None
    keychain.is_locked = True
    with pytest.raises(KeychainUnavailableError):
        means.password("mailbox:u@h")
