"""CSV texts become numbered rows."""

import pytest

from app.capture.delimited import Table, find_table, table_of
from app.capture.facts import RejectionReason
from app.capture.refusals import CutOffError, NotACaptureError, TooLargeError


def rows_of(text: str) -> tuple[list[tuple[int, list[str]]], Table]:
    table = table_of("a.csv", text)
    return list(table.rows()), table


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_columns_are_parted_by_whichever_sign_parts_them(delimiter: str) -> None:
    text = f'番号{delimiter}金額\n1{delimiter}"2,0"\n3{delimiter}40\n'
    assert rows_of(text)[0] == [(2, ["1", "2,0"]), (3, ["3", "40"])]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_counts_lines_alike(ending: str) -> None:
    text = ending.join(["a,b", '1,"x', 'y"', "", "3,4", ""])
    assert [line for line, _ in rows_of(text)[0]] == [2, 5]


def test_remarks_before_the_header_are_passed_over() -> None:
    rows, table = rows_of("売上一覧\n作成 2026/11/1\n\n番号,金額,日\n1,2,3\n4,5,6\n7,8,9\n")
    assert table.header == ("番号", "金額", "日")
    assert rows[0] == (5, ["1", "2", "3"])


def test_rows_of_another_width_are_rejected_with_their_lines() -> None:
    rows, table = rows_of("a,b\n1,2\n3\n4,5,6\n7,8,,\n,\n \n9,10\n")
    assert [line for line, _ in rows] == [2, 5, 6, 8]
    assert table.rejections == [
        (3, RejectionReason.SHORT_ROW, "1/2"),
        (4, RejectionReason.LONG_ROW, "3/2"),
    ]


def test_a_row_with_a_broken_quotation_is_rejected_and_the_next_is_read() -> None:
    rows, table = rows_of('a,b\n1,2\n"x"y,3\n4,5\n')
    assert [line for line, _ in rows] == [2, 4]
    assert table.rejections == [(3, RejectionReason.MALFORMED_ROW, "")]


def test_a_header_that_is_broken_does_not_shift_the_rows() -> None:
    rows, table = rows_of('"x"y,b\na,b\n1,2\n3,4\n')
    assert table.header == ("a", "b")
    assert [line for line, _ in rows] == [3, 4]


@pytest.mark.parametrize("end", ["3", '3,"4', '"3'])
def test_a_text_that_ends_inside_a_row_is_cut_off(end: str) -> None:
    with pytest.raises(CutOffError) as caught:
        rows_of("a,b\n1,2\n" + end)
    assert caught.value.details["line"] == 3


def test_a_last_row_without_a_line_ending_is_whole_when_it_is_full() -> None:
    assert rows_of("a,b\n1,2\n3,4")[0][-1] == (3, ["3", "4"])


def test_a_cell_no_file_has_is_too_large() -> None:
    with pytest.raises(TooLargeError) as caught:
        rows_of("a,b\n1,2\n3," + "x" * 200_000 + "\n")
    assert caught.value.details["line"] == 3


@pytest.mark.parametrize("ending", ["\n", ""])
def test_a_line_no_file_has_is_too_large(ending: str) -> None:
    text = "a,b\n" + "1,2\n" * 300_000 + "1," * 1_000_000 + ending
    with pytest.raises(TooLargeError) as caught:
        rows_of(text)
    assert caught.value.details["line"] == 300_002


def test_a_first_line_no_header_has_is_too_large() -> None:
    with pytest.raises(TooLargeError):
        table_of("a.csv", "x" * 70_000)


@pytest.mark.parametrize("text", ["ただの文章です。\n二行目。\n", "a,b\n", ",".join("x" * 600)])
def test_a_text_without_columns_or_rows_is_no_table(text: str) -> None:
    with pytest.raises(NotACaptureError):
        table_of("a.csv", text)


def test_a_header_of_too_many_columns_is_no_table() -> None:
    line = ",".join("x" * 600)
    with pytest.raises(NotACaptureError):
        table_of("a.csv", f"{line}\n{line}\n")


def test_a_long_text_is_sampled_by_whole_lines() -> None:
    text = "a,b\n" + "12345,67890\n" * 20_000
    assert len(table_of("a.csv", text).sample(5)) == 5


def test_a_header_is_looked_for_by_what_knows_it() -> None:
    assert find_table("a.csv", "a,b\n1,2\n", lambda header: "c" in header) is None
