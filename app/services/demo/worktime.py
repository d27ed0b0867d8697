"""When the invented seller works: timed stretches that add up to his orders, and days off."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from app.models.moments import JST
from app.services.demo.papers import Off, OwnTime
from app.services.demo.plan import DemoSpec, OrderPlan
from app.services.demo.sheet import Sheet

OPENS, CLOSES = time(9, 30), time(21, 0)
"""Between these times of day he works."""
LONGEST = timedelta(minutes=150)
"""Then he makes a pause of a quarter of an hour."""
PAUSE = timedelta(minutes=15)
TIMED = 200
"""So many of the newest orders he timed; of the others he knows the minutes alone."""
SINCE = timedelta(days=150)


class Stretch(NamedTuple):
    """Work without a pause."""

    start: datetime
    end: datetime


def write_sessions(sheet: Sheet, plans: Sequence[OrderPlan], spec: DemoSpec) -> None:
    """Add stretches of work to the newest orders: never two at once, never in the future.

    Those of an order add up to its minutes worked; an order whose days are full has none.
    """
    free: dict[date, datetime] = {}
    worked = [
        (order_id, plan)
        for order_id, plan in enumerate(plans, start=1)
        if plan.worked and plan.started_at and plan.started_at > spec.now - SINCE
    ]
    for order_id, plan in worked[-TIMED:]:
        for stretch in _stretches(plan, free, spec.now):
            sheet.add(
                "work_sessions",
                id=sheet.next_id("work_sessions"),
                order_id=order_id,
                started_at=stretch.start,
                ended_at=stretch.end,
                minutes=(stretch.end - stretch.start) // timedelta(minutes=1),
                note="",
            )


def _stretches(plan: OrderPlan, free: dict[date, datetime], now: datetime) -> list[Stretch]:
    """Return stretches that fill the order's minutes, and take their time from the free days."""
    left = timedelta(minutes=plan.worked)
    taken: dict[date, datetime] = {}
    found: list[Stretch] = []
    start, end = plan.started_at or now, plan.delivered_at or plan.ended_at or now
    for day in _days(start, end):
        cursor = free.get(day, datetime.combine(day, OPENS, JST))
        cursor = max(cursor, _whole(start))
        closes = min(datetime.combine(day, CLOSES, JST), end)
        while left and (length := min(left, LONGEST, _minutes(closes - cursor))):
            found.append(Stretch(cursor, cursor + length))
            cursor, left = cursor + length + PAUSE, left - length
            taken[day] = cursor
    if left:
        return []
    free |= taken
    return found


def _days(start: datetime, end: datetime) -> Iterator[date]:
    day = start.astimezone(JST).date()
    while day <= end.astimezone(JST).date():
        yield day
        day += timedelta(days=1)


def _whole(moment: datetime) -> datetime:
    """Return the next five minutes of the clock."""
    return moment + timedelta(minutes=-moment.minute % 5, seconds=-moment.second)


def _minutes(left: timedelta) -> timedelta:
    """Return the whole minutes of what is left of a day, none below zero."""
    return max(timedelta(0), left // timedelta(minutes=1) * timedelta(minutes=1))


def write_days_off(sheet: Sheet, own: OwnTime, spec: DemoSpec) -> None:
    """Add the days off: around New Year, and those of the file that leave these free."""
    first = date(spec.today.year, 12, 29)
    last = date(spec.today.year + 1, 1, 3)
    for off in own.off:
        begins, ends = (spec.today + timedelta(days=days) for days in (off.first, off.last))
        if ends < first or begins > last:
            _write_off(sheet, begins, ends, off, spec)
    if spec.today < first:
        _write_off(sheet, first, last, Off(0, 0, own.new_year, pauses=True), spec)


def _write_off(sheet: Sheet, first: date, last: date, off: Off, spec: DemoSpec) -> None:
    is_over = off.pauses and last < spec.today
    sheet.add(
        "days_off",
        id=sheet.next_id("days_off"),
        first_on=first,
        last_on=last,
        note=off.note,
        pauses_listings=int(off.pauses),
        begun_at=datetime.combine(first, OPENS, JST) if is_over else None,
        ended_at=datetime.combine(last + timedelta(days=1), time(8), JST) if is_over else None,
    )
