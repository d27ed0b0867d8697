"""Figures are read from tables and from pasted words; what contradicts itself is refused."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.facts import RejectionReason
from app.capture.listing_figures import (
    Clash,
    CountWindow,
    FiguresDisagreeError,
    FiguresRead,
    read_listing_figures,
)
from app.capture.refusals import NothingFoundError
from app.errors import AppError
from app.models.types import ListingMeasure

MONTH = CountWindow(date(2026, 10, 1), date(2026, 10, 31))
VIEWS, FAVOURITES, SALES = ListingMeasure


def read(*lines: str) -> FiguresRead:
    return read_listing_figures("figures.csv", "\n".join(lines) + "\n", MONTH)


def said(found: FiguresRead) -> list[tuple[str, str, int]]:
    return [(fact.title, fact.measure.value, fact.number) for fact in found.facts]


def test_a_table_is_read_by_the_names_of_its_columns() -> None:
    found = read("お気に入り,出品,ＰＶ数,販売件数", '8,ロゴを作ります,"1,234",２件')
    assert found.is_table
    assert said(found) == [
        ("ロゴを作ります", "views", 1_234),
        ("ロゴを作ります", "favourites", 8),
        ("ロゴを作ります", "sales", 2),
    ]
    assert {fact.window for fact in found.facts} == {MONTH}
    assert {fact.line for fact in found.facts} == {2}


def test_what_is_masked_or_left_out_is_unknown_and_not_zero() -> None:
    found = read("title,views,favourites,sales", "ロゴ,***,,0", "名刺,-,5,")
    assert said(found) == [("ロゴ", "sales", 0), ("名刺", "favourites", 5)]


def test_rows_may_name_their_days() -> None:
    found = read(
        "開始日,終了日,出品,閲覧数",
        "2026/9/1,2026/9/30,ロゴ,10",
        ",2026/10/5,ロゴ,3",
        ",,ロゴ,99",
        "2026/9/30,2026/9/1,ロゴ,7",
        "いつか,そのうち,ロゴ,7",
    )
    assert [fact.window for fact in found.facts] == [
        CountWindow(date(2026, 9, 1), date(2026, 9, 30)),
        CountWindow(date(2026, 10, 5), date(2026, 10, 5)),
        MONTH,
    ]
    assert [one.line for one in found.rejections] == [5, 6]


def test_a_row_that_is_not_understood_is_left_out_with_its_reason() -> None:
    found = read("出品,閲覧数", "ロゴ,1.2万", ",5", "名刺,9999999999999", "看板,5,6", "印,1")
    assert said(found) == [("印", "views", 1)]
    assert [one.reason for one in found.rejections] == [
        RejectionReason.NOT_A_NUMBER,
        RejectionReason.MISSING_VALUE,
        RejectionReason.NOT_A_NUMBER,
        RejectionReason.LONG_ROW,
    ]


def test_two_counts_of_the_same_are_refused_with_file_line_and_reason() -> None:
    with pytest.raises(FiguresDisagreeError) as refused:
        read("出品,閲覧数", "ロゴ,120", "名刺,7", "ロゴ,121")
    assert refused.value.details == {
        "file": "figures.csv",
        "line": 4,
        "reason": Clash.TWICE,
        "found": 121,
        "other": 120,
    }
    assert len(read("出品,閲覧数", "ロゴ,120", "ロゴ,120").facts) == 1


def test_a_total_must_be_the_sum_of_its_parts_where_all_are_known() -> None:
    with pytest.raises(FiguresDisagreeError) as refused:
        read("出品,閲覧数,販売数", "ロゴ,120,1", "名刺,7,2", "合計,128,3")
    assert refused.value.details == {
        "file": "figures.csv",
        "line": 4,
        "reason": Clash.TOTAL,
        "found": 128,
        "other": 127,
    }
    right = read("出品,閲覧数,販売数", "ロゴ,120,1", "名刺,7,2", "合計,127,3")
    assert len(right.facts) == 4
    masked = read("出品,閲覧数", "ロゴ,120", "名刺,***", "合計,500")
    assert said(masked) == [("ロゴ", "views", 120)]
    broken = read("出品,閲覧数", "ロゴ,120", "名刺,七", "合計,500")
    assert len(broken.rejections) == 1
    assert read("出品,閲覧数", "ロゴ,1", "名刺,2,3", "合計,500").rejections


def test_pasted_words_are_read_by_their_labels() -> None:
    found = read(
        "出品サービスの分析",
        "ロゴを３日で 2 案 作ります",
        "閲覧数 1,234回  お気に入り：56",
        "販売数",
        "7件",
        "名刺を作ります",
        "閲覧数\t***",
        "お気に入り",
        "販売数 1.2万",
        "12",
    )
    assert not found.is_table
    assert said(found) == [
        ("ロゴを3日で 2 案 作ります", "views", 1_234),
        ("ロゴを3日で 2 案 作ります", "favourites", 56),
        ("ロゴを3日で 2 案 作ります", "sales", 7),
    ]
    assert [(one.line, one.reason) for one in found.rejections] == [
        (9, RejectionReason.NOT_A_NUMBER)
    ]


def test_words_between_a_label_and_a_figure_part_them() -> None:
    assert said(read("閲覧数", "ロゴ", "120", "販売数 3")) == [("ロゴ", "sales", 3)]


@pytest.mark.parametrize("words", ["過去30日間のデータ", "直近 ３０日", "最近の30日間"])
def test_a_rolling_total_is_known_by_the_sites_words(words: str) -> None:
    (fact,) = read(words, "閲覧数 120").facts
    assert fact.window == CountWindow(date(2026, 10, 2), date(2026, 10, 31), is_rolling=True)
    assert fact.title == ""


def test_no_days_at_all_are_no_window() -> None:
    assert read("過去0日", "閲覧数 1").facts[0].window == MONTH


@pytest.mark.parametrize("nothing", ["", "ロゴを作ります", "出品,閲覧数", "120"])
def test_what_holds_no_figure_is_refused(nothing: str) -> None:
    with pytest.raises(NothingFoundError):
        read(nothing)


def test_a_long_line_is_neither_a_label_nor_a_title() -> None:
    found = read("ロゴ", ":" * 200_000 + "x", "閲覧数 5", "-" * 200_000 + "x")
    assert said(found) == [("ロゴ", "views", 5)]


@given(st.text('閲覧数出品,\t\n"0123456789-*:合計 過去日', max_size=200))
def test_whatever_is_pasted_is_read_or_refused(text: str) -> None:
    with suppress(AppError):
        found = read_listing_figures("figures.csv", text, MONTH)
        assert found.facts
        assert all(fact.number >= 0 for fact in found.facts)
