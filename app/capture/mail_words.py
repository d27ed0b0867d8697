"""The words of a mail's headers and body, whatever the mail claims of their charset."""

import codecs
import re
import unicodedata
from email.errors import MessageError
from email.header import decode_header
from typing import Final, NamedTuple

from app.capture.decoding import clean

HEADER_LENGTH: Final = 10_000
NAME_LENGTH: Final = 200

_ESCAPE: Final = b"\x1b$"
_GUESSES: Final = ("utf-8", "cp932", "euc_jp")
_TWINS: Final = {"shift_jis": "cp932", "shift_jis_2004": "cp932", "ascii": "utf-8"}
_TRUSTED: Final = re.compile(r"utf-8|cp932|euc_.*|gb.*|big5.*|koi8-.*|cp125\d|iso8859-.*")
_CLAIMED_BY_DEFAULT: Final = frozenset({"iso8859-1", "iso8859-15", "cp1252"})
"""What programs write that do not know their own charset."""

_JIS_PART = re.compile(rb"\x1b(\$[@B]|\([BJI])")
_UNSEEN = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Marks that turn the direction of writing, and characters that show nothing."""

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_COMMENT = re.compile(r"\([^()]*\)\s*$")
_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,20}[A-Za-z][A-Za-z0-9-]{1,62}"
)
_MAILTO = re.compile(r"\[mailto:([^\[\]]*)\]|\[([^\[\]]*)\]\(mailto:[^()]*\)", re.IGNORECASE)


class Sender(NamedTuple):
    """Who a mail says it is from; `address` is '' where that is not one plain address."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The part of the address after the sign, in small letters."""
        return self.address.rpartition("@")[2]


def text_in(data: bytes, charset: str | None = None) -> str:
    """Return the text of bytes that are said to be in a charset, and often are in another.

    Never raises: what cannot be read at all becomes replacement characters.
    """
    if _ESCAPE in data and data.isascii():
        return _jis(data)
    for name in _candidates(charset):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def header_text(raw: str) -> str:
    """Return a header as it is read, in one line without marks that could mislead."""
    value = text_in(raw[:HEADER_LENGTH].encode("utf-8", "surrogateescape"))
    unfolded = re.sub(r"\r?\n[ \t]*", " ", value)
    try:
        parts = decode_header(unfolded)
    except (MessageError, ValueError):
        return harmless(unfolded)
    return harmless("".join(_part(part, charset) for part, charset in parts))


def harmless(text: str) -> str:
    """Return a name or subject in one line, without controls and signs that turn or hide text."""
    shown = _UNSEEN.sub("", clean(unicodedata.normalize("NFC", text)))
    return " ".join(shown.split())[:NAME_LENGTH]


def harmless_text(text: str) -> str:
    """Return a text with its lines, without controls and signs that turn or hide text."""
    return _UNSEEN.sub("", clean(text))


def sender_of(raw: str) -> Sender:
    """Return the one sender a header names; what its display name says is never an address."""
    value = _MAILTO.sub(lambda found: f"<{found[1] or found[2]}>", " ".join(raw.split()))
    bare = _COMMENT.sub("", _QUOTED.sub(lambda quoted: "_" * len(quoted[0]), value)).strip()
    if bare.count("<") == 1 and bare.endswith(">") and "," not in bare:
        start = bare.index("<")
        address = bare[start + 1 : -1].strip()
        name = value[: value.rindex("<")].strip().strip('"')
    else:
        name, address = "", bare
    is_plain = _ADDRESS.fullmatch(address) is not None
    return Sender(header_text(name), address.lower() if is_plain else "")


def addresses_in(raw: str) -> frozenset[str]:
    """Return every plain address that a header of recipients names."""
    return frozenset(found.lower() for found in _ADDRESS.findall(raw[:HEADER_LENGTH]))


def _part(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    if charset is None:
        return part.decode("raw-unicode-escape", "replace")
    return text_in(part, charset)


def _candidates(charset: str | None) -> tuple[str, ...]:
    """Return the charsets to try: the one claimed, if it is a real one, then the usual ones.

    What claims to be a western charset is tried as that last: every text can be read as one.
    """
    try:
        name = codecs.lookup(charset or "utf-8").name
    except (LookupError, ValueError):
        return _GUESSES
    name = _TWINS.get(name, name)
    if _TRUSTED.fullmatch(name) is None:
        return _GUESSES
    return (*_GUESSES[:2], name) if name in _CLAIMED_BY_DEFAULT else (name, *_GUESSES)


def _jis(data: bytes) -> str:
    """Return the text of ISO-2022-JP with the signs that Windows adds to it (①, ㈱, 髙)."""
    pieces = _JIS_PART.split(data)
    texts = [pieces[0].decode("ascii", "replace")]
    for mode, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if mode.startswith(b"$"):
            texts.append(_shifted(piece).decode("cp932", "replace"))
        elif mode == b"(I":
            texts.append(bytes(byte | 0x80 for byte in piece).decode("cp932", "replace"))
        else:
            texts.append(piece.decode("ascii", "replace"))
    return "".join(texts)


def _shifted(piece: bytes) -> bytes:
    """Return two-byte JIS as CP932 has it; what is no pair of it becomes a question mark."""
    shifted = bytearray()
    signs = piece.replace(b"\r", b"").replace(b"\n", b"")
    for high, low in zip(signs[::2], signs[1::2], strict=False):
        if not (0x21 <= high <= 0x7E and 0x21 <= low <= 0x7E):  # noqa: PLR2004  the JIS square
            shifted += b"?"
            continue
        row = (high + 1) // 2 + (0x70 if high < 0x5F else 0xB0)  # noqa: PLR2004
        column = low + (0x1F if low < 0x60 else 0x20) if high % 2 else low + 0x7E  # noqa: PLR2004
        shifted += bytes((row, column))
    return bytes(shifted)
