"""What a field says in one form, so that it can be kept, compared, read and told apart."""

import json
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from app.models.listing_fields import (
    FieldValue,
    ListingField,
    Option,
    Picture,
    Question,
    rows_of,
)

PROSE = frozenset({ListingField.BODY, ListingField.REQUEST})
"""The fields of several lines."""

LONGEST_LINE = 1_000
"""Letters: what differs inside a longer line is told by its ends alone, to be told at once."""
LONG_TEXTS = 6_000
"""Letters of both texts together, twice what the sites take: beyond, lines are looked into less."""
LONGEST_LINE_OF_LONG_TEXTS = 200


class LineKind(StrEnum):
    """Whether a line stands in both texts, only in the older or only in the newer one."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class DiffLine(NamedTuple):
    """One line of two texts beside each other.

    `marks` are the parts of it, from and to, that the line standing for it in the other text does
    not have; a line that nothing stands for has none.
    """

    kind: LineKind
    text: str
    marks: tuple[tuple[int, int], ...] = ()


def kept_value(field: ListingField, value: FieldValue) -> FieldValue:
    """Return a value as it is kept: one form of newline, composed letters, no space at ends.

    A row that says nothing is left out.
    """
    if isinstance(value, str):
        return _prose(value) if field in PROSE else _line(value)
    if isinstance(value, tuple):
        rows = (_kept_row(row) for row in value)
        return tuple(row for row in rows if row[0] or row[1])  # type: ignore[return-value]
    return value


def comparable(field: ListingField, value: FieldValue) -> str:
    """Return the form in which what a field says is compared: that in which it is kept."""
    kept = kept_value(field, value)
    if kept is None:
        return ""
    return json.dumps(kept, ensure_ascii=False) if isinstance(kept, tuple) else str(kept)


def readable(field: ListingField, text: str) -> str:
    """Return a comparable form as people read it: rows as lines, all else as it is."""
    match field:
        case ListingField.OPTIONS:
            return "\n".join(_option(row) for row in rows_of(text or "[]", Option._make))
        case ListingField.FAQ:
            questions = rows_of(text or "[]", Question._make)
            return "\n\n".join(f"Q. {row.question}\nA. {row.answer}" for row in questions)
        case ListingField.IMAGES:
            return "\n".join(row.name for row in rows_of(text or "[]", Picture._make))
        case _:
            return text


def diff(field: ListingField, published: str, current: str) -> tuple[DiffLine, ...]:
    """Return both comparable forms of a field as lines: what stayed, what went, what came."""
    before = readable(field, published).split("\n")
    after = readable(field, current).split("\n")
    are_long = len(published) + len(current) > LONG_TEXTS
    longest = LONGEST_LINE_OF_LONG_TEXTS if are_long else LONGEST_LINE
    return tuple(
        line
        for part in SequenceMatcher(None, before, after).get_opcodes()
        for line in _lines(part[0], before[part[1] : part[2]], after[part[3] : part[4]], longest)
    )


def _lines(kind: str, gone: list[str], new: list[str], longest: int) -> Iterator[DiffLine]:
    if kind == "equal":
        yield from (DiffLine(LineKind.SAME, text) for text in gone)
        return
    pairs = [_marks(old, young, longest) for old, young in zip(gone, new, strict=False)]
    bare: tuple[tuple[int, int], ...] = ()
    marks = pairs + [(bare, bare)] * (max(len(gone), len(new)) - len(pairs))
    for text, (mark, _) in zip(gone, marks, strict=False):
        yield DiffLine(LineKind.GONE, text, mark)
    for text, (_, mark) in zip(new, marks, strict=False):
        yield DiffLine(LineKind.NEW, text, mark)


_Marks = tuple[tuple[int, int], ...]


def _marks(old: str, new: str, longest: int) -> tuple[_Marks, _Marks]:
    """Return the parts of each of two lines that the other does not have."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(left), len(right)) > longest:
        return _spans([(head, head + len(left))]), _spans([(head, head + len(right))])
    parts = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    apart = [part for part in parts if part[0] != "equal"]
    return (
        _spans([(head + part[1], head + part[2]) for part in apart]),
        _spans([(head + part[3], head + part[4]) for part in apart]),
    )


def _spans(found: list[tuple[int, int]]) -> _Marks:
    return tuple(span for span in found if span[0] < span[1])


def _common(one: str, other: str) -> int:
    """Return how many letters two texts begin with in common."""
    length = min(len(one), len(other))
    return next((place for place in range(length) if one[place] != other[place]), length)


def _option(option: Option) -> str:
    days = f" +{option.extra_days}日" if option.extra_days else ""
    return f"{option.title} {option.price:,}円{days}"


def _kept_row(row: Option | Question | Picture) -> Option | Question | Picture:
    match row:
        case Option():
            return row._replace(title=_line(row.title))
        case Question():
            return Question(_line(row.question), _prose(row.answer))
        case _:
            return row._replace(name=_line(row.name))


def _prose(text: str) -> str:
    return "\n".join(line.rstrip() for line in _composed(text).split("\n")).strip()


def _line(text: str) -> str:
    return _composed(text).replace("\n", " ").strip()


def _composed(text: str) -> str:
    whole = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return unicodedata.normalize("NFC", whole)
