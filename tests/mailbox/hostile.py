"""Servers that do what no mailbox should: each test says what one answers."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

Conversation = Callable[[socket.socket], None]


@contextmanager
def serving(talk: Conversation, certificate: Path | None = None) -> Iterator[int]:
    """Serve one connection on a port of loopback, with TLS where there is a certificate."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(5)
    done = threading.Event()

    def serve() -> None:
        with contextlib.suppress(OSError, ssl.SSLError):
            connection, _ = listener.accept()
            connection.settimeout(5)
            with connection:
                if certificate is None:
                    talk(connection)
                else:
                    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
                    with context.wrap_socket(connection, server_side=True) as wrapped:
                        talk(wrapped)
        done.set()

    thread = threading.Thread(target=serve, name="hostile")
    thread.start()
    try:
        yield int(listener.getsockname()[1])
    finally:
        listener.close()
        thread.join(10)


def silent(connection: socket.socket) -> None:
    """Take whatever comes and say nothing, until the other side ends it."""
    while connection.recv(1_000):
        pass


def answering(*answers: bytes) -> Conversation:
    """Greet, then answer each command in turn; `TAG` stands for the command's own tag."""

    def talk(connection: socket.socket) -> None:
        connection.sendall(b"* OK [CAPABILITY IMAP4rev1] ready\r\n")
        waiting = list(answers)
        commands = connection.makefile("rb")
        while command := commands.readline():
            tag = command.split(b" ")[0]
            if b"CAPABILITY" in command:
                connection.sendall(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")
            elif waiting:
                connection.sendall(waiting.pop(0).replace(b"TAG", tag))

    return talk


LOGGED_IN = b"TAG OK [CAPABILITY IMAP4rev1] in\r\n"
OPENED = b"* 5 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\nTAG OK [READ-ONLY] open\r\n"
