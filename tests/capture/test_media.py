"""A file is known by its content, and a broken one is told from a whole one."""

import struct

import pytest

from app.capture.media import Media, is_whole, media_of
from tests.services.listed import png

JPEG_HEAD = b"\xff\xd8\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + bytes(9)
SCAN = b"\xff\xda" + struct.pack(">H", 8) + bytes(6) + b"dots\xff\x00dots"
JPEG = JPEG_HEAD + SCAN + b"\xff\xd9"
GIF = b"GIF89a" + bytes(20) + b"\x3b"
WEBP = b"RIFF" + struct.pack("<I", 12) + b"WEBPVP8 " + bytes(4)
PDF = b"%PDF-1.7\n1 0 obj\n%%EOF\n"
WHOLE = {
    Media.PNG: png(),
    Media.JPEG: JPEG,
    Media.GIF: GIF,
    Media.WEBP: WEBP,
    Media.PDF: PDF,
}


@pytest.mark.parametrize("media", Media)
def test_every_kind_is_known_by_its_content(media: Media) -> None:
    assert media_of(WHOLE[media]) is media
    assert is_whole(WHOLE[media], media)


@pytest.mark.parametrize("media", Media)
def test_a_file_that_breaks_off_is_not_whole(media: Media) -> None:
    cut = WHOLE[media][:-6]
    assert media_of(cut) is media
    assert not is_whole(cut, media)


@pytest.mark.parametrize("other", [b"", "文".encode(), b"PK\x03\x04", b"RIFF1234WAVE", b"MZ"])
def test_what_is_none_of_them_is_nothing(other: bytes) -> None:
    assert media_of(other) is None


def test_a_preview_in_the_head_of_a_photograph_is_not_its_end() -> None:
    preview = b"\xff\xe1" + struct.pack(">H", 6) + b"\xff\xd8\xff\xd9"
    assert not is_whole(b"\xff\xd8" + preview + SCAN, Media.JPEG)
    assert not is_whole(b"\xff\xd8" + preview, Media.JPEG)
    assert is_whole(b"\xff\xd8" + preview + SCAN + b"\xff\xd9", Media.JPEG)


def test_a_picture_whose_last_part_promises_more_than_there_is_is_not_whole() -> None:
    head = png()[:8]
    assert not is_whole(head + struct.pack(">I", 99) + b"IEND" + bytes(4), Media.PNG)
