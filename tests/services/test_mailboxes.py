"""The mailbox is kept as given, or refused for what it cannot be."""

import pytest

from app.errors import AppError
from app.services.mailbox_queries import MailAccount, mailbox
from app.services.mailboxes import OutOfRangeError, forget_mailbox, set_mailbox
from app.services.order_drafts import EmptyFieldError, TooLongError
from app.storage.database import Database

ACCOUNT = MailAccount("imap.home.example", "seller@home.example", 143, "ココナラ", 60)


def test_a_mailbox_is_kept_and_forgotten(database: Database) -> None:
    assert database.read(mailbox) is None
    database.write(set_mailbox, ACCOUNT)
    assert database.read(mailbox) == ACCOUNT
    database.write(forget_mailbox)
    assert database.read(mailbox) is None


@pytest.mark.parametrize(
    ("account", "error"),
    [
        (ACCOUNT._replace(host=" "), EmptyFieldError),
        (ACCOUNT._replace(user=""), EmptyFieldError),
        (ACCOUNT._replace(folder=""), EmptyFieldError),
        (ACCOUNT._replace(host="a" * 300), TooLongError),
        (ACCOUNT._replace(port=0), OutOfRangeError),
        (ACCOUNT._replace(days=10_000), OutOfRangeError),
    ],
)
def test_what_cannot_be_is_refused(
    account: MailAccount, error: type[AppError], database: Database
) -> None:
    with pytest.raises(error):
        database.write(set_mailbox, account)
    assert database.read(mailbox) is None
