"""What was corrected or voided of evidence: the record that rules on evidence ask for."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from app.models.moments import from_epoch
from app.storage.reader import Reader

LINKS = frozenset({"expense_id", "order_id", "payout_id"})
"""What of the book a paper belongs to says nothing of the paper itself."""


class Correction(NamedTuple):
    """One change of what is said of a paper: columns before and after, newest words beside it.

    `reason` is why it was voided; it is empty for a correction. An undo is a correction too.
    """

    at: datetime
    evidence_id: int
    file_name: str
    counterparty: str
    before: Mapping[str, object]
    after: Mapping[str, object]
    reason: str


def evidence_corrections(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[Correction, ...]:
    """Return what was changed from first to last (days in Japan, included), oldest first."""
    rows = reader.rows(
        "SELECT COALESCE(s.finished_at, s.started_at) AS at, v.id, v.file_name, v.counterparty,"
        " c.before, c.after FROM changes c JOIN change_sets s ON s.id = c.change_set_id"
        " JOIN evidence v ON v.id = c.row_id"
        " WHERE c.table_name = 'evidence' AND c.operation = 'update'"
        " AND date(COALESCE(s.finished_at, s.started_at) + 32400, 'unixepoch')"
        " BETWEEN COALESCE(?, '') AND COALESCE(?, '9999') ORDER BY c.id",
        (
            None if first is None else first.isoformat(),
            None if last is None else last.isoformat(),
        ),
    )
    found = (
        Correction(from_epoch(at), one, name, shop, _said(before), _said(after), "")
        for at, one, name, shop, before, after in rows
    )
    return tuple(
        change._replace(reason=str(change.after.get("void_reason") or ""))
        for change in found
        if not change.before.keys() <= LINKS
    )


def _said(columns: str) -> Mapping[str, object]:
    return dict(json.loads(columns))
