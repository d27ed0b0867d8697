"""What the page of clients asks for: one filter and one order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from app.services.client_queries import EVERYBODY, ClientFilter, ClientSort


@dataclass(frozen=True, slots=True)
class Question:
    """One list of clients."""

    where: ClientFilter = field(default=EVERYBODY)
    sort: ClientSort = ClientSort.LAST
    descending: bool = True

    @property
    def is_filtered(self) -> bool:
        """Whether anything is left out."""
        return self.where != EVERYBODY

    @classmethod
    def from_target(cls, target: Mapping[str, object]) -> Self | None:
        """Return what `navigate` asks for by `tag` or `words`; None where it asks for neither."""
        tag, words = target.get("tag"), target.get("words")
        if isinstance(tag, str):
            return cls(ClientFilter(tags=(tag,)))
        return cls(ClientFilter(text=words)) if isinstance(words, str) else None
