"""An enquiry is born of what a client says, and becomes an order or ends."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.models.conversation import Conversation
from app.models.listing_fields import ListingField
from app.models.money import Yen
from app.models.order import IllegalStepError
from app.models.types import Ball, BallReason, Stage
from app.rulebook.catalog import Catalog
from app.services.conversation_details import conversation_details
from app.services.conversation_lookup import ConversationMissingError
from app.services.enquiries import (
    HasOrderError,
    accept_enquiry,
    close_enquiry,
    note_enquiry,
    start_enquiry,
)
from app.services.enquiry_drafts import Acceptance, EnquiryDraft
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service, edit_service
from app.services.order_details import OrderDetails, order_details
from app.services.order_drafts import EmptyFieldError
from app.services.order_lookup import DuplicateNumberError
from app.services.orders import quote_order
from app.services.published_texts import record_published
from app.storage.database import Database
from tests.services.rooms import CLIENT, ME, SAID_AT, add_room
from tests.services.sample import DUE, NOW, add

HOUR = timedelta(hours=1)


def details(database: Database, order_id: int) -> OrderDetails:
    found = database.read(order_details, order_id)
    assert found is not None
    return found


def start(database: Database, catalog: Catalog, room: int) -> OrderDetails:
    order_id, _ = database.write(start_enquiry, room, catalog=catalog, now=NOW)
    return details(database, order_id)


def test_it_takes_title_client_and_beginning_from_what_was_said(
    database: Database, catalog: Catalog
) -> None:
    said = (ME, "ご覧ください"), (CLIENT, "はじめまして。\n「LPを制作します」について相談です。")
    room, _ = database.write(add_room, *said)
    order = start(database, catalog, room)
    assert order.row.title == "LPを制作します"
    assert order.row.client == "みなと"
    assert order.row.stage is Stage.INQUIRY
    assert (order.row.ball, order.row.ball_reason) == (Ball.ME, BallReason.ANSWER)
    assert order.inquired_at == int((SAID_AT + HOUR).timestamp())
    assert order.message_count == 2
    with pytest.raises(HasOrderError):
        database.write(start_enquiry, room, catalog=catalog, now=NOW)


def test_a_listing_that_is_named_is_its_title(database: Database, catalog: Catalog) -> None:
    service, _ = database.write(add_service, "ロゴ", now=NOW)
    for title in ("ロゴを作ります", "ロゴを作ります 名刺つき"):
        listing = ListingDraft(marketplace_id="coconala", title=title)
        database.write(add_listing, service, listing, catalog=catalog, now=NOW)
    room, _ = database.write(
        add_room, (CLIENT, "「バナー各種」か ロゴを作ります 名刺つき か迷います")
    )
    assert start(database, catalog, room).row.title == "ロゴを作ります 名刺つき"


def test_a_listing_is_named_by_what_its_site_still_shows(
    database: Database, catalog: Catalog
) -> None:
    service, _ = database.write(add_service, "ロゴを作ります", now=NOW)
    draft = ListingDraft(marketplace_id="coconala")
    listing, _ = database.write(add_listing, service, draft, catalog=catalog, now=NOW)
    database.write(record_published, listing, [ListingField.TITLE], now=NOW)
    database.write(edit_service, service, {ListingField.TITLE: "印を彫ります"})
    room, _ = database.write(add_room, (CLIENT, "ロゴを作ります の件"))
    assert start(database, catalog, room).row.title == "印を彫ります"


@pytest.mark.parametrize(
    ("title", "said", "named"),
    [
        ("サムネイルの相談", "こんにちは", "サムネイルの相談"),
        ("", "\n 短いひとこと \n二行目", "短いひとこと"),
        ("", "あ" * 60, "あ" * 39 + "…"),
    ],
)
def test_without_a_service_the_room_or_the_first_words_name_it(
    database: Database, catalog: Catalog, title: str, said: str, named: str
) -> None:
    room, _ = database.write(add_room, (CLIENT, said), title=title)
    assert start(database, catalog, room).row.title == named


def test_who_wrote_becomes_the_client_of_a_room_without_one(
    database: Database, catalog: Catalog
) -> None:
    def nameless(session: Session) -> int:
        number = add_room(session, (CLIENT, "相談です"), client="")
        message = session.get_one(Conversation, number).messages[0]
        message.sender = "さくら"
        return number

    room, _ = database.write(nameless)
    assert start(database, catalog, room).row.client == "さくら"


def test_an_empty_room_is_named_by_its_number(database: Database, catalog: Catalog) -> None:
    room, _ = database.write(add_room, client="")
    order = start(database, catalog, room)
    assert (order.row.title, order.row.client_id) == ("900", None)
    assert order.inquired_at == int(NOW.timestamp())


def test_a_missing_conversation_is_refused(database: Database, catalog: Catalog) -> None:
    with pytest.raises(ConversationMissingError):
        database.write(start_enquiry, 7, catalog=catalog, now=NOW)


def test_one_that_no_file_tells_is_noted_with_its_words(
    database: Database, catalog: Catalog
) -> None:
    draft = EnquiryDraft(marketplace_id="direct", client="木下", text="名刺を頼めますか\n急ぎです")
    room, _ = database.write(note_enquiry, draft, catalog=catalog, now=NOW)
    shown = database.read(conversation_details, room)
    assert shown is not None
    (order,) = shown.orders
    assert (order.title, order.client, order.unread_count) == ("名刺を頼めますか", "木下", 1)
    assert shown.title == "名刺を頼めますか"
    titled = EnquiryDraft(marketplace_id="direct", client="木下", text="x", title="名刺")
    room, _ = database.write(note_enquiry, titled, catalog=catalog, now=NOW)
    shown = database.read(conversation_details, room)
    assert shown is not None
    assert shown.title == "名刺"


@pytest.mark.parametrize(
    "draft",
    [
        EnquiryDraft(marketplace_id="direct", client=" ", text="名刺"),
        EnquiryDraft(marketplace_id="direct", client="木下", text=" "),
    ],
)
def test_one_without_words_or_client_is_refused(
    database: Database, catalog: Catalog, draft: EnquiryDraft
) -> None:
    with pytest.raises(EmptyFieldError):
        database.write(note_enquiry, draft, catalog=catalog, now=NOW)


def test_accepted_it_is_an_order_at_the_quoted_price(database: Database, catalog: Catalog) -> None:
    room, _ = database.write(add_room, (CLIENT, "「LPを制作します」"), room="41000001")
    order_id = start(database, catalog, room).row.id
    database.write(quote_order, order_id, Yen(50_000), at=NOW, now=NOW)
    database.write(
        accept_enquiry, order_id, Acceptance(due_on=DUE), catalog=catalog, at=NOW, now=NOW
    )
    order = details(database, order_id)
    assert (order.row.stage, order.row.net, order.row.due_on) == (Stage.PURCHASED, 39_000, DUE)
    assert [payment.price for payment in order.payments] == [50_000]
    assert order.rule is not None
    with pytest.raises(IllegalStepError):
        database.write(accept_enquiry, order_id, Acceptance(), catalog=catalog, at=NOW, now=NOW)


def test_the_sites_number_joins_the_room_that_waits_for_it(
    database: Database, catalog: Catalog
) -> None:
    asked, _ = database.write(add_room, (CLIENT, "「LPを制作します」"), room="7")
    waiting, _ = database.write(add_room, (CLIENT, "購入しました"), room="41000001", client="")
    other = add(database, catalog, "別の注文", number="41000002")
    order_id = start(database, catalog, asked).row.id
    taken = Acceptance(number="41000002")
    with pytest.raises(DuplicateNumberError):
        database.write(accept_enquiry, order_id, taken, catalog=catalog, at=NOW, now=NOW)
    accepted = Acceptance(number=" 41000001 ")
    database.write(accept_enquiry, order_id, accepted, catalog=catalog, at=NOW, now=NOW)
    shown = database.read(conversation_details, waiting)
    assert shown is not None
    assert shown.order_id == order_id != other
    assert shown.client is not None
    assert shown.client.name == "みなと"
    assert shown.orders[0].number == "41000001"


def test_a_number_no_room_waits_for_is_kept(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, "見積り", stage=Stage.INQUIRY)
    accepted = Acceptance(number="41000009")
    database.write(accept_enquiry, order_id, accepted, catalog=catalog, at=NOW, now=NOW)
    assert details(database, order_id).row.number == "41000009"


def test_ended_it_keeps_why(database: Database, catalog: Catalog, now: datetime) -> None:
    order_id = add(database, catalog, "見積り", stage=Stage.INQUIRY)
    database.write(close_enquiry, order_id, "予算が合わない", catalog=catalog, at=now, now=now)
    order = details(database, order_id)
    assert order.row.stage is Stage.CANCELLED
    assert order.events[-1].note == "予算が合わない"
