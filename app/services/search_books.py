"""Expenses, papers and evidence that hold the words of a search, the newest first."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.storage.folding import holds_all
from app.storage.reader import Reader

_LINE = "char(10)"
_RECIPIENT, _SUBJECT = (f"json_extract(p.body, '$.{key}')" for key in ("recipient", "subject"))


class Kept(NamedTuple):
    """One of them: what names it, its other words, its day, and its amount where it has one."""

    id: int
    title: str
    words: tuple[str, ...]
    on: date
    amount: Yen | None


class _Where(NamedTuple):
    """Where one kind is kept: its title, its other words, its day, its amount, and its table."""

    title: str
    words: tuple[str, ...]
    on: str
    amount: str
    table: str


_EXPENSE = _Where(
    "e.payee", ("e.memo", "e.registration_number"), "e.spent_on", "e.amount", "expenses e"
)
_PAPER = _Where(
    f"p.number || ' ' || {_RECIPIENT}", (_SUBJECT,), "p.issued_on", "p.total", "papers p"
)
_EVIDENCE = _Where(
    "v.counterparty",
    ("v.file_name", "v.note", "v.registration_number"),
    "v.dated_on",
    "v.amount",
    "evidence v",
)


def expenses_with(reader: Reader, words: Sequence[str], limit: int) -> tuple[Kept, ...]:
    """Return the expenses whose payee, memo or registration number hold all these words."""
    return _found(reader, _EXPENSE, words, limit)


def papers_with(reader: Reader, words: Sequence[str], limit: int) -> tuple[Kept, ...]:
    """Return the papers whose number, recipient or subject hold them, void ones too."""
    return _found(reader, _PAPER, words, limit)


def evidence_with(reader: Reader, words: Sequence[str], limit: int) -> tuple[Kept, ...]:
    """Return the evidence in use whose counterparty, file name, note or number hold them."""
    return _found(reader, _EVIDENCE, words, limit, "v.voided_at IS NULL")


def _found(
    reader: Reader, where: _Where, words: Sequence[str], limit: int, also: str = "1"
) -> tuple[Kept, ...]:
    said = f"concat_ws({_LINE}, {where.title}, {', '.join(where.words)})"
    condition, values = holds_all(said, words)
    name = where.table.split()[1]
    rows = reader.rows(
        f"SELECT {name}.id, {where.on}, {where.amount}, {where.title}, {', '.join(where.words)}"  # noqa: S608
        f" FROM {where.table} WHERE {also} AND {condition}"
        f" ORDER BY {where.on} DESC, {name}.id DESC LIMIT ?",
        (*values, limit),
    )
    return tuple(
        Kept(
            row_id,
            title,
            tuple(rest),
            date.fromisoformat(on),
            None if amount is None else Yen(amount),
        )
        for row_id, on, amount, title, *rest in rows
    )
