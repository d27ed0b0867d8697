"""Which open deposit of the bank may be a payout: the likeliest first."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.models.moments import from_epoch
from app.models.money import Yen
from app.rulebook.payout_matching import EARLIEST_DAYS, fold_payer
from app.services.reconciliation_queries import suggested_matches
from app.storage.payout_sums import TO_COME
from app.storage.reader import Reader

MOST_DEPOSITS = 200
"""So many open deposits are offered for one payout, those nearest to its day."""


class DepositRow(NamedTuple):
    """An open deposit that may be a payout; `difference` is what is missing of the payout.

    `is_likely` says that it came about the right day and from nobody else as far as is known.
    """

    line_id: int
    account: str
    booked_on: date
    amount: Yen
    text: str
    difference: Yen
    is_suggested: bool
    is_likely: bool


class _Wanted(NamedTuple):
    """What is known of the payout that a deposit is sought for."""

    expected: Yen
    due_on: date
    site: str
    names: tuple[str, ...]
    suggested: frozenset[int]
    payers: Mapping[str, str]

    def is_near(self, booked_on: date) -> bool:
        """Return whether a day lies about the expected one."""
        return -EARLIEST_DAYS <= (booked_on - self.due_on).days <= 2 * EARLIEST_DAYS

    def is_named(self, text: str) -> bool:
        """Return whether the payer is known, or named, as this marketplace."""
        payer = fold_payer(text)
        return self.payers.get(payer) == self.site or any(name in payer for name in self.names)

    def is_another(self, text: str) -> bool:
        """Return whether the payer is known to be another marketplace."""
        return self.payers.get(fold_payer(text), self.site) != self.site


def deposits_for(
    reader: Reader, payout_id: int, names: Sequence[str] = ()
) -> tuple[DepositRow, ...]:
    """Return the open deposits that may be a payout, the likeliest first, its own line before all.

    `names` are those of its marketplace, as a bank may write them.
    """
    found = reader.row(
        f"SELECT {TO_COME},"  # noqa: S608
        " COALESCE(p.expected_on, date(p.requested_at + 32400, 'unixepoch')), p.marketplace_id,"
        " p.requested_at FROM payouts p WHERE p.id = ?",
        (payout_id,),
    )
    if found is None:
        return ()
    expected, due, site, requested = found
    wanted = _Wanted(
        expected=Yen(expected),
        due_on=date.fromisoformat(due),
        site=site,
        names=tuple(filter(None, map(fold_payer, names))),
        suggested=frozenset(
            match.deposit_id for match in suggested_matches(reader) if match.payout_id == payout_id
        ),
        payers=dict(reader.rows("SELECT alias, marketplace_id FROM payer_aliases")),
    )
    rows = reader.rows(
        "SELECT l.id, a.name, l.booked_on, l.amount, l.text, l.payout_id FROM bank_lines l"
        " JOIN bank_accounts a ON a.id = l.bank_account_id WHERE l.amount > 0"
        " AND l.booked_on >= ? AND (l.use = 'open' OR l.payout_id = ?)"
        " ORDER BY ABS(julianday(l.booked_on) - julianday(?)), l.id LIMIT ?",
        (from_epoch(requested).date().isoformat(), payout_id, due, MOST_DEPOSITS),
    )
    ranked = sorted((_ranked(wanted, row) for row in rows), key=lambda pair: pair[0])
    return tuple(row for _, row in ranked)


def _ranked(wanted: _Wanted, found: tuple[Any, ...]) -> tuple[tuple[bool, ...], DepositRow]:
    line_id, account, booked, amount, text, own = found
    booked_on = date.fromisoformat(booked)
    is_near, is_named = wanted.is_near(booked_on), wanted.is_named(text)
    is_whole = amount == wanted.expected
    is_suggested = line_id in wanted.suggested
    is_likely = own is not None or is_suggested or (is_near and (is_named or is_whole))
    row = DepositRow(
        line_id,
        account,
        booked_on,
        Yen(amount),
        text,
        Yen(wanted.expected - amount),
        is_suggested,
        is_likely and not wanted.is_another(text),
    )
    rank = (
        own is None,
        not is_suggested,
        not (is_whole and is_near),
        wanted.is_another(text),
        not (is_named and is_near),
        not is_near,
    )
    return rank, row
