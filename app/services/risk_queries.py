"""What speaks for care with a client: shown before an order of his is accepted."""

from datetime import date
from typing import NamedTuple

from app.storage.reader import Reader


class RiskNoteRow(NamedTuple):
    """One fact, its day and what proves it: words, and the message that says it, if one does."""

    id: int
    fact: str
    noted_on: date
    evidence: str
    message_id: int | None
    message: str
    conversation_id: int | None


def risk_notes_of(reader: Reader, client_id: int) -> tuple[RiskNoteRow, ...]:
    """Return the risk notes on a client, the newest fact first."""
    rows = reader.rows(
        "SELECT r.id, r.fact, r.noted_on, r.evidence, r.message_id, COALESCE(m.body, ''),"
        " m.conversation_id FROM risk_notes r LEFT JOIN messages m ON m.id = r.message_id"
        " WHERE r.client_id = ? ORDER BY r.noted_on DESC, r.id DESC",
        (client_id,),
    )
    return tuple(
        RiskNoteRow(note_id, fact, date.fromisoformat(day), *rest)
        for note_id, fact, day, *rest in rows
    )
