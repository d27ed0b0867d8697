"""What the first page shows: figures, to-dos by urgency, the week, replies and coming payouts."""

from datetime import date, datetime, timedelta
from itertools import accumulate
from math import inf
from typing import Any, NamedTuple

from app.models.moments import JST, day_of, end_of, to_epoch
from app.models.money import Yen
from app.models.types import BallReason, DeadlineKind, Stage
from app.rulebook.payout_calendar import holiday_name
from app.services.capacity_queries import open_tasks
from app.services.conversation_queries import IS_WAITING, oldest_waiting
from app.services.deadline_queries import Deadline, chores_due
from app.services.earnings_queries import EARNED, Rung, escrow_ladder
from app.services.payout_queries import ComingPayout, PayoutState, coming_payouts
from app.services.preference_queries import book_facts
from app.services.reply_queries import reply_times
from app.services.unfiled_receipts import unfiled_count
from app.services.work_week_queries import work_calendar
from app.services.workload import capacities_between, days_between, planned_minutes
from app.storage.earned_sums import earned_by
from app.storage.reader import Reader

__all__ = [
    "ComingPayout",
    "PayoutState",
    "ToDo",
    "TodayFigures",
    "WaitingReply",
    "WeekBar",
    "WeekDay",
    "coming_payouts",
    "to_dos",
    "today_figures",
    "waiting_replies",
    "week",
]


class TodayFigures(NamedTuple):
    """The figures on top.

    `net_by_day` is the running net of this month by civil day up to today (spark);
    `net_last_month_to_date` the same days of last month; `escrow_ages` the sums held for
    0-7, 8-14, 15-30 and 31+ days; `reply_minutes` the median of first replies in the last 30 days
    and `reply_minutes_before` of the 30 days before, None when nothing was measured;
    `reply_within_day` the share of replies within 24 hours in 1/1000.
    """

    net_this_month: Yen
    net_last_month_to_date: Yen
    net_by_day: tuple[Yen, ...]
    target: Yen | None
    escrow: Yen
    escrow_count: int
    escrow_oldest_days: int | None
    escrow_ages: tuple[Yen, Yen, Yen, Yen]
    reply_minutes: int | None
    reply_minutes_before: int | None
    reply_within_day: int | None
    reply_by_week: tuple[int, ...]
    open_count: int
    due_today_count: int
    waiting_reply_count: int
    has_orders: bool


class ToDo(NamedTuple):
    """One thing that is my turn: an open order, what is left of an ended one, or a message.

    `kind` tells what is left to do, None for an open order; a late payout and a permit have no
    order, a permit no marketplace either.
    `conversation_id` is set where nothing but a conversation waits for an answer, `receipts` where
    so many receipts wait to be made expenses.
    """

    order_id: int | None
    marketplace_id: str
    number: str
    title: str
    client: str
    stage: Stage
    reason: BallReason
    until_at: int | None
    due_on: date | None
    net: Yen | None
    checklist_left: int
    kind: DeadlineKind | None = None
    conversation_id: int | None = None
    permit_kind: str | None = None
    receipts: int = 0


class WeekBar(NamedTuple):
    """One order's work span in the week: civil days, both included, clipped to the week."""

    order_id: int
    marketplace_id: str
    title: str
    first_on: date
    last_on: date
    due_on: date
    until_at: int | None


class WeekDay(NamedTuple):
    """One day of the week: planned minutes of work, and the minutes a working day has."""

    day: date
    planned_minutes: int
    capacity_minutes: int
    holiday: str | None


class WaitingReply(NamedTuple):
    """A conversation whose last word is the client's."""

    conversation_id: int
    order_id: int | None
    marketplace_id: str
    client_id: int | None
    client: str
    snippet: str
    last_message_at: int
    until_at: int | None


def today_figures(reader: Reader, now: datetime) -> TodayFigures:
    """Return the figures on top of the page.

    In escrow is what a site keeps and nobody asked for yet: held, or on the balance.
    """
    today = now.astimezone(JST).date()
    held, balance, _requested = escrow_ladder(reader, now)
    replies = reply_times(reader, now)
    open_count, due_count = _open_counts(reader, today)
    nets = _net_by_day(reader, today.replace(day=1), today)
    return TodayFigures(
        net_this_month=Yen(sum(nets)),
        net_last_month_to_date=_net_last_month(reader, today),
        net_by_day=_running(nets),
        target=book_facts(reader).monthly_target,
        escrow=Yen(held.net + balance.net),
        escrow_count=held.orders + balance.orders,
        escrow_oldest_days=_older(held, balance),
        escrow_ages=_ages(held, balance),
        reply_minutes=replies.median_minutes,
        reply_minutes_before=replies.median_minutes_before,
        reply_within_day=replies.within_day,
        reply_by_week=replies.by_week,
        open_count=open_count,
        due_today_count=due_count,
        waiting_reply_count=_waiting_count(reader, now),
        has_orders=bool(reader.value("SELECT EXISTS (SELECT 1 FROM orders)")),
    )


