"""Disguises fall, and every character knows where it was typed."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rulebook.seen_text import see

WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("LINE　ID".translate(WIDE), "LINE ID"),
        ("ﾗｲﾝ ｶﾞｲﾄﾞ ﾊﾟﾝ", "らいん がいど ぱん"),
        ("ラインナップ", "らいんなっぷ"),
        ("L\u200bI\u200dN\ufeffE", "LINE"),
        ("L\u0336I\u0336N\u0336E\u0336", "LINE"),
        ("Ⓛⓘⓝⓔ", "Line"),
        ("🅻🅸🅽🅴 🄻🅰 🇱🇮", "LINE LA LI"),
        ("0\ufe0f\u20e39\ufe0f\u20e30\ufe0f\u20e3", "090"),
        ("①②③", "123"),
        ("か\u3099き", "がき"),
        ("", ""),
    ],
)
def test_what_is_seen_of_a_text(typed: str, seen: str) -> None:
    assert see(typed).text == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("L I N E で", "LINEで"),
        ("L　I　N　Eで".translate(WIDE), "LINEで"),
        ("ラ・イ・ン交換", "らいん交換"),
        ("私のラ、イ、ンは", "私のらいんは"),
        ("L.I.N.E", "LINE"),
        ("L - I - N - E", "L - I - N - E"),
        ("L-I_N*E", "LINE"),
        ("直 接 取 引 を", "直接取引を"),
        ("a l o n e. and", "alone. and"),
    ],
)
def test_words_that_were_spaced_out_are_joined(typed: str, seen: str) -> None:
    assert see(typed).text == seen


@pytest.mark.parametrize(
    "typed",
    ["Plan A ・ B ・ LINE", "1-2-3", "1.2.3", "10:00 - 12:00", "new line feed", "I am here", "A B"],
)
def test_words_and_numbers_are_not_joined(typed: str) -> None:
    assert see(typed).text == typed


def test_a_part_is_found_again_where_it_was_typed() -> None:
    typed = "私の ﾗ ｲ ﾝ ｶﾞ いいです"
    seen = see(typed)
    start = seen.text.index("らいん")
    begin, end = seen.span(start, start + 3)
    assert typed[begin:end] == "ﾗ ｲ ﾝ"
    start = seen.text.index("が")
    begin, end = seen.span(start, start + 1)
    assert typed[begin:end] == "ｶﾞ"


@given(st.text(alphabet=st.sampled_from("aｱﾞ\u200b\u0301㌔. ラ9・漢\n"), max_size=40))
def test_every_seen_character_stands_where_it_was_typed(typed: str) -> None:
    seen = see(typed)
    assert len(seen.text) == len(seen.starts) == len(seen.ends)
    assert seen.starts == sorted(seen.starts)
    for place in range(len(seen.text)):
        begin, end = seen.span(place, place + 1)
        assert 0 <= begin < end <= len(typed)


@given(st.text(max_size=60))
def test_any_text_can_be_seen(typed: str) -> None:
    seen = see(typed)
    assert len(seen.text) == len(seen.starts) == len(seen.ends)


def test_a_letter_under_a_million_marks_takes_no_longer_than_others() -> None:
    def seconds(length: int) -> float:
        text = ("a" + "\u0301\u0317" * length)[:length]
        began = perf_counter()
        see(text)
        return perf_counter() - began

    small = min(seconds(20_000) for _ in range(3))
    assert min(seconds(160_000) for _ in range(3)) < 8 * small * 3
