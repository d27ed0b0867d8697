"""Keys from passphrases are SQLCipher's own, and recovery codes forgive how they are typed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from app.models.types import EncryptionMode
from app.storage.database import Database
from app.storage.keys import (
    Key,
    PassphraseMissingError,
    key_of_passphrase,
    mode_number,
    mode_of_number,
    random_key,
    raw_key_of_code,
    recovery_code,
    salt_of,
)
from tests.storage.commands import add_client
from tests.store import KEY, template


def test_any_tool_of_sqlcipher_opens_a_book_with_its_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "book"
    book = Database.create(path, key_of_passphrase("合言葉 über"))
    book.write(add_client, "田中")
    book.close()
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA key = '合言葉 über'")
    assert connection.execute("SELECT name FROM clients").fetchall() == [("田中",)]
    connection.close()


def test_one_passphrase_typed_in_two_widths_is_one_key() -> None:
    salt = bytes(16)
    assert key_of_passphrase("ＡＢＣ１", salt) == key_of_passphrase("ABC1", salt)  # noqa: RUF001
    assert key_of_passphrase("ABC1", salt) != key_of_passphrase("abc1", salt)
    assert key_of_passphrase("ABC1").salt != key_of_passphrase("ABC1").salt


@pytest.mark.parametrize("empty", ["", " ", "\u3000"])
def test_an_empty_passphrase_is_refused(empty: str) -> None:
    with pytest.raises(PassphraseMissingError):
        key_of_passphrase(empty)


def test_two_random_keys_differ_and_show_nothing() -> None:
    one, two = random_key(), random_key()
    assert one != two
    assert (len(one.raw), len(one.salt)) == (32, 16)
    assert one.raw.hex() not in repr(one)
    assert str(one.raw) not in repr(one)


@given(st.binary(min_size=32, max_size=32))
def test_a_recovery_code_gives_the_key_back(raw: bytes) -> None:
    code = recovery_code(Key(raw, bytes(16)))
    groups = code.split("-")
    assert [len(group) for group in groups] == [4] * 14
    assert raw_key_of_code(code) == raw


TYPED: dict[str, Callable[[str], str]] = {
    "lower case": str.lower,
    "no hyphens": lambda code: code.replace("-", ""),
    "spaces": lambda code: " " + code.replace("-", "  ") + "\n",
    "full width": lambda code: code.translate({n: n + 0xFEE0 for n in range(0x21, 0x7F)}),
    "o for 0": lambda code: code.replace("0", "o"),
    "l for 1": lambda code: code.replace("1", "l"),
    "I for 1": lambda code: code.replace("1", "I"),
    "long dashes": lambda code: code.replace("-", "ー"),
}


@pytest.mark.parametrize("way", TYPED)
def test_a_recovery_code_is_read_however_it_is_typed(way: str) -> None:
    assert raw_key_of_code(TYPED[way](recovery_code(KEY))) == KEY.raw


def test_a_slip_of_the_pen_is_noticed() -> None:
    code = recovery_code(KEY)
    for place, letter in enumerate(code):
        if letter != "-":
            other = "X" if letter != "X" else "Y"
            assert raw_key_of_code(code[:place] + other + code[place + 1 :]) is None
    assert raw_key_of_code(code[:-1]) is None
    assert raw_key_of_code("my passphrase!") is None
    assert raw_key_of_code("U" * 56) is None


def test_the_salt_stands_at_the_start_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(template(KEY))
    assert salt_of(path) == KEY.salt
    path.write_bytes(template(None))
    assert salt_of(path) is None


@pytest.mark.parametrize("mode", EncryptionMode)
def test_a_mode_is_a_number_in_the_header(mode: EncryptionMode) -> None:
    key = None if mode is EncryptionMode.NONE else Key(bytes(32), bytes(16), mode)
    assert mode_of_number(mode_number(key)) is mode
    assert mode_of_number(99) is EncryptionMode.PASSPHRASE
