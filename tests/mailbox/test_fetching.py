"""The mails of the sites are fetched from a real server, and its mailbox stays as it was."""

import sys
from datetime import date, timedelta

import pytest

from app.mailbox.fetching import MAIL_BYTES, Wanted, Watching, fetch_mails, list_folders
from app.mailbox.imap import Server
from app.mailbox.mailbox_errors import (
    MailboxCertificateError,
    MailboxFolderError,
    MailboxLoginError,
    MailboxStoppedError,
)
from tests.mailbox.dovecot import HOST, Dovecot, trusting

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Dovecot is a server of Unix")

LONG_AGO = date(2020, 1, 1)


def wanted(folder: str = "INBOX", since: date = LONG_AGO) -> Wanted:
    return Wanted(folder, since, ("mail.coconala.com",), lambda head: b"X-Skip" not in head)


def test_the_folders_are_listed_by_their_names(dovecot: Dovecot) -> None:
    assert set(list_folders(dovecot.login())) == {"INBOX", "ココナラ", "友人"}


def test_only_the_mails_of_the_senders_are_read_and_none_is_marked(dovecot: Dovecot) -> None:
    before = dovecot.flags()
    steps: list[tuple[int, int]] = []
    fetched = fetch_mails(
        dovecot.login(), wanted(), watching=Watching(lambda *step: steps.append(step))
    )
    assert len(fetched.mails) == 4
    assert all(b"mail.coconala.com" in one for one in fetched.mails)
    assert dovecot.flags() == before == ["", "", "", "", "S"]
    assert steps == [(4, 8), (8, 8)]


def test_a_large_mail_is_read_only_at_its_beginning(dovecot: Dovecot) -> None:
    sizes = [len(one) for one in fetch_mails(dovecot.login(), wanted()).mails]
    assert max(sizes) == MAIL_BYTES


def test_what_the_head_shows_not_to_be_wanted_is_not_read(dovecot: Dovecot) -> None:
    nothing = wanted()._replace(is_wanted=lambda _head: False)
    assert fetch_mails(dovecot.login(), nothing) == ((), 4)


def test_a_folder_and_a_period_are_kept_to(dovecot: Dovecot) -> None:
    assert len(fetch_mails(dovecot.login(), wanted("ココナラ")).mails) == 1
    tomorrow = date.today() + timedelta(days=2)  # noqa: DTZ011  the server's own day
    assert fetch_mails(dovecot.login(), wanted(since=tomorrow)) == ((), 0)


def test_a_connection_that_turns_to_tls_is_used_only_then(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.mailbox.imap.PLAIN_PORT", dovecot.plain)
    login = dovecot.login()
    plain = login._replace(server=Server(HOST, dovecot.plain, trusting(dovecot.home)))
    assert "INBOX" in list_folders(plain)


def test_a_wrong_password_a_wrong_folder_and_an_unknown_certificate_are_refused(
    dovecot: Dovecot,
) -> None:
    for wrong in ("wrong", "違う"):
        with pytest.raises(MailboxLoginError) as refused:
            list_folders(dovecot.login(password=wrong))
        assert refused.value.details == {"user": "seller", "host": HOST}
    with pytest.raises(MailboxFolderError):
        fetch_mails(dovecot.login(), wanted("Nowhere"))
    with pytest.raises(MailboxCertificateError):
        list_folders(dovecot.login(trusted=False))


def test_a_certificate_of_another_name_is_refused(dovecot: Dovecot) -> None:
    login = dovecot.login()
    elsewhere = login._replace(server=login.server._replace(host="127.0.0.1"))
    with pytest.raises(MailboxCertificateError):
        list_folders(elsewhere)


def test_it_can_be_stopped(dovecot: Dovecot) -> None:
    with pytest.raises(MailboxStoppedError):
        fetch_mails(dovecot.login(), wanted(), watching=Watching(cancelled=lambda: True))
