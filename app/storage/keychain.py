"""The operating system's keychain: asked with patience, and never trusted to be there."""

import importlib
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Protocol, TypeVar, cast

from app.errors import AppError

SERVICE = "Tokuicho"
PATIENCE = 30.0
"""Seconds the keychain may take: it may be asking the user, or nobody may be there to ask."""

R = TypeVar("R")


class KeychainUnavailableError(AppError):
    """There is no keychain, or it is locked, or it does not answer (`reason`, a class name)."""


class Keychain(Protocol):
    """A place for secrets by name; every method may raise KeychainUnavailableError."""

    def get(self, name: str) -> str | None:
        """Return the secret, None when there is none of this name."""

    def put(self, name: str, secret: str) -> None:
        """Keep a secret under this name, in place of an older one."""

    def forget(self, name: str) -> None:
        """Keep no secret of this name any more."""


class _Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class SystemKeychain:
    """The keychain of this computer, through `keyring`."""

    def __init__(self, patience: float = PATIENCE, service: str = SERVICE) -> None:
        self._patience = patience
        self._service = service

    def get(self, name: str) -> str | None:
        """Return the secret, None when there is none of this name."""
        return self._ask(lambda backend: backend.get_password(self._service, name))

    def put(self, name: str, secret: str) -> None:
        """Keep a secret and read it again: some keychains take it and keep nothing."""
        self._ask(lambda backend: backend.set_password(self._service, name, secret))
        if self.get(name) != secret:
            raise KeychainUnavailableError(reason="NotKept")

    def forget(self, name: str) -> None:
        """Keep no secret of this name any more; one that is not there is forgotten already."""
        if self.get(name) is not None:
            self._ask(lambda backend: backend.delete_password(self._service, name))

    def _ask(self, question: Callable[[_Backend], R]) -> R:
        """Ask on a thread of its own, which is left behind when no answer comes."""
        future: Future[R] = Future()
        Thread(target=_answer, args=(question, future), name="keychain", daemon=True).start()
        try:
            error = future.exception(self._patience)
        except TimeoutError as late:
            raise KeychainUnavailableError(reason="TimeoutError") from late
        if error is not None:
            raise KeychainUnavailableError(reason=type(error).__name__) from error
        return future.result()


def _answer(question: Callable[[_Backend], R], future: "Future[R]") -> None:
    try:
        # Importing it takes as long as half the window, and a plain book never needs it.
        backend = cast("_Backend", importlib.import_module("keyring").get_keyring())
        future.set_result(question(backend))
    except BaseException as error:  # noqa: BLE001  each system's backend raises errors of its own
        future.set_exception(error)
