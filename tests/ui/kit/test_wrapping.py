import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.kit.wrapping import NO_START, phrase_lines, text_lines, title_lines
from app.ui.theme import Theme

TITLE = "YouTubeチャンネルのヘッダー画像を制作してほしい"


@pytest.mark.parametrize(
    ("title", "length", "lines"),
    [
        ("Instagram投稿テンプレート 12枚", 18, ["Instagram投稿テンプレート", "12枚"]),
        ("ロゴデザイン 3案（ベーカリー）", 12, ["ロゴデザイン 3案", "（ベーカリー）"]),
        ("短い", 10, ["短い"]),
    ],
)
def test_words_numbers_and_brackets_stay_whole(title: str, length: int, lines: list[str]) -> None:
    assert phrase_lines(title, lambda line: len(line) <= length) == lines


@given(st.text(st.sampled_from("あ漢カー。、（）aZ1枚"), min_size=1, max_size=40))
def test_nothing_is_lost_and_no_line_begins_with_a_comma(text: str) -> None:
    lines = phrase_lines(text, lambda line: len(line) <= 5)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(line[0] not in NO_START for line in lines[1:] if line)


def test_a_title_that_is_too_long_ends_in_an_ellipsis(theme: Theme) -> None:
    font = theme.font("body_b")
    assert title_lines(TITLE, font, 500, 2) == [TITLE]
    lines = title_lines(TITLE, font, 60, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_running_text_is_broken_where_qt_breaks_it(theme: Theme) -> None:
    lines = text_lines("はじめまして。" * 6, theme.font(), 120, 3)
    assert len(lines) == 3
    assert all(theme.width(line) <= 121 for line in lines)
