"""What is mine to do comes from one question; the buyer's clock is never my emergency."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from app.models.conversation import Conversation, Message
from app.models.money import Yen
from app.models.order_parts import ObservedDeadline
from app.models.types import DeadlineKind, Side, Stage
from app.rulebook.catalog import Catalog
from app.services.closings import close_marketplace
from app.services.deadline_queries import Deadline, chores_due, my_deadlines
from app.services.order_drafts import OrderEdit
from app.services.orders import edit_order, quote_order, rate_order
from app.services.payouts import record_payment_received, request_payout
from app.services.today_queries import to_dos
from app.storage.database import Database
from tests.services.permit_samples import put_permit
from tests.services.sample import DONE, DUE, ENQUIRY, NOW, PURCHASED, add, fill, move

HORIZON = NOW + timedelta(days=16)
CANCELLED_FOR = timedelta(days=3)


def kinds(
    database: Database, now: datetime = NOW
) -> dict[tuple[DeadlineKind, int | None], Deadline]:
    found = database.read(my_deadlines, now, now + timedelta(days=16))
    assert list(found) == sorted(found, key=lambda one: one.until_at)
    return {(one.kind, one.order_id): one for one in found}


def say(
    session: Session, order_id: int | None, side: Side, at: datetime, *, is_whole: bool = True
) -> None:
    session.add(
        Conversation(
            marketplace_id="coconala",
            room=f"{order_id}-{side}",
            title="無題",
            order_id=order_id,
            is_whole=int(is_whole),
            last_message_at=at,
            last_client_at=at if side is Side.CLIENT else None,
            last_own_at=at if side is Side.ME else None,
            messages=[Message(sent_at=at, side=side, sender="", body="…")],
        )
    )


def test_an_open_order_brings_its_own_clocks(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, due_on=DUE)
    found = kinds(database)
    assert set(found) == {
        (DeadlineKind.FIRST_CONTACT, order_id),
        (DeadlineKind.PROMISED, order_id),
        (DeadlineKind.ROOM_CLOSE, order_id),
    }
    first = found[DeadlineKind.FIRST_CONTACT, order_id]
    assert first.until_at == NOW + timedelta(hours=48)
    assert (first.title, first.client, first.stage, first.due_on) == (
        "ロゴ",
        "みなと",
        Stage.PURCHASED,
        DUE,
    )
    assert first.key == f"first_contact:o{order_id}:{int(first.until_at.timestamp())}"


def test_the_buyers_clock_is_not_mine(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, due_on=DUE)
    move(database, catalog, order_id, Stage.DELIVERED)
    assert kinds(database) == {}


def test_a_booked_time_is_a_deadline(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, marketplace_id="timeticket")
    at = NOW + timedelta(days=2)
    database.write(edit_order, order_id, OrderEdit(title="相談", booked_at=at), now=NOW)
    assert kinds(database)[DeadlineKind.BOOKED, order_id].until_at == at


def test_a_quote_that_lapses_is_told_until_then(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    database.write(quote_order, ENQUIRY, Yen(80_000), basis="", expires_on=DUE, at=NOW, now=NOW)
    quote = kinds(database)[DeadlineKind.QUOTE_EXPIRY, ENQUIRY]
    assert quote.until_at.date() == DUE


def test_a_cancelled_room_is_to_be_saved_unless_it_is_whole(
    database: Database, catalog: Catalog
) -> None:
    lost = add(database, catalog)
    half = add(database, catalog)
    whole = add(database, catalog)
    enquiry = add(database, catalog, stage=Stage.INQUIRY)
    move(database, catalog, lost, Stage.CANCELLED)
    move(database, catalog, half, Stage.CANCELLED)
    move(database, catalog, whole, Stage.CANCELLED)
    move(database, catalog, enquiry, Stage.CANCELLED)
    database.write(say, half, Side.ME, NOW, is_whole=False)
    database.write(say, whole, Side.ME, NOW)
    found = kinds(database)
    assert set(found) == {
        (DeadlineKind.ROOM_HIDDEN, lost),
        (DeadlineKind.ROOM_HIDDEN, half),
    }
    assert found[DeadlineKind.ROOM_HIDDEN, lost].until_at == NOW + CANCELLED_FOR
    assert kinds(database, NOW + CANCELLED_FOR) == {}
    things, count = database.read(to_dos, NOW, 9)
    assert count == len(things) == 2
    assert {thing.kind for thing in things} == {DeadlineKind.ROOM_HIDDEN}


def test_ratings_and_proceeds_come_near_their_end(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    rating = kinds(database)[DeadlineKind.RATING, DONE]
    assert rating.until_at == NOW + timedelta(days=14)
    assert (DeadlineKind.PROCEEDS, DONE) not in kinds(database)
    late = NOW + timedelta(days=110)
    assert kinds(database, late)[DeadlineKind.PROCEEDS, DONE].until_at == NOW + timedelta(days=120)
    assert DONE not in {one.order_id for one in database.read(chores_due, NOW)}
    shown = {one.kind for one in database.read(chores_due, NOW + timedelta(days=13))}
    assert DeadlineKind.RATING in shown
    assert DeadlineKind.PROCEEDS in {one.kind for one in database.read(chores_due, late)}
    database.write(rate_order, DONE, received=None, given=5, now=NOW)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    assert (DeadlineKind.RATING, DONE) not in kinds(database)
    assert (DeadlineKind.PROCEEDS, DONE) not in kinds(database, late)


def test_a_deadline_of_an_ended_order_read_from_the_site_goes_before_the_rule(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    seen = NOW + timedelta(days=40)
    database.write(
        lambda session: session.add(ObservedDeadline(order_id=DONE, clock="rating", until_at=seen))
    )
    later = NOW + timedelta(days=39)
    assert kinds(database, later)[DeadlineKind.RATING, DONE].until_at == seen
    assert (DeadlineKind.RATING, DONE) not in kinds(database)


def test_a_client_without_an_answer_waits_for_thirty_days(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    database.write(say, PURCHASED, Side.CLIENT, NOW)
    database.write(say, None, Side.CLIENT, NOW - timedelta(days=29))
    database.write(say, DONE, Side.CLIENT, NOW)
    replies = [one for one in kinds(database).values() if one.kind is DeadlineKind.REPLY]
    assert {(one.order_id, one.conversation_id is None) for one in replies} == {
        (ENQUIRY, True),
        (PURCHASED, False),
        (None, False),
    }
    assert all(one.until_at <= NOW for one in replies)
    month = kinds(database, NOW + timedelta(days=31))
    assert not any(kind is DeadlineKind.REPLY for kind, _ in month)
    database.write(say, ENQUIRY, Side.ME, NOW)
    assert (DeadlineKind.REPLY, ENQUIRY) not in kinds(database)


def test_a_transfer_that_did_not_arrive_is_looked_after(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    payout_id, _ = database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    (payout,) = (one for one in kinds(database).values() if one.payout_id)
    assert (payout.kind, payout.order_id, payout.marketplace_id) == (
        DeadlineKind.PAYOUT,
        None,
        "coconala",
    )
    assert payout.due_on is not None
    assert payout.until_at.date() == payout.due_on + timedelta(days=1)
    assert payout not in database.read(chores_due, NOW)
    after = payout.until_at + timedelta(hours=1)
    assert payout in database.read(chores_due, after)
    things, _ = database.read(to_dos, after, 9)
    assert (DeadlineKind.PAYOUT, None) in {(thing.kind, thing.order_id) for thing in things}
    database.write(record_payment_received, payout_id, paid_on=date(2026, 12, 7), now=NOW)
    assert payout not in database.read(chores_due, after)


def test_an_empty_book_has_no_deadlines(database: Database) -> None:
    assert database.read(my_deadlines, NOW, HORIZON) == ()
    assert database.read(chores_due, datetime(2026, 1, 1, tzinfo=UTC)) == ()


def test_a_permit_is_mine_from_thirty_days_before_its_end_to_thirty_days_after(
    database: Database,
) -> None:
    permit, _ = database.write(put_permit, "food", 30)
    database.write(put_permit, "travel", 31)
    database.write(put_permit, "antique", None)
    database.write(put_permit, "alcohol", 5, paper=False)
    (found,) = database.read(chores_due, NOW)
    assert (found.kind, found.permit_kind, found.permit_id) == (
        DeadlineKind.PERMIT,
        "food",
        permit,
    )
    assert (found.marketplace_id, found.number, found.title) == ("", "第12号", "")
    assert found in database.read(my_deadlines, NOW, NOW)
    assert found.key == f"permit:l{permit}:{int(found.until_at.timestamp())}"
    (todo,) = database.read(to_dos, NOW, 9)[0]
    assert (todo.kind, todo.permit_kind, todo.order_id) == (DeadlineKind.PERMIT, "food", None)
    late = {one.permit_kind for one in database.read(chores_due, NOW + timedelta(days=60))}
    assert late == {"food", "travel"}
    assert database.read(chores_due, NOW + timedelta(days=62)) == ()


def test_a_site_that_shuts_down_has_two_last_days(database: Database, catalog: Catalog) -> None:
    stops, ends = NOW.date() + timedelta(days=9), NOW.date() + timedelta(days=90)
    for site in ("anytimes", "lancers"):
        database.write(close_marketplace, site, stops, ends, shipped=catalog, now=NOW)
    far = NOW + timedelta(days=400)
    found = database.read(my_deadlines, NOW, far)
    assert [(one.marketplace_id, one.due_on) for one in found] == [
        ("anytimes", stops),
        ("lancers", stops),
        ("anytimes", ends),
        ("lancers", ends),
    ]
    assert {one.kind for one in found} == {DeadlineKind.SITE_CLOSES}
    assert len({one.key for one in found}) == 4
    later = NOW + timedelta(days=30)
    assert [one.due_on for one in database.read(my_deadlines, later, far)] == [ends, ends]
    assert database.read(my_deadlines, NOW + timedelta(days=91), far) == ()


def test_a_permit_that_was_renewed_is_spoken_of_no_more(database: Database) -> None:
    database.write(put_permit, "food", 3)
    database.write(put_permit, "food", 400)
    database.write(put_permit, "antique", 3)
    database.write(put_permit, "antique", None)
    database.write(put_permit, "travel", 3)
    database.write(put_permit, "travel", 400, paper=False)
    assert [one.permit_kind for one in database.read(chores_due, NOW)] == ["travel"]
