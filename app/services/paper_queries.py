"""Questions about papers: lists, one opened, the next number, a draft out of what is there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from app.models.bookkeeping_types import PaperKind
from app.models.moments import from_epoch
from app.models.money import Yen
from app.models.paper_body import Issuer, PaperBody, read
from app.services.issuer_queries import issuer, standing
from app.services.kept_file_queries import KeptFileDamagedError, kept_content
from app.services.paper_drafts import PaperDraft, body_of
from app.storage.folding import holds_all, words_of
from app.storage.reader import Reader

if TYPE_CHECKING:
    from array import array

PREFIXES: Mapping[PaperKind, str] = {
    PaperKind.QUOTE: "QT",
    PaperKind.DELIVERY_NOTE: "DN",
    PaperKind.INVOICE: "IN",
    PaperKind.RECEIPT: "RC",
}


class PaperRow(NamedTuple):
    """One paper of the list; `replaced_by` is the number of the one that stands for it."""

    id: int
    kind: PaperKind
    number: str
    recipient: str
    honorific: str
    subject: str
    total: Yen
    issued_on: date
    due_on: date | None
    order_id: int | None
    client_id: int | None
    voided_at: datetime | None
    replaced_by: str | None

    @property
    def is_void(self) -> bool:
        """Whether it was taken back."""
        return self.voided_at is not None


class PaperDetails(NamedTuple):
    """One paper opened; `digest` is that of the copy that was kept when it was issued, if one was.

    `order_number` is that of the order it is about.
    """

    row: PaperRow
    body: PaperBody
    void_reason: str | None
    issued_at: datetime
    order_number: str | None
    digest: str | None


class PaperSort(StrEnum):
    """What the list can be sorted by."""

    NUMBER = "number"
    KIND = "kind"
    RECIPIENT = "recipient"
    SUBJECT = "subject"
    TOTAL = "total"
    ISSUED = "issued"
    DUE = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFilter:
    """What the list shows; what is None or empty does not count."""

    kind: PaperKind | None = None
    year: int | None = None
    words: str = ""
    order_id: int | None = None
    with_void: bool = True


_SHOWN = (
    "p.id, p.kind, p.number, json_extract(p.body, '$.recipient'),"
    " json_extract(p.body, '$.honorific'), json_extract(p.body, '$.subject'), p.total,"
    " p.issued_on, json_extract(p.body, '$.due_on'), p.order_id, p.client_id, p.voided_at,"
    " (SELECT MAX(r.number) FROM papers r WHERE r.replaces_id = p.id)"
)


_SORTS: Mapping[PaperSort, str] = {
    PaperSort.NUMBER: "p.number",
    PaperSort.KIND: "p.kind",
    PaperSort.RECIPIENT: "json_extract(p.body, '$.recipient')",
    PaperSort.SUBJECT: "json_extract(p.body, '$.subject')",
    PaperSort.TOTAL: "p.total",
    PaperSort.ISSUED: "p.issued_on",
    PaperSort.DUE: "COALESCE(json_extract(p.body, '$.due_on'), '')",
}


def paper_ids(
    reader: Reader,
    wanted: PaperFilter,
    sort: PaperSort = PaperSort.ISSUED,
    *,
    descending: bool = True,
) -> "array[int]":
    """Return the papers a filter lets through, in this order; those alike by their age."""
    given = (
        ("p.kind = ?", wanted.kind),
        ("substr(p.issued_on, 1, 4) = ?", None if wanted.year is None else f"{wanted.year:04}"),
        ("p.order_id = ?", wanted.order_id),
    )
    conditions = [sql for sql, value in given if value is not None]
    values: list[Any] = [value for _, value in given if value is not None]
    if not wanted.with_void:
        conditions.append("p.voided_at IS NULL")
    words = words_of(wanted.words)
    if words:
        told = (
            "p.number || ' ' || json_extract(p.body, '$.recipient') || ' ' ||"
            " json_extract(p.body, '$.subject')"
        )
        sql, held = holds_all(told, words)
        conditions.append(sql)
        values.extend(held)
    where = " AND ".join(conditions) or "1"
    way = "DESC" if descending else "ASC"
    return reader.ids(
        f"SELECT p.id FROM papers p WHERE {where}"  # noqa: S608  words of our own
        f" ORDER BY {_SORTS[sort]} {way}, p.id {way}",
        values,
    )


def paper_rows(reader: Reader, paper_ids: Sequence[int]) -> dict[int, PaperRow]:
    """Return these papers by their ids; one that is gone is left out."""
    places = ", ".join("?" * len(paper_ids))
    rows = reader.rows(
        f"SELECT {_SHOWN} FROM papers p WHERE p.id IN ({places})",  # noqa: S608
        tuple(paper_ids),
    )
    return {row[0]: _row(row) for row in rows}


def paper(reader: Reader, paper_id: int) -> PaperDetails | None:
    """Return one paper, None when it was taken back."""
    row = reader.row(
        f"SELECT {_SHOWN}, p.body, p.void_reason, p.issued_at, o.number"  # noqa: S608
        " FROM papers p LEFT JOIN orders o ON o.id = p.order_id WHERE p.id = ?",
        (paper_id,),
    )
    if row is None:
        return None
    *shown, body, reason, issued, order_number = row
    found = _row(tuple(shown))
    digest = reader.value(
        "SELECT digest FROM evidence WHERE file_name = ? ORDER BY id LIMIT 1",
        (file_name(found.number),),
    )
    return PaperDetails(found, read(body), reason, from_epoch(issued), order_number, digest)


def file_name(number: str) -> str:
    """Return the name under which the copy of a paper is kept: its number, which is its own."""
    return f"{number}.pdf"


def pictures_of(reader: Reader, who: Issuer) -> dict[str, bytes]:
    """Return the pictures of an issuer by their digests; one that is damaged is left out."""
    found = {}
    for digest in (who.seal, who.logo):
        try:
            kept = kept_content(reader, digest) if digest else None
        except KeptFileDamagedError:
            kept = None
        if kept is not None:
            found[digest] = kept.content
    return found


def paper_years(reader: Reader) -> tuple[int, ...]:
    """Return the years of issue, the newest first."""
    rows = reader.rows("SELECT DISTINCT substr(issued_on, 1, 4) FROM papers ORDER BY 1 DESC")
    return tuple(int(year) for (year,) in rows)


def next_number(reader: Reader, kind: PaperKind, year: int) -> str:
    """Return the number that the next paper of a kind gets in a year of issue.

    It is one more than the greatest that was ever given: an undone paper is gone from the list and
    stands in the history, and its number may be in a client's hands.
    """
    start = f"{PREFIXES[kind]}-{year:04}-"
    rows = reader.rows(
        "SELECT number FROM papers WHERE kind = ?1 AND substr(number, 1, ?3) = ?2"
        " UNION ALL SELECT json_extract(before, '$.number') FROM changes"
        " WHERE table_name = 'papers' AND operation = 'delete'"
        " AND substr(json_extract(before, '$.number'), 1, ?3) = ?2",
        (kind, start, len(start)),
    )
    counts = [int(rest) for (number,) in rows if (rest := number[len(start) :]).isdecimal()]
    return f"{start}{max(counts, default=0) + 1:04d}"


def planned(
    reader: Reader, draft: PaperDraft, *, replaces_id: int | None = None, is_checked: bool = True
) -> PaperBody:
    """Return what would stand on the paper of a draft if it were issued now, or as it is yet.

    Raises:
        IssuerMissingError, PaperTotalError, WithheldTooLargeError, TooLargeAmountError
    """
    replaces = reader.value("SELECT number FROM papers WHERE id = ?", (replaces_id,))
    return body_of(
        draft,
        issuer(reader),
        standing(reader),
        number=next_number(reader, draft.kind, draft.issued_on.year),
        replaces=replaces or "",
        is_checked=is_checked,
    )


def _row(row: tuple[Any, ...]) -> PaperRow:
    found = PaperRow._make(row)
    _, kind, _, _, _, _, _, issued, due, _, _, voided, _ = row
    return found._replace(
        kind=PaperKind(kind),
        issued_on=date.fromisoformat(issued),
        due_on=None if due is None else date.fromisoformat(due),
        voided_at=None if voided is None else from_epoch(voided),
    )
