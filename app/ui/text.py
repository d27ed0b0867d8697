"""Says every word of the trade and every error in the user's language."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from app.errors import AppError
from app.rulebook.loading import RulebookError
from app.rulebook.schema import LocalName
from app.ui.command_words import COMMANDS, UNNAMED
from app.ui.formats import Formats, Language
from app.ui.words import WORDS, Pair

FIELD = "field"
MARKETPLACE = "marketplace"
YEARS = frozenset({"year", "begins"})
MONTHS = frozenset({"month", "closed", "opens"})
"""Details that name a month as the books keep it, YYYY-MM; what is none stays as it was typed."""
AMOUNTS = frozenset(
    {"price", "target", "lowest", "highest", "minimum", "amount", "total", "withheld"}
)


class Text:
    """Words and sentences in one language.

    `names` maps a marketplace's id to its name.
    """

    def __init__(self, formats: Formats, names: Mapping[str, str]) -> None:
        self._formats = formats
        self._names = names

    def word(self, value: StrEnum) -> str:
        """Return the word for a member of one of the trade's enums."""
        return self._pick(WORDS[type(value).__name__][value.value])

    def error(self, error: AppError) -> str:
        """Return one sentence about what cannot be done and, where it helps, what to do."""
        # The sentences wait for the first error: there are hundreds, in many modules.
        from app.rulebook.reasons import said_of_files, told  # noqa: PLC0415
        from app.ui.error_sentences import FALLBACK, SENTENCES  # noqa: PLC0415

        name = next(
            (kind.__name__ for kind in type(error).__mro__ if kind.__name__ in SENTENCES), ""
        )
        template = self._pick(SENTENCES.get(name, FALLBACK))
        if isinstance(error, RulebookError):
            details = told(error.details, self._formats.language, self._names)
        else:
            details = {k: self._detail(k, v) for k, v in error.details.items()}
            if "reason" in details:
                details["reason"] = said_of_files(details["reason"], self._formats.language)
        return template.format_map(_Details(details))

    def command(self, name: str, subject: str = "") -> str:
        """Return what a command is called, and what it was about: 段階の変更「ロゴ制作」."""
        word = self._pick(COMMANDS.get(name, UNNAMED))
        if not subject:
            return word
        return f"{word}「{subject}」" if self._formats.language == "ja" else f"{word} “{subject}”"

    def has_sentence(self, kind: type[AppError]) -> bool:
        """Tell whether an error has a sentence of its own."""
        from app.ui.error_sentences import SENTENCES  # noqa: PLC0415  as above

        return kind.__name__ in SENTENCES

    def _detail(self, name: str, value: object) -> str:  # noqa: PLR0911 - one line for each type
        if value is None:
            return "?"
        if isinstance(value, StrEnum):
            return self.word(value)
        if name == FIELD and str(value) in WORDS["Field"]:
            return self._pick(WORDS["Field"][str(value)])
        if name == MARKETPLACE:
            return self._names.get(str(value), str(value))
        if isinstance(value, datetime):
            return self._formats.full_moment(value)
        if isinstance(value, date):
            return self._formats.full_day(value)
        if name in MONTHS and isinstance(value, str):
            return self._month(value)
        return self._plain(name, value)

    def _month(self, text: str) -> str:
        try:
            return self._formats.month(date.fromisoformat(f"{text}-01"))
        except ValueError:
            return text

    def _plain(self, name: str, value: object) -> str:
        if isinstance(value, Path):
            return value.name
        if isinstance(value, LocalName):
            return self._pick(Pair(value.ja, value.en))
        if isinstance(value, bool):
            return str(value)
        if isinstance(value, int):
            return self._number(name, value)
        if isinstance(value, (list, tuple, set, frozenset)):
            return self._pick(Pair("、", ", ")).join(str(item) for item in value)
        return str(value)

    def _number(self, name: str, value: int) -> str:
        if name in AMOUNTS:
            return self._formats.money(value)
        return str(value) if name in YEARS else f"{value:,}"

    def _pick(self, pair: Pair) -> str:
        return pair.ja if self._formats.language == "ja" else pair.en


class _Details(dict[str, str]):
    """The details of an error; one that was not given is written as ?."""

    def __missing__(self, key: str) -> str:
        return "?"


def error_text(error: AppError, language: Language) -> str:
    """Return one sentence about an error, where no window with its names is open."""
    return Text(Formats(language), {}).error(error)
