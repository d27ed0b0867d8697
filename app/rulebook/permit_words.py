"""Which words of a text hint at a permit that the law asks for."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from app.rulebook.guard_rules import compiled
from app.rulebook.passages import begun_outside, spans_of
from app.rulebook.permits import PermitKind, Permits
from app.rulebook.schema import in_force
from app.rulebook.seen_text import SeenText, see

APART = "\n\n\n\n。\n\n\n\n"
"""What stands between two texts that are looked at as one: no pattern reaches across it."""


class PermitHint(NamedTuple):
    """Words of a text as typed, `start` to `end`, that hint at a kind of permit."""

    kind: PermitKind
    start: int
    end: int


class PermitWords:
    """Looks for hints at permits; the first kind of the file counts."""

    def __init__(self, permits: Permits) -> None:
        self.permits = permits

    def hint(self, text: str, on: date) -> PermitHint | None:
        """Return the first words of a text that hint at a permit, None where none do."""
        return self.hint_in(see(text), on)

    def hint_in(self, seen: SeenText, on: date) -> PermitHint | None:
        """Return the first words of a seen text that hint at a permit, None where none do."""
        for kind in in_force(self.permits.kinds, on):
            spans = spans_of((compiled(one, {}) for one in kind.patterns), seen.text)
            if not spans:
                continue
            harmless = spans_of((compiled(one, {}) for one in kind.harmless), seen.text)
            for start, end in sorted(begun_outside(spans, harmless)):
                return PermitHint(kind, *seen.span(start, end))
        return None

    def needed(self, permit_kind: str | None, texts: Iterable[str], on: date) -> PermitKind | None:
        """Return what a service needs: what the seller said of it, else what its words hint at."""
        if permit_kind is not None:
            return self.permits.kind(permit_kind)
        hint = self.hint(APART.join(texts), on)
        return None if hint is None else hint.kind
