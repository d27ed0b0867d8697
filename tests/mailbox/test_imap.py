"""Servers that hang, drop, lie or offer no TLS: one error each, in time, and nothing believed."""

import socket
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from app.errors import AppError
from app.mailbox.fetching import Login, Wanted, Watching, fetch_mails, list_folders
from app.mailbox.imap import Server
from app.mailbox.mailbox_errors import (
    MailboxConfusedError,
    MailboxDroppedError,
    MailboxLoginError,
    MailboxNoTlsError,
    MailboxSilentError,
    MailboxStoppedError,
    MailboxUnreachableError,
)
from app.mailbox.wire import Patience
from tests.mailbox.dovecot import HOST, free_port, is_installed, trusting
from tests.mailbox.hostile import LOGGED_IN, OPENED, Conversation, answering, serving, silent

pytestmark = pytest.mark.skipif(not is_installed(), reason="NO OPENSSL OR DOVECOT HERE")

SHORT = Patience(connect=2.0, answer=0.5, whole=5.0)
WANTED = Wanted("INBOX", date(2026, 1, 1), ("mail.coconala.com",), lambda _head: True)


def fetch(
    talk: Conversation, certificate: Path | None, watching: Watching | None = None
) -> tuple[bytes, ...]:
    with serving(talk, certificate) as port:
        context = trusting(certificate) if certificate else None
        login = Login(Server(HOST, port, context), "seller", "secret")
        watched = watching or Watching()
        return fetch_mails(login, WANTED, watching=watched, patience=SHORT).mails


SEARCHED = b"* SEARCH 7\r\nTAG OK done\r\n"
HEAD = b"* 1 FETCH (UID 7 RFC822.SIZE 10 BODY[HEADER] {9}\r\nFrom: a\r\n)\r\nTAG OK done\r\n"
HUGE = b"* 1 FETCH (UID 7 RFC822.SIZE 10 BODY[HEADER] {99999999999}\r\n"
SHORT_LITERAL = b"* 1 FETCH (UID 7 BODY[HEADER] {900}\r\nFrom"
BROKEN = b"* 1 FETCH ((((\r\nTAG OK done\r\n"
ENDLESS = b"* OK " + b"x" * 2_000_000 + b"\r\n"
MANY = b"* SEARCH " + b" ".join(b"%d" % n for n in range(1, 100_100)) + b"\r\nTAG OK done\r\n"


def drop(connection: socket.socket) -> None:
    connection.sendall(b"* OK ready\r\n")
    connection.recv(1_000)


@pytest.mark.parametrize(
    ("talk", "error"),
    [
        (silent, MailboxSilentError),
        (answering(), MailboxSilentError),
        (answering(LOGGED_IN), MailboxSilentError),
        (drop, MailboxDroppedError),
        (lambda _connection: None, MailboxDroppedError),
        (answering(b"TAG NO bad\r\n"), MailboxLoginError),
        (answering(LOGGED_IN, OPENED, SEARCHED, HUGE), MailboxConfusedError),
        (answering(LOGGED_IN, OPENED, SEARCHED, SHORT_LITERAL), MailboxSilentError),
        (answering(LOGGED_IN, OPENED, SEARCHED, BROKEN), MailboxConfusedError),
        (answering(LOGGED_IN, OPENED, b"* SEARCH a b\r\nTAG OK done\r\n"), MailboxConfusedError),
        (answering(LOGGED_IN, OPENED, MANY), MailboxConfusedError),
        (answering(LOGGED_IN, ENDLESS), MailboxConfusedError),
        (lambda connection: connection.sendall(b"HTTP/1.1 400\r\n"), AppError),
    ],
)
def test_a_server_that_misbehaves_is_told_in_one_error(
    talk: Conversation, error: type[AppError], certificate: Path
) -> None:
    started = time.monotonic()
    with pytest.raises(error):
        fetch(talk, certificate)
    assert time.monotonic() - started < SHORT.whole + 2


def test_wrong_counts_and_mails_that_went_away_change_nothing(certificate: Path) -> None:
    empty = b"* 900 EXISTS\r\nTAG OK done\r\n"
    assert fetch(answering(LOGGED_IN, OPENED, SEARCHED, empty), certificate) == ()
    assert fetch(answering(LOGGED_IN, OPENED, SEARCHED, HEAD, empty), certificate) == ()
    body = b"* 1 FETCH (UID 7 BODY[]<0> {4}\r\nmail)\r\nTAG OK done\r\n"
    assert fetch(answering(LOGGED_IN, OPENED, SEARCHED, HEAD, body), certificate) == (b"mail",)


def test_a_server_that_drips_is_given_up_in_time(certificate: Path) -> None:
    def drip(connection: socket.socket) -> None:
        for _ in range(60):
            connection.sendall(b"*")
            time.sleep(0.2)

    patience = Patience(connect=2.0, answer=1.0, whole=1.0)
    with serving(drip, certificate) as port:
        login = Login(Server(HOST, port, trusting(certificate)), "seller", "secret")
        with pytest.raises(MailboxSilentError):
            list_folders(login, patience=patience)


def test_without_tls_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[bytes] = []

    def plain(connection: socket.socket) -> None:
        connection.sendall(b"* OK [CAPABILITY IMAP4rev1] ready\r\n")
        while command := connection.recv(1_000):
            heard.append(command)
            tag = command.split(b" ")[0]
            connection.sendall(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")

    with serving(plain) as port:
        monkeypatch.setattr("app.mailbox.imap.PLAIN_PORT", port)
        login = Login(Server(HOST, port), "seller", "secret")
        with pytest.raises(MailboxNoTlsError) as refused:
            list_folders(login, patience=SHORT)
    assert refused.value.details == {"host": HOST, "port": port}
    assert not any(b"secret" in command for command in heard)


def test_a_plain_server_where_tls_is_expected_is_refused() -> None:
    with pytest.raises(MailboxNoTlsError):
        fetch(answering(), None)


def test_nobody_there_is_told_so() -> None:
    login = Login(Server(HOST, free_port()), "seller", "secret")
    with pytest.raises(MailboxUnreachableError):
        list_folders(login, patience=SHORT)
    nowhere = Login(Server("nowhere.invalid", 993), "seller", "secret")
    with pytest.raises(MailboxUnreachableError):
        list_folders(nowhere, patience=SHORT)


def test_waiting_for_a_silent_server_can_be_stopped(certificate: Path) -> None:
    stop = threading.Event()
    timer = threading.Timer(0.3, stop.set)
    timer.start()
    started = time.monotonic()
    with pytest.raises(MailboxStoppedError):
        fetch(silent, certificate, Watching(cancelled=stop.is_set))
    assert time.monotonic() - started < 2
    timer.join()
