"""Questions about the ledger of what personal information of the seller went to whom."""

from typing import NamedTuple

from app.models.types import PersonalKind
from app.storage.reader import Reader


class DisclosureRow(NamedTuple):
    """One line of the ledger; `client` is empty where it went to a site and to nobody by name."""

    id: int
    disclosed_at: int
    kind: PersonalKind
    detail: str
    reason: str
    client_id: int | None
    client: str
    marketplace_id: str | None
    conversation_id: int | None


def disclosures(
    reader: Reader,
    client_id: int | None = None,
    marketplace_id: str | None = None,
    kind: PersonalKind | None = None,
    limit: int | None = None,
) -> tuple[DisclosureRow, ...]:
    """Return the lines to this client, on this marketplace, of this kind, newest first."""
    rows = reader.rows(
        "SELECT d.id, d.disclosed_at, d.kind, d.detail, d.reason, d.client_id,"
        " COALESCE(c.name, ''), d.marketplace_id, d.conversation_id"
        " FROM disclosures d LEFT JOIN clients c ON c.id = d.client_id"
        " WHERE (?1 IS NULL OR d.client_id = ?1) AND (?2 IS NULL OR d.marketplace_id = ?2)"
        " AND (?3 IS NULL OR d.kind = ?3) ORDER BY d.disclosed_at DESC, d.id DESC LIMIT ?4",
        (client_id, marketplace_id, kind, -1 if limit is None else limit),
    )
    return tuple(
        DisclosureRow(line_id, at, PersonalKind(what), *rest) for line_id, at, what, *rest in rows
    )
