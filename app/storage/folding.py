"""Matching words regardless of width, kana and case: the folding, and the SQL that applies it."""

import unicodedata
from collections.abc import Sequence
from typing import Protocol

from app.models.kana import TO_HIRAGANA

FOLD_FUNCTION, HOLDS_FUNCTION = "fold", "holds_words"
"""The names of the SQL functions that every connection gets by `register`."""

MOST_WORDS, MOST_CHARACTERS = 20, 500
"""More is no search but a text that was pasted: it is looked for in the slow way."""

_PLAIN = (
    "\u0001-\u007f\u3001-\u3029\u303b-\u3096\u30a0-\u30fe\u3400-\u9fff\uff01-\uff5e\uff61-\uff9d"
)
"""Characters each of which folds to one fixed character and joins with no neighbour.

A GLOB pattern with a class for each character finds every text made of them; only a text with
any other one needs the slow function. Few ranges, since each character is held against all of
them; the test walks the whole of Unicode.
"""

_NOT_PLAIN_GLOB = f"*[^{_PLAIN}]*"


class _Connection(Protocol):
    def create_function(
        self, name: str, narg: int, func: object, /, *, deterministic: bool = False
    ) -> object: ...


def fold(text: str) -> str:
    """Return the text as it is compared: NFKC, case folded, katakana as hiragana."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", folded).translate(TO_HIRAGANA)


def register(connection: _Connection) -> None:
    """Give a connection the SQL functions `fold(text)` and `holds_words(text, words)`.

    A NULL folds to NULL and holds nothing.
    """
    connection.create_function(FOLD_FUNCTION, 1, _fold_or_none, deterministic=True)
    connection.create_function(HOLDS_FUNCTION, 2, _holds_words, deterministic=True)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a search, each of which must be found."""
    # Half a character may be typed for a moment; no text in a book holds one.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", " ")
    return tuple(dict.fromkeys(fold(whole).split()))


def is_short(words: Sequence[str]) -> bool:
    """Tell whether these are the words of a search, not a text that was pasted."""
    return len(words) <= MOST_WORDS and sum(map(len, words)) <= MOST_CHARACTERS


def holds_all(column: str, words: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the SQL condition that the folded column contains all of these folded words."""
    if not is_short(words):
        return f"{HOLDS_FUNCTION}({column}, ?)", (" ".join(words),)
    pieces = [holds(column, word) for word in words]
    values = tuple(value for _, own in pieces for value in own)
    return " AND ".join(sql for sql, _ in pieces), values


def holds(column: str, word: str) -> tuple[str, tuple[str, ...]]:
    """Return the SQL condition that the folded column contains this folded word, and its values.

    A plain scan of the folding function costs about ten times this on 100,000 titles.
    """
    condition = (
        f"(({column} GLOB ? AND NOT {column} GLOB ?)"
        f" OR ({column} GLOB ? AND instr({FOLD_FUNCTION}({column}), ?) > 0))"
    )
    pattern = f"*{''.join(map(_class_of, word))}*"
    return condition, (pattern, _NOT_PLAIN_GLOB, _NOT_PLAIN_GLOB, word)


def _holds_words(text: str | None, words: str) -> bool:
    folded = fold(text or "")
    return all(word in folded for word in words.split())


def _fold_or_none(text: str | None) -> str | None:
    return None if text is None else fold(text)


def _common_forms() -> dict[str, str]:
    """Return for each folded character all common characters that fold to it."""
    codes = (*range(0x21, 0x7F), *range(0xFF01, 0xFF5F), *range(0xFF61, 0xFF9E))
    forms: dict[str, list[str]] = {}
    for code in (*TO_HIRAGANA, *codes):
        folded = fold(chr(code))
        forms.setdefault(folded, [folded]).append(chr(code))
    return {folded: "".join(dict.fromkeys(found)) for folded, found in forms.items()}


_FORMS = _common_forms()


def _class_of(character: str) -> str:
    """Return the GLOB class of a folded character; one that means something goes last or first."""
    forms = _FORMS.get(character, character)
    if character in "]-":
        return f"[{forms}]"
    return f"[{forms[::-1]}]" if len(forms) > 1 or character in "*?[^" else character