def to_dos(reader: Reader, now: datetime, limit: int) -> tuple[tuple[ToDo, ...], int]:
    """Return the most urgent things that are my turn, and how many there are in all.

    Sorted by the moment they run out, then by the promised day, then by amount; what is left of
    ended orders comes from the same question as the notices. Conversations without an order that
    wait for an answer come next, the oldest first, and all receipts that wait together last.
    """
    rows = reader.rows(
        "SELECT o.id, o.marketplace_id, o.number, o.title, COALESCE(c.name, ''), o.stage,"
        " o.ball_reason, o.ball_until_at, o.due_on, o.net,"
        " (SELECT COUNT(*) FROM checklist_items i"
        " WHERE i.order_id = o.id AND i.done_at IS NULL)"
        " FROM orders o LEFT JOIN clients c ON c.id = o.client_id WHERE o.ball = 'me'"
        " ORDER BY o.ball_until_at IS NULL, o.ball_until_at, o.due_on IS NULL, o.due_on,"
        " COALESCE(o.net, 0) DESC, o.id LIMIT ?",
        (limit,),
    )
    count = reader.value("SELECT COUNT(*) FROM orders WHERE ball = 'me'")
    chores = [_chore(deadline) for deadline in chores_due(reader, now)]
    asked, waiting = _unanswered(reader, now, limit)
    papers = _receipts(reader)
    found = [*(_to_do(row) for row in rows), *chores, *asked, *papers]
    found.sort(key=_urgency)  # stable: the rows of the question stand in its order
    return tuple(found[:limit]), count + len(chores) + waiting + len(papers)


def week(
    reader: Reader, first: date, now: datetime
) -> tuple[tuple[WeekDay, ...], tuple[WeekBar, ...]]:
    """Return seven days from `first` with their load, and the bars of the open orders in them.

    The load of a day is what is left of the work promised for it or for a later day, spread over
    the working days until then; days gone by carry none.
    """
    today = now.astimezone(JST).date()
    last = first + timedelta(days=6)
    tasks, _unestimated = open_tasks(reader)
    until = max([last, *(task.due_on for task in tasks if task.due_on)])
    begin = min(first, today)
    capacities = capacities_between(begin, max(until, today), work_calendar(reader, begin))
    planned = planned_minutes(tasks, capacities, today)
    days = tuple(
        WeekDay(day, planned.get(day, 0), capacities[day], holiday_name(day))
        for day in days_between(first, last)
    )
    return days, _bars(reader, first, last)


def waiting_replies(
    reader: Reader, now: datetime, limit: int
) -> tuple[tuple[WaitingReply, ...], int]:
    """Return the conversations that wait for my reply, most urgent first, and how many in all.

    A room of an order that ended waits for nobody; one without an order waits for some weeks.
    """
    rows = reader.rows(
        "SELECT v.id, v.order_id, v.marketplace_id, v.client_id, COALESCE(c.name, v.title),"
        f" {_LAST_BODY}, v.last_message_at, {_MY_LIMIT} {_WAITING}"
        f" ORDER BY {_MY_LIMIT} IS NULL, {_MY_LIMIT}, v.last_message_at, v.id LIMIT ?",
        (oldest_waiting(now), limit),
    )
    replies = tuple(
        WaitingReply(room, order_id, site, client_id, client, _snippet(body), at, until)
        for room, order_id, site, client_id, client, body, at, until in rows
    )
    return replies, _waiting_count(reader, now)


_LAST_BODY = (
    "(SELECT m.body FROM messages m WHERE m.conversation_id = v.id"
    " ORDER BY m.sent_at DESC, m.position DESC LIMIT 1)"
)
_WAITING = (
    "FROM conversations v LEFT JOIN orders o ON o.id = v.order_id"
    f" LEFT JOIN clients c ON c.id = COALESCE(v.client_id, o.client_id) WHERE {IS_WAITING}"
)
_MY_LIMIT = "CASE o.ball WHEN 'me' THEN o.ball_until_at END"
_SNIPPET_LENGTH = 80


def _waiting_count(reader: Reader, now: datetime) -> int:
    return int(reader.value(f"SELECT COUNT(*) {_WAITING}", (oldest_waiting(now),)))


def _snippet(body: str | None) -> str:
    """Return the beginning of a message in one line."""
    return " ".join((body or "").split())[:_SNIPPET_LENGTH]


def _to_do(row: tuple[Any, ...]) -> ToDo:
    order_id, site, number, title, client, stage, reason, until, due, net, left = row
    due_on = None if due is None else date.fromisoformat(due)
    return ToDo(
        order_id,
        site,
        number,
        title,
        client,
        Stage(stage),
        BallReason(reason),
        until,
        due_on,
        net,
        left,
    )


