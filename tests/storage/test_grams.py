"""What the index is given of a text, and what it is asked."""

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from app.storage.folding import fold, words_of
from app.storage.grams import grams, match, table

NASTY = "あアｱばバﾊﾞバーｰｯッa\uff211１.．・(（*^-'\"😀👍🏽ée\u0301㍿ﬀ İı\n\t　\u200b\u0301"


@pytest.fixture(scope="module")
def connection() -> Iterator[dbapi2.Connection]:
    opened = dbapi2.connect(":memory:")
    opened.execute(table("one"))
    yield opened
    opened.close()


def is_found(connection: dbapi2.Connection, text: str, query: str) -> bool:
    connection.execute("DELETE FROM one WHERE rowid = 1")
    connection.execute("INSERT INTO one (rowid, grams) VALUES (1, ?)", (grams(text),))
    sql = "SELECT 1 FROM one WHERE one MATCH ?"
    return connection.execute(sql, (match(words_of(query)),)).fetchone() is not None


def test_pairs_overlap_and_the_last_character_stands_alone() -> None:
    assert grams("ロゴ案 A") == "ろご ご案 案 a"
    assert grams(" 　\0") == ""


@pytest.mark.parametrize(
    ("text", "query", "is_held"),
    [
        ("納期", "期", True),
        ("納期", "納", True),
        ("ﾊﾞｽ", "バ", True),
        ("ばす", "は", False),
        ("サーバｰ", "バー", True),
        ("あい うえ", "いう", False),
        ("あい うえ", "い う", True),
        ("あい\nいう", "あいう", False),
        ("😀👍🏽", "👍", True),
        ('"quoted" (x) AND *', '"QUOTED"', True),
        ("a^b-c'd", "^b-c'", True),
        ("NOT", "NOT", True),
    ],
)
def test_words_are_found_wherever_they_stand(
    connection: dbapi2.Connection, text: str, query: str, *, is_held: bool
) -> None:
    assert is_found(connection, text, query) is is_held


def test_every_character_is_a_character_of_the_index(connection: dbapi2.Connection) -> None:
    """Walks the first planes: no sign, control or mark is cut off or made the same as another."""
    characters = [
        chr(code)
        for code in (*range(1, 0x3100), *range(0xE000, 0x10000), *range(0x1F000, 0x1FA00))
        if len(fold(chr(code))) == 1 and not fold(chr(code)).isspace()
    ]
    kept = [one for one in dict.fromkeys(map(fold, characters)) if not unicodedata.combining(one)]
    connection.execute("DELETE FROM one")
    rows = [(number, grams(f"!{one}!")) for number, one in enumerate(kept, 1)]
    connection.executemany("INSERT INTO one (rowid, grams) VALUES (?, ?)", rows)
    sql = "SELECT rowid FROM one WHERE one MATCH ?"
    for number, one in enumerate(kept, 1):
        if one != "!":
            assert connection.execute(sql, (match([f"!{one}!"]),)).fetchall() == [(number,)], one
    connection.execute("DELETE FROM one")


@given(text=st.text(NASTY, max_size=12), query=st.text(NASTY, min_size=1, max_size=3))
def test_the_index_agrees_with_reading(
    connection: dbapi2.Connection, text: str, query: str
) -> None:
    words = words_of(query)
    if words:
        held = all(word in fold(text) for word in words)
        assert is_found(connection, text, query) is held
