"""The journal as deals (取引) for freee: what was earned and spent, and how it was settled."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from app.handover.freee import Deal, DealLine
from app.models.money import Yen
from app.services.journal_queries import JournalRow
from app.services.journal_words import JournalWords
from app.storage.journal_view import JOURNAL
from app.storage.payout_sums import IS_AFTER
from app.storage.reader import Reader

PRIVATE = "プライベート資金"
"""What freee calls the seller's own purse."""
CASH, BANK = "現金", "普通預金"
_SOLD = {"sale", "extra", "fee", "withheld_on_top"}
_TAKEN_BACK = {
    "refund",
    "fee_back",
    "adjustment",
    "adjustment_fee",
    "adjustment_back",
    "adjustment_fee_back",
    "withheld_back",
}
_TAKEN_OFF = {
    "fee",
    "fee_back",
    "adjustment_fee",
    "adjustment_back",
    "withheld_on_top",
    "withheld_back",
    "own_share",
}
_LESSENING = {"adjustment", "adjustment_fee"}
"""What is taken off in time lessens a payout, and is settled with it."""
_OF_PAYMENT = {"sale", "extra", "fee"}
_OF_ORDER = {"withheld", "withheld_on_top"}
_SPENT = {"expense", "own_share"}
_SETTLING = {"payout", "points"}
_NO_MONEY = {"points", "forfeited"}
_NO_DEAL = {"opening", "opening_change"}
_OF_YEAR_END = {"household", "cleared"}
"""Rows between an account and the owner: a deal of two lines that comes to nothing."""
_PURSES = {"receivable", "payable", "bank", "cash", "owner_lend"}
"""Accounts that money waits in or comes from: a deal is of the other side of a row."""
_PURSES_OF_LINE = {"bank", "payable"}
_SETTLED = f"""{JOURNAL},
paid AS (
  SELECT id, COALESCE(paid_on, requested_on) AS day,
    CASE WHEN kind IN ('points', 'forfeited') THEN '{PRIVATE}' ELSE bank END AS wallet
  FROM transfers WHERE paid_on IS NOT NULL OR kind IN ('points', 'forfeited')
),
handed AS (SELECT o.id, t.day, t.wallet FROM orders o JOIN paid t ON t.id = o.payout_id)
SELECT 'payment', p.id, h.day, h.wallet FROM payments p JOIN handed h ON h.id = p.order_id
UNION ALL
SELECT 'order', id, day, wallet FROM handed
UNION ALL SELECT 'payout', id, day, wallet FROM paid
UNION ALL
SELECT 'difference', d.id, t.day, t.wallet
FROM payout_differences d JOIN paid t ON t.id = d.payout_id
UNION ALL
SELECT 'adjustment', a.id, t.day, t.wallet FROM adjustments a JOIN orders o ON o.id = a.order_id
JOIN payouts p ON p.id = o.payout_id JOIN paid t ON t.id = p.id WHERE NOT {IS_AFTER}"""  # noqa: S608
_OF_EARLIER = """
SELECT (SELECT COUNT(*) FROM payouts p WHERE p.paid_on BETWEEN :first AND :last AND EXISTS
    (SELECT 1 FROM orders o WHERE o.payout_id = p.id AND o.earned_on < :first))
  + (SELECT COUNT(*) FROM payout_differences d JOIN payouts p ON p.id = d.payout_id
    WHERE d.account = 'receivable' AND p.paid_on BETWEEN :first AND :last)"""
"""What no row tells of: sales of earlier years that are paid now, and refunds kept back of them."""


class _Settled(NamedTuple):
    """On which day money came or went, and through which account of freee's."""

    day: date
    wallet: str


