from datetime import timedelta

from sqlalchemy.orm import Session

from app.models.conversation import Attachment, Conversation, Message
from app.models.moments import to_epoch
from app.models.types import EventKind, PaymentKind, Side, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.order_details import order_details
from app.services.orders import read_deadline
from app.storage.database import Database
from tests.services.sample import DUE, NOW, PURCHASED, add, fill, move


def talk(session: Session, order_id: int, count: int) -> None:
    room = Conversation(marketplace_id="coconala", room="1", order_id=order_id)
    for index in range(count):
        at = NOW + timedelta(minutes=index)
        message = Message(
            sent_at=at, position=index, side=Side.CLIENT, sender="みなと", body=f"{index}"
        )
        message.attachments.append(Attachment(name=f"{index}.png"))
        room.messages.append(message)
    session.add(room)


def test_there_is_nothing_to_open_where_there_is_no_order(database: Database) -> None:
    assert database.read(order_details, 1) is None


def test_an_order_opens_with_all_that_belongs_to_it(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    details = database.read(order_details, PURCHASED)
    assert details is not None
    assert details.rule == "coconala_text_2021"
    assert (details.kind, details.tax_status, details.has_escrow) == (
        "text",
        TaxStatus.EXEMPT,
        True,
    )
    assert [(line.kind, line.net) for line in details.payments] == [(PaymentKind.BASE, 39_000)]
    assert [line.stage_after for line in details.events] == [Stage.PURCHASED]
    assert [line.text for line in details.checklist] == ["下書き"]
    assert details.next_stages == (Stage.WORKING, Stage.CANCELLED)
    assert details.row.due_on == DUE


def test_clocks_run_under_the_rule_the_order_was_booked_under(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    details = database.read(order_details, PURCHASED)
    assert details is not None
    ends = {clock.name: clock.until for clock in details.clocks}
    assert ends["first_contact"] == NOW + timedelta(hours=48)
    assert {"first_contact", "promised", "room_close"} == set(ends)


def test_a_deadline_read_from_the_site_stands_over_the_computed_one(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)
    until = NOW + timedelta(hours=5)
    database.write(read_deadline, order_id, "first_contact", until, now=NOW)
    details = database.read(order_details, order_id)
    assert details is not None
    assert (details.clocks[0].until, details.clocks[0].is_observed) == (until, True)
    assert details.row.ball_until_at == to_epoch(until)


def test_messages_come_oldest_first_and_the_newest_of_many(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)
    database.write(talk, order_id, 5)
    details = database.read(order_details, order_id, message_limit=2)
    assert details is not None
    assert [line.body for line in details.messages] == ["3", "4"]
    assert details.messages[0].attachments == ("3.png",)
    assert details.message_count == 5
    whole = database.read(order_details, order_id, message_limit=None)
    assert whole is not None
    assert len(whole.messages) == 5


def test_a_cancelled_and_a_returned_order_tell_their_story(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)
    move(database, catalog, order_id, Stage.DELIVERED, Stage.WORKING, Stage.CANCELLED)
    details = database.read(order_details, order_id)
    assert details is not None
    assert [line.kind for line in details.events].count(EventKind.RETURNED) == 1
    assert details.next_stages == ()
    assert [clock.name for clock in details.clocks] == ["room_hidden"]


def test_an_order_without_a_known_fee_says_so(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, marketplace_id="skillcloud")
    details = database.read(order_details, order_id)
    assert details is not None
    assert details.rule is None
    assert (details.row.gross, details.row.net) == (50_000, None)


def test_an_order_without_any_rule_has_no_clocks(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)

    def forget_rule(session: Session) -> None:
        session.connection().exec_driver_sql("UPDATE orders SET rule_id = NULL")

    database.write(forget_rule)
    details = database.read(order_details, order_id)
    assert details is not None
    assert details.clocks == ()
