"""The rules of the guard: how words are known that a site does not want in texts."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from app.models.kana import TO_HIRAGANA
from app.rulebook.loading import RulebookError, read_toml, shaped
from app.rulebook.schema import LocalName, Name, Rule, Text

PartName = Annotated[str, Meta(pattern=r"^[A-Z]+(_[A-Z]+)*\Z")]

_PART = re.compile(r"\{([A-Z_]+)\}")
SITE_PARTS = ("SITE_NAMES", "SITE_DOMAINS", "PLATFORMS")
"""Parts that differ by marketplace: its own names and domains, and the names of the others."""

NOTHING = r"(?!)"
"""A pattern that is found nowhere."""


class Severity(StrEnum):
    """What a finding asks for: a second, deliberate step before copying, or a look."""

    ASK = "ask"
    HINT = "hint"


class OwnField(StrEnum):
    """Data of the seller himself that a rule looks for besides its patterns."""

    PHONES = "phones"
    MAILS = "mails"
    ADDRESSES = "addresses"
    BANK_ACCOUNTS = "bank_accounts"
    NAMES = "names"


class GuardRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words that a site may not want, known by patterns of the text as it is seen (`see`).

    A rule holds at every site that holds the buyer's money, or (`is_general` false) only where
    the site's own wording names it, or (`is_law`) wherever something is sold. What begins within
    one of the `harmless` passages is left alone. `text` says why, for sites whose own wording was
    not read.
    """

    id: Name
    about: Name
    name: LocalName
    text: LocalName
    severity: Severity = Severity.ASK
    is_general: bool = True
    is_law: bool = False
    own: OwnField | None = None
    patterns: tuple[Text, ...] = ()
    harmless: tuple[Text, ...] = ()


class GuardFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All rules, the more telling ones first; `parts` are what patterns are put together from."""

    parts: dict[PartName, Text] = {}
    rules: Annotated[tuple[GuardRule, ...], Meta(min_length=1)]


def load_guard_rules(*paths: Path) -> GuardFile:
    """Load the rules of one file or of several as one, and try every pattern.

    The rules of earlier files win where findings meet; patterns may use the parts of every file.

    Raises:
        RulebookError: A file is no TOML, has an unknown key or a value that cannot be.
        OSError: It cannot be read.
    """
    files = [shaped(path.name, read_toml(path), GuardFile) for path in paths]
    parts = {name: part for file in files for name, part in file.parts.items()}
    for path, file in zip(paths, files, strict=True):
        for key, reason in _problems(file, parts):
            raise RulebookError(file=path.name, key=key, reason=reason)
    return GuardFile(parts=parts, rules=tuple(rule for file in files for rule in file.rules))


def filled(pattern: str, parts: Mapping[str, str]) -> str:
    """Return a pattern with its `{PARTS}` put in, which may hold parts themselves.

    Raises:
        KeyError: There is no such part.
    """
    for _ in range(len(parts) + 1):
        if _PART.search(pattern) is None:
            return pattern
        pattern = _PART.sub(lambda match: parts[match.group(1)], pattern)
    message = f"{pattern[:40]} holds itself"
    raise re.error(message)


def compiled(pattern: str, parts: Mapping[str, str]) -> re.Pattern[str]:
    """Return a pattern made ready for texts as they are seen: any case, any kana.

    Raises:
        KeyError, re.error: It is no pattern.
    """
    return re.compile(filled(pattern, parts).translate(TO_HIRAGANA), re.IGNORECASE)


def _problems(file: GuardFile, every: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    ids = [rule.id for rule in file.rules]
    for name in sorted({name for name in ids if ids.count(name) > 1}):
        yield "rules", f"two rules have the id {name}"
    parts = dict.fromkeys(SITE_PARTS, NOTHING) | dict(every)
    for name in sorted(set(SITE_PARTS) & set(file.parts)):
        yield f"parts.{name}", "comes from the marketplace"
    for place, rule in enumerate(file.rules):
        if not rule.patterns and rule.own is None:
            yield f"rules[{place}].patterns", "a rule needs patterns, or data of the seller's own"
        for field in ("patterns", "harmless"):
            for within, pattern in enumerate(getattr(rule, field)):
                key = f"rules[{place}].{field}[{within}]"
                yield from ((key, reason) for reason in problems_of_pattern(pattern, parts))


def problems_of_pattern(pattern: str, parts: Mapping[str, str]) -> Iterator[str]:
    """Yield why a pattern cannot be used."""
    try:
        found = compiled(pattern, parts).search("")
    except KeyError as error:
        yield f"there is no part {error.args[0]}"
    except re.error as error:
        yield f"is no pattern: {error}"
    else:
        if found is not None:
            yield "is found in an empty text"
