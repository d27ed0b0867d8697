"""Permits that the law asks for: their kinds, and how one stands on a day."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from app.rulebook.loading import RulebookError, read_toml, shaped
from app.rulebook.schema import LocalName, Name, Rule, Text

NO_PERMIT = "none"
"""What a service names instead of a kind when the seller said that none is needed."""

REMINDER = timedelta(days=30)
"""So long before its last day a permit is spoken of."""


class PermitState(StrEnum):
    """Whether a permit can be shown on a day."""

    VALID = "valid"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    NO_PAPER = "no_paper"
    MISSING = "missing"


class PermitKind(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A permit, licence or registration, and what may not be sold without it.

    `text` says why; `law` is the article. Where it `blocks`, nothing is published without its
    paper. `patterns` are the words that hint at it, unless they begin within a `harmless` passage.
    """

    id: Name
    name: LocalName
    text: LocalName
    law: Text
    blocks: bool
    may_be_endless: bool
    patterns: Annotated[tuple[Text, ...], Meta(min_length=1)]
    harmless: tuple[Text, ...] = ()


class PermitFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All kinds; where the words hint at several, the first one counts."""

    kinds: tuple[PermitKind, ...]


class Permits:
    """The kinds of permits of a file, read at their first use; without a file there are none."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    @cached_property
    def kinds(self) -> tuple[PermitKind, ...]:
        """All kinds in their order.

        Raises:
            RulebookError: The file is no TOML, has an unknown key or a value that cannot be.
            OSError: It cannot be read.
        """
        return () if self._file is None else load_permit_kinds(self._file)

    def kind(self, kind_id: str | None) -> PermitKind | None:
        """Return a kind by its id, None where there is none."""
        return next((kind for kind in self.kinds if kind.id == kind_id), None)


def load_permit_kinds(path: Path) -> tuple[PermitKind, ...]:
    """Load the kinds of permits and try every pattern.

    Raises:
        RulebookError: The file is no TOML, has an unknown key or a value that cannot be.
        OSError: It cannot be read.
    """
    from app.rulebook.guard_rules import problems_of_pattern  # noqa: PLC0415  no start needs it

    file = shaped(path.name, read_toml(path), PermitFile)
    ids = [NO_PERMIT, *(kind.id for kind in file.kinds)]
    for place, kind in enumerate(file.kinds):
        if ids.count(kind.id) > 1:
            raise RulebookError(file=path.name, key=f"kinds[{place}].id", reason="is there already")
        for field in ("patterns", "harmless"):
            for within, pattern in enumerate(getattr(kind, field)):
                for reason in problems_of_pattern(pattern, {}):
                    key = f"kinds[{place}].{field}[{within}]"
                    raise RulebookError(file=path.name, key=key, reason=reason)
    return file.kinds


def state_of(
    *, has_paper: bool, expires_on: date | None, is_endless: bool, today: date
) -> PermitState:
    """Return how a permit stands on a day; without a last day or a paper it proves nothing."""
    if not has_paper or (expires_on is None and not is_endless):
        return PermitState.NO_PAPER
    if expires_on is None:
        return PermitState.VALID
    if expires_on < today:
        return PermitState.EXPIRED
    return PermitState.EXPIRING if expires_on - today <= REMINDER else PermitState.VALID


_ORDER = tuple(PermitState)
"""From the best state to the worst."""

GOOD = frozenset({PermitState.VALID, PermitState.EXPIRING})
"""The states in which something may be published."""


def best(states: Iterable[PermitState]) -> PermitState:
    """Return the best state of several permits of one kind; missing where there is none."""
    return min(states, key=_ORDER.index, default=PermitState.MISSING)
