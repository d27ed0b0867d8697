"""Cells are one line, run in no spreadsheet, and come in chunks."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover.cells import Cell, Encoding, csv_bytes, csv_chunks, harmless


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "＝1+1"),
        ("+81", "＋81"),
        ("-5", "－5"),
        ("@SUM(A1)", "＠SUM(A1)"),
        ("\t=1", "＝1"),
        ("ロゴ\r\n制作", "ロゴ 制作"),
        ("", ""),
        ("A=1", "A=1"),
    ],
)
def test_no_cell_begins_like_a_formula(text: str, expected: str) -> None:
    assert harmless(text) == expected


def test_rows_come_back_from_their_chunks() -> None:
    rows: list[list[Cell]] = [[number, 'a,"b"', "ロゴ"] for number in range(1_203)]
    chunks = list(csv_chunks(rows))
    assert len(chunks) == 3
    read = list(csv.reader(io.StringIO("".join(chunks), newline="")))
    assert read == [[str(number), 'a,"b"', "ロゴ"] for number in range(1_203)]
    assert "".join(chunks).count("\r\n") == 1_203


def test_no_rows_are_an_empty_text() -> None:
    assert "".join(csv_chunks([])) == ""


def test_a_file_in_utf_8_says_so_in_its_first_sign() -> None:
    data = b"".join(csv_bytes(("語",), [["髙﨑𠮷"]], Encoding.UTF_8))
    assert data == b"\xef\xbb\xbf" + "語\r\n髙﨑𠮷\r\n".encode()


def test_a_file_in_cp932_has_a_sign_for_what_it_lacks() -> None:
    data = b"".join(csv_bytes(("語", "数"), [["髙﨑𠮷", -5]], Encoding.CP932))
    assert data == "語,数\r\n髙﨑〓,-5\r\n".encode("cp932")


@given(
    st.sampled_from(["\u200b", "\ufeff", "\u200d", ""]),
    st.sampled_from(["=", "﹦", "⁺", "﹢", "﹫"]),
)
def test_no_cell_becomes_a_formula_on_its_way_to_cp932(hidden: str, sign: str) -> None:
    data = b"".join(csv_bytes(("語",), [[f"{hidden}{sign}1+1"]], Encoding.CP932))
    (cell,) = list(csv.reader(io.StringIO(data.decode("cp932"), newline="")))[1]
    assert cell[0] not in "=+-@"
