"""Keeps the password of a mailbox in this computer's keychain."""

from typing import TYPE_CHECKING, NamedTuple

from app.rulebook.catalog import Catalog
from app.storage.keychain import Keychain

if TYPE_CHECKING:
    from ssl import SSLContext  # it loads OpenSSL, which no window waits for


class KeychainMail(NamedTuple):
    """What a window needs to read a mailbox; `trust` is for servers of one's own."""

    keychain: Keychain
    shipped: Catalog
    trust: "SSLContext | None" = None

    def password(self, name: str) -> str | None:
        """Return the password that is kept under a name.

        Raises:
            KeychainUnavailableError: There is no keychain, or it does not answer.
        """
        return self.keychain.get(name)

    def keep_password(self, name: str, secret: str) -> None:
        """Keep a password.

        Raises:
            KeychainUnavailableError: There is no keychain, or it keeps nothing.
        """
        self.keychain.put(name, secret)

    def forget_password(self, name: str) -> None:
        """Keep it no longer.

        Raises:
            KeychainUnavailableError: There is no keychain, or it does not answer.
        """
        self.keychain.forget(name)
