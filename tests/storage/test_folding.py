import re
import sys
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from app.storage import folding
from app.storage.folding import fold, holds, register, words_of


@pytest.fixture(scope="module")
def connection() -> Iterator[dbapi2.Connection]:
    opened = dbapi2.connect(":memory:")
    register(opened)
    yield opened
    opened.close()


def is_held(connection: dbapi2.Connection, text: str | None, word: str) -> bool:
    condition, values = holds("text", word)
    sql = f"WITH one(text) AS (SELECT ?) SELECT {condition} FROM one"  # noqa: S608
    return bool(connection.execute(sql, (text, *values)).fetchone()[0])


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("\uff21\uff22\uff23\u3000\uff30df", "abc pdf"),
        ("ｱｯﾌﾟﾛｰﾄﾞ", "あっぷろーど"),
        ("ロゴ", "ろご"),
        ("㍿", "株式会社"),
        ("Straße", "strasse"),
        ("か\u3099", "が"),
        ("plain", "plain"),
    ],
)
def test_folding_levels_width_kana_and_case(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


def test_words_are_what_lies_between_spaces_of_any_width() -> None:
    assert words_of("\u3000ロゴ  \uff21\uff22\u3000") == ("ろご", "ab")
    assert words_of("　") == ()


def test_a_plain_character_folds_to_one_character_that_its_class_holds() -> None:
    """Walks all of Unicode: what is not plain takes the slow way, which is always right."""
    plain = re.compile(f"[{folding._PLAIN}]")
    for code in range(1, sys.maxunicode + 1):
        character = chr(code)
        if not plain.match(character) or character.isspace():
            continue
        folded = fold(character)
        assert len(folded) == 1
        assert character in folding._FORMS.get(folded, folded), hex(code)
        assert not unicodedata.combining(character)


def test_every_printed_character_is_found_in_both_widths(connection: dbapi2.Connection) -> None:
    for code in range(0x21, 0x7F):
        for form in (chr(code), chr(code + 0xFEE0)):
            assert is_held(connection, f"あ{form}い", fold(form)), form
            assert not is_held(connection, "あい", fold(form)), form


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12), st.data())
def test_the_condition_agrees_with_folding(
    connection: dbapi2.Connection, text: str, data: st.DataObject
) -> None:
    folded = fold(text)
    if folded:
        start = data.draw(st.integers(0, len(folded) - 1))
        end = data.draw(st.integers(start + 1, len(folded)))
        assert is_held(connection, text, folded[start:end])
    assert is_held(connection, text, "ぬぬ") == ("ぬぬ" in folded)


@given(
    st.text("はハﾊばﾞ゙か ｶaＡé\u0301\u3099", max_size=6),  # noqa: RUF001
    st.text("はばかgaé", min_size=1, max_size=2),
)
def test_what_a_mark_makes_another_character_is_not_held(
    connection: dbapi2.Connection, text: str, query: str
) -> None:
    for word in words_of(query):
        assert is_held(connection, text, word) == (word in fold(text))


def test_nothing_is_held_by_what_is_not_there(connection: dbapi2.Connection) -> None:
    assert not is_held(connection, None, "a")
    assert connection.execute("SELECT fold(NULL), fold('ア')").fetchone() == (None, "あ")
