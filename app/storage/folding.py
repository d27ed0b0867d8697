"""Matching words regardless of width, kana and case: the folding, and the SQL that applies it."""

import unicodedata
from typing import Protocol

_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}

FOLD_FUNCTION = "fold"
"""The name of the SQL function that every connection gets by `register`."""

_RARE = (
    "\u0080-\u2011\u2017\u2024-\u218f\u222c-\u2230\u2329\u232a\u2460-\u24ff\u2a00-\u2fff"
    "\u302a-\u303a\u3099-\u309f\u30ff\u3131-\u319f\u3200-\u33ff\ua640-\uabff\uf900-\uff00"
    "\uff5f\uff60\uff9e-\uffef\U00010000-\U0001f2ff\U0001fbf0-\U0001fbf9\U0002f800-\U0002fa1f"
)
"""Characters that fold to something else than one fixed character, or join with a neighbour.

A GLOB pattern with a class for each character finds all texts without them; only texts with one
of them need the slow function. Ranges are wider than necessary; the test walks all of Unicode.
"""

_RARE_GLOB = f"*[{_RARE}]*"


class _Connection(Protocol):
    def create_function(
        self, name: str, narg: int, func: object, /, *, deterministic: bool = False
    ) -> object: ...


def fold(text: str) -> str:
    """Return the text as it is compared: NFKC, case folded, katakana as hiragana."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", folded).translate(_KATAKANA_TO_HIRAGANA)


def register(connection: _Connection) -> None:
    """Give a connection the SQL function `fold(text)`; NULL stays NULL."""
    connection.create_function(FOLD_FUNCTION, 1, _fold_or_none, deterministic=True)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a search, each of which must be found."""
    return tuple(fold(text).split())


def holds(column: str, word: str) -> tuple[str, tuple[str, ...]]:
    """Return the SQL condition that the folded column contains this folded word, and its values.

    A plain scan of the folding function costs about ten times this on 100,000 titles.
    """
    condition = (
        f"({column} GLOB ? OR ({column} GLOB ? AND instr({FOLD_FUNCTION}({column}), ?) > 0))"
    )
    return condition, (f"*{''.join(map(_class_of, word))}*", _RARE_GLOB, word)


def _fold_or_none(text: str | None) -> str | None:
    return None if text is None else fold(text)


def _common_forms() -> dict[str, str]:
    """Return for each folded character all common characters that fold to it."""
    codes = (*range(0x21, 0x7F), *range(0xFF01, 0xFF5F), *range(0xFF61, 0xFF9E))
    forms: dict[str, list[str]] = {}
    for code in (*_KATAKANA_TO_HIRAGANA, *codes):
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
