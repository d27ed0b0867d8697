"""Mails go from a real mailbox through the same preview as any file, and are taken in once."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.mailbox.mailbox_errors import MailboxUnreachableError
from app.rulebook.catalog import Catalog
from app.services.capture_reading import mail_rules
from app.services.mailbox_queries import MailAccount
from app.services.mailbox_reading import fetch, folders_of
from app.storage.database import Database
from tests.mailbox.dovecot import (
    HOST,
    PASSWORD,
    USER,
    Dovecot,
    free_port,
    running_with_mails,
    trusting,
)
from tests.services.site_files import NOW, Seller

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Dovecot is a server of Unix")


@pytest.fixture(scope="module")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    del tmp_path_factory
    with running_with_mails() as server:
        yield server


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def account(dovecot: Dovecot, **changes: int | str) -> MailAccount:
    return MailAccount(HOST, USER, dovecot.tls)._replace(**changes)  # type: ignore[arg-type]


def test_mails_of_a_mailbox_are_previewed_and_taken_like_a_file(
    dovecot: Dovecot, seller: Seller
) -> None:
    rules = seller.database.read(mail_rules, seller.catalog)
    context = trusting(dovecot.home)
    found = fetch(account(dovecot), PASSWORD, rules, now=NOW, context=context)
    assert found.other_count == 1
    assert found.source is not None
    assert found.source.name == "seller INBOX"
    outcome = seller.take_one(found.source)
    assert (outcome.new, outcome.ignored) == (3, 0)
    assert seller.rows("SELECT room FROM conversations ORDER BY room") == [
        ("41000001",),
        ("5551",),
    ]
    assert seller.take_one(found.source).new == 0
    assert seller.database.undo()
    assert seller.rows("SELECT * FROM conversations") == []


def test_a_mailbox_without_such_mails_gives_no_file(dovecot: Dovecot, seller: Seller) -> None:
    rules = seller.database.read(mail_rules, seller.catalog.__class__(()))
    context = trusting(dovecot.home)
    found = fetch(account(dovecot), PASSWORD, rules, now=NOW, context=context)
    assert found == (None, 0)


def test_a_connection_is_tried_by_listing_the_folders(dovecot: Dovecot) -> None:
    context = trusting(dovecot.home)
    folders = folders_of(account(dovecot), PASSWORD, context=context)
    assert set(folders) == {"INBOX", "ココナラ", "友人"}


def test_a_mailbox_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    del tmp_path
    nobody = MailAccount("127.0.0.1", "u", free_port())
    with pytest.raises(MailboxUnreachableError):
        folders_of(nobody, "x")
