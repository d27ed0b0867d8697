import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.search_snippets import LENGTH, Snippet, marked, marks, snippet
from app.storage.folding import fold, words_of


@pytest.mark.parametrize("lead", [0, 10, 200])
def test_a_snippet_shows_the_word_in_one_short_line(lead: int) -> None:
    text = "あ" * lead + "\n著作権の㍿\n" + "い" * 200
    line, found = snippet(text, words_of("著作権"))
    assert len(line) <= LENGTH
    assert "\n" not in line
    assert [line[start:end] for start, end in found] == ["著作権"]


def test_a_snippet_of_a_short_text_is_the_text_and_of_an_unfound_word_its_beginning() -> None:
    assert snippet("短い 文", ("無",)) == ("短い 文", ())
    assert snippet("あ" * 100, ("無",)).text.startswith("あああ")
    assert snippet("あ" * 100 + "終わり", ("終わり",)).text.endswith("終わり")
    assert snippet("", ()) == Snippet("")


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("ﾊﾞﾅｰの件", "バナー", ["ﾊﾞﾅｰ"]),
        ("ロゴ、ろご、LOGO", "ロゴ logo", ["ロゴ", "ろご", "LOGO"]),
        ("株式会社と㍿", "会", ["会", "㍿"]),
        ("か\u3099き", "ガ", ["か\u3099"]),
        ("ああああ", "ああ", ["ああああ"]),
        ("ロゴ案", "ロゴ ゴ案", ["ロゴ案"]),
        ("👍🏽です", "👍🏽", ["👍🏽"]),
        ("한국", "국", ["국"]),
        ("別", "無", []),
    ],
)
def test_the_places_of_the_words_are_marked_as_they_are_written(
    text: str, words: str, found: list[str]
) -> None:
    line, places = marked(text, words_of(words))
    assert [line[start:end] for start, end in places] == found


@given(st.text("あアばバﾊﾞーaＡ ㍿é\u0301\u0300", max_size=20), st.text("あばaｰ株é", min_size=1))  # noqa: RUF001
def test_marks_are_apart_in_order_and_hold_a_word(text: str, query: str) -> None:
    words = words_of(query)
    places = marks(text, words)
    for start, end in places:
        assert any(word in fold(text[start:end]) for word in words)
    flat = [edge for place in places for edge in place]
    assert flat == sorted(set(flat))
    assert not flat or (flat[0] >= 0 and flat[-1] <= len(text))
