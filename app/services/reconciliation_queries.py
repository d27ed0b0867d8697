"""Questions about bank statements: what is open, what seems to be which payout, what is missing."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from app.models.bookkeeping_types import LineUse, PayoutCause, PayoutKind
from app.models.moments import from_epoch
from app.models.money import Yen
from app.rulebook.payout_matching import (
    AwaitedPayout,
    Certainty,
    Deposit,
    Match,
    match_payouts,
)
from app.services.payout_drafts import USUAL_ENDS
from app.storage.payout_sums import (
    AMOUNT_IS_UNKNOWN,
    CLIENT,
    IS_AFTER,
    OWED,
    TAKEN_OFF,
    TO_COME,
    UNEXPLAINED,
)
from app.storage.reader import Reader


class BankAccountRow(NamedTuple):
    """An account that is kept in the books, how many of its lines are open, its last line's day."""

    id: int
    name: str
    open_lines: int
    last_on: date | None


class BankLineRow(NamedTuple):
    """One line of a statement, and what it turned out to be."""

    id: int
    account: str
    booked_on: date
    amount: Yen
    balance: Yen | None
    text: str
    memo: str
    use: LineUse
    payout_id: int | None
    part: str


class DifferenceRow(NamedTuple):
    """One explanation of a difference; positive where less came."""

    id: int
    cause: PayoutCause
    amount: Yen
    account: str
    reason: str


class PayoutRow(NamedTuple):
    """One payout: what was to come, what came, and what of the difference nobody explained.

    `expected` is without the transfer fee and what a client withholds. `unexplained` is None
    while nothing is known to have come. `line_id` is the line of a statement that it is,
    `booked_as` the account that took up what became points or expired; `client` pays himself.
    """

    id: int
    marketplace_id: str
    requested_on: date
    expected_on: date | None
    paid_on: date | None
    expected: Yen
    received: Yen | None
    transfer_fee: Yen
    unexplained: Yen | None
    account: str
    order_count: int
    kind: PayoutKind
    line_id: int | None
    booked_as: str = ""
    client: str = ""


class PayoutOrderRow(NamedTuple):
    """One order that a payout holds; `withheld` is the tax its client kept of it.

    `net` is by what was taken off it before.
    """

    id: int
    number: str
    title: str
    client: str
    net: Yen | None
    withheld: Yen


def bank_accounts(reader: Reader) -> tuple[BankAccountRow, ...]:
    """Return the accounts in their order."""
    rows = reader.rows(
        "SELECT a.id, a.name, COUNT(l.id) FILTER (WHERE l.use = 'open'), MAX(l.booked_on)"
        " FROM bank_accounts a LEFT JOIN bank_lines l ON l.bank_account_id = a.id"
        " GROUP BY a.id ORDER BY a.position, a.id"
    )
    return tuple(BankAccountRow(one, name, count, _day(last)) for one, name, count, last in rows)


def bank_lines(
    reader: Reader,
    first: date | None = None,
    last: date | None = None,
    use: LineUse | None = None,
) -> tuple[BankLineRow, ...]:
    """Return the lines from first to last (civil days, included), newest first."""
    rows = reader.rows(
        "SELECT l.id, a.name, l.booked_on, l.amount, l.balance, l.text, l.memo, l.use,"
        " l.payout_id, l.part FROM bank_lines l JOIN bank_accounts a ON a.id = l.bank_account_id"
        " WHERE l.booked_on BETWEEN COALESCE(?, '') AND COALESCE(?, '9999')"
        " AND l.use = COALESCE(?, l.use) ORDER BY l.booked_on DESC, l.id DESC",
        (_text(first), _text(last), use),
    )
    return tuple(
        BankLineRow(
            one, account, date.fromisoformat(on), amount, balance, text, memo, LineUse(used), *rest
        )
        for one, account, on, amount, balance, text, memo, used, *rest in rows
    )


def suggested_matches(reader: Reader) -> tuple[Match, ...]:
    """Return which open deposits seem to be which awaited payouts, the surest first."""
    return match_payouts(awaited_payouts(reader), _open_deposits(reader), aliases(reader))


def aliases(reader: Reader) -> dict[str, str]:
    """Return the marketplaces by the folded names under which they pay."""
    return dict(reader.rows("SELECT alias, marketplace_id FROM payer_aliases"))


def safe_matches(reader: Reader) -> tuple[Match, ...]:
    """Return those that can be taken without looking: to the yen, and nothing else it could be."""
    awaited, deposits = awaited_payouts(reader), _open_deposits(reader)
    payouts_of = Counter(payout.expected for payout in awaited)
    deposits_of = Counter(deposit.amount for deposit in deposits)
    amounts = {deposit.id: deposit.amount for deposit in deposits}

    def is_safe(match: Match) -> bool:
        amount = amounts[match.deposit_id]
        is_known = match.certainty is Certainty.PAYER_AND_AMOUNT
        is_only_one = payouts_of[amount] == deposits_of[amount] == 1
        return match.difference == 0 and (is_known or is_only_one)

    return tuple(filter(is_safe, suggested_matches(reader)))


def payout_orders(reader: Reader, payout_id: int) -> tuple[PayoutOrderRow, ...]:
    """Return the orders that a payout holds, in the order of their completion."""
    rows = reader.rows(
        f"SELECT o.id, o.number, o.title, COALESCE(c.name, ''), {OWED},"  # noqa: S608
        " CASE WHEN o.is_withheld_on_top THEN 0 ELSE COALESCE(o.withheld, 0) END"
        " FROM payouts p JOIN orders o ON o.payout_id = p.id"
        " LEFT JOIN clients c ON c.id = o.client_id WHERE p.id = ? ORDER BY o.completed_at, o.id",
        (payout_id,),
    )
    return tuple(PayoutOrderRow(*row) for row in rows)