def _unanswered(reader: Reader, now: datetime, limit: int) -> tuple[list[ToDo], int]:
    """Return the first conversations without an order that wait for me, and how many do."""
    rows = reader.rows(
        "SELECT v.id, v.marketplace_id, v.title, COALESCE(c.name, ''),"
        f" {_LAST_BODY} {_WAITING} AND v.order_id IS NULL ORDER BY v.last_client_at, v.id LIMIT ?",
        (oldest_waiting(now), limit),
    )
    count = reader.value(
        f"SELECT COUNT(*) {_WAITING} AND v.order_id IS NULL", (oldest_waiting(now),)
    )
    asked = [
        ToDo(
            order_id=None,
            marketplace_id=site,
            number="",
            title=title or _snippet(body),
            client=client,
            stage=Stage.INQUIRY,
            reason=BallReason.ANSWER,
            until_at=None,
            due_on=None,
            net=None,
            checklist_left=0,
            conversation_id=room,
        )
        for room, site, title, client, body in rows
    ]
    return asked, int(count)


def _receipts(reader: Reader) -> list[ToDo]:
    """Return the receipts that wait as one thing to do, nothing where none waits."""
    count = unfiled_count(reader)
    todo = ToDo(
        order_id=None,
        marketplace_id="",
        number="",
        title="",
        client="",
        stage=Stage.COMPLETED,
        reason=BallReason.SETTLED,
        until_at=None,
        due_on=None,
        net=None,
        checklist_left=0,
        receipts=count,
    )
    return [todo] if count else []


def _chore(deadline: Deadline) -> ToDo:
    return ToDo(
        order_id=deadline.order_id,
        marketplace_id=deadline.marketplace_id,
        number=deadline.number,
        title=deadline.title,
        client=deadline.client,
        stage=deadline.stage or Stage.COMPLETED,
        reason=BallReason.SETTLED,
        until_at=to_epoch(deadline.until_at),
        due_on=None,
        net=deadline.net,
        checklist_left=0,
        kind=deadline.kind,
        permit_kind=deadline.permit_kind,
    )


def _urgency(todo: ToDo) -> float:
    return inf if todo.until_at is None else todo.until_at


def _bars(reader: Reader, first: date, last: date) -> tuple[WeekBar, ...]:
    rows = reader.rows(
        "SELECT id, marketplace_id, title, COALESCE(started_at, purchased_at, created_at), due_on,"
        " ball_until_at FROM orders WHERE stage IN ('purchased', 'working', 'delivered')"
        " AND due_on >= ? AND COALESCE(started_at, purchased_at, created_at) < ?"
        " ORDER BY due_on, id",
        (first.isoformat(), end_of(last)),
    )
    bars = [
        WeekBar(order_id, site, title, max(first, day_of(began)), min(last, due), due, until)
        for order_id, site, title, began, due_text, until in rows
        for due in [date.fromisoformat(due_text)]
    ]
    return tuple(bar._replace(first_on=min(bar.first_on, bar.last_on)) for bar in bars)


def _open_counts(reader: Reader, today: date) -> tuple[int, int]:
    """Return how many orders are open, and how many of them are to be delivered today."""
    row = reader.row(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN due_on = ? AND stage IN ('purchased', 'working')"
        " THEN 1 ELSE 0 END), 0)"
        " FROM orders WHERE stage IN ('inquiry', 'purchased', 'working', 'delivered')",
        (today.isoformat(),),
    )
    return (row[0], row[1]) if row else (0, 0)


_EARNED = f"o.earned_on BETWEEN ? AND ? AND {EARNED}"


def _net_by_day(reader: Reader, first: date, last: date) -> list[int]:
    rows = reader.rows(
        f"SELECT name, SUM(net) FROM ({earned_by('o.earned_on', 'o.earned_on', '', _EARNED)})"  # noqa: S608
        " GROUP BY name",
        (first.isoformat(), last.isoformat()) * 2,
    )
    nets = {day: net or 0 for day, net in rows}
    return [nets.get(day.isoformat(), 0) for day in days_between(first, last)]


def _running(nets: list[int]) -> tuple[Yen, ...]:
    return tuple(Yen(net) for net in accumulate(nets))


def _net_last_month(reader: Reader, today: date) -> Yen:
    """Return the net of last month up to the same day of it (its last day where it is shorter)."""
    end = today.replace(day=1) - timedelta(days=1)
    same_day = min(today.day, end.day)
    return Yen(sum(_net_by_day(reader, end.replace(day=1), end.replace(day=same_day))))


def _older(held: Rung, balance: Rung) -> int | None:
    ages = [rung.oldest_days for rung in (held, balance) if rung.oldest_days is not None]
    return max(ages, default=None)


def _ages(held: Rung, balance: Rung) -> tuple[Yen, Yen, Yen, Yen]:
    first, second, third, fourth = (
        Yen(one + other) for one, other in zip(held.ages, balance.ages, strict=True)
    )
    return first, second, third, fourth
