"""The seller's own mailbox, as far as the book remembers it; its password is in the keychain."""

from typing import NamedTuple

from app.services.preference_queries import preference
from app.storage.reader import Reader

MAILBOX = "mailbox"
"""The preference that holds it."""

TLS_PORT = 993
USUAL_FOLDER = "INBOX"
USUAL_DAYS = 30


class MailAccount(NamedTuple):
    """Where the sites' mails arrive; `days` is how far back they are looked for."""

    host: str
    user: str
    port: int = TLS_PORT
    folder: str = USUAL_FOLDER
    days: int = USUAL_DAYS

    @property
    def secret_name(self) -> str:
        """Under which name the keychain holds the password."""
        return f"{MAILBOX}:{self.user}@{self.host}"


def mailbox(reader: Reader) -> MailAccount | None:
    """Return the mailbox, None until the seller gave one."""
    kept = preference(reader, MAILBOX)
    if not isinstance(kept, dict) or not (kept.get("host") and kept.get("user")):
        return None
    port, days = kept.get("port"), kept.get("days")
    return MailAccount(
        host=str(kept["host"]),
        user=str(kept["user"]),
        port=port if isinstance(port, int) else TLS_PORT,
        folder=str(kept.get("folder") or USUAL_FOLDER),
        days=days if isinstance(days, int) else USUAL_DAYS,
    )
