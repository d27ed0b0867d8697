"""Work on a connection ends in time, or when it is cancelled."""

import socket

import pytest

from app.mailbox.mailbox_errors import MailboxSilentError, MailboxStoppedError
from app.mailbox.wire import Patience, Wire, in_time


def test_what_work_returns_or_raises_comes_back() -> None:
    assert in_time(lambda _wire: 7, host="h", seconds=5, cancelled=lambda: False) == 7

    def fail(_wire: Wire) -> None:
        raise KeyError(7)

    with pytest.raises(KeyError):
        in_time(fail, host="h", seconds=5, cancelled=lambda: False)


@pytest.mark.parametrize("is_cancelled", [True, False])
def test_a_wire_is_cut_when_it_takes_too_long_or_is_cancelled(*, is_cancelled: bool) -> None:
    near, far = socket.socketpair()

    def wait(wire: Wire) -> bytes:
        wire.hold(near)
        return near.recv(1)

    error = MailboxStoppedError if is_cancelled else MailboxSilentError
    with pytest.raises(error):
        in_time(wait, host="h", seconds=0.2, cancelled=lambda: is_cancelled)
    far.close()


def test_a_socket_that_comes_after_the_cut_is_closed_at_once() -> None:
    near, far = socket.socketpair()
    wire = Wire()
    wire.cut()
    wire.hold(near)
    assert near.fileno() == -1
    far.close()
    assert Patience().connect < Patience().whole
