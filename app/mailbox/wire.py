"""A connection that can be cut from outside: work on it ends in time, or when it is cancelled."""

import contextlib
import socket
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from time import monotonic
from typing import Final, NamedTuple, TypeVar

from app.mailbox.mailbox_errors import MailboxSilentError, MailboxStoppedError

R = TypeVar("R")

_LOOK: Final = 0.05
"""Seconds between two looks at whether to go on."""

_FAREWELL: Final = 1.0
"""Seconds that work whose wire was cut gets to notice it."""


class Patience(NamedTuple):
    """How many seconds to wait: for a connection, for an answer, and for all of it."""

    connect: float = 15.0
    answer: float = 30.0
    whole: float = 600.0


class Wire:
    """Holds the socket of work under way, so that another thread can cut it."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._is_cut = False

    def hold(self, connected: socket.socket) -> None:
        """Take the socket to cut; one that comes too late is cut at once."""
        self._socket = connected
        if self._is_cut:
            self.cut()

    def cut(self) -> None:
        """End the connection, whatever waits for it."""
        self._is_cut = True
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
            self._socket.close()


def in_time(
    work: Callable[[Wire], R], *, host: str, seconds: float, cancelled: Callable[[], bool]
) -> R:
    """Do work on a thread of its own and return what it returns.

    Raises:
        MailboxStoppedError: `cancelled` said so.
        MailboxSilentError: It took longer than it may.
    """
    wire = Wire()
    future: Future[R] = Future()
    thread = Thread(target=_do, args=(work, wire, future), name="mailbox", daemon=True)
    thread.start()
    end = monotonic() + seconds
    while True:
        if cancelled() or monotonic() > end:
            wire.cut()
            thread.join(_FAREWELL)
            if cancelled():
                raise MailboxStoppedError
            raise MailboxSilentError(host=host)
        with contextlib.suppress(TimeoutError):
            error = future.exception(_LOOK)
            break
    if error is not None:
        raise error
    return future.result()


def _do(work: Callable[[Wire], R], wire: Wire, future: "Future[R]") -> None:
    try:
        future.set_result(work(wire))
    except BaseException as error:  # noqa: BLE001  raised again where it is waited for
        future.set_exception(error)
    finally:
        wire.cut()
