"""What was corrected or voided of evidence: the record that rules on evidence ask for."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from app.models.moments import from_epoch
from app.storage.reader import Reader

LINKS = frozenset({"expense_id", "order_id", "payout_id"})
"""What of the book a paper belongs to says nothing of the paper itself."""
CORRECTING = "edit_evidence"
"""The command whose subject is the reason of a correction."""


_LAST_SAID = """SELECT d.before FROM changes d WHERE d.table_name = 'evidence'
  AND d.row_id = c.row_id AND d.operation = 'delete' AND d.id >= c.id ORDER BY d.id LIMIT 1"""
"""What was known of a paper when it was taken out later; its id may be another one's since."""


_CHANGED = f"""
SELECT COALESCE(s.finished_at, s.started_at) AS at, c.row_id, v.file_name, v.counterparty,
  ({_LAST_SAID}), c.before,
  CASE c.operation WHEN 'insert' THEN json_object('file_name', v.file_name) ELSE c.after END,
  s.command, s.subject, s.kind
FROM changes c JOIN change_sets s ON s.id = c.change_set_id
  LEFT JOIN evidence v ON v.id = c.row_id
WHERE c.table_name = 'evidence' AND (c.operation <> 'insert' OR s.kind <> 'do')
  AND date(COALESCE(s.finished_at, s.started_at) + 32400, 'unixepoch')
    BETWEEN COALESCE(?, '') AND COALESCE(?, '9999')
  AND c.row_id = COALESCE(?, c.row_id) ORDER BY c.id"""  # noqa: S608


class Correction(NamedTuple):
    """One change of what is said of a paper: columns before and after, newest words beside it.

    `reason` is why it was corrected or voided. An undo is a correction too, and `is_undo`; what
    was corrected with its expense has no reason of its own. A paper that undo took out of the book
    has nothing `after`, and one that redo put back nothing `before`.
    """

    at: datetime
    evidence_id: int
    file_name: str
    counterparty: str
    before: Mapping[str, object]
    after: Mapping[str, object]
    reason: str
    is_undo: bool = False


def evidence_corrections(
    reader: Reader,
    first: date | None = None,
    last: date | None = None,
    evidence_id: int | None = None,
) -> tuple[Correction, ...]:
    """Return what was changed from first to last (days in Japan, included), oldest first.

    Of one piece of evidence where it is named, else of all.
    """
    rows = reader.rows(
        _CHANGED,
        (
            None if first is None else first.isoformat(),
            None if last is None else last.isoformat(),
            evidence_id,
        ),
    )
    found = (_correction(*row) for row in rows)
    return tuple(change for change in found if change.before or change.after)


def _correction(  # noqa: PLR0913, PLR0917 - the columns of the question, in their order
    at: int,
    evidence_id: int,
    file_name: str | None,
    counterparty: str | None,
    gone: str | None,
    before: str | None,
    after: str | None,
    command: str,
    subject: str,
    kind: str,
) -> Correction:
    said = _said(after)
    last = json.loads(gone) if gone else {"file_name": file_name, "counterparty": counterparty}
    reason = str(said.get("void_reason") or (subject if command == CORRECTING else ""))
    return Correction(
        from_epoch(at),
        evidence_id,
        last["file_name"] or "",
        last["counterparty"] or "",
        _said(before),
        said,
        reason,
        is_undo=kind != "do",
    )


def _said(columns: str | None) -> Mapping[str, object]:
    said: dict[str, object] = json.loads(columns or "{}")
    return {name: value for name, value in said.items() if name not in LINKS}
