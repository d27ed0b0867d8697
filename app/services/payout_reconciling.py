"""Commands that settle a payout in one step: its arrival, and every yen that is missing of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bank import BankLine, PayoutDifference
from app.rulebook.chart import Chart
from app.services.payout_drafts import Arrival, Explanation
from app.services.payout_lookup import await_again, payout_with
from app.services.payouts import record_payment_received
from app.services.reconciling import explain_difference, free_line, match_payout


class NoArrivalError(AppError):
    """It is not known that the payout arrived: there is nothing to take back (`id`)."""


def reconcile_payout(
    session: Session,
    payout_id: int,
    arrival: Arrival,
    explanations: Sequence[Explanation],
    *,
    chart: Chart,
    now: datetime,
) -> None:
    """Say how a payout arrived and why it is another amount, in place of what was said before.

    Without a line and a day its arrival stays as it is, and only the explanations are new.

    Raises:
        AppError: One of `match_payout`'s, `record_payment_received`'s or `explain_difference`'s.
    """
    if arrival.line_id is not None:
        if arrival.line_id != _line_of(session, payout_id):
            _free(session, payout_id, now)
            match_payout(session, arrival.line_id, payout_id, now=now)
    elif arrival.paid_on is not None:
        _free(session, payout_id, now)
        record_payment_received(
            session, payout_id, paid_on=arrival.paid_on, received=arrival.received, now=now
        )
    explain_difference(session, payout_id, explanations, chart=chart)
    payout_with(session, payout_id)


def match_payouts(session: Session, pairs: Sequence[tuple[int, int]], *, now: datetime) -> int:
    """Say of several lines which payouts they are, by their ids, and return how many.

    Raises:
        AppError: One of `match_payout`'s, for the first that cannot be; then none is matched.
    """
    for line_id, payout_id in pairs:
        match_payout(session, line_id, payout_id, now=now)
    session.info["subject"] = str(len(pairs))
    return len(pairs)


def unmatch_payout(session: Session, payout_id: int, *, now: datetime) -> None:
    """Await a payout again: its line is open, and what explained a difference is gone.

    Raises:
        PayoutMissingError, NoArrivalError
    """
    payout = payout_with(session, payout_id)
    if payout.paid_on is None:
        raise NoArrivalError(id=payout_id)
    session.execute(delete(PayoutDifference).where(PayoutDifference.payout_id == payout_id))
    if not _free(session, payout_id, now):
        await_again(session, payout, now)
    payout_with(session, payout_id)


def _line_of(session: Session, payout_id: int) -> int | None:
    return session.scalar(select(BankLine.id).where(BankLine.payout_id == payout_id))


def _free(session: Session, payout_id: int, now: datetime) -> bool:
    """Free the line the payout is, and return whether there was one."""
    line_id = _line_of(session, payout_id)
    if line_id is None:
        return False
    free_line(session, line_id, now=now)
    session.flush()
    return True
