"""Cells are one line, run in no spreadsheet, and come in chunks."""

import csv
import io

import pytest

from app.handover.cells import Cell, csv_chunks, harmless


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
