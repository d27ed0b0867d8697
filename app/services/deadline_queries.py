"""What the seller must do by when, over the whole book: for notices, 今日 and other calendars."""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.models.moments import JST, end_of, from_epoch, to_epoch
from app.models.money import Yen
from app.models.types import Ball, BallReason, DeadlineKind, Stage
from app.rulebook.clocks import Clock
from app.rulebook.schema import ClockId
from app.services.order_clocks import OrderClocks, order_clocks, thawed
from app.storage.payout_sums import TO_COME
from app.storage.reader import Reader

WAITING_DAYS = 30
"""A client who was not answered for so long waits no more."""

CHORES = (DeadlineKind.ROOM_HIDDEN, DeadlineKind.RATING, DeadlineKind.PROCEEDS)
"""What is left to do for an order that has ended."""

PERMIT_SHOWN = timedelta(days=30)
"""So long before a permit ends it stands among the things to do, and so long after."""

SHOWN_BEFORE = {
    DeadlineKind.ROOM_HIDDEN: timedelta(days=3),
    DeadlineKind.RATING: timedelta(days=2),
    DeadlineKind.PROCEEDS: timedelta(days=14),
}
"""How long before its end a chore stands among the things to do."""


class Deadline(NamedTuple):
    """One thing that is mine to do, and until when.

    Of a `reply` and a `payout` the moment is the one since when they are waited for. A quote that
    expires is the client's; it is told so that the seller can ask once more. A permit belongs to
    no marketplace.
    """

    kind: DeadlineKind
    until_at: datetime
    marketplace_id: str
    number: str
    title: str
    client: str
    stage: Stage | None = None
    due_on: date | None = None
    net: Yen | None = None
    order_id: int | None = None
    conversation_id: int | None = None
    payout_id: int | None = None
    permit_id: int | None = None
    permit_kind: str | None = None

    @property
    def key(self) -> str:
        """What it is known by: its kind, what it is about, and its end."""
        about = {
            "o": self.order_id,
            "c": self.conversation_id,
            "p": self.payout_id,
            "l": self.permit_id,
        }
        subject = "".join(f"{mark}{known}" for mark, known in about.items() if known is not None)
        return f"{self.kind}:{subject or self.marketplace_id}:{to_epoch(self.until_at)}"


def my_deadlines(reader: Reader, now: datetime, horizon: datetime) -> tuple[Deadline, ...]:
    """Return all that is mine to do, what ends first in front.

    Open orders come with all their clocks, also those that have run out; what is left of ended
    ones comes as far as it ends between now and the horizon.
    """
    found = [
        *_open(reader),
        *chores_until(reader, now, horizon),
        *_replies(reader, now),
        *_enquiries(reader, now),
        *_payouts(reader),
        *_permits(reader, now),
        *_closings(reader, now),
    ]
    return tuple(sorted(found, key=lambda one: (one.until_at, one.key)))


def chores_due(reader: Reader, now: datetime) -> tuple[Deadline, ...]:
    """Return what 今日 shows beside the open orders: chores and permits near their end, payouts."""
    horizon = now + max(SHOWN_BEFORE.values())
    chores = [
        one
        for one in chores_until(reader, now, horizon)
        if one.until_at - SHOWN_BEFORE[one.kind] <= now
    ]
    late = [one for one in _payouts(reader) if one.until_at <= now]
    permits = _permits(reader, now)
    return tuple(sorted([*chores, *late, *permits], key=lambda one: (one.until_at, one.key)))


def chores_until(reader: Reader, now: datetime, horizon: datetime) -> Iterator[Deadline]:
    """Yield what is left to do for ended orders, ending after now and up to the horizon."""
    ids = json.dumps(sorted(_ended(reader, now, horizon)))
    for order in order_clocks(reader, "o.id IN (SELECT value FROM json_each(?))", (ids,)):
        for clock in order.clocks:
            is_chore = clock.whose is Ball.ME and clock.name in CHORES
            if is_chore and now < clock.until <= horizon:
                yield _deadline(order, clock)


