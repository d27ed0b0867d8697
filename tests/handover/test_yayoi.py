"""弥生 reads what is handed over, and holds the same sums."""

import csv
import io
from collections import Counter

import pytest
from hypothesis import given

from app.handover.entries import AmountTooLargeError, CutField, Entry
from app.handover.yayoi import COLUMNS, cut_fields, yayoi
from app.models.money import Yen
from tests.handover.formulas import FORMULAS, running_cells
from tests.handover.readers import by_account, read_yayoi
from tests.handover.rows import entry, filled, journals, names, sums


@given(journals())
def test_the_sums_are_the_same_over_there(rows: list[Entry]) -> None:
    assert by_account(read_yayoi(b"".join(yayoi(rows, names("yayoi"))))) == sums(rows)


def test_a_row_is_as_the_maker_describes_it() -> None:
    data = b"".join(yayoi([entry()], names("yayoi")))
    assert data.decode("cp932") == (
        "2000,,,2026/11/03,売掛金,ココナラ,,対象外,10000,,売上高,ココナラ,,課税売上込10%,10000,,"
        "ココナラ 取引完了 No.11111111,,,0,,,0,0,no\r\n"
    )


def test_a_row_that_ends_the_year_is_marked() -> None:
    rows = [entry(), entry(number=2, ends_year=True)]
    data = b"".join(yayoi(rows, names("yayoi"))).decode("cp932")
    assert [row[2] for row in csv.reader(io.StringIO(data))] == ["", "本決"]


def test_long_words_are_cut_between_characters() -> None:
    long = entry(debit_part="あ" * 30, memo="い" * 60)
    (row,) = csv.reader(io.StringIO(b"".join(yayoi([long], names("yayoi"))).decode("cp932")))
    assert row[5] == "あ" * 12
    assert row[16] == "ココナラ " + "い" * 27


@pytest.mark.parametrize("part", ["あいうえおかきくけこさ しすせそ", "abcdefghijklmn opq"])
def test_no_cut_part_ends_in_a_blank(part: str) -> None:
    data = b"".join(yayoi([entry(debit_part=part)], names("yayoi"))).decode("cp932")
    (row,) = csv.reader(io.StringIO(data))
    assert row[5] in {"あいうえおかきくけこさ", "abcdefghijklmn"}


def test_ten_digits_are_refused() -> None:
    with pytest.raises(AmountTooLargeError):
        list(yayoi([entry(amount=Yen(1_000_000_000))], names("yayoi")))


def test_nothing_is_an_empty_file() -> None:
    assert read_yayoi(b"".join(yayoi([], names("yayoi")))) == Counter()


def test_no_cell_becomes_a_formula_on_its_way_to_cp932() -> None:
    row = entry(partner="\u200b=1+1", memo="", credit_part="﹦1+1")
    data = b"".join(yayoi([row], names("yayoi"))).decode("cp932")
    assert running_cells(data) == []
    assert data.count("・=1+1") == 2


@given(FORMULAS)
def test_no_cell_runs_in_a_spreadsheet(text: str) -> None:
    rows, own = filled("yayoi", text)
    data = b"".join(yayoi(rows, own))
    assert running_cells(data.decode("cp932")) == []
    read_yayoi(data)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"memo": "字" * 27}, ()),
        ({"memo": "字" * 28}, (CutField.MEMO,)),
        ({"credit_part": "字" * 12}, ()),
        ({"debit_part": "字" * 13}, (CutField.PART,)),
        ({"debit_part": "a" * 16}, (CutField.PART,)),
        ({"debit_part": "a" * 16, "memo": "字" * 28}, (CutField.MEMO, CutField.PART)),
    ],
)
def test_a_row_whose_words_are_cut_is_known(
    changes: dict[str, str], expected: tuple[CutField, ...]
) -> None:
    row = entry(**changes)
    assert cut_fields(row) == expected
    (cells,) = csv.reader(io.StringIO(b"".join(yayoi([row], names("yayoi"))).decode("cp932")))
    whole = (cells[5], cells[11], cells[16]) == (row.debit_part, row.credit_part, row.words)
    assert whole is not bool(expected)


def test_each_column_has_its_name() -> None:
    assert len(COLUMNS) == 25
