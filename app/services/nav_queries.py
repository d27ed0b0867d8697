"""What stands beside the pages in the sidebar: how many, how urgent, how fresh."""

from datetime import datetime
from typing import NamedTuple

from app.models.moments import JST, end_of
from app.models.types import OPEN_STAGES, Ball
from app.services.conversation_queries import thread_counts
from app.storage.payout_sums import IS_ADJUSTED, UNEXPLAINED
from app.storage.reader import Reader


class NavFigures(NamedTuple):
    """Open orders, whether one is my turn by the end of today, what is unread, the last capture.

    `captured_at` in seconds UTC, None when nothing was ever captured. `unexplained_count` are the
    payouts that came with another amount than expected, for a reason nobody gave.
    """

    open_count: int
    is_urgent: bool
    unread_count: int
    captured_at: int | None
    unexplained_count: int = 0


def nav_figures(reader: Reader, now: datetime) -> NavFigures:
    """Return the figures of the sidebar."""
    open_count = reader.value(
        "SELECT count(*) FROM orders WHERE stage IN (?, ?, ?, ?)", OPEN_STAGES
    )
    tonight = end_of(now.astimezone(JST).date())
    urgent = reader.value(
        "SELECT 1 FROM orders WHERE ball = ? AND ball_until_at <= ? LIMIT 1", (Ball.ME, tonight)
    )
    unread = thread_counts(reader, now).unread
    captured = reader.value("SELECT max(captured_at) FROM captures")
    unexplained = reader.value(
        # The first conditions are cheap, and leave few for the last.
        "SELECT count(*) FROM payouts p WHERE (p.amount - p.transfer_fee <> p.received"  # noqa: S608
        f" OR {IS_ADJUSTED}) AND {UNEXPLAINED} <> 0"
    )
    return NavFigures(open_count, urgent is not None, unread, captured, unexplained)
