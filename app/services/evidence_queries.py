"""Questions about evidence: found by day, amount and counterparty, kept until when, unchanged."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from app.models.bookkeeping_types import EvidenceKind
from app.models.moments import from_epoch
from app.models.money import Yen
from app.rulebook.retention import RetentionRules
from app.services.kept_file_queries import KeptFileDamagedError, kept_content
from app.services.unfiled_receipts import UNFILED
from app.storage.folding import holds_all, words_of
from app.storage.reader import Reader


class FileState(StrEnum):
    """Whether the bytes of a piece of evidence are still those that were taken in."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"


class EvidenceRow(NamedTuple):
    """One piece of evidence; `byte_count` is None where its file is not in the book."""

    id: int
    digest: str
    file_name: str
    media_type: str | None
    byte_count: int | None
    kind: EvidenceKind
    dated_on: date
    amount: Yen | None
    counterparty: str
    registration_number: str
    note: str
    received_on: date
    stored_at: datetime
    expense_id: int | None
    order_id: int | None
    payout_id: int | None
    voided_at: datetime | None
    void_reason: str | None

    @property
    def is_void(self) -> bool:
        """Whether it was taken out of use."""
        return self.voided_at is not None

    def kept_until(self, rules: RetentionRules) -> date:
        """Return the last day on which it must be there."""
        return rules.last_day(self.dated_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceSearch:
    """What evidence is looked for by, all of it at once; what is None or empty does not count.

    Days and amounts are included; the words must all stand in the counterparty's name. What is
    `unfiled` is a receipt or an invoice that belongs to nothing of the book yet.
    """

    first: date | None = None
    last: date | None = None
    least: Yen | None = None
    most: Yen | None = None
    counterparty: str = ""
    kind: EvidenceKind | None = None
    expense_id: int | None = None
    order_id: int | None = None
    payout_id: int | None = None
    with_void: bool = False
    unfiled: bool = False


EVERYTHING = EvidenceSearch(with_void=True)

_EVIDENCE = """
SELECT v.id, v.digest, v.file_name, f.media_type, f.byte_count, v.kind, v.dated_on, v.amount,
  v.counterparty, v.registration_number, v.note, v.received_on, v.stored_at, v.expense_id,
  v.order_id, v.payout_id, v.voided_at, v.void_reason
FROM evidence v LEFT JOIN kept_files f ON f.digest = v.digest"""


class EvidenceSort(StrEnum):
    """What a list of evidence is ordered by."""

    DAY = "day"
    AMOUNT = "amount"
    COUNTERPARTY = "counterparty"
    KIND = "kind"
    FILE = "file"
    STORED = "stored"


_KEYS: Mapping[EvidenceSort, str] = {
    EvidenceSort.DAY: "v.dated_on",
    EvidenceSort.AMOUNT: "v.amount",
    EvidenceSort.COUNTERPARTY: "fold(v.counterparty)",
    EvidenceSort.KIND: "v.kind",
    EvidenceSort.FILE: "fold(v.file_name)",
    EvidenceSort.STORED: "v.stored_at",
}


def evidence_ids(
    reader: Reader,
    search: EvidenceSearch,
    sort: EvidenceSort = EvidenceSort.DAY,
    *,
    descending: bool = True,
) -> "array[int]":
    """Return the ids of the evidence that a search finds; a paper without an amount comes last."""
    conditions, values = _conditions(search)
    where, key = " AND ".join(conditions) or "1", _KEYS[sort]
    direction = "DESC" if descending else "ASC"
    return reader.ids(
        f"SELECT v.id FROM evidence v WHERE {where}"  # noqa: S608
        f" ORDER BY {key} IS NULL, {key} {direction}, v.dated_on DESC, v.id DESC",
        values,
    )


def evidence_lines(reader: Reader, ids: Sequence[int]) -> dict[int, EvidenceRow]:
    """Return the evidence with these ids (a window: at most some hundreds)."""
    if not ids:
        return {}
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(f"{_EVIDENCE} WHERE v.id IN ({marks})", tuple(ids))
    return {row[0]: _row(row) for row in rows}


def search_evidence(reader: Reader, search: EvidenceSearch) -> tuple[EvidenceRow, ...]:
    """Return the evidence that a search finds, by day; a paper without an amount is in no range."""
    conditions, values = _conditions(search)
    where = " AND ".join(conditions) or "1"
    rows = reader.rows(f"{_EVIDENCE} WHERE {where} ORDER BY v.dated_on, v.id", values)
    return tuple(map(_row, rows))


def evidence(reader: Reader, evidence_id: int) -> EvidenceRow | None:
    """Return one piece of evidence, void or not."""
    row = reader.row(f"{_EVIDENCE} WHERE v.id = ?", (evidence_id,))
    return None if row is None else _row(row)


def same_content(reader: Reader, digest: str) -> tuple[EvidenceRow, ...]:
    """Return the evidence that is this very file already, void ones too."""
    rows = reader.rows(f"{_EVIDENCE} WHERE v.digest = ? ORDER BY v.id", (digest,))
    return tuple(map(_row, rows))


def file_state(reader: Reader, evidence_id: int) -> FileState:
    """Return whether a piece of evidence has the bytes it was taken in with."""
    digest = reader.value("SELECT digest FROM evidence WHERE id = ?", (evidence_id,))
    try:
        found = None if digest is None else kept_content(reader, digest)
    except KeptFileDamagedError:
        return FileState.CHANGED
    return FileState.MISSING if found is None else FileState.UNCHANGED


def _conditions(search: EvidenceSearch) -> tuple[list[str], list[Any]]:
    given = (
        ("v.dated_on >= ?", _text(search.first)),
        ("v.dated_on <= ?", _text(search.last)),
        ("v.amount >= ?", search.least),
        ("v.amount <= ?", search.most),
        ("v.kind = ?", search.kind),
        ("v.expense_id = ?", search.expense_id),
        ("v.order_id = ?", search.order_id),
        ("v.payout_id = ?", search.payout_id),
    )
    conditions = [sql for sql, value in given if value is not None]
    values: list[Any] = [value for _, value in given if value is not None]
    if not search.with_void:
        conditions.append("v.voided_at IS NULL")
    if search.unfiled:
        conditions.append(UNFILED)
    words = words_of(search.counterparty)
    if words:
        sql, held = holds_all("v.counterparty", words)
        conditions.append(sql)
        values.extend(held)
    return conditions, values


def _row(row: tuple[Any, ...]) -> EvidenceRow:
    found = EvidenceRow._make(row)
    stored, voided = row[12], row[16]
    return found._replace(
        kind=EvidenceKind(found.kind),
        dated_on=date.fromisoformat(row[6]),
        received_on=date.fromisoformat(row[11]),
        stored_at=from_epoch(stored),
        voided_at=None if voided is None else from_epoch(voided),
    )


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
