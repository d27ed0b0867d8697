"""Tables for a terminal: columns that line up with full-width characters too."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_WIDE = {"W", "F", "A"}
_STEERING = {"Cc", "Cf", "Cs"}
GAP = "  "
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, whether numbers stand right in it, and how wide it may get."""

    head: str
    is_number: bool = False
    limit: int = 40


def width_of(text: str) -> int:
    """Return how many cells a text takes; ambiguous characters take two in Japan's fonts."""
    return sum(_cells(character) for character in text)


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> str:
    """Return the rows under their heads; a text that is too wide ends in an ellipsis."""
    cut = [
        [shorten(cell, column.limit) for column, cell in zip(columns, row, strict=True)]
        for row in rows
    ]
    heads = [column.head for column in columns]
    widths = [max(width_of(cells[index]) for cells in (heads, *cut)) for index in range(len(heads))]
    lines = [_line(columns, heads, widths), GAP.join("-" * width for width in widths)]
    lines += [_line(columns, row, widths) for row in cut]
    return "\n".join(lines)


def shorten(text: str, limit: int) -> str:
    """Return the text on one line and in at most `limit` cells."""
    line = printable(" ".join(text.split()))
    if width_of(line) <= limit:
        return line
    room = limit - width_of(ELLIPSIS)
    kept = ""
    for character in line:
        room -= _cells(character)
        if room < 0:
            break
        kept += character
    return f"{kept}{ELLIPSIS}"


def printable(text: str) -> str:
    """Return the text without the characters that steer a terminal; its lines and tabs stay."""
    return "".join(
        character
        for character in text
        if character in "\n\t" or unicodedata.category(character) not in _STEERING
    )


def facts(pairs: Sequence[tuple[str, str]]) -> str:
    """Return names and values below each other, the values in line."""
    width = max((width_of(name) for name, _ in pairs), default=0)
    return "\n".join(
        f"{_padded(name, width)}{GAP}{_on_one_line(value)}".rstrip() for name, value in pairs
    )


def _on_one_line(text: str) -> str:
    return printable(" ".join(text.splitlines()))


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def _line(columns: Sequence[Column], cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [
        _padded(cell, width, right=column.is_number)
        for column, cell, width in zip(columns, cells, widths, strict=True)
    ]
    return GAP.join(padded).rstrip()


def _padded(text: str, width: int, *, right: bool = False) -> str:
    space = " " * (width - width_of(text))
    return f"{space}{text}" if right else f"{text}{space}"
