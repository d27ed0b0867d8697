"""The views the seller saved on a page."""

import json
from typing import NamedTuple

from app.storage.reader import Reader


class SavedViewRow(NamedTuple):
    """One saved view: a name, and what the page kept of itself."""

    id: int
    name: str
    body: dict[str, object]


def saved_views(reader: Reader, page: str) -> tuple[SavedViewRow, ...]:
    """Return the views of a page in the seller's order."""
    rows = reader.rows(
        "SELECT id, name, body FROM saved_views WHERE page = ? ORDER BY position, id", (page,)
    )
    return tuple(SavedViewRow(view_id, name, json.loads(body)) for view_id, name, body in rows)