class Deals:
    """Makes deals of the rows of some days; `left_out` counts rows that no deal can say.

    A sale is a deal of its order with the fee taken off, settled by the payout if that arrived by
    the last day, and so is what was taken off it in time; fees of the transfer and differences are
    deals of their own, so that what is settled through a bank is what the bank has. What was taken
    back later stays open: the payout had the whole of it.
    """

    def __init__(self, reader: Reader, words: JournalWords, first: date, last: date) -> None:
        self._words = words
        self._last = last
        self._settled = {
            (kind, one): _Settled(date.fromisoformat(day), wallet or BANK)
            for kind, one, day, wallet in reader.rows(_SETTLED)
        }
        span = {"first": first.isoformat(), "last": last.isoformat()}
        self.left_out = int(reader.value(_OF_EARLIER, span))

    def of(self, rows: Iterable[JournalRow]) -> Iterator[Deal]:
        """Yield the deals of rows that come by day."""
        for _, of_day in groupby(rows, key=lambda row: row.booked_on):
            groups: dict[object, list[JournalRow]] = {}
            for row in of_day:
                if _only_settles(row):
                    continue
                if row.kind in _NO_DEAL or not _is_deal(row):
                    self.left_out += 1
                    continue
                groups.setdefault(_group(row), []).append(row)
            yield from map(self._deal, groups.values())

    def _deal(self, rows: list[JournalRow]) -> Deal:
        """Make one deal of rows; an income where more is earned than taken off."""
        rows.sort(key=lambda row: row.kind in _TAKEN_OFF)
        lines = [line for row in rows for line in self._lines(row)]
        net = sum(line.amount for line in lines)
        is_income = net > 0 or (net == 0 and rows[0].kind in _SOLD)
        first = rows[0]
        settled = self._settlement(first) if net else None
        return Deal(
            is_income=is_income,
            number=_number(first),
            day=first.booked_on,
            due_on=None,
            partner=self._words.site(first.partner),
            lines=tuple(lines if is_income else map(_turned, lines)),
            paid_on=None if settled is None else settled.day,
            wallet="" if settled is None else settled.wallet,
        )

    def _lines(self, row: JournalRow) -> Iterator[DealLine]:
        """Yield the sides of a row that are no purse, what is earned positive."""
        purses, memo = _purses(row), self._words.memo(row)
        if row.credit not in purses:
            yield DealLine(row.credit, row.credit_tax, row.amount, memo)
        if row.debit not in purses:
            yield DealLine(row.debit, row.debit_tax, Yen(-row.amount), memo)

    def _settlement(self, row: JournalRow) -> _Settled | None:
        """Return how a deal was settled by the last day, None where it was not."""
        if row.kind in _SPENT or row.kind == "line":
            wallet = _wallet(row)
            return _Settled(row.booked_on, wallet) if wallet else None
        if row.kind in _TAKEN_BACK - _LESSENING:
            return None
        if row.kind in _NO_MONEY:
            return _Settled(row.booked_on, PRIVATE)
        found = self._settled.get((_source(row.kind), row.origin_id))
        since = row.booked_on if row.version else row.happened_on
        if found is None or found.day < since or found.day > self._last:
            return None
        return found._replace(day=max(found.day, row.booked_on))


def _only_settles(row: JournalRow) -> bool:
    """Return whether a row says no more than how sales were settled.

    Points and lost proceeds settle them through the seller's own purse, which then pays the cost.
    """
    is_a_cost = row.kind == "points" and "owner_draw" not in {row.debit, row.credit}
    return row.kind in _SETTLING and not is_a_cost


def _purses(row: JournalRow) -> set[str]:
    return _PURSES_OF_LINE if row.kind == "line" else _PURSES


def _is_deal(row: JournalRow) -> bool:
    """Return whether a row says what something was for and where its money is.

    Sales come whole and go back whole. What goes to the owner when a year ends counts too: without
    it costs would stand whole.
    """
    purses = _purses(row)
    whole = _SOLD | _TAKEN_BACK | _OF_YEAR_END
    return row.kind in whole or (row.debit in purses) is not (row.credit in purses)


def _group(row: JournalRow) -> object:
    """Return what the rows of one deal have in common."""
    version = row.version, row.is_reversal
    if row.kind in _SPENT:
        return "expense", row.origin_id, version
    for kinds in (_SOLD, _LESSENING, _TAKEN_BACK):
        if row.kind in kinds:
            parts = {row.debit: row.debit_part, row.credit: row.credit_part}
            return frozenset(kinds), row.memo, parts.get("receivable", parts.get("sales")), version
    return row.origin, version


def _source(kind: str) -> str:
    """Return what the id in a row's origin is the id of."""
    if kind in _OF_PAYMENT:
        return "payment"
    if kind in _OF_ORDER:
        return "order"
    return kind.removesuffix("_fee")


def _wallet(row: JournalRow) -> str:
    """Return through which account of freee's an expense was paid; empty where through none."""
    purses = _purses(row)
    is_debit = row.debit in purses
    account = row.debit if is_debit else row.credit
    part = row.debit_part if is_debit else row.credit_part
    fixed = {"cash": CASH, "owner_lend": PRIVATE, "receivable": ""}
    return fixed.get(account, part or (BANK if account == "bank" else ""))


def _number(row: JournalRow) -> str:
    is_order = row.kind in _SOLD or row.kind in _TAKEN_BACK
    return row.memo if is_order and row.memo else row.origin.replace(":", "-")


def _turned(line: DealLine) -> DealLine:
    return line._replace(amount=Yen(-line.amount))
