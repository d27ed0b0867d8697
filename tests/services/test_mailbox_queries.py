"""What an older version or another hand kept of a mailbox is read with care."""

import pytest

from app.services.mailbox_queries import MAILBOX, MailAccount, mailbox
from app.services.preferences import set_preference
from app.storage.database import Database


@pytest.mark.parametrize(
    ("kept", "found"),
    [
        ({"host": "h", "user": "u"}, MailAccount("h", "u", 993, "INBOX", 30)),
        (
            {"host": "h", "user": "u", "port": "x", "folder": "", "days": None},
            MailAccount("h", "u"),
        ),
        ({"host": "h"}, None),
        ([], None),
    ],
)
def test_what_is_missing_is_the_usual(
    kept: object, found: MailAccount | None, database: Database
) -> None:
    database.write(set_preference, MAILBOX, kept)
    assert database.read(mailbox) == found


def test_the_secret_is_known_by_user_and_server() -> None:
    assert MailAccount("h", "u").secret_name == "mailbox:u@h"  # noqa: S105  its name
