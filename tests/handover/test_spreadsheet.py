"""A workbook holds what it was given: words as words, and any number of rows."""

import signal
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover import spreadsheet as module
from app.handover.spreadsheet import Sheet, SheetColumn, spreadsheet
from tests.handover.readers import read_workbook

COLUMNS = (SheetColumn("語", 10), SheetColumn("金額", 12))
WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1)


def made(*sheets: Sheet) -> dict[str, list[list[str | int | date]]]:
    return read_workbook(b"".join(spreadsheet(sheets)))


def test_words_amounts_and_days_keep_their_kinds() -> None:
    sheet = Sheet("表", COLUMNS, [("髙﨑𠮷", 1_000), (date(2026, 11, 3), -5)], ("合計", 995))
    assert made(sheet) == {
        "表": [["語", "金額"], ["髙﨑𠮷", 1_000], [date(2026, 11, 3), -5], ["合計", 995]]
    }


@given(st.sampled_from(["=", "+", "-", "@", "{=", "https://", "mailto:", "internal:"]), WORDS)
def test_no_word_is_a_formula_or_a_link(start: str, words: str) -> None:
    assert made(Sheet("表", COLUMNS, [(f"{start}{words}", 1)]))["表"][1] == [f"{start}{words}", 1]


def test_an_end_of_a_line_becomes_a_space() -> None:
    assert made(Sheet("表", COLUMNS, [("一\r\n二\t三", 1)]))["表"][1] == ["一 二 三", 1]


def test_a_sheet_without_rows_has_its_head() -> None:
    assert made(Sheet("表", COLUMNS, [])) == {"表": [["語", "金額"]]}


def test_what_one_sheet_cannot_hold_goes_on_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 2)
    rows = [(str(number), number) for number in range(5)]
    found = made(Sheet("表", COLUMNS, rows))
    assert [len(lines) - 1 for lines in found.values()] == [2, 2, 1]
    assert list(found) == ["表", "表 2", "表 3"]


def test_what_the_rows_raise_comes_through_and_leaves_nothing_open() -> None:
    def rows() -> Iterator[tuple[str, int]]:
        yield ("一", 1)
        raise KeyError

    with pytest.raises(KeyError):
        made(Sheet("表", COLUMNS, rows()))


@pytest.mark.parametrize("limit", [0, 2_000])
def test_a_full_disk_is_an_error_of_the_system(limit: int) -> None:
    """The size of files is bounded, so that writing fails: at the rows, or at the workbook."""
    resource = pytest.importorskip("resource", reason="this system bounds no files")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    rows = [(f"{number}", number) for number in range(0 if limit else 3_000)]
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
        with pytest.raises(OSError, match="File too large"):
            list(spreadsheet([Sheet("表", COLUMNS, rows)]))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
