"""What a file is by its content, whatever its name says: an image, a PDF or neither, and whole."""

from collections.abc import Callable
from enum import StrEnum


class Media(StrEnum):
    """The kinds of files that are kept as they are."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    GIF = "image/gif"
    WEBP = "image/webp"
    PDF = "application/pdf"


IMAGES = frozenset({Media.PNG, Media.JPEG, Media.GIF, Media.WEBP})
"""What the sites take as pictures and every system shows."""
PAPERS = IMAGES | {Media.PDF}
"""How a paper is photographed or scanned."""

_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_LENGTH = 4
_PNG_FRAME = 12
_JPEG_START = b"\xff\xd8\xff"
_JPEG_END = b"\xff\xd9"
_JPEG_SCAN = 0xDA
_GIF_STARTS = (b"GIF87a", b"GIF89a")
_GIF_END = b"\x3b"
_RIFF_HEAD = 8
_PDF_START = b"%PDF-"
_PDF_START_WITHIN = 1024
_PDF_END = b"%%EOF"


def media_of(content: bytes) -> Media | None:
    """Return what the bytes are, None when they are nothing that is kept."""
    if content.startswith(_PNG_START):
        return Media.PNG
    if content.startswith(_JPEG_START):
        return Media.JPEG
    if content.startswith(_GIF_STARTS):
        return Media.GIF
    if content.startswith(b"RIFF") and content[_RIFF_HEAD:].startswith(b"WEBP"):
        return Media.WEBP
    if _PDF_START in content[:_PDF_START_WITHIN]:
        return Media.PDF
    return None


def is_whole(content: bytes, media: Media) -> bool:
    """Tell whether a file of this kind reaches its end: a broken download does not."""
    return _ENDS[media](content)


def _png_ends(content: bytes) -> bool:
    place = len(_PNG_START)
    while place + _PNG_FRAME <= len(content):
        name = content[place + _PNG_LENGTH : place + 2 * _PNG_LENGTH]
        place += _PNG_FRAME + int.from_bytes(content[place : place + _PNG_LENGTH], "big")
        if name == b"IEND":
            return place <= len(content)
    return False


def _jpeg_ends(content: bytes) -> bool:
    """A preview inside the head has an end of its own: only one after the scan counts."""
    place = 2
    while content[place : place + 1] == b"\xff" and place + 4 <= len(content):
        if content[place + 1] == _JPEG_SCAN:
            return content.find(_JPEG_END, place) >= 0
        place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return False


def _gif_ends(content: bytes) -> bool:
    return content.rstrip(b"\0").endswith(_GIF_END)


def _webp_ends(content: bytes) -> bool:
    return _RIFF_HEAD + int.from_bytes(content[4:_RIFF_HEAD], "little") <= len(content)


def _pdf_ends(content: bytes) -> bool:
    return _PDF_END in content


_ENDS: dict[Media, Callable[[bytes], bool]] = {
    Media.PNG: _png_ends,
    Media.JPEG: _jpeg_ends,
    Media.GIF: _gif_ends,
    Media.WEBP: _webp_ends,
    Media.PDF: _pdf_ends,
}