def _open(reader: Reader) -> Iterator[Deadline]:
    """Yield the clocks of the orders that are my turn, and the quotes that lapse."""
    condition = "o.ball = 'me' OR (o.stage = 'inquiry' AND o.quoted_at IS NOT NULL)"
    for order in order_clocks(reader, condition):
        for clock in order.clocks:
            if clock.whose is Ball.ME or clock.name == ClockId.QUOTE_EXPIRY:
                yield _deadline(order, clock)
        if order.booked_at is not None:
            yield _about(order, DeadlineKind.BOOKED, order.booked_at)


def _deadline(order: OrderClocks, clock: Clock) -> Deadline:
    return _about(order, DeadlineKind(clock.name), clock.until)


def _about(order: OrderClocks, kind: DeadlineKind, until: datetime) -> Deadline:
    return Deadline(
        kind=kind,
        until_at=until,
        marketplace_id=order.marketplace_id,
        number=order.number,
        title=order.title,
        client=order.client,
        stage=order.stage,
        due_on=order.due_on,
        net=order.net,
        order_id=order.order_id,
    )


_UNSAVED = (
    "NOT EXISTS (SELECT 1 FROM conversations v WHERE v.order_id = o.id AND v.is_whole = 1"
    " AND v.last_message_at IS NOT NULL)"
)

_LEFT_TO_DO = {
    ClockId.ROOM_HIDDEN: (
        "o.stage = 'cancelled' AND o.purchased_at IS NOT NULL"
        f" AND o.ended_at BETWEEN :first AND :last AND {_UNSAVED}"
    ),
    ClockId.RATING: (
        "o.stage = 'completed' AND o.earned_on BETWEEN :first_on AND :last_on"
        " AND o.rating_given IS NULL"
    ),
    ClockId.PROCEEDS: (
        "o.stage = 'completed' AND o.earned_on BETWEEN :first_on AND :last_on"
        " AND +o.payment_state = 'balance'"
    ),
}
"""SQL on orders that ended between two moments: those whose chore was not done.

The plus keeps SQLite from reading the whole balance: few orders ended on those days.
"""


def _ended(reader: Reader, now: datetime, horizon: datetime) -> set[int]:
    """Return the orders whose chores may end in this time: found by the day they ended."""
    lengths = {
        (clock.id, clock.length)
        for (body,) in reader.rows("SELECT body FROM frozen_rules")
        for clock in thawed(body).clocks
        if clock.id in _LEFT_TO_DO
    }
    found: set[int] = set()
    for name, length in lengths:
        span = (now - length - timedelta(hours=1), horizon - length)
        sql = f"SELECT o.id FROM orders o WHERE {_LEFT_TO_DO[name]}"  # noqa: S608  our own SQL
        found.update(reader.ids(sql, _span(span)))
    for name, condition in _LEFT_TO_DO.items():
        always = _span((from_epoch(0), horizon))
        found.update(
            reader.ids(
                "SELECT o.id FROM observed_deadlines d CROSS JOIN orders o ON o.id = d.order_id"  # noqa: S608
                " WHERE d.clock = :clock AND d.until_at > :now AND d.until_at <= :last"
                f" AND {condition}",
                {**always, "clock": name.value, "now": to_epoch(now)},
            )
        )
    return found


def _span(span: tuple[datetime, datetime]) -> dict[str, object]:
    """Return a span as moments and as days in Japan."""
    first, last = span
    return {
        "first": to_epoch(first),
        "last": to_epoch(last),
        "first_on": first.astimezone(JST).date().isoformat(),
        "last_on": last.astimezone(JST).date().isoformat(),
    }


def _replies(reader: Reader, now: datetime) -> Iterator[Deadline]:
    """Yield the conversations whose last word is the client's."""
    rows = reader.rows(
        "SELECT v.id, v.order_id, v.marketplace_id, v.room, COALESCE(o.title, v.title),"
        " COALESCE(c.name, ''), v.last_client_at, o.stage, o.due_on, o.net FROM conversations v"
        " LEFT JOIN orders o ON o.id = v.order_id"
        " LEFT JOIN clients c ON c.id = COALESCE(v.client_id, o.client_id)"
        " WHERE v.last_client_at > COALESCE(v.last_own_at, 0) AND v.last_client_at >= ?"
        " AND v.archived_at IS NULL"
        " AND (o.id IS NULL OR o.stage IN ('inquiry', 'purchased', 'working', 'delivered'))",
        (_oldest(now),),
    )
    for room_id, order_id, site, room, title, client, at, stage, due, net in rows:
        yield Deadline(
            kind=DeadlineKind.REPLY,
            until_at=from_epoch(at),
            marketplace_id=site,
            number=room,
            title=title,
            client=client,
            stage=None if stage is None else Stage(stage),
            due_on=None if due is None else date.fromisoformat(due),
            net=net,
            order_id=order_id,
            conversation_id=room_id,
        )


