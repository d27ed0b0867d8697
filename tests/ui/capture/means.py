"""A keychain in memory for the tests of mail."""

from ssl import SSLContext

from app.rulebook.catalog import Catalog
from app.storage.keychain import KeychainUnavailableError


class MailDesk:
    """What a pane or dialog needs to read a mailbox; it can be locked."""

    def __init__(self, shipped: Catalog, trust: SSLContext | None = None) -> None:
        self.shipped = shipped
        self.trust = trust
        self.secrets: dict[str, str] = {}
        self.is_locked = False

    def password(self, name: str) -> str | None:
        self._check()
        return self.secrets.get(name)

    def keep_password(self, name: str, secret: str) -> None:
        self._check()
        self.secrets[name] = secret

    def forget_password(self, name: str) -> None:
        self._check()
        self.secrets.pop(name, None)

    def _check(self) -> None:
        if self.is_locked:
            raise KeychainUnavailableError(reason="KeyringLocked")
