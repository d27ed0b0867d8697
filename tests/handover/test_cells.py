"""Cells run in no spreadsheet, keep their words, and come in chunks."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover.cells import (
    Cell,
    Encoding,
    csv_bytes,
    csv_chunks,
    harmless,
    looks_like_formula,
    one_line,
    quoted,
)
from tests.handover.formulas import FORMULAS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "・=1+1"),
        ("+81", "・+81"),
        ("-5", "・-5"),
        ("@SUM(A1)", "・@SUM(A1)"),
        ("＝1+1", "・＝1+1"),
        ("＋81", "・＋81"),
        ("－5", "・－5"),
        ("−5", "・−5"),
        ("＠SUM(A1)", "・＠SUM(A1)"),
        ("\t=1", "・=1"),
        ("\u200b＝1", "・\u200b＝1"),
        ("ロゴ\r\n制作", "ロゴ 制作"),
        ("", ""),
        ("A=1", "A=1"),
    ],
)
def test_accounting_programs_get_a_dot_in_front(text: str, expected: str) -> None:
    assert harmless(text) == expected
    assert harmless(expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("＠d1", "'＠d1"),
        (" -5", "' -5"),
        ("\r=1", "'\r=1"),
        ("\tロゴ", "'\tロゴ"),
        ("ロゴ\n=1", "ロゴ\n=1"),
        ("A=1", "A=1"),
        ("'=1", "'=1"),
        ("", ""),
    ],
)
def test_spreadsheets_get_a_quotation_mark_in_front(text: str, expected: str) -> None:
    assert quoted(text) == expected
    assert quoted(expected) == expected


@given(FORMULAS)
def test_every_kind_of_formula_is_known(text: str) -> None:
    assert looks_like_formula(text)
    assert not looks_like_formula(harmless(text))
    assert not looks_like_formula(quoted(text))
    assert one_line(text) in harmless(text)


@given(FORMULAS, st.sampled_from(Encoding))
def test_no_cell_of_a_file_is_forgotten(text: str, encoding: Encoding) -> None:
    for guard in (harmless, quoted):
        data = b"".join(csv_bytes(("語", "数"), [[text, -5]], encoding, guard))
        lines = csv.reader(io.StringIO(data.decode(encoding).removeprefix("\ufeff"), newline=""))
        words, number = list(lines)[1]
        assert not looks_like_formula(words)
        assert number == "-5"


def test_rows_come_back_from_their_chunks() -> None:
    rows: list[list[Cell]] = [[number, 'a,"b"', "ロゴ"] for number in range(1_203)]
    chunks = list(csv_chunks(rows, harmless))
    assert len(chunks) == 3
    read = list(csv.reader(io.StringIO("".join(chunks), newline="")))
    assert read == [[str(number), 'a,"b"', "ロゴ"] for number in range(1_203)]
    assert "".join(chunks).count("\r\n") == 1_203


def test_no_rows_are_an_empty_text() -> None:
    assert "".join(csv_chunks([], harmless)) == ""


def test_a_file_in_utf_8_says_so_in_its_first_sign() -> None:
    data = b"".join(csv_bytes(("語",), [["髙﨑𠮷"]], Encoding.UTF_8, harmless))
    assert data == b"\xef\xbb\xbf" + "語\r\n髙﨑𠮷\r\n".encode()


def test_a_file_in_cp932_has_a_sign_for_what_it_lacks() -> None:
    data = b"".join(csv_bytes(("語", "数"), [["髙﨑𠮷", -5]], Encoding.CP932, harmless))
    assert data == "語,数\r\n髙﨑〓,-5\r\n".encode("cp932")
