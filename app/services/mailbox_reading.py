"""Fetches the sites' mails from the seller's own mailbox, to be previewed like any file."""

import ssl
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from app.capture.mail_file import as_folder
from app.capture.mail_message import read_head
from app.capture.mail_rules import MailRules, Why
from app.mailbox.fetching import Login, Wanted, Watching, fetch_mails, list_folders
from app.mailbox.imap import Server
from app.models.moments import JST
from app.services.capture_reading import Source
from app.services.mailbox_queries import MailAccount


class Fetch(NamedTuple):
    """The mails as one file, None where there are none, and how many others of the sites."""

    source: Source | None
    other_count: int


def folders_of(
    account: MailAccount,
    password: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    context: ssl.SSLContext | None = None,
) -> tuple[str, ...]:
    """Try the connection and return the folders of the mailbox.

    Raises:
        AppError: One of `app.mailbox.mailbox_errors`.
    """
    watching = Watching(cancelled=cancelled)
    return list_folders(_login(account, password, context), watching=watching)


def fetch(  # noqa: PLR0913 - whose mails, by which rules, and how it is watched
    account: MailAccount,
    password: str,
    rules: MailRules,
    *,
    now: datetime,
    progress: Callable[[int, int], object] = lambda _done, _whole: None,
    cancelled: Callable[[], bool] = lambda: False,
    context: ssl.SSLContext | None = None,
) -> Fetch:
    """Return the mails that a rule knows by their head; the mailbox stays as it is.

    Raises:
        AppError: One of `app.mailbox.mailbox_errors`.
    """
    since = (now.astimezone(JST) - timedelta(days=account.days)).date()

    def is_wanted(head: bytes) -> bool:
        return rules.judge(read_head(head)).why is Why.MATCHED

    wanted = Wanted(account.folder, since, rules.domains(), is_wanted)
    watching = Watching(progress, cancelled)
    found = fetch_mails(_login(account, password, context), wanted, watching=watching)
    name = f"{account.user} {account.folder}"
    source = Source(name, as_folder(found.mails)) if found.mails else None
    return Fetch(source, found.other_count)


def _login(account: MailAccount, password: str, context: ssl.SSLContext | None) -> Login:
    return Login(Server(account.host, account.port, context), account.user, password)
