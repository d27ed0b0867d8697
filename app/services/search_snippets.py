"""One line of a text around the words that were found in it, and where these stand."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from app.storage.folding import fold

LENGTH = 80
_LEAD = 20
_JOINING = "\u200d\uff9e\uff9f"
"""Joiners and the half-width voicing marks: they make one character with the one before."""
_JAMO = range(0x1160, 0x1200)

Marks = tuple[tuple[int, int], ...]
"""Start and end of what was found, in characters, apart from one another and in order."""


class Snippet(NamedTuple):
    """A line of text, and where in it the words stand."""

    text: str
    marks: Marks = ()


def snippet(text: str, words: Sequence[str]) -> Snippet:
    """Return one line of the text around the first of these folded words it holds."""
    line = " ".join(text.split())
    if len(line) > LENGTH:
        line = _cut(line, marks(line, words))
    return marked(line, words)


def marked(text: str, words: Sequence[str]) -> Snippet:
    """Return a whole text with the places of these folded words."""
    return Snippet(text, marks(text, words))


def marks(text: str, words: Sequence[str]) -> Marks:
    """Return where these folded words stand in a text, whatever its width, kana and case."""
    parts = list(_characters(text))
    folded = [fold(part) for part in parts]
    whole = "".join(folded)
    ends = list(accumulate(map(len, folded)))
    starts = [0, *accumulate(map(len, parts))]
    found = sorted(
        (starts[bisect_right(ends, at)], starts[bisect_right(ends, at + len(word) - 1) + 1])
        for word in words
        for at in _places(whole, word)
    )
    return tuple(_joined(found))


def _places(whole: str, word: str) -> Iterator[int]:
    at = whole.find(word)
    while at >= 0:
        yield at
        at = whole.find(word, at + len(word))


def _joined(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield spans that touch one another as one."""
    start = end = -1
    for first, last in spans:
        if first > end:
            if end >= 0:
                yield start, end
            start = first
        end = max(end, last)
    if end >= 0:
        yield start, end


def _characters(text: str) -> Iterator[str]:
    """Yield what folds by itself: a character with the marks that follow it."""
    begun = ""
    for sign in text:
        is_mark = unicodedata.combining(sign) or sign in _JOINING or ord(sign) in _JAMO
        if begun and not is_mark:
            yield begun
            begun = ""
        begun += sign
    if begun:
        yield begun


def _cut(line: str, found: Marks) -> str:
    start = found[0][0] - _LEAD if found else 0
    if start <= 0:
        return f"{line[: LENGTH - 1]}…"
    rest = line[start : start + LENGTH - 2]
    return f"…{rest}…" if start + len(rest) < len(line) else f"…{rest}"
