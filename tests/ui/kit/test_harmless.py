import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.kit.harmless import many_lines, one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("山田\u202efdp.exe", "山田fdp.exe"),
        ("a\x00b\x1b[31m", "a b [31m"),
        ("a\nb\u2028c\td", "a b c d"),
        ("\u2066左\u2069\u200f", "左"),
        ("普通の名前 👍", "普通の名前 👍"),
    ],
)
def test_a_line_holds_nothing_that_turns_hides_or_breaks(text: str, line: str) -> None:
    assert one_line(text) == line


def test_running_text_keeps_its_lines_alone() -> None:
    assert many_lines("a\r\nb\rc\nd\u2029e\x07f\u202eg") == "a\nb\nc\nd\ne fg"


@given(st.text())
def test_no_text_comes_through_with_a_sign_that_turns_it(text: str) -> None:
    signs = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\x00\x1b\x85")
    assert not signs & set(one_line(text))
    assert not signs & set(many_lines(text))
    assert "\n" not in one_line(text)
