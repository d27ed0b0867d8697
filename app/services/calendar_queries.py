"""What belongs into a calendar: promised days, booked times, my deadlines, expected payouts."""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.models.moments import JST, end_of, from_epoch, start_of
from app.models.money import Yen
from app.models.types import OPEN_STAGES, DeadlineKind, Stage
from app.services.deadline_queries import Deadline, my_deadlines
from app.services.notice_plan import AFTER, BY_DAY, NoticeChoices
from app.services.notice_queries import notice_choices
from app.services.order_queries import EVERYTHING, OrderFilter, matching
from app.storage.payout_sums import TO_COME
from app.storage.reader import Reader

SPAN_DAYS = 400
"""How far back and ahead a calendar goes unless days are given."""

OTHER_CLOCKS = frozenset(DeadlineKind) - AFTER - {DeadlineKind.PROMISED, DeadlineKind.BOOKED}

ONE_DAY = timedelta(days=1)


class CalendarItem(NamedTuple):
    """One thing on a day or at a moment; `alarms` are before or after its beginning."""

    uid: str
    kind: DeadlineKind
    on: date | datetime
    marketplace_id: str
    number: str
    title: str
    client: str
    net: Yen | None
    alarms: tuple[timedelta, ...]


def calendar_items(
    reader: Reader, where: OrderFilter, first: date, last: date, now: datetime
) -> tuple[CalendarItem, ...]:
    """Return what lies from the first day to the last, both included, in order.

    Payouts belong to no order: they come when every order is wanted.
    """
    choices = notice_choices(reader)
    found = [
        *_due(reader, where, (first, last), choices),
        *_booked(reader, where, (first, last), choices),
        *_clocks(reader, where, (first, last), (now, choices)),
    ]
    if where == EVERYTHING:
        found += _payouts(reader, (first, last), choices)
    return tuple(sorted(found, key=_place))


def usual_span(now: datetime) -> tuple[date, date]:
    """Return the days that a calendar holds when none are given."""
    today = now.astimezone(JST).date()
    return today - timedelta(days=SPAN_DAYS), today + timedelta(days=SPAN_DAYS)


_ORDER = (
    "SELECT o.marketplace_id, o.number, o.title, COALESCE(c.name, ''), o.net, o.stage,"
    " {moment} FROM orders o LEFT JOIN clients c ON c.id = o.client_id"
    " WHERE o.{column} BETWEEN ? AND ? AND o.stage NOT IN ('cancelled', 'refunded') AND {where}"
)


def _due(
    reader: Reader, where: OrderFilter, span: tuple[date, date], choices: NoticeChoices
) -> Iterator[CalendarItem]:
    condition, values = matching(where)
    sql = _ORDER.format(moment="o.due_on", column="due_on", where=condition)
    days = [day.isoformat() for day in span]
    for site, number, title, client, net, stage, day in reader.rows(sql, (*days, *values)):
        kind = DeadlineKind.PROMISED
        alarms = _alarms(kind, choices) if stage in {Stage.PURCHASED, Stage.WORKING} else ()
        yield CalendarItem(
            f"{site}-{number}@tokuicho",
            kind,
            date.fromisoformat(day),
            site,
            number,
            title,
            client,
            net,
            alarms,
        )


def _booked(
    reader: Reader, where: OrderFilter, span: tuple[date, date], choices: NoticeChoices
) -> Iterator[CalendarItem]:
    condition, values = matching(where)
    sql = _ORDER.format(moment="o.booked_at", column="booked_at", where=condition)
    moments = (start_of(span[0]), end_of(span[1]) - 1)
    for site, number, title, client, net, stage, at in reader.rows(sql, (*moments, *values)):
        kind = DeadlineKind.BOOKED
        alarms = _alarms(kind, choices) if stage in OPEN_STAGES else ()
        yield CalendarItem(
            _uid(site, number, kind), kind, from_epoch(at), site, number, title, client, net, alarms
        )


def _clocks(
    reader: Reader,
    where: OrderFilter,
    span: tuple[date, date],
    at: tuple[datetime, NoticeChoices],
) -> Iterator[CalendarItem]:
    """Yield the clocks of the sites that are mine, of these orders."""
    now, choices = at
    begins, ends = from_epoch(start_of(span[0])), from_epoch(end_of(span[1]))
    deadlines = [
        one
        for one in my_deadlines(reader, now, ends)
        if one.kind in OTHER_CLOCKS and begins <= one.until_at < ends
    ]
    wanted = _among(reader, where, deadlines)
    for one in deadlines:
        if one.order_id in wanted:
            on = one.until_at.date() if one.kind in BY_DAY else one.until_at
            yield CalendarItem(
                _uid(one.marketplace_id, one.number, one.kind),
                one.kind,
                on,
                one.marketplace_id,
                one.number,
                one.title,
                one.client,
                one.net,
                _alarms(one.kind, choices),
            )


def _among(reader: Reader, where: OrderFilter, deadlines: list[Deadline]) -> set[int | None]:
    """Return the orders of these deadlines that a filter lets through."""
    condition, values = matching(where)
    ids = json.dumps(sorted({one.order_id for one in deadlines if one.order_id is not None}))
    return set(
        reader.ids(
            "SELECT o.id FROM orders o LEFT JOIN clients c ON c.id = o.client_id"  # noqa: S608
            f" WHERE o.id IN (SELECT value FROM json_each(?)) AND {condition}",
            (ids, *values),
        )
    )


def _payouts(reader: Reader, span: tuple[date, date], choices: NoticeChoices) -> list[CalendarItem]:
    kind = DeadlineKind.PAYOUT
    rows = reader.rows(
        f"SELECT p.id, p.marketplace_id, p.expected_on, {TO_COME} FROM payouts p"  # noqa: S608
        " WHERE p.paid_on IS NULL AND p.expected_on BETWEEN ? AND ?",
        tuple(day.isoformat() for day in span),
    )
    return [
        CalendarItem(
            _uid(site, str(payout_id), kind),
            kind,
            date.fromisoformat(day),
            site,
            "",
            "",
            "",
            Yen(amount),
            _alarms(kind, choices),
        )
        for payout_id, site, day, amount in rows
    ]


def _alarms(kind: DeadlineKind, choices: NoticeChoices) -> tuple[timedelta, ...]:
    """Return the seller's own steps for a kind, counted from where its entry begins."""
    hours = [timedelta(hours=lead) for lead in choices.leads.get(kind, ()) if choices.is_on]
    if kind in AFTER:
        return tuple(ONE_DAY + lead for lead in hours)
    return tuple(ONE_DAY - lead if kind in BY_DAY else -lead for lead in hours)


def _uid(marketplace_id: str, number: str, kind: DeadlineKind) -> str:
    return f"{marketplace_id}-{number}-{kind}@tokuicho"


def _place(item: CalendarItem) -> tuple[datetime, str]:
    if isinstance(item.on, datetime):
        return item.on, item.uid
    return from_epoch(start_of(item.on)), item.uid
