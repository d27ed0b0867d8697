"""The journal as a list on screen: ids by filter and order, then the rows of a few of them."""

import json
from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from app.models.money import Yen
from app.services.journal_queries import JournalRow, journal_row
from app.storage.folding import FOLD_FUNCTION, fold, words_of
from app.storage.journal_span import journal_between
from app.storage.journal_view import KIND, KINDS, OPENED, ORIGIN_ID, journal_of
from app.storage.reader import Reader

KIND_BITS, VERSION_BITS = 6, 12
_KIND = "substr(origin, 1, instr(origin, ':') - 1)"
ROW_ID = f"(({ORIGIN_ID} << {KIND_BITS} | {KIND}) << {VERSION_BITS} | version) << 1 | is_reversal"
"""A row as one number: the id of what it comes from, its kind, its version, whether it reverses."""


class JournalSort(StrEnum):
    """What the journal may be sorted by."""

    DATE = "date"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A folded word that is looked for, and what it is the name of: accounts, sites, kinds."""

    text: str
    accounts: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFilter:
    """Which rows are wanted, all conditions at once; what is None or empty does not count.

    Days are included, and are those a row is booked on. `part` counts beside an account.
    """

    first: date | None = None
    last: date | None = None
    account: str | None = None
    part: str | None = None
    sites: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()
    corrections: bool = False


class JournalList(NamedTuple):
    """The rows a filter finds: their ids in order, and sums.

    `debit` and `credit` are what the account of the filter was moved by; without one both are
    the sum of all rows.
    """

    ids: "array[int]"
    amount: Yen
    debit: Yen
    credit: Yen


class JournalLine(NamedTuple):
    """A row as the screen shows it: what it comes from, and whether its month is closed.

    `evidence` counts papers of its expense, order or payout that are in use; one is named.
    """

    id: int
    entry: JournalRow
    is_closed: bool
    order_id: int | None = None
    payout_id: int | None = None
    expense_id: int | None = None
    line_id: int | None = None
    own_id: int | None = None
    evidence: int = 0
    evidence_id: int | None = None


@dataclass(slots=True)
class _Where:
    """Conditions in SQL, and their values."""

    parts: list[str] = field(default_factory=lambda: ["1"])
    values: dict[str, Any] = field(default_factory=dict)

    def add(self, condition: str, **values: Any) -> None:
        """Add a condition."""
        self.parts.append(condition)
        self.values |= values


def search_words(
    text: str, accounts: Mapping[str, str], sites: Mapping[str, str], kinds: Mapping[str, str]
) -> tuple[Word, ...]:
    """Return the words of a search, with the accounts, sites and kinds whose names hold them."""

    def named(names: Mapping[str, str], word: str) -> tuple[str, ...]:
        return tuple(key for key, name in names.items() if word in fold(name))

    return tuple(
        Word(
            text=word,
            accounts=named(accounts, word),
            sites=named(sites, word),
            kinds=named(kinds, word),
        )
        for word in words_of(text)
    )


def journal_list(
    reader: Reader,
    wanted: JournalFilter,
    sort: JournalSort = JournalSort.DATE,
    *,
    descending: bool = False,
) -> JournalList:
    """Return the ids of the rows that a filter finds, and their sums."""
    where = _where(wanted)
    way = "DESC" if descending else "ASC"
    first = "amount" if sort is JournalSort.AMOUNT else "booked_on"
    order = f"{first} {way}, booked_on {way}, {ROW_ID} {way}"
    span = journal_between(reader, wanted.first, wanted.last)
    sql = (
        f"{span.sql} SELECT {ROW_ID}, amount, (debit, debit_part) = (:account, :part),"  # noqa: S608
        " (credit, credit_part) = (:account, :part)"
        f" FROM journal WHERE {' AND '.join(where.parts)} ORDER BY {order}"
    )
    if wanted.part is None:
        sql = sql.replace("(debit, debit_part) = (:account, :part)", "debit = :account")
        sql = sql.replace("(credit, credit_part) = (:account, :part)", "credit = :account")
    values = {"account": wanted.account, "part": wanted.part} | where.values | span.values
    ids: array[int] = array("q")
    amount = debit = credit = 0
    for row_id, moved, is_debit, is_credit in reader.each(sql, values):
        ids.append(row_id)
        amount += moved
        debit += moved * bool(is_debit)
        credit += moved * bool(is_credit)
    if wanted.account is None:
        debit = credit = amount
    return JournalList(ids, Yen(amount), Yen(debit), Yen(credit))


def journal_lines(reader: Reader, ids: Sequence[int]) -> dict[int, JournalLine]:
    """Return these rows; one that is no more is left out."""
    found = _entries(reader, ids)
    opened = reader.value(OPENED)
    lines = {
        row_id: JournalLine(row_id, row, row.booked_on.isoformat() < opened)
        for row_id, row in found.items()
    }
    return _with_sources(reader, lines)


def _entries(reader: Reader, ids: Sequence[int]) -> dict[int, JournalRow]:
    by_kind: dict[str, list[int]] = {}
    for row_id in ids:
        rest = row_id >> (VERSION_BITS + 1)
        kind = KINDS[rest & ((1 << KIND_BITS) - 1)]
        by_kind.setdefault(kind, []).append(rest >> KIND_BITS)
    if not by_kind:
        return {}
    values = {kind: json.dumps(sorted(set(some))) for kind, some in by_kind.items()}
    origins = [f"{kind}:{one}" for kind, some in by_kind.items() for one in some]
    sql = (
        f"{journal_of(by_kind)} SELECT {ROW_ID}, origin, version, is_reversal, happened_on,"  # noqa: S608
        " booked_on, debit, debit_part, debit_tax, credit, credit_part, credit_tax, amount,"
        " partner, memo FROM journal"
    )
    rows = reader.each(sql, {"origins": json.dumps(origins), **values})
    wanted = set(ids)
    return {row[0]: journal_row(row[1:]) for row in rows if row[0] in wanted}


def _with_sources(reader: Reader, lines: dict[int, JournalLine]) -> dict[int, JournalLine]:
    """Say of each line which order, payout, expense or line of a statement it comes from."""
    orders = _looked_up(
        reader, "payments", "order_id", lines, {"sale", "extra", "fee", "refund", "fee_back"}
    ) | _looked_up(reader, "adjustments", "order_id", lines, _ADJUSTED)
    payouts = _looked_up(reader, "payout_differences", "payout_id", lines, {"difference"})
    made = {}
    for row_id, line in lines.items():
        key = kind, number = line.entry.kind, line.entry.origin_id
        source: dict[str, int] = {}
        if kind in {"withheld", "withheld_on_top", "withheld_back"} or key in orders:
            source = {"order_id": orders.get(key, number)}
        elif kind in _OF_PAYOUT or key in payouts:
            source = {"payout_id": payouts.get(key, number)}
        elif kind in {"expense", "own_share"}:
            source = {"expense_id": number}
        elif kind in _OTHERS:
            source = {_OTHERS[kind]: number}
        made[row_id] = line._replace(**source)  # type: ignore[arg-type]
    return _with_evidence(reader, made)


_ADJUSTED = {"adjustment", "adjustment_fee", "adjustment_back", "adjustment_fee_back"}
_FILED = ("order_id", "payout_id", "expense_id")
_OTHERS = {"line": "line_id", "own": "own_id", "reclass": "own_id", "tax_due": "own_id"}
_OF_PAYOUT = frozenset({"payout", "payout_fee", "points", "forfeited"})


def _looked_up(
    reader: Reader, table: str, column: str, lines: Mapping[int, JournalLine], kinds: set[str]
) -> dict[tuple[str, int], int]:
    """Return the order or payout of what lines of some kinds come from."""
    wanted = {
        (line.entry.kind, line.entry.origin_id)
        for line in lines.values()
        if line.entry.kind in kinds
    }
    ids = json.dumps(sorted({number for _, number in wanted}))
    sql = f"SELECT id, {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
    found = dict(reader.rows(sql, (ids,)))
    return {key: found[key[1]] for key in wanted if key[1] in found}


def _with_evidence(reader: Reader, lines: dict[int, JournalLine]) -> dict[int, JournalLine]:
    """Count the papers of each line, and name the first of them."""
    papers: dict[tuple[str, int], tuple[int, int]] = {}
    for column in _FILED:
        ids = json.dumps(sorted({getattr(line, column) or 0 for line in lines.values()}))
        sql = (
            f"SELECT {column}, COUNT(*), MIN(id) FROM evidence WHERE voided_at IS NULL"  # noqa: S608
            f" AND {column} IN (SELECT value FROM json_each(?)) GROUP BY 1"
        )
        papers |= {
            (column, number): (count, one) for number, count, one in reader.rows(sql, (ids,))
        }
    made = {}
    for row_id, line in lines.items():
        keys = [(column, getattr(line, column) or 0) for column in _FILED]
        found = [papers[key] for key in keys if key in papers]
        count = sum(count for count, _ in found)
        first = min((one for _, one in found), default=None)
        made[row_id] = line._replace(evidence=count, evidence_id=first)
    return made


def _where(wanted: JournalFilter) -> _Where:
    where = _Where()
    if wanted.account is not None and wanted.part is not None:
        where.add(
            "((debit, debit_part) = (:account, :part) OR (credit, credit_part) = (:account, :part))"
        )
    elif wanted.account is not None:
        where.add(":account IN (debit, credit)")
    if wanted.sites:
        where.add(_of_sites("site", wanted.sites, where))
    if wanted.corrections:
        where.add("version > 0")
    for place, word in enumerate(wanted.words):
        _add_word(where, place, word)
    return where


def _of_sites(name: str, sites: Collection[str], where: _Where) -> str:
    where.values[name] = json.dumps(list(sites))
    chosen = _array(name)
    return f"(partner IN {chosen} OR debit_part IN {chosen} OR credit_part IN {chosen})"


def _add_word(where: _Where, place: int, word: Word) -> None:
    """Look for a word in what a row says, and in the names of what it stands on."""
    text, amount = f"text{place}", f"amount{place}"
    digits = word.text.lstrip("¥").replace(",", "")
    said = "memo || ' ' || partner || ' ' || debit_part || ' ' || credit_part"
    choices = [f"instr({FOLD_FUNCTION}({said}), :{text})"]
    where.values[text] = word.text
    if digits.isascii() and digits.isdigit():
        choices.append(f"amount = :{amount}")
        where.values[amount] = int(digits[:15])
    if word.accounts:
        named = f"accounts{place}"
        where.values[named] = json.dumps(word.accounts)
        choices += [f"{side} IN {_array(named)}" for side in ("debit", "credit")]
    if word.sites:
        choices.append(_of_sites(f"sites{place}", word.sites, where))
    if word.kinds:
        named = f"kinds{place}"
        where.values[named] = json.dumps(word.kinds)
        choices.append(f"{_KIND} IN {_array(named)}")
    where.add(f"({' OR '.join(choices)})")


def _array(name: str) -> str:
    return f"(SELECT value FROM json_each(:{name}))"  # noqa: S608 - a name of this module's
