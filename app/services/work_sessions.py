"""Commands on timed work: a timer that runs on one order, and the sessions it leaves behind.

An order's minutes worked are what was typed by hand and what its sessions hold, always: each
command here moves the sum by what it does to the sessions.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.order import Order
from app.models.work import WorkSession
from app.services.order_drafts import (
    GREATEST_MINUTES,
    ITEM_LENGTH,
    check_length,
    check_minutes,
)
from app.services.order_lookup import order_with
from app.services.work_session_queries import LONGEST_UNASKED, SessionDraft

HALF_A_MINUTE = 30
A_MINUTE = 60


class TimerRunningError(AppError):
    """The timer runs on this order already (`title`)."""


class NoTimerError(AppError):
    """No timer runs."""


class ForgottenTimerError(AppError):
    """The timer ran so long that its time must be told (`title`, `started_at`)."""


class SessionMissingError(AppError):
    """There is no such session in the time log (`id`)."""


class FutureWorkError(AppError):
    """Work cannot end after this moment (`until_at`)."""


def start_timer(session: Session, order_id: int, *, now: datetime) -> None:
    """Let the timer run on an order; one that runs on another order is stopped first.

    Raises:
        OrderMissingError, TimerRunningError: There is no such order, or it is timed already.
        ForgottenTimerError: The other timer ran too long to be counted unasked.
    """
    order = order_with(session, order_id)
    running = _running(session)
    if running is not None:
        if running.order_id == order_id:
            raise TimerRunningError(title=order.title)
        _stop(session, running, None, now)
    session.add(WorkSession(order_id=order_id, started_at=now))
    session.info["subject"] = order.title


def stop_timer(session: Session, *, minutes: int | None = None, now: datetime) -> int:
    """Stop the timer and count its minutes, or those that are told instead; return them.

    Under half a minute nothing is kept.

    Raises:
        NoTimerError: No timer runs.
        ForgottenTimerError: It ran too long to be counted unasked.
        NegativeAmountError, TooLargeAmountError: The minutes cannot be.
    """
    running = _running(session)
    if running is None:
        raise NoTimerError
    return _stop(session, running, minutes, now)


def discard_timer(session: Session) -> None:
    """Stop the timer and count nothing.

    Raises:
        NoTimerError: No timer runs.
    """
    running = _running(session)
    if running is None:
        raise NoTimerError
    order_with(session, running.order_id)
    session.delete(running)


def add_session(session: Session, order_id: int, draft: SessionDraft, *, now: datetime) -> int:
    """Add work that was not timed to an order's log, and return its id.

    Raises:
        OrderMissingError, NegativeAmountError, TooLargeAmountError, TooLongError, FutureWorkError
    """
    order = order_with(session, order_id)
    work = WorkSession(order_id=order_id)
    _fill(work, draft, now)
    session.add(work)
    _count(order, draft.minutes, now)
    session.flush()
    return work.id


def edit_session(session: Session, session_id: int, draft: SessionDraft, *, now: datetime) -> None:
    """Correct a session of the log; the one that runs is stopped first.

    Raises:
        SessionMissingError, NegativeAmountError, TooLargeAmountError, TooLongError,
        FutureWorkError
    """
    work, order = _ended(session, session_id)
    before = work.minutes or 0
    _fill(work, draft, now)
    _count(order, draft.minutes - before, now)


def remove_session(session: Session, session_id: int, *, now: datetime) -> None:
    """Take a session out of the log, and its minutes out of the order.

    Raises:
        SessionMissingError: There is no such session, or it runs.
    """
    work, order = _ended(session, session_id)
    _count(order, -(work.minutes or 0), now)
    session.delete(work)


def _running(session: Session) -> WorkSession | None:
    return session.scalar(select(WorkSession).where(WorkSession.ended_at.is_(None)))


def _ended(session: Session, session_id: int) -> tuple[WorkSession, Order]:
    work = session.get(WorkSession, session_id)
    if work is None or work.ended_at is None:
        raise SessionMissingError(id=session_id)
    return work, order_with(session, work.order_id)


def _stop(session: Session, work: WorkSession, minutes: int | None, now: datetime) -> int:
    order = order_with(session, work.order_id)
    length = now - work.started_at
    if minutes is None:
        if not timedelta() <= length <= LONGEST_UNASKED:
            raise ForgottenTimerError(title=order.title, started_at=work.started_at)
        minutes = int(length.total_seconds() + HALF_A_MINUTE) // A_MINUTE
    check_minutes("worked", minutes)
    if not minutes:
        session.delete(work)
        return 0
    work.minutes = minutes
    work.ended_at = max(min(now, work.started_at + timedelta(minutes=minutes)), work.started_at)
    _count(order, minutes, now)
    return minutes


def _fill(work: WorkSession, draft: SessionDraft, now: datetime) -> None:
    check_minutes("worked", draft.minutes)
    ended_at = draft.started_at + timedelta(minutes=draft.minutes)
    if ended_at > now:
        raise FutureWorkError(until_at=now)
    work.started_at, work.ended_at, work.minutes = draft.started_at, ended_at, draft.minutes
    work.note = check_length("note", draft.note, ITEM_LENGTH)


def _count(order: Order, minutes: int, now: datetime) -> None:
    check_minutes("worked", min(order.worked_minutes + minutes, GREATEST_MINUTES + 1))
    order.worked_minutes += minutes
    order.updated_at = now
