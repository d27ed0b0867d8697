"""Says every error and every word of the trade on the command line, in both languages."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from string import Formatter

from app.cli.command_text import COMMANDS
from app.cli.error_text import SENTENCES
from app.cli.word_text import FIELDS, LABELS, WORDS
from app.errors import AppError
from app.models.moments import JST, from_epoch
from app.rulebook.loading import RulebookError
from app.rulebook.reasons import said_of_files, told
from app.rulebook.schema import LocalName

JAPANESE = "ja"
UNKNOWN = "—"
PLAIN = frozenset({"id", "year", "begins"})
"""Numbers that are no amounts: no comma stands in them."""


def error_text(error: AppError, language: str) -> str:
    """Return one sentence for an error, by its class or the nearest class above that has one."""
    names = (kind.__name__ for kind in type(error).__mro__ if kind.__name__ in SENTENCES)
    sentence = _in(SENTENCES[next(names)], language)
    details: Mapping[str, object] = error.details
    if isinstance(error, RulebookError):
        details = told(details, language, {})
    says_line = "{line}" in sentence
    return Formatter().vformat(sentence, (), _Details(details, language, says_line=says_line))


def word(member: StrEnum, language: str) -> str:
    """Return the word of a stage, a state, a side or a kind."""
    pair = WORDS.get(type(member).__name__, {}).get(member.value)
    return member.value if pair is None else _in(pair, language)


def label(name: str, language: str) -> str:
    """Return the head of a column or the name of a fact."""
    return _in(LABELS[name], language)


def command_word(name: str, language: str) -> str:
    """Return what a command is called; one of a newer version by its own name."""
    pair = COMMANDS.get(name)
    return name if pair is None else _in(pair, language)


def money(amount: int | None) -> str:
    """Return ¥1,234, -¥1,234 or a dash for an amount that is not known."""
    if amount is None:
        return UNKNOWN
    return f"¥{amount:,}" if amount >= 0 else f"-¥{-amount:,}"


def day_text(day: date | None) -> str:
    """Return a civil day in ISO form, a dash for none."""
    return UNKNOWN if day is None else day.isoformat()


def moment_text(seconds: int | None) -> str:
    """Return a moment in Japan's time to the minute, a dash for none."""
    return UNKNOWN if seconds is None else f"{from_epoch(seconds):%Y-%m-%d %H:%M}"


def hours_text(minutes: int) -> str:
    """Return a length of time as hours and minutes."""
    sign, rest = ("-", -minutes) if minutes < 0 else ("", minutes)
    return f"{sign}{rest // 60}:{rest % 60:02d}"


def shown(value: object, language: str) -> str:
    """Return a detail of an error as words."""
    if isinstance(value, StrEnum | LocalName):
        return _named(value, language)
    if isinstance(value, datetime):
        return f"{value.astimezone(JST):%Y-%m-%d %H:%M}"
    if isinstance(value, bool) or value is None:
        return UNKNOWN
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(shown(item, language) for item in value)
    return str(value) if isinstance(value, Path | date) else " ".join(str(value).split())


def _named(value: StrEnum | LocalName, language: str) -> str:
    if isinstance(value, LocalName):
        return _in((value.ja, value.en), language)
    return word(value, language)


class _Details(Mapping[str, str]):
    """The details of an error as words; one that is not there is a dash, never a crash.

    A file is named with its line unless the sentence says the line itself.
    """

    def __init__(self, details: Mapping[str, object], language: str, *, says_line: bool) -> None:
        self._details = details
        self._language = language
        self._says_line = says_line

    def __getitem__(self, name: str) -> str:
        value = self._details.get(name)
        if name == "field":
            pair = FIELDS.get(str(value))
            return str(value) if pair is None else _in(pair, self._language)
        if name in PLAIN:
            return str(value)
        if name == "reason" and isinstance(value, str):
            return said_of_files(value, self._language)
        if name == "file" and not self._says_line and self._details.get("line") is not None:
            place = shown(self._details["line"], self._language)
            return label("at_line", self._language).format(file=value, line=place)
        return shown(value, self._language)

    def __iter__(self) -> Iterator[str]:
        return iter(self._details)

    def __len__(self) -> int:
        return len(self._details)


def _in(pair: tuple[str, str], language: str) -> str:
    return pair[0] if language == JAPANESE else pair[1]
