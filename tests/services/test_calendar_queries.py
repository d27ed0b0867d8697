"""Every calendar entry has an id of its own that stays, and lies in the days asked for."""

from datetime import date, datetime, timedelta

from app.models.moments import JST
from app.models.types import Ball, DeadlineKind, Stage
from app.rulebook.catalog import Catalog
from app.services.calendar_queries import SPAN_DAYS, CalendarItem, calendar_items, usual_span
from app.services.notice_plan import NoticeChoices
from app.services.notices import set_notice_choices
from app.services.order_drafts import OrderEdit
from app.services.order_queries import EVERYTHING, OrderFilter
from app.services.orders import edit_order
from app.services.payouts import request_payout
from app.storage.database import Database
from tests.services.sample import DONE, DUE, NOW, PURCHASED, add, fill, move

FIRST, LAST = usual_span(NOW)


def items(
    database: Database, where: OrderFilter = EVERYTHING, first: date = FIRST, last: date = LAST
) -> dict[str, CalendarItem]:
    found = database.read(calendar_items, where, first, last, NOW)
    uids = [item.uid for item in found]
    assert len(set(uids)) == len(uids)
    return dict(zip(uids, found, strict=True))


def test_promises_clocks_bookings_and_payouts_lie_in_it(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW, order_ids=[DONE])
    talk = add(database, catalog, "相談", marketplace_id="timeticket", number="T9")
    at = NOW + timedelta(days=2)
    database.write(edit_order, talk, OrderEdit(booked_at=at), now=NOW)
    found = items(database)
    kinds = {item.kind for item in found.values()}
    assert kinds >= {
        DeadlineKind.PROMISED,
        DeadlineKind.FIRST_CONTACT,
        DeadlineKind.BOOKED,
        DeadlineKind.PAYOUT,
        DeadlineKind.RATING,
    }
    assert DeadlineKind.REPLY not in kinds
    assert found["timeticket-T9-booked@tokuicho"].on == at
    promise = found["coconala-C-0001@tokuicho"]
    assert promise.on == DUE
    assert promise.alarms == (timedelta(hours=-6), timedelta(hours=9))
    contact = found["coconala-C-0001-first_contact@tokuicho"]
    assert contact.on == NOW + timedelta(hours=48)
    assert contact.alarms == tuple(timedelta(hours=-lead) for lead in (24, 6, 1))
    (payout,) = (item for item in found.values() if item.kind is DeadlineKind.PAYOUT)
    assert payout.alarms == (timedelta(hours=33),)
    assert not isinstance(payout.on, datetime)
    assert list(items(database)) == list(found), "the ids stay"


def test_only_the_days_asked_for_come(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    today = NOW.astimezone(JST).date()
    assert items(database, first=DUE, last=DUE).keys() == {"coconala-C-0001@tokuicho"}
    assert items(database, first=today, last=today) == {}
    assert (LAST - FIRST).days == 2 * SPAN_DAYS


def test_a_filter_leaves_out_other_orders_and_all_payouts(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW, order_ids=[DONE])
    mine = items(database, OrderFilter(ball=Ball.ME, text="着手"))
    assert mine
    assert {item.number for item in mine.values()} == {"C-0001"}


def test_what_is_done_or_off_does_not_ring(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    move(database, catalog, PURCHASED, Stage.DELIVERED)
    assert items(database)["coconala-C-0001@tokuicho"].alarms == ()
    database.write(set_notice_choices, NoticeChoices(is_on=False))
    assert not any(item.alarms for item in items(database).values())
