"""A keychain that is missing, locked, forgetful or silent is said to be so."""

import threading
from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest
from keyring.backends.fail import Keyring as FailKeyring

from app.storage.keychain import KeychainUnavailableError, SystemKeychain


class Backend(keyring.backend.KeyringBackend):
    """A backend of `keyring` whose behaviour a test chooses."""

    priority = 1.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.forgets = False
        self.silence = threading.Event()
        self.silence.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.silence.wait()
        if self.error is not None:
            raise self.error
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def backend() -> Iterator[Backend]:
    before = keyring.get_keyring()
    backend = Backend()
    keyring.set_keyring(backend)
    yield backend
    backend.silence.set()
    keyring.set_keyring(before)


def test_a_secret_is_kept_under_the_programs_name(backend: Backend) -> None:
    keychain = SystemKeychain()
    assert keychain.get("a") is None
    keychain.put("a", "secret")
    assert keychain.get("a") == "secret"
    assert backend.kept == {("Tokuicho", "a"): "secret"}


def test_a_secret_is_forgotten_and_forgetting_it_again_is_no_error(backend: Backend) -> None:
    keychain = SystemKeychain()
    keychain.put("a", "secret")
    keychain.forget("a")
    keychain.forget("a")
    assert backend.kept == {}


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.NoKeyringError(),
        keyring.errors.InitError(),
        keyring.errors.KeyringLocked(),
        ConnectionRefusedError(),
    ],
)
def test_a_keychain_that_fails_is_unavailable(backend: Backend, error: Exception) -> None:
    backend.error = error
    with pytest.raises(KeychainUnavailableError) as caught:
        SystemKeychain().get("a")
    assert caught.value.details == {"reason": type(error).__name__}


def test_a_keychain_that_keeps_nothing_is_unavailable(backend: Backend) -> None:
    backend.forgets = True
    with pytest.raises(KeychainUnavailableError):
        SystemKeychain().put("a", "secret")


def test_nobody_waits_for_ever_for_a_keychain_that_does_not_answer(backend: Backend) -> None:
    backend.silence.clear()
    with pytest.raises(KeychainUnavailableError):
        SystemKeychain(patience=0.05).get("a")


def test_a_computer_without_a_keychain(backend: Backend) -> None:
    del backend
    keyring.set_keyring(FailKeyring())  # type: ignore[no-untyped-call]
    with pytest.raises(KeychainUnavailableError) as caught:
        SystemKeychain().get("a")
    assert caught.value.details == {"reason": "NoKeyringError"}
