"""Bytes become text, whatever encoding a seller's file came in."""

import codecs
import re
from typing import Final

from app.capture.refusals import BinaryFileError, CutOffError, UnreadableTextError

PART_BYTES: Final = 256 * 1024

_UTF16_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BINARY_STARTS: Final = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"bplist00",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
)
"""PDF, ZIP and Excel's .xlsx, pictures, Safari's web archive, gzip, Excel's .xls."""

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def decode(file: str, data: bytes) -> str:
    """Return the text of a file: byte order mark, else UTF-8, else CP932.

    What a page says of its own charset is not asked: browsers rewrite pages as UTF-8 and leave the
    old word in. This order read every sample of the field right (facts/books.md §2).
    Raises BinaryFileError, CutOffError, UnreadableTextError.
    """
    if data.startswith(_UTF16_MARKS):
        return _decode_utf16(file, data)
    _refuse_binary(file, data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        is_utf8_so_far = not data[: error.start].isascii()
        if error.reason == "unexpected end of data" and is_utf8_so_far:
            raise CutOffError(file=file, line=_line_at(data, error.start)) from error
    return _decode_cp932(file, data)


def clean(text: str) -> str:
    """Return the text without characters that no message has and that a book cannot keep."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _decode_utf16(file: str, data: bytes) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        if error.end >= len(data):
            raise CutOffError(file=file, line=None) from error
        raise UnreadableTextError(file=file, line=None) from error


def _decode_cp932(file: str, data: bytes) -> str:
    """Decode part by part: one call for all of it would hold the interpreter, and the window."""
    parts: list[str] = []
    place = 0
    while place < len(data):
        # No character of CP932 holds the byte of a line end.
        end = data.find(b"\n", place + PART_BYTES) + 1 or len(data)
        try:
            parts.append(data[place:end].decode("cp932"))
        except UnicodeDecodeError as error:
            line = _line_at(data, place + error.start)
            if error.reason == "incomplete multibyte sequence":
                raise CutOffError(file=file, line=line) from error
            raise UnreadableTextError(file=file, line=line) from error
        place = end
    return "".join(parts)


def _refuse_binary(file: str, data: bytes) -> None:
    if data.startswith(_BINARY_STARTS):
        raise BinaryFileError(file=file, line=1)
    place = data.find(b"\0")
    if place >= 0:
        raise BinaryFileError(file=file, line=_line_at(data, place))


def _line_at(data: bytes, place: int) -> int:
    return data.count(b"\n", 0, place) + 1
