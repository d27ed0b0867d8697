"""Each payout says what is to be done about it."""

from datetime import date

import pytest

from app.models.bookkeeping_types import PayoutKind
from app.models.money import Yen
from app.services.payout_queries import ComingPayout, PayoutState
from app.services.reconciliation_queries import PayoutRow
from app.ui.earnings.payout_lines import (
    LineState,
    balance_line,
    lines_of,
    most_urgent,
    payout_line,
    state_of,
)
from tests.ui.earnings.payout_samples import netted, overview
from tests.ui.today.context import World

TODAY = date(2026, 11, 23)
ROW = PayoutRow(
    *(1, "coconala", date(2026, 11, 10), date(2026, 11, 20), None, Yen(4_680), None, Yen(0)),
    unexplained=None,
    account="",
    order_count=1,
    kind=PayoutKind.TRANSFER,
    line_id=None,
)
PAID = ROW._replace(paid_on=date(2026, 11, 20))


@pytest.mark.parametrize(
    ("row", "suggested", "state"),
    [
        (ROW, set(), LineState.LATE),
        (ROW._replace(expected_on=date(2026, 11, 23)), set(), LineState.AWAITED),
        (ROW._replace(expected_on=None), set(), LineState.AWAITED),
        (ROW, {1}, LineState.FOUND),
        (PAID, set(), LineState.ARRIVED),
        (PAID, {1}, LineState.FOUND),
        (PAID._replace(received=Yen(4_680), unexplained=Yen(0)), set(), LineState.SETTLED),
        (PAID._replace(received=Yen(3_925), unexplained=Yen(755)), {1}, LineState.DIFFERENCE),
        (PAID._replace(kind=PayoutKind.POINTS), set(), LineState.POINTS),
        (PAID._replace(kind=PayoutKind.FORFEITED), set(), LineState.FORFEITED),
    ],
)
def test_the_state_follows_from_days_and_amounts(
    row: PayoutRow, suggested: set[int], state: LineState
) -> None:
    assert state_of(row, TODAY, suggested) is state


def test_a_balance_that_expires_soon_is_told() -> None:
    row = ComingPayout(
        "coconala", None, Yen(2_000), Yen(160), PayoutState.EXPECTED, 1, date(2026, 12, 1)
    )
    line = balance_line(row, TODAY)
    assert (line.state, line.expected) == (LineState.EXPIRING, 1_840)
    later = balance_line(row._replace(expires_on=date(2027, 3, 1)), TODAY)
    assert later.state is LineState.BALANCE


def test_what_waits_for_the_seller_stands_on_top_and_is_never_left_out() -> None:
    old = payout_line(
        PAID._replace(paid_on=date(2026, 3, 1), received=Yen(1), unexplained=Yen(4_679)),
        TODAY,
        set(),
    )
    done = [
        payout_line(
            PAID._replace(paid_on=date(2026, 11, day), received=Yen(4_680), unexplained=Yen(0)),
            TODAY,
            set(),
        )
        for day in range(1, 6)
    ]
    kept = most_urgent([*done, old], 3)
    assert kept[0] is old
    assert [line.day for line in kept[1:]] == [date(2026, 11, 5), date(2026, 11, 4)]


def test_the_lines_of_a_book_come_by_day(world: World) -> None:
    netted(world)
    (line,) = lines_of(overview(world), TODAY)
    assert (line.state, line.expected, line.received) == (LineState.LATE, 4_680, None)
    assert line.is_to_settle
