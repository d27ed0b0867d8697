"""A text as its reader sees it through every disguise, with the way back to the words as typed."""

import re
import unicodedata
from typing import NamedTuple

from app.models.kana import TO_HIRAGANA

_MARKS = "\u0300-\u036f\u0483-\u0489\u20d0-\u20ff\u3099\u309a\uff9e\uff9f\ufe00-\ufe0f"
_PIECE = re.compile(f"[^{_MARKS}][{_MARKS}]{{0,8}}|[{_MARKS}]", re.DOTALL)
"""A character with the marks upon it: half-width kana become one with theirs."""

_UNSEEN = {"Mn", "Me", "Cf"}
"""Kinds of characters that nobody sees: zero-width ones, strokes through letters, key caps."""

_BOXED_LETTERS = {
    first + offset: chr(ord("A") + offset)
    for first in (0x1F150, 0x1F170, 0x1F1E6)
    for offset in range(26)
}
"""Letters in circles, boxes and flags that Unicode does not hold equal to the plain ones."""

_GAP = r"[\s\-‐‑–—−_*/|~〜+'’・･,、。☆★♪♡♥●○◆◇■□]"  # noqa: RUF001 (signs people put between letters)
_ONE_LETTER = r"(?:[A-Za-z](?![A-Za-z0-9])|[ぁ-ゖー々\u4e00-\u9fff])"
_SPACED_OUT = re.compile(
    r"(?:(?<![A-Za-z0-9])[A-Za-z]|[ぁ-ゖー々\u4e00-\u9fff])"
    rf"(?:(?:{_GAP}{{1,2}}{_ONE_LETTER}){{2,}}|(?:\.{_ONE_LETTER}){{2,}})"
)
"""Three and more single letters in a row with something between each two: l i n e, ラ・イ・ン.

Digits are none: 1-2-3 is an address, and patterns of numbers allow for what stands between.
"""
_LETTER = re.compile(r"[A-Za-zぁ-ゖー々\u4e00-\u9fff]")


class SeenText(NamedTuple):
    """`text` as it is seen; its character `i` was typed as the characters `starts[i]:ends[i]`.

    Width is gone, katakana are hiragana, what nobody sees is left out, and words that were spaced
    out are joined. Case stays.
    """

    text: str
    starts: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the part from `start` to `end`, not empty, stands in the text as typed."""
        return self.starts[start], self.ends[end - 1]


def see(text: str) -> SeenText:
    """Return the text as it is seen."""
    return _joined(_plain(text))


def _plain(text: str) -> SeenText:
    """Return the text without width, marks and kinds of kana."""
    seen: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    known: dict[str, str] = {}
    for match in _PIECE.finditer(text):
        piece = match.group()
        shown = known.get(piece)
        if shown is None:
            shown = known[piece] = _shown(piece)
        seen.append(shown)
        starts.extend([match.start()] * len(shown))
        ends.extend([match.end()] * len(shown))
    return SeenText("".join(seen), starts, ends)


def _shown(piece: str) -> str:
    letters = unicodedata.normalize("NFKC", piece.translate(_BOXED_LETTERS)).translate(TO_HIRAGANA)
    return "".join(one for one in letters if unicodedata.category(one) not in _UNSEEN)


def _joined(seen: SeenText) -> SeenText:
    """Return the text with what stands between single letters taken out."""
    kept: list[int] = []
    after = 0
    for match in _SPACED_OUT.finditer(seen.text):
        kept.extend(range(after, match.start()))
        kept.extend(
            place
            for place in range(match.start(), match.end())
            if _LETTER.match(seen.text, place) is not None
        )
        after = match.end()
    if not after:
        return seen
    kept.extend(range(after, len(seen.text)))
    return SeenText(
        "".join([seen.text[place] for place in kept]),
        [seen.starts[place] for place in kept],
        [seen.ends[place] for place in kept],
    )
