"""Folded text cut into pairs of characters, which is what the search index holds."""

import unicodedata
from collections.abc import Sequence
from operator import add

from app.storage.folding import fold

FUNCTION = "grams"
"""The name of `grams` as an SQL function; every connection has it."""

SCHEME = f"1 {unicodedata.unidata_version}"
"""How text is cut and folded now; what was cut otherwise is cut again."""

PAGE_BYTES = 3960
"""A page of the index fits, with its row's head, into a page of the encrypted file."""

_OWN = map(chr, range(1, 128))
_JOINED = "".join(sign for sign in _OWN if not sign.isalnum() and not sign.isspace())
"""Signs that are characters like any other here; the tokenizer would cut at them."""


def words(text: str) -> list[str]:
    """Return the folded words of a text: no word of a search goes beyond one of them."""
    return fold(text).replace("\0", " ").split()


def grams(text: str) -> str:
    """Return each pair of neighbours in the words of a text, and each word's last character.

    A word of a search is a row of such pairs, one after another: the last character, alone, keeps
    the pairs of two words apart, and lets a single character be found wherever it stands.
    """
    return " ".join([gram for run in words(text) for gram in (*map(add, run, run[1:]), run[-1])])


def match(wanted: Sequence[str]) -> str:
    """Return the question to the index for rows that hold all of these folded words."""
    return " AND ".join(_phrase(word) for word in wanted)


def table(name: str) -> str:
    """Return SQL that makes an index: no text is kept in it, only where each pair stands."""
    signs = _JOINED.replace("'", "''")
    tokenizer = f"ascii tokenchars '{signs}'".replace('"', '""')
    return (
        f"CREATE VIRTUAL TABLE {name} USING fts5"
        f"(grams, content='', contentless_delete=1, detail=full, tokenize=\"{tokenizer}\")"
    )


def _phrase(word: str) -> str:
    if len(word) == 1:
        return f"{_quoted(word)} *"
    return _quoted(" ".join(map(add, word, word[1:])))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
