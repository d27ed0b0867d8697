"""The plain CSV says all of a row, and no cell of it is a formula."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from app.handover.cells import Encoding
from app.handover.journal_csv import HEAD, journal_csv
from tests.handover.formulas import FORMULAS, running_cells
from tests.handover.rows import entry, filled, names


def test_a_row_says_both_sides() -> None:
    data = b"".join(journal_csv([entry(memo="=cmd|' /C calc'!A1")], names("yayoi")))
    head, row = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(head) == HEAD
    assert row == [
        *("1", "2026-11-03", "売掛金", "ココナラ", "対象外", "売上高", "ココナラ"),
        *("課税売上込10%", "10000", "ココナラ", "'=cmd|' /C calc'!A1"),
    ]


@given(FORMULAS, st.sampled_from(Encoding))
def test_no_cell_runs_in_a_spreadsheet(text: str, encoding: Encoding) -> None:
    rows, own = filled("yayoi", text)
    data = b"".join(journal_csv(rows, own, encoding)).decode(encoding)
    assert running_cells(data) == []
    assert data.count("'") > 8


def test_older_programs_get_it_in_cp932() -> None:
    rows = [entry(memo="髙﨑𠮷")]
    data = b"".join(journal_csv(rows, names("yayoi"), Encoding.CP932))
    assert data.decode("cp932").splitlines()[1].endswith(",髙﨑〓")
