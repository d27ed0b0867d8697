"""One session with an IMAP server over TLS: what it says is bounded, and its lies are errors."""

import contextlib
import imaplib
import socket
import ssl
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple, Self

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from app.errors import AppError
from app.mailbox.mailbox_errors import (
    MailboxCertificateError,
    MailboxConfusedError,
    MailboxDroppedError,
    MailboxFolderError,
    MailboxLoginError,
    MailboxNoTlsError,
    MailboxSilentError,
    MailboxUnreachableError,
)
from app.mailbox.wire import Patience, Wire

PLAIN_PORT: Final = 143
"""Where a connection begins plain and must turn to TLS; at every other port it begins with it."""

_MOST_AT_ONCE: Final = 50_000_000
"""Bytes of one thing a server may send."""

_MOST_IN_ALL: Final = 1_000_000_000
_MOST_MAILS: Final = 100_000
_NO_ANSWER: Final = "command: "
"""What the library begins with where it could not read the server's answer."""

_HEAD: Final = b"BODY[HEADER]"
_SIZE: Final = b"RFC822.SIZE"


class Server(NamedTuple):
    """Where a mailbox is, and how its certificate is checked; None: as the system does."""

    host: str
    port: int
    context: ssl.SSLContext | None = None


class Head(NamedTuple):
    """The head of one mail: its number, its size in bytes, and the bytes of its fields."""

    number: int
    size: int
    fields: bytes


class Session:
    """A connection to a mailbox; nothing in it is ever marked, moved or deleted."""

    def __init__(self, server: Server, wire: Wire, patience: Patience) -> None:
        """Connect, encrypted.

        Raises the errors of `mailbox_errors`.
        """
        self._server = server
        context = server.context or ssl.create_default_context()
        with self._asked():
            self._client: Any = _Client(server, context, wire, patience)
        try:
            self._turn_to_tls(context, wire)
        except BaseException:
            self.__exit__()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with contextlib.suppress(imaplib.IMAP4.error, OSError, ValueError):
            self._client.shutdown()

    def _turn_to_tls(self, context: ssl.SSLContext, wire: Wire) -> None:
        server = self._server
        if server.port != PLAIN_PORT:
            return
        with self._asked():
            if not self._client.has_capability("STARTTLS"):
                raise MailboxNoTlsError(host=server.host, port=server.port)
            self._client.starttls(context)
            wire.hold(self._client.socket())

    def log_in(self, user: str, password: str) -> None:
        """Say who asks.

        Raises MailboxLoginError.
        """
        with self._asked():
            is_plain = user.isascii() and password.isascii()
            try:
                (self._client.login if is_plain else self._client.plain_login)(user, password)
            except LoginError as error:
                if error.__context__ is not None and not _is_refusal(error.__context__):
                    raise error.__context__ from None
                raise MailboxLoginError(user=user, host=self._server.host) from error

    def folders(self) -> tuple[str, ...]:
        """Return the names of the folders that hold mails."""
        with self._asked():
            found = self._client.list_folders()
            return tuple(str(name) for flags, _, name in found if rb"\Noselect" not in flags)

    def open_folder(self, folder: str) -> None:
        """Look into a folder without changing anything in it.

        Raises MailboxFolderError.
        """
        with self._asked():
            try:
                self._client.select_folder(folder, readonly=True)
            except imaplib.IMAP4.error as error:
                if not _is_refusal(error):
                    raise
                raise MailboxFolderError(folder=folder) from error

    def search(self, since: date, sender: str) -> list[int]:
        """Return the numbers of the mails since a day whose sender holds this text."""
        with self._asked():
            found = [int(n) for n in self._client.search(["SINCE", since, "FROM", sender])]
            if len(found) > _MOST_MAILS:
                raise MailboxConfusedError(host=self._server.host)
            return found

    def heads(self, numbers: Sequence[int]) -> list[Head]:
        """Return the heads of these mails; those that went away meanwhile are left out."""
        with self._asked():
            found = self._client.fetch(numbers, ["RFC822.SIZE", "BODY.PEEK[HEADER]"])
            return [
                Head(number, int(parts.get(_SIZE, 0)), bytes(parts[_HEAD]))
                for number, parts in found.items()
                if isinstance(parts.get(_HEAD), bytes)
            ]

    def bodies(self, numbers: Sequence[int], limit: int) -> dict[int, bytes]:
        """Return these mails, each up to so many bytes; they are not marked as read."""
        with self._asked():
            found = self._client.fetch(numbers, [f"BODY.PEEK[]<0.{limit}>"])
            whole = b"BODY[]<0>"
            return {
                number: bytes(parts[whole])[:limit]
                for number, parts in found.items()
                if isinstance(parts.get(whole), bytes)
            }

    @contextlib.contextmanager
    def _asked(self) -> Iterator[None]:
        """Turn whatever a server can do wrong into an error that says it."""
        try:
            yield
        except _WRONGS as error:
            raise _named(error, self._server) from error


