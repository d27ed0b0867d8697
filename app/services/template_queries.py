"""The templates of the seller, and what the program suggests besides."""

from collections.abc import Sequence
from typing import NamedTuple

from app.services.preference_queries import preference
from app.services.shipped_templates import ShippedTemplate
from app.storage.reader import Reader

SETTLED = "settled_templates"
"""The preference that lists the suggestions which the seller took or dismissed."""


class TemplateRow(NamedTuple):
    """One template; without `marketplace_id` it serves every site."""

    id: int
    name: str
    body: str
    marketplace_id: str | None


def templates(reader: Reader, marketplace_id: str | None = None) -> tuple[TemplateRow, ...]:
    """Return the seller's templates in his order: all, or those that serve this site."""
    rows = reader.rows(
        "SELECT id, name, body, marketplace_id FROM templates"
        " WHERE ?1 IS NULL OR marketplace_id IS NULL OR marketplace_id = ?1"
        " ORDER BY position, id",
        (marketplace_id,),
    )
    return tuple(TemplateRow(*row) for row in rows)


def suggestions(reader: Reader, shipped: Sequence[ShippedTemplate]) -> tuple[ShippedTemplate, ...]:
    """Return the suggestions that the seller neither took nor dismissed."""
    done = settled(preference(reader, SETTLED))
    return tuple(template for template in shipped if template.key not in done)


def settled(kept: object) -> tuple[str, ...]:
    """Return the keys in what the book keeps under `SETTLED`."""
    return tuple(map(str, kept)) if isinstance(kept, list) else ()
