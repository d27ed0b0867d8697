from io import StringIO

import pytest

from app.cli.call import Call
from app.rulebook.catalog import UnknownMarketplaceError
from app.storage.book_errors import BookMissingError, ReadOnlyBookError
from tests.cli.terminal import Terminal


def call_of(terminal: Terminal) -> Call:
    return Call(terminal.environment(StringIO(), StringIO()), "ja", terminal.book)


def test_a_book_is_opened_to_read_unless_it_is_to_be_written(terminal: Terminal) -> None:
    call = call_of(terminal)
    with call.book() as reading, call.book(to_write=True) as writing:
        assert (reading.is_read_only, writing.is_read_only) == (True, False)
        with pytest.raises(ReadOnlyBookError):
            reading.undo()
        assert call.catalog(writing).ids == call.shipped().ids
        with pytest.raises(UnknownMarketplaceError):
            call.shipped().marketplace("nowhere")


def test_an_empty_passphrase_is_none(bare: Terminal) -> None:
    bare.variables["TOKUICHO_PASSPHRASE"] = ""
    assert call_of(bare).passphrase is None
    with pytest.raises(BookMissingError), call_of(bare).book():
        pass
