"""Bytes become text."""

import codecs

import pytest

from app.capture.decoding import PART_BYTES, clean, decode
from app.capture.refusals import BinaryFileError, CutOffError, UnreadableTextError

TEXT = "売上確定日,内訳\n2026/8/4,基本料金①㈱髙﨑\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_a_text_is_read_in_every_encoding_a_seller_meets(encoding: str) -> None:
    assert decode("a.csv", TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("start", [b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n", b"bplist00"])
def test_a_file_that_begins_like_a_picture_or_workbook_is_binary(start: bytes) -> None:
    with pytest.raises(BinaryFileError):
        decode("a.csv", start + b"abc")


def test_a_nul_byte_is_named_with_its_line() -> None:
    with pytest.raises(BinaryFileError) as caught:
        decode("a.csv", b"a\nb\nc\0d")
    assert caught.value.details == {"file": "a.csv", "line": 3}


def test_utf8_that_ends_inside_a_letter_is_cut_off() -> None:
    with pytest.raises(CutOffError) as caught:
        decode("a.csv", "日付\n月".encode()[:-1])
    assert caught.value.details["line"] == 2


def test_cp932_that_ends_inside_a_letter_is_cut_off() -> None:
    with pytest.raises(CutOffError):
        decode("a.csv", "日付\n月".encode("cp932")[:-1])


def test_utf16_that_ends_inside_a_letter_is_cut_off() -> None:
    with pytest.raises(CutOffError):
        decode("a.csv", "日付".encode("utf-16")[:-1])


def test_utf16_with_a_half_pair_inside_is_unreadable() -> None:
    data = codecs.BOM_UTF16_LE + b"\x00\xdc" + "a".encode("utf-16-le")
    with pytest.raises(UnreadableTextError):
        decode("a.csv", data)


def test_bytes_of_no_known_encoding_are_named_with_their_line() -> None:
    with pytest.raises(UnreadableTextError) as caught:
        decode("a.csv", b"ok\n\xff\xff\x81\n")
    assert caught.value.details == {"file": "a.csv", "line": 2}


def test_a_message_loses_only_what_no_book_can_keep() -> None:
    assert clean(" a\0b\ud800\r\nc\rd\te\n") == "ab\nc\nd\te"


def test_a_long_file_is_decoded_in_parts_and_names_the_line_of_a_fault() -> None:
    line = "売上確定日,トークルームNo,￥36500\r\n"
    data = (line * 20_000).encode("cp932")
    assert len(data) > 2 * PART_BYTES
    assert decode("a.csv", data) == line * 20_000
    with pytest.raises(UnreadableTextError) as caught:
        decode("a.csv", data + b"\x82\n" + data)
    assert caught.value.details["line"] == 20_001
