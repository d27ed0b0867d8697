"""The lines of the card 入金と照合: balances, what is awaited, what arrived, what differs."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.models.bookkeeping_types import PayoutKind
from app.models.money import Yen
from app.services.payout_overview_queries import PayoutOverview
from app.services.payout_queries import ComingPayout
from app.services.reconciliation_queries import PayoutRow

EXPIRY_WARNING = timedelta(days=30)


class LineState(StrEnum):
    """What is to be said of a line, and with it what can be done; the most urgent first."""

    DIFFERENCE = "difference"
    FOUND = "found"
    LATE = "late"
    EXPIRING = "expiring"
    BALANCE = "balance"
    AWAITED = "awaited"
    ARRIVED = "arrived"
    SETTLED = "settled"
    POINTS = "points"
    FORFEITED = "forfeited"


RANK = {state: place for place, state in enumerate(LineState)}
TO_SETTLE = {LineState.DIFFERENCE, LineState.FOUND, LineState.LATE}
"""The states that wait for the seller."""


class PayoutLine(NamedTuple):
    """One line: a balance nobody asked for (`coming`), or a payout."""

    state: LineState
    marketplace_id: str
    day: date | None
    account: str
    expected: Yen
    received: Yen | None
    difference: Yen
    order_count: int
    coming: ComingPayout | None = None
    payout: PayoutRow | None = None

    @property
    def client(self) -> str:
        """The client who pays himself; empty where a site does."""
        row = self.coming or self.payout
        return "" if row is None else row.client

    @property
    def is_to_settle(self) -> bool:
        """Whether it waits for the seller."""
        return self.state in TO_SETTLE


def lines_of(found: PayoutOverview, today: date) -> tuple[PayoutLine, ...]:
    """Return all lines, the latest day first; a balance whose day is not known stands on top."""
    suggested = {match.payout_id for match in found.suggested}
    lines = [
        *(balance_line(row, today) for row in found.balances),
        *(payout_line(row, today, suggested) for row in found.payouts),
    ]
    return by_day(lines)


def most_urgent(lines: Iterable[PayoutLine], most: int) -> tuple[PayoutLine, ...]:
    """Return so many lines: what waits for the seller on top, then by day."""
    newest = by_day(lines)
    kept = sorted(newest, key=lambda line: min(RANK[line.state], RANK[LineState.ARRIVED]))[:most]
    return tuple(sorted(by_day(kept), key=lambda line: not line.is_to_settle))


def by_day(lines: Iterable[PayoutLine]) -> tuple[PayoutLine, ...]:
    """Return lines by day, the latest first."""
    return tuple(sorted(lines, key=lambda line: line.day or date.max, reverse=True))


def balance_line(row: ComingPayout, today: date) -> PayoutLine:
    """Return the line of a balance."""
    is_near = row.expires_on is not None and row.expires_on - today <= EXPIRY_WARNING
    state = LineState.EXPIRING if is_near else LineState.BALANCE
    expected = Yen(row.amount - row.transfer_fee)
    return PayoutLine(
        *(state, row.marketplace_id, row.expected_on, "", expected, None, Yen(0)),
        order_count=row.order_count,
        coming=row,
    )


def payout_line(row: PayoutRow, today: date, suggested: set[int]) -> PayoutLine:
    """Return the line of a payout; `suggested` are those that a deposit was found for."""
    difference = Yen(row.unexplained or 0)
    return PayoutLine(
        state_of(row, today, suggested),
        row.marketplace_id,
        row.paid_on or row.expected_on,
        row.account,
        row.expected,
        row.received,
        difference,
        row.order_count,
        payout=row,
    )


def state_of(row: PayoutRow, today: date, suggested: set[int]) -> LineState:
    """Return what is to be said of a payout."""
    if row.kind in {PayoutKind.POINTS, PayoutKind.FORFEITED}:
        return LineState.POINTS if row.kind is PayoutKind.POINTS else LineState.FORFEITED
    if row.unexplained:
        return LineState.DIFFERENCE
    if row.paid_on is not None:
        if row.received is not None:
            return LineState.SETTLED
        return LineState.FOUND if row.id in suggested else LineState.ARRIVED
    if row.id in suggested:
        return LineState.FOUND
    is_late = row.expected_on is not None and row.expected_on < today
    return LineState.LATE if is_late else LineState.AWAITED
