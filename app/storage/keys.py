"""The key of a book: made at random or from a passphrase, and written down as a recovery code."""

import os
import unicodedata
from pathlib import Path
from typing import NamedTuple

from app.errors import AppError
from app.models.types import EncryptionMode

KEY_BYTES, SALT_BYTES = 32, 16
ROUNDS = 256_000
"""SQLCipher's own: any of its tools opens a book with the passphrase."""

PLAIN_HEADER = b"SQLite format 3\x00"
"""How a file begins that is not encrypted; an encrypted one begins with its salt."""

_MODES = (EncryptionMode.NONE, EncryptionMode.KEYCHAIN, EncryptionMode.PASSPHRASE)

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_LETTER_BITS = 5
_CHECK_BITS = 24
_CODE_LETTERS = (KEY_BYTES * 8 + _CHECK_BITS) // _LETTER_BITS
_GROUP = 4
_BETWEEN_GROUPS = set("-‐‑‒–—―−ー‐_.,・ \t\r\n")  # noqa: RUF001  what people type for a hyphen


class PassphraseMissingError(AppError):
    """A passphrase is needed and none was given."""


class Key(NamedTuple):
    """The 256 bits that open a book, the salt at the start of its file, and where they are kept."""

    raw: bytes
    salt: bytes
    mode: EncryptionMode = EncryptionMode.KEYCHAIN

    def __repr__(self) -> str:
        return f"Key(mode={self.mode!r})"


def random_key() -> Key:
    """Return a key that nobody has."""
    return Key(os.urandom(KEY_BYTES), os.urandom(SALT_BYTES))


def key_of_passphrase(passphrase: str, salt: bytes | None = None) -> Key:
    """Return the key SQLCipher derives from a passphrase; without a salt, for a new book.

    Takes about 0.2 s. Raises PassphraseMissingError for one without any character.
    """
    text = unicodedata.normalize("NFKC", passphrase)
    if not text.strip():
        raise PassphraseMissingError
    salt = os.urandom(SALT_BYTES) if salt is None else salt
    # It loads OpenSSL, which a book that opens without a passphrase does not need.
    import hashlib  # noqa: PLC0415

    raw = hashlib.pbkdf2_hmac("sha512", text.encode(), salt, ROUNDS, KEY_BYTES)
    return Key(raw, salt, EncryptionMode.PASSPHRASE)


def mode_number(key: Key | None) -> int:
    """Return how the mode of a key stands in the header of its book (`user_version`)."""
    return 0 if key is None else _MODES.index(key.mode)


def mode_of_number(number: int) -> EncryptionMode:
    """Return the mode that a number in the header stands for; unknown ones ask for a passphrase."""
    return _MODES[number] if 0 <= number < len(_MODES) else EncryptionMode.PASSPHRASE


def salt_of(path: Path) -> bytes | None:
    """Return the salt an encrypted book begins with, None for a book without a key.

    Raises OSError.
    """
    with path.open("rb") as file:
        head = file.read(SALT_BYTES)
    return None if head == PLAIN_HEADER else head


def recovery_code(key: Key) -> str:
    """Return the key as it is printed: Crockford's base32 in groups of four, with a check sum."""
    number = int.from_bytes(key.raw + _check(key.raw))
    letters = [
        _ALPHABET[number >> (_LETTER_BITS * place) & 31] for place in reversed(range(_CODE_LETTERS))
    ]
    code = "".join(letters)
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def raw_key_of_code(code: str) -> bytes | None:
    """Return the key a recovery code stands for, None when the text is no such code.

    Lower and full-width letters, missing or other hyphens, o for 0 and i or l for 1 are read.
    """
    text = unicodedata.normalize("NFKC", code).upper()
    letters = [letter for letter in text if letter not in _BETWEEN_GROUPS]
    if len(letters) != _CODE_LETTERS or not all(letter in _VALUES for letter in letters):
        return None
    number = 0
    for letter in letters:
        number = number << _LETTER_BITS | _VALUES[letter]
    whole = number.to_bytes(KEY_BYTES + _CHECK_BITS // 8)
    raw, check = whole[:KEY_BYTES], whole[KEY_BYTES:]
    return raw if check == _check(raw) else None


def _check(raw: bytes) -> bytes:
    """Return what shows a slip of the pen; it tells nothing of the key that the key does not."""
    import hashlib  # noqa: PLC0415  as above

    return hashlib.sha256(b"Tokuicho recovery code" + raw).digest()[: _CHECK_BITS // 8]