def _is_refusal(error: BaseException) -> bool:
    """Tell whether the server answered, and said no."""
    return not isinstance(error, imaplib.IMAP4.abort) and not str(error).startswith(_NO_ANSWER)


_WRONGS: Final = (
    *(OSError, imaplib.IMAP4.error),
    *(ValueError, LookupError, TypeError, AttributeError),  # answers the library cannot read
)


def _named(error: Exception, server: Server) -> AppError:
    """Return what went wrong, as a seller can be told."""
    host, port = server.host, server.port
    if isinstance(error, ssl.SSLCertVerificationError):
        return MailboxCertificateError(host=host, reason=error.verify_message)
    if isinstance(error, imaplib.IMAP4.abort):
        return _of_abort(error, host)
    kinds: tuple[tuple[type[Exception] | tuple[type[Exception], ...], AppError], ...] = (
        (_DROPS, MailboxDroppedError(host=host)),
        (ssl.SSLError, MailboxNoTlsError(host=host, port=port)),
        (TimeoutError, MailboxSilentError(host=host)),
        (OSError, MailboxUnreachableError(host=host, port=port)),
    )
    found = (named for kind, named in kinds if isinstance(error, kind))
    return next(found, MailboxConfusedError(host=host))


_DROPS: Final = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ConnectionResetError, BrokenPipeError)


def _of_abort(error: imaplib.IMAP4.abort, host: str) -> AppError:
    """Tell by what led to it why a connection was given up."""
    if isinstance(error.__context__, TimeoutError):
        return MailboxSilentError(host=host)
    is_end = "EOF" in str(error) or isinstance(error.__context__, OSError)
    return MailboxDroppedError(host=host) if is_end else MailboxConfusedError(host=host)


class _TooMuchError(imaplib.IMAP4.error):
    """The server claims or sends more than any mailbox would."""


class _Client(IMAPClient):  # type: ignore[misc]  # it has no types
    """IMAPClient on a socket that can be cut, with bounds on what it reads."""

    def __init__(
        self, server: Server, context: ssl.SSLContext, wire: Wire, patience: Patience
    ) -> None:
        self._wire = wire
        self._patience = patience
        is_tls = server.port != PLAIN_PORT
        timeout = SocketTimeout(patience.connect, patience.answer)
        super().__init__(server.host, server.port, ssl=is_tls, ssl_context=context, timeout=timeout)

    def _create_IMAP4(self) -> "_Imap":
        context = self.ssl_context if self.ssl else None
        return _Imap(self.host, self.port, context, self._wire, self._patience)


class _Imap(imaplib.IMAP4):
    """The library's own client, which believes any length a server claims."""

    def __init__(
        self,
        host: str,
        port: int,
        context: ssl.SSLContext | None,
        wire: Wire,
        patience: Patience,
    ) -> None:
        self._context = context
        self._wire = wire
        self._patience = patience
        self._left = _MOST_IN_ALL
        super().__init__(host, port)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        seconds = timeout or self._patience.connect
        plain = socket.create_connection((self.host, self.port), timeout=seconds)
        self._wire.hold(plain)
        if self._context is None:
            return plain
        wrapped = self._context.wrap_socket(plain, server_hostname=self.host)
        self._wire.hold(wrapped)
        return wrapped

    def read(self, size: int) -> bytes:
        self._left -= size
        if size > _MOST_AT_ONCE or self._left < 0:
            raise _TooMuchError
        return super().read(size)

    def readline(self) -> bytes:
        line = super().readline()
        self._left -= len(line)
        if self._left < 0:
            raise _TooMuchError
        return line
