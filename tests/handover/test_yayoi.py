"""弥生 reads what is handed over, and holds the same sums."""

import csv
import io
from collections import Counter

import pytest
from hypothesis import given

from app.handover.entries import AmountTooLargeError, Entry
from app.handover.yayoi import yayoi
from app.models.money import Yen
from tests.handover.readers import by_account, read_yayoi
from tests.handover.rows import entry, journals, names, sums


@given(journals())
def test_the_sums_are_the_same_over_there(rows: list[Entry]) -> None:
    assert by_account(read_yayoi(b"".join(yayoi(rows, names("yayoi"))))) == sums(rows)


def test_a_row_is_as_the_maker_describes_it() -> None:
    data = b"".join(yayoi([entry()], names("yayoi")))
    assert data.decode("cp932") == (
        "2000,,,2026/11/03,売掛金,ココナラ,,対象外,10000,,売上高,ココナラ,,課税売上込10%,10000,,"
        "ココナラ 取引完了 No.11111111,,,0,,,0,0,no\r\n"
    )


def test_long_words_are_cut_between_characters() -> None:
    long = entry(debit_part="あ" * 30, memo="い" * 60)
    (row,) = csv.reader(io.StringIO(b"".join(yayoi([long], names("yayoi"))).decode("cp932")))
    assert row[5] == "あ" * 12
    assert row[16] == "ココナラ " + "い" * 27


def test_ten_digits_are_refused() -> None:
    with pytest.raises(AmountTooLargeError):
        list(yayoi([entry(amount=Yen(1_000_000_000))], names("yayoi")))


def test_nothing_is_an_empty_file() -> None:
    assert read_yayoi(b"".join(yayoi([], names("yayoi")))) == Counter()
