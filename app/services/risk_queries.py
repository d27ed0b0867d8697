"""What speaks for care with a client: shown before an order of his is accepted."""

from collections.abc import Sequence
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


_NOTES = """
    SELECT r.id, r.fact, r.noted_on, r.evidence, r.message_id, COALESCE(m.body, ''),
           m.conversation_id
      FROM risk_notes r LEFT JOIN messages m ON m.id = r.message_id
     WHERE {condition} ORDER BY r.noted_on DESC, r.id DESC
"""
_NAMED = """
    r.client_id IN (SELECT id FROM clients WHERE name = ?1
                    UNION SELECT client_id FROM handles WHERE name = ?1)
"""
_NOT_ACCEPTED = """
    r.client_id IN (SELECT o.client_id FROM orders o JOIN json_each(?1) j ON j.value = o.id
                     WHERE o.stage IN ('inquiry', 'purchased'))
"""


def risk_notes_of(reader: Reader, client_id: int) -> tuple[RiskNoteRow, ...]:
    """Return the risk notes on a client, the newest fact first."""
    return _notes(reader, "r.client_id = ?1", client_id)


def risk_notes_of_name(reader: Reader, name: str) -> tuple[RiskNoteRow, ...]:
    """Return the risk notes on all clients of this name, on any site, the newest fact first."""
    return _notes(reader, _NAMED, name)


def risk_notes_before(reader: Reader, order_ids: Sequence[int]) -> tuple[RiskNoteRow, ...]:
    """Return the risk notes on the clients of those of these orders that are not yet accepted."""
    return _notes(reader, _NOT_ACCEPTED, str(list(order_ids)))


def _notes(reader: Reader, condition: str, value: object) -> tuple[RiskNoteRow, ...]:
    rows = reader.rows(_NOTES.format(condition=condition), (value,))
    return tuple(
        RiskNoteRow(note_id, fact, date.fromisoformat(day), *rest)
        for note_id, fact, day, *rest in rows
    )
