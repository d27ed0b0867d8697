"""Receipts are whole files as every other, and the same bytes each time."""

import re
import zlib
from datetime import date

import pytest

from app.capture.media import Media, is_whole, media_of
from app.models.money import Yen
from app.services.demo.receipts import receipt_pdf, receipt_picture

ON = date(2026, 11, 3)


def test_a_paper_names_payee_day_amount_and_number() -> None:
    content = receipt_pdf("山下工房", ON, Yen(33_000), "T1234567890123")
    for words in ("山下工房", "2026年11月03日", "￥33,000", "T1234567890123"):
        assert words.encode("utf-16-be").hex().encode() in content
    assert "登録番号 なし".encode("utf-16-be").hex().encode() in receipt_pdf("店", ON, Yen(1), "")


def test_a_paper_is_a_pdf_whose_table_finds_its_objects() -> None:
    content = receipt_pdf("山下工房", ON, Yen(33_000), "")
    assert (media_of(content), is_whole(content, Media.PDF)) == (Media.PDF, True)
    (start,) = re.findall(rb"startxref\n(\d+)", content)
    assert content[int(start) :].startswith(b"xref\n0 8\n")
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", content)]
    assert [content[place:].split(b" ", 1)[0] for place in places] == [
        b"%d" % number for number in range(1, 8)
    ]


def test_a_slip_is_a_picture_of_its_size() -> None:
    content = receipt_picture(ON, Yen(980))
    assert (media_of(content), is_whole(content, Media.PNG)) == (Media.PNG, True)
    (length,) = re.findall(rb"(....)IDAT", content, re.DOTALL)
    begin = content.index(b"IDAT") + 4
    pixels = zlib.decompress(content[begin : begin + int.from_bytes(length, "big")])
    assert len(pixels) == 340 * 241
    assert {255, 205, 60} <= set(pixels)


@pytest.mark.parametrize("other", [(date(2026, 12, 3), Yen(980)), (ON, Yen(990))])
def test_slips_of_other_days_and_amounts_differ(other: tuple[date, Yen]) -> None:
    assert receipt_picture(ON, Yen(980)) == receipt_picture(ON, Yen(980))
    assert receipt_picture(ON, Yen(980)) != receipt_picture(*other)
