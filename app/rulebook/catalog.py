"""Loads the rulebooks, strictly, and answers which rule a marketplace has on a day."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Self

import msgspec

from app.errors import AppError
from app.rulebook.kept import keep_marketplaces, kept_marketplaces
from app.rulebook.loading import RulebookError, read_toml
from app.rulebook.marketplace import Marketplace
from app.rulebook.permits import Permits
from app.rulebook.reasons import OVERRIDE_SUFFIX
from app.rulebook.schema import FeeRule
from app.rulebook.texts import checked


class UnknownMarketplaceError(AppError):
    """No rulebook has this id (`id`, `known`)."""


PERMITS = "permits.toml"
"""The file of the kinds of permits, beside the folder of the rulebooks."""


class Catalog:
    """The rulebooks of all marketplaces, by id, and the permits the law asks for; never changes."""

    def __init__(self, marketplaces: Iterable[Marketplace], permits: Permits | None = None) -> None:
        self._marketplaces = {marketplace.id: marketplace for marketplace in marketplaces}
        self.permits = permits or Permits()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all marketplaces: those shipped by name, then those of the seller."""
        return tuple(self._marketplaces)

    def marketplace(self, marketplace_id: str) -> Marketplace:
        """Return the rulebook of a marketplace.

        Raises:
            UnknownMarketplaceError: There is none of this id.
        """
        found = self._marketplaces.get(marketplace_id)
        if found is None:
            raise UnknownMarketplaceError(id=marketplace_id, known=self.ids)
        return found

    def fee_rule(self, marketplace_id: str, kind: str, on: date) -> FeeRule | None:
        """Return the fee for a kind of service on a day, None where it is not known.

        Raises:
            UnknownMarketplaceError: There is no marketplace of this id.
        """
        return self.marketplace(marketplace_id).fee_rule(kind, on)

    def with_overrides(self, overrides: Mapping[str, str]) -> Self:
        """Return a catalog with the seller's own texts laid over these rulebooks.

        `overrides` holds JSON by marketplace id: the keys of a shipped rulebook to replace, each as
        a whole, or all keys of a marketplace of the seller's own.

        Raises:
            RulebookError: One of them is no JSON, has an unknown key or a value that cannot be.
        """
        marketplaces = dict(self._marketplaces)
        for marketplace_id, text in overrides.items():
            shipped = self._marketplaces.get(marketplace_id)
            laid_over = _decode_override(marketplace_id, text)
            whole = {} if shipped is None else dict(msgspec.to_builtins(shipped))
            file = marketplace_id + OVERRIDE_SUFFIX
            marketplaces[marketplace_id] = _marketplace(file, marketplace_id, whole | laid_over)
        return type(self)(marketplaces.values(), self.permits)


def load_catalog(directory: Path, kept: Path | None = None) -> Catalog:
    """Load every `*.toml` of a folder; each is named after the id of its marketplace.

    With `kept`, a file that need not be there yet, what was read is kept in it, and the TOML is
    only compared the next time. Permits are read when they are first asked for.

    Raises:
        RulebookError: A file is no TOML, has an unknown key or a value that cannot be.
        OSError: A file cannot be read.
    """
    files = sorted(directory.glob("*.toml"))
    known = None if kept is None else kept_marketplaces(kept, files)
    permits = Permits(file if (file := directory.parent / PERMITS).is_file() else None)
    if known is not None:
        return Catalog(known, permits)
    read = (_marketplace(file.name, file.stem, read_toml(file)) for file in files)
    catalog = Catalog(read, permits)
    if not catalog.ids:
        raise RulebookError(file=directory.name, key="", reason="there is no rulebook in it")
    if kept is not None:
        keep_marketplaces(kept, files, [catalog.marketplace(one) for one in catalog.ids])
    return catalog


def _decode_override(marketplace_id: str, text: str) -> dict[str, object]:
    file = marketplace_id + OVERRIDE_SUFFIX
    try:
        return msgspec.json.decode(text, type=dict[str, object])
    except (msgspec.DecodeError, RecursionError) as error:
        raise RulebookError(file=file, key="", reason=str(error)) from error


def _marketplace(file: str, marketplace_id: str, data: object) -> Marketplace:
    marketplace = checked(file, data)
    if marketplace.id != marketplace_id:
        raise RulebookError(file=file, key="id", reason=f"must be {marketplace_id}")
    return marketplace
