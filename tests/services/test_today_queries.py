from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from app.models.conversation import Conversation, Message
from app.models.money import Yen
from app.models.types import BallReason, Side, Stage
from app.rulebook.catalog import Catalog
from app.services.orders import step_order
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.today_queries import (
    to_dos,
    today_figures,
    waiting_replies,
    week,
)
from app.storage.database import Database
from tests.services.evidence_samples import keep
from tests.services.sample import DONE, DUE, ENQUIRY, NOW, PURCHASED, add, fill, move

MONDAY = date(2026, 11, 23)


def ask(session: Session, room: str, order_id: int | None, hours_ago: int, body: str) -> None:
    at = NOW - timedelta(hours=hours_ago)
    talk = Conversation(
        marketplace_id="coconala",
        room=room,
        title="無題",
        order_id=order_id,
        last_message_at=at,
        last_side=Side.CLIENT,
        last_client_at=at,
    )
    talk.messages.append(Message(sent_at=at, side=Side.CLIENT, sender="みなと", body=body))
    session.add(talk)


def test_an_empty_book_measures_nothing(database: Database) -> None:
    figures = database.read(today_figures, NOW)
    assert not figures.has_orders
    assert (figures.net_this_month, figures.escrow, figures.target) == (0, 0, None)
    assert figures.escrow_oldest_days is None
    assert figures.reply_minutes is None
    assert figures.net_by_day == (0,) * 23


def test_the_figures_are_those_of_the_book(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    add(database, catalog, due_on=MONDAY)
    database.write(set_book_facts, BookFacts(monthly_target=Yen(300_000)))
    figures = database.read(today_figures, NOW)
    assert figures.net_this_month == figures.net_by_day[-1] == 39_000 + 36_250
    assert figures.target == 300_000
    assert (figures.escrow, figures.escrow_count, figures.escrow_oldest_days) == (117_000, 4, 0)
    assert figures.escrow_ages == (117_000, 0, 0, 0)
    assert (figures.open_count, figures.due_today_count) == (4, 1)
    assert figures.has_orders


def test_last_month_counts_up_to_the_same_day_or_its_last(
    database: Database, catalog: Catalog
) -> None:
    for day in (27, 28):
        at = datetime(2026, 2, day, 3, tzinfo=UTC)
        order_id = add(database, catalog, purchased_at=at)
        database.write(step_order, order_id, Stage.COMPLETED, catalog=catalog, at=at, now=at)
    end_of_march = datetime(2026, 3, 31, 3, tzinfo=UTC)
    assert database.read(today_figures, end_of_march).net_last_month_to_date == 78_000
    march_27 = datetime(2026, 3, 27, 3, tzinfo=UTC)
    assert database.read(today_figures, march_27).net_last_month_to_date == 39_000


def test_to_dos_are_my_balls_by_what_runs_out_first(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    delivered = add(database, catalog)
    move(database, catalog, delivered, Stage.DELIVERED)
    things, count = database.read(to_dos, NOW, 2)
    assert count == 3
    assert [(thing.order_id, thing.reason) for thing in things] == [
        (PURCHASED, BallReason.FIRST_CONTACT),
        (ENQUIRY, BallReason.ANSWER),
    ]
    assert (things[0].due_on, things[0].checklist_left) == (DUE, 1)


def test_a_week_shows_load_from_today_and_a_bar_for_each_open_order(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, due_on=date(2026, 11, 26), estimate_minutes=300)
    late = add(database, catalog, due_on=date(2026, 11, 20), estimate_minutes=60)
    far = add(database, catalog, due_on=date(2026, 12, 24))
    add(database, catalog)
    days, bars = database.read(week, MONDAY, NOW)
    assert [day.planned_minutes for day in days] == [60, 100, 100, 100, 0, 0, 0]
    assert [day.capacity_minutes for day in days] == [0, 480, 480, 480, 480, 0, 0]
    assert days[0].holiday == "勤労感謝の日"
    assert [(bar.order_id, bar.first_on, bar.last_on) for bar in bars] == [
        (order_id, MONDAY, date(2026, 11, 26)),
        (far, MONDAY, date(2026, 11, 29)),
    ]
    assert late not in {bar.order_id for bar in bars}


def test_a_week_gone_by_or_to_come_can_be_asked_for(database: Database, catalog: Catalog) -> None:
    add(database, catalog, due_on=date(2026, 12, 3), estimate_minutes=800)
    days, bars = database.read(week, date(2026, 11, 30), NOW)
    assert [day.planned_minutes for day in days] == [100] * 4 + [0] * 3
    assert len(bars) == 1
    days, bars = database.read(week, date(2026, 11, 16), NOW)
    assert [day.planned_minutes for day in days] == [0] * 7
    assert bars == ()


def test_an_order_promised_for_a_day_before_it_was_bought_keeps_a_bar_of_one_day(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, due_on=MONDAY, purchased_at=NOW + timedelta(days=1))
    _, (bar,) = database.read(week, MONDAY, NOW)
    assert (bar.order_id, bar.first_on, bar.last_on) == (order_id, MONDAY, MONDAY)


def test_replies_wait_in_open_rooms_and_the_most_urgent_comes_first(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    database.write(ask, "1", ENQUIRY, 9, "おいくら\nですか")
    database.write(ask, "2", PURCHASED, 1, "よろしく")
    database.write(ask, "3", DONE, 1, "ありがとう")
    database.write(ask, "4", None, 2, "長" * 200)
    database.write(ask, "5", None, 24 * 31, "去年の話")
    replies, count = database.read(waiting_replies, NOW, 2)
    assert count == 3
    assert [reply.order_id for reply in replies] == [PURCHASED, ENQUIRY]
    assert replies[0].until_at is not None
    assert replies[1].snippet == "おいくら ですか"
    whole, _ = database.read(waiting_replies, NOW, 9)
    assert (whole[-1].client, len(whole[-1].snippet)) == ("無題", 80)
    assert database.read(today_figures, NOW).waiting_reply_count == 3


def test_messages_without_an_order_wait_for_an_answer_after_the_orders(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    before, count = database.read(to_dos, NOW, 20)
    database.write(ask, "d1", None, 5, "相談です\nよろしく")
    database.write(ask, "d2", None, 9, "先の相談")
    database.write(ask, "d3", PURCHASED, 1, "注文の話")
    found, total = database.read(to_dos, NOW, 20)
    assert total == count + 2
    assert found[: len(before)] == before
    assert [row.reason for row in found[-2:]] == [BallReason.ANSWER] * 2
    assert [row.order_id for row in found[-2:]] == [None, None]
    assert found[-2].conversation_id is not None
    assert database.read(to_dos, NOW + timedelta(days=60), 20)[1] < total


def test_receipts_that_wait_are_one_thing_to_do_after_all_else(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    before, count = database.read(to_dos, NOW, 9)
    keep(database, "1")
    keep(database, "2")
    found, whole = database.read(to_dos, NOW, 9)
    assert found[:-1] == before
    assert (found[-1].receipts, found[-1].order_id, whole) == (2, None, count + 1)
