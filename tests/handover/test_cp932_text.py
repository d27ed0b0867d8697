"""Text becomes CP932 without loss where it can, and what is lost is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover.cp932_text import GETA, cut, half_columns, in_cp932, lost_in_cp932

TEXT = st.text(st.characters(codec="utf-8"))


@pytest.mark.parametrize(
    ("text", "expected", "lost"),
    [
        ("髙﨑①㈱ｶﾅ", "髙﨑①㈱ｶﾅ", ()),
        ("¥—–·•", "￥―－・・", ()),
        ("〜−‖", "～－∥", ()),
        ("café", "cafe", ()),
        ("一\u00a0二\u200b三\ufeff", "一 二三", ()),
        ("一行\r\n二行\t", "一行  二行 ", ()),
        ("𠮷野😀𠮷", "〓野〓〓", ("𠮷", "😀")),
        ("〓", "〓", ()),
        ("カ\u3099ラス工房は\u3099ひ\u309aふ\u3099", "ガラス工房ばぴぶ", ()),
        ("cafe\u0301 は\u200b\u309a", "cafe ぱ", ()),
        ("\ufa19社 は\u309a \ufa11", "\ufa19社 ぱ \ufa11", ()),
        ("ん\u3099\u3099", "ん〓〓", ("\u3099",)),
    ],
)
def test_near_signs_are_taken_and_the_rest_is_told(
    text: str, expected: str, lost: tuple[str, ...]
) -> None:
    assert in_cp932(text) == expected
    assert lost_in_cp932(text) == lost


@given(TEXT)
def test_all_that_comes_out_can_be_written_and_comes_back(text: str) -> None:
    result = in_cp932(text)
    assert result.encode("cp932").decode("cp932") == result
    assert bool(lost_in_cp932(text)) == (result.count(GETA) > text.count(GETA))


@given(TEXT, st.integers(0, 40))
def test_a_cut_fits_and_tears_no_character(text: str, columns: int) -> None:
    whole = in_cp932(text)
    short = cut(whole, columns)
    assert whole.startswith(short)
    assert half_columns(short) <= columns
    rest = whole[len(short) :]
    assert rest == "" or half_columns(short + rest[0]) > columns


def test_columns_count_as_the_programs_count_them() -> None:
    assert half_columns("ABｱ1") == 4
    assert half_columns("①あ") == 4