def payout_rows(
    reader: Reader, first: date | None = None, last: date | None = None
) -> tuple[PayoutRow, ...]:
    """Return the payouts that arrived, or are to, from first to last; newest first."""
    between = f"{_DAY} BETWEEN COALESCE(?, '') AND COALESCE(?, '9999')"
    return _payout_rows(reader, between, (_text(first), _text(last)))


def unsettled_payouts(reader: Reader) -> tuple[PayoutRow, ...]:
    """Return those that are to arrive, or came with a difference or amount nobody told of."""
    is_open = f"p.paid_on IS NULL OR {AMOUNT_IS_UNKNOWN} OR COALESCE({UNEXPLAINED}, 0) <> 0"
    return _payout_rows(reader, is_open)


def differences(reader: Reader, payout_id: int) -> tuple[DifferenceRow, ...]:
    """Return what explains the difference of a payout."""
    rows = reader.rows(
        "SELECT id, cause, amount, account, reason FROM payout_differences"
        " WHERE payout_id = ? ORDER BY id",
        (payout_id,),
    )
    return tuple(
        DifferenceRow(one, PayoutCause(cause), amount, account, reason)
        for one, cause, amount, account, reason in rows
    )


def refunds_owed(reader: Reader, payout_id: int) -> Yen:
    """Return what who pays it may take back: refunds after their proceeds were asked for.

    What another payout was lessened by for them is off already.
    """
    return Yen(reader.value(_REFUNDS_OWED, {"payout": payout_id}))


_REFUNDS_OWED = f"""
WITH payer AS (
  SELECT p.marketplace_id AS site, {CLIENT} AS client FROM payouts p WHERE p.id = :payout
),
theirs AS MATERIALIZED (
  SELECT p.* FROM payer JOIN payouts p ON p.marketplace_id = payer.site WHERE {CLIENT} = client
),
paid AS (
  SELECT SUM(o.net - {TAKEN_OFF}) AS amount FROM theirs p
  JOIN orders o ON o.payout_id = p.id
  WHERE (p.paid_on IS NOT NULL OR p.id = :payout) AND o.stage = 'refunded'
  UNION ALL
  SELECT SUM(CASE a.kind WHEN 'fee_back' THEN -a.amount ELSE a.amount END) FROM theirs p
  JOIN orders o ON o.payout_id = p.id AND o.stage <> 'refunded'
  JOIN adjustments a ON a.order_id = o.id AND {IS_AFTER}
  WHERE p.paid_on IS NOT NULL OR p.id = :payout
)
SELECT
  (SELECT COALESCE(SUM(amount), 0) FROM paid)
  - COALESCE((SELECT SUM(d.amount) FROM theirs p
    JOIN payout_differences d ON d.payout_id = p.id
    WHERE d.account = 'receivable' AND p.id <> :payout), 0)
"""  # noqa: S608
_DAY = "COALESCE(p.paid_on, p.expected_on, date(p.requested_at + 32400, 'unixepoch'))"
"""The day a payout `p` arrived, or is to."""


def _payout_rows(
    reader: Reader, condition: str, values: Sequence[str | None] = ()
) -> tuple[PayoutRow, ...]:
    rows = reader.rows(
        "SELECT p.id, p.marketplace_id, p.requested_at, p.expected_on, p.paid_on,"  # noqa: S608
        f" {TO_COME}, p.received, p.transfer_fee, {UNEXPLAINED},"
        " COALESCE((SELECT a.name FROM bank_lines l JOIN bank_accounts a"
        "   ON a.id = l.bank_account_id WHERE l.payout_id = p.id), ''),"
        " (SELECT COUNT(*) FROM orders o WHERE o.payout_id = p.id), p.kind,"
        " (SELECT l.id FROM bank_lines l WHERE l.payout_id = p.id), p.account,"
        f" {CLIENT} FROM payouts p WHERE {condition} ORDER BY {_DAY} DESC, p.id DESC",
        tuple(values),
    )
    return tuple(map(_payout_row, rows))


def awaited_payouts(reader: Reader) -> list[AwaitedPayout]:
    """Return the transfers that no line of a statement is yet."""
    payouts = reader.rows(
        f"SELECT p.id, p.marketplace_id, {TO_COME}, p.expected_on, p.requested_at"  # noqa: S608
        " FROM payouts p"
        " WHERE p.kind IN ('transfer', 'automatic')"
        " AND NOT EXISTS (SELECT 1 FROM bank_lines l WHERE l.payout_id = p.id)"
        " AND p.received IS NULL"
    )
    return [
        AwaitedPayout(one, site, Yen(amount), _day(on), from_epoch(requested).date())
        for one, site, amount, on, requested in payouts
    ]


def _open_deposits(reader: Reader) -> list[Deposit]:
    deposits = reader.rows(
        "SELECT id, booked_on, amount, text FROM bank_lines WHERE use = 'open' AND amount > 0"
    )
    return [
        Deposit(one, date.fromisoformat(on), Yen(amount), text)
        for one, on, amount, text in deposits
    ]


def _payout_row(row: tuple[Any, ...]) -> PayoutRow:
    one, site, requested, expected_on, paid_on, *rest, kind, line_id, account, client = row
    days = from_epoch(requested).date(), _day(expected_on), _day(paid_on)
    booked_as = account or USUAL_ENDS.get(PayoutKind(kind), "")
    ended = PayoutKind(kind), line_id, booked_as, client
    return PayoutRow._make((one, site, *days, *rest, *ended))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