def _enquiries(reader: Reader, now: datetime) -> Iterator[Deadline]:
    """Yield the enquiries that were noted without a conversation and have no answer."""
    rows = reader.rows(
        "SELECT o.id, o.marketplace_id, o.number, o.title, COALESCE(c.name, ''), o.inquired_at,"
        " o.net FROM orders o LEFT JOIN clients c ON c.id = o.client_id"
        " WHERE o.stage = 'inquiry' AND o.ball_reason = ? AND o.inquired_at >= ?"
        " AND NOT EXISTS (SELECT 1 FROM conversations v WHERE v.order_id = o.id)",
        (BallReason.ANSWER, _oldest(now)),
    )
    for order_id, site, number, title, client, at, net in rows:
        yield Deadline(
            kind=DeadlineKind.REPLY,
            until_at=from_epoch(at),
            marketplace_id=site,
            number=number,
            title=title,
            client=client,
            stage=Stage.INQUIRY,
            net=net,
            order_id=order_id,
        )


def _payouts(reader: Reader) -> Iterator[Deadline]:
    """Yield the transfers that were asked for, each with the moment the day it is due ends."""
    rows = reader.rows(
        f"SELECT p.id, p.marketplace_id, p.expected_on, {TO_COME} FROM payouts p"  # noqa: S608
        " WHERE p.paid_on IS NULL AND p.expected_on IS NOT NULL"
    )
    for payout_id, site, expected_on, amount in rows:
        day = date.fromisoformat(expected_on)
        yield Deadline(
            kind=DeadlineKind.PAYOUT,
            until_at=from_epoch(end_of(day)),
            marketplace_id=site,
            number="",
            title="",
            client="",
            due_on=day,
            net=Yen(amount),
            payout_id=payout_id,
        )


def _permits(reader: Reader, now: datetime) -> Iterator[Deadline]:
    """Yield the permits that end soon or ended lately, unless another of their kind goes on."""
    rows = reader.rows(
        "SELECT id, kind, number, expires_on FROM permits p"
        " WHERE digest IS NOT NULL AND expires_on BETWEEN ? AND ?"
        " AND NOT EXISTS (SELECT 1 FROM permits o WHERE o.kind = p.kind AND o.id <> p.id"
        " AND o.digest IS NOT NULL AND (o.is_endless = 1 OR o.expires_on > p.expires_on))",
        tuple(
            (now + span).astimezone(JST).date().isoformat()
            for span in (-PERMIT_SHOWN, PERMIT_SHOWN)
        ),
    )
    for permit_id, kind, number, expires_on in rows:
        day = date.fromisoformat(expires_on)
        yield Deadline(
            kind=DeadlineKind.PERMIT,
            until_at=from_epoch(end_of(day)),
            marketplace_id="",
            number=number,
            title="",
            client="",
            due_on=day,
            permit_id=permit_id,
            permit_kind=kind,
        )


def _oldest(now: datetime) -> int:
    return to_epoch(now - timedelta(days=WAITING_DAYS))


def _closings(reader: Reader, now: datetime) -> Iterator[Deadline]:
    """Yield the last days of the sites that the seller said shut down, today's among them."""
    rows = reader.rows(
        "SELECT marketplace_id, json_extract(body, '$.closing.purchases_stopped_on'),"
        " json_extract(body, '$.closing.closed_on') FROM rule_overrides"
        " WHERE json_extract(body, '$.closing.closed_on') >= ?",
        (now.astimezone(JST).date().isoformat(),),
    )
    for site, *days in rows:
        for day in sorted({date.fromisoformat(text) for text in days}):
            until = from_epoch(end_of(day))
            if until > now:
                yield Deadline(
                    kind=DeadlineKind.SITE_CLOSES,
                    until_at=until,
                    marketplace_id=site,
                    number="",
                    title="",
                    client="",
                    due_on=day,
                )
