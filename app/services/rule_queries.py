"""The rulebook as it stands for this seller."""

from datetime import date

from app.rulebook.catalog import Catalog
from app.storage.reader import Reader


def overrides(reader: Reader) -> dict[str, str]:
    """Return the seller's own texts by marketplace id, as JSON."""
    rows = reader.rows("SELECT marketplace_id, body FROM rule_overrides ORDER BY marketplace_id")
    return dict(rows)


def catalog_of(reader: Reader, shipped: Catalog) -> Catalog:
    """Return the shipped rulebooks with the seller's own texts laid over them.

    Raises:
        RulebookError: A text that an older version kept is understood no more.
    """
    own = overrides(reader)
    return shipped.with_overrides(own) if own else shipped


def unknown_fees(catalog: Catalog, marketplaces: tuple[str, ...], on: date) -> tuple[str, ...]:
    """Return those of these marketplaces whose fee the seller must be asked for."""
    return tuple(
        marketplace_id
        for marketplace_id in marketplaces
        if any(
            catalog.marketplace(marketplace_id).fee_choices(kind, on)
            for kind in catalog.marketplace(marketplace_id).kinds
        )
    )
