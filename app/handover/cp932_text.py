"""Text for programs that read CP932 alone: near signs are taken, the rest told."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate

GETA = "〓"
"""What stands for a character that CP932 lacks."""

_NEAR = str.maketrans(
    {
        "\u00a5": "￥",
        "\u00a2": "￠",
        "\u00a3": "￡",
        "\u00ac": "￢",
        "\u2014": "―",
        "\u2013": "－",
        "\u2212": "－",
        "\u301c": "～",
        "\u2016": "∥",
        "\u00b7": "・",
        "\u2022": "・",
        "\u00a0": " ",
        "\u2007": " ",
        "\u202f": " ",
        "\u200b": "",
        "\u200c": "",
        "\u200d": "",
        "\u2060": "",
        "\ufeff": "",
        "\ufe0e": "",
        "\ufe0f": "",
        "\r": " ",
        "\n": " ",
        "\t": " ",
    }
)


_APART = re.compile(r"(?s:.)[\u0300-\u036f\u3099\u309a]+")
"""A letter whose marks stand behind it, as macOS writes the names of files."""


def in_cp932(text: str) -> str:
    """Return the text in characters that CP932 has; others become 〓.

    A letter with an accent loses the accent, a character with a near one in CP932 becomes that.
    """
    near = marks_joined(text.translate(_NEAR))
    return near if _has(near) else "".join(map(_near, near))


def lost_in_cp932(text: str) -> tuple[str, ...]:
    """Return the characters of a text that become 〓, each once, in their order."""
    near = marks_joined(text.translate(_NEAR))
    if _has(near):
        return ()
    return tuple(dict.fromkeys(one for one in near if one != GETA and _near(one) == GETA))


def cut(text: str, columns: int) -> str:
    """Cut a text to so many half-width columns, never within a character."""
    if half_columns(text) <= columns:
        return text
    widths = accumulate(half_columns(character) for character in text)
    return text[: sum(width <= columns for width in widths)]


def half_columns(text: str) -> int:
    """Return how many half-width columns a text of CP932 takes: as many as it has bytes."""
    return len(text.encode("cp932", "replace"))


def marks_joined(text: str) -> str:
    """Return a text with marks joined to their letters.

    All of it composed would lose letters that are there for themselves, as U+FA19 beside 神.
    """
    return _APART.sub(lambda one: unicodedata.normalize("NFC", one[0]), text)


def _near(character: str) -> str:
    if _has(character):
        return character
    return next((one for one in _alternatives(character) if one and _has(one)), GETA)


def _alternatives(character: str) -> Iterator[str]:
    """Yield what could stand for a character: its compatible form, and it without its accents."""
    yield unicodedata.normalize("NFKC", character)
    apart = unicodedata.normalize("NFKD", character)
    yield "".join(one for one in apart if not unicodedata.combining(one))


def _has(text: str) -> bool:
    try:
        text.encode("cp932")
    except UnicodeEncodeError:
        return False
    return True
