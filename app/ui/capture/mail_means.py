"""What of this computer is needed to read the seller's mailbox: the keychain, mostly."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ssl import SSLContext

    from app.rulebook.catalog import Catalog


class MailMeans(Protocol):
    """Keeps the password of a mailbox; every method may take long and raise an `AppError`."""

    @property
    def shipped(self) -> "Catalog":
        """The rulebooks as they came with the program."""

    @property
    def trust(self) -> "SSLContext | None":
        """How a server's certificate is checked; None: as this computer does."""

    def password(self, name: str) -> str | None:
        """Return the password that is kept under a name, None where there is none."""

    def keep_password(self, name: str, secret: str) -> None:
        """Keep a password."""

    def forget_password(self, name: str) -> None:
        """Keep it no longer."""
