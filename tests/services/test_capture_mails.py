"""Mails bring conversations, messages, enquiries and steps; the same mail twice adds nothing."""

from datetime import timedelta

import pytest

from app.capture.pasted_talk import TalkChoice, TalkWishes, talk_key
from app.models.types import RoomKind
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import FileOutcome, Noted, Refusal, Remark
from app.services.capture_reading import ReadingWishes, Source
from app.storage.database import Database
from tests.services.site_files import TODAY, Said, Seller, add_by_hand, counts, room_page
from tests.site_mails import (
    ACCEPTED,
    ADVERTISEMENT,
    BOUGHT,
    CONTENT,
    CONTENT_TEXT,
    IN_ROOM,
    INQUIRY,
    MESSAGE,
    QUOTING_TEXT,
    RETURNED,
    ROOM_TEXT,
    SAID,
    SENT,
    SITE,
    folder,
    forwarded,
    mail,
)
from tests.store import dump

AT = int(SENT.timestamp())


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def eml(*parts: bytes) -> Source:
    return Source("受信.eml", parts[0] if len(parts) == 1 else folder(*parts))


def take(seller: Seller, *parts: bytes) -> FileOutcome:
    return seller.take_one(eml(*parts))


def talks(seller: Seller) -> list[tuple[object, ...]]:
    return seller.rows(
        "SELECT v.room, v.kind, c.name, o.number, v.is_whole, v.last_client_at,"
        " v.last_own_at, v.url"
        " FROM conversations v LEFT JOIN clients c ON c.id = v.client_id"
        " LEFT JOIN orders o ON o.id = v.order_id ORDER BY v.id"
    )


def lines(seller: Seller) -> list[tuple[object, ...]]:
    return seller.rows(
        "SELECT side, body, source, sender FROM messages"
        " ORDER BY conversation_id, sent_at, position"
    )


def test_a_message_begins_a_thread_with_its_client(seller: Seller) -> None:
    outcome = take(seller, mail(message_id="<1@x>"))
    assert counts(outcome) == (1, 0, 0, 0)
    url = "https://coconala.com/mypage/direct_message/5551"
    assert talks(seller) == [("5551", "direct", "山吹", None, 0, AT, None, url)]
    assert lines(seller) == [("client", SAID, "mail", "山吹")]
    assert seller.rows(
        "SELECT identity, marketplace_id, event, received_at, conversation_id, order_id FROM mails"
    ) == [("<1@x>", "coconala", "message", AT, 1, None)]


def test_the_same_mail_twice_adds_nothing(seller: Seller) -> None:
    parts = (mail(), mail(IN_ROOM, ROOM_TEXT), mail(INQUIRY, ""), mail(CONTENT, CONTENT_TEXT))
    first = take(seller, *parts)
    assert first.new == 5
    before = dump(seller.database)
    again = take(seller, *parts, mail(), mail())
    assert counts(again) == (0, 0, 4, 0)
    assert dump(seller.database) == before


def test_a_mail_that_was_also_passed_on_is_one_mail(seller: Seller) -> None:
    take(seller, mail(message_id="<1@x>"))
    passed_on = take(seller, forwarded(MESSAGE, QUOTING_TEXT))
    assert (passed_on.new, passed_on.seen) == (0, 1)
    take(seller, forwarded(INQUIRY, "x"))
    assert take(seller, mail(INQUIRY, "x", message_id="<2@x>")).new == 0
    other = mail(INQUIRY, "y", message_id="<3@x>", at=SENT + timedelta(hours=1))
    assert take(seller, other).new == 2


def test_a_room_knows_its_order_and_a_mail_without_words_says_so(seller: Seller) -> None:
    add_by_hand(seller)
    outcome = take(seller, mail(IN_ROOM, ROOM_TEXT))
    assert outcome.remarks == (Noted("41000001", Remark.TEXT_ON_SITE, ""),)
    assert talks(seller) == [("41000001", "room", "山吹", "41000001", 0, AT, None, None)]
    assert lines(seller) == [("client", "", "mail", "山吹")]


def test_a_page_shows_later_what_a_mail_only_told_of(seller: Seller) -> None:
    add_by_hand(seller)
    take(seller, mail(IN_ROOM, ROOM_TEXT, message_id="<8@x>"))
    page = room_page(
        Said("11月20日 9:00", "はじめます", sender="自分"),
        Said("11月20日 10:22", "確認しました", file="案.pdf"),
    )
    outcome = seller.take_one(page)
    assert (outcome.new, outcome.changed) == (1, 2)
    assert lines(seller) == [
        ("me", "はじめます", "page", "自分"),
        ("client", "確認しました", "page", "山吹"),
    ]
    (talk,) = talks(seller)
    assert talk[4:7] == (1, AT - 65, AT - 65 - 82 * 60)
    assert seller.rows("SELECT name FROM attachments") == [("案.pdf",)]
    assert seller.take_one(page).new == 0
    later = take(
        seller, mail(IN_ROOM, ROOM_TEXT, at=SENT + timedelta(seconds=20), message_id="<9@x>")
    )
    assert later.new == 1, "the first mail stands for the page's message, so this is another"


def test_a_mail_without_words_is_gone_where_the_page_shows_that_time(seller: Seller) -> None:
    take(seller, mail(IN_ROOM, ROOM_TEXT))
    seller.take(room_page(Said("11月20日 9:00", "一"), Said("11月20日 12:00", "二")))
    assert [line[1] for line in lines(seller)] == ["一", "二"]


def test_an_enquiry_is_an_order_of_the_next_number_with_its_thread(seller: Seller) -> None:
    outcome = take(
        seller,
        mail(INQUIRY, ""),
        mail(INQUIRY.replace("山吹", "若葉"), "", at=SENT + timedelta(hours=1)),
    )
    assert outcome.new == 4
    assert seller.rows(
        "SELECT number, stage, inquired_at, ball, title FROM orders ORDER BY id"
    ) == [
        ("C-0001", "inquiry", AT, "me", INQUIRY),
        ("C-0002", "inquiry", AT + 3600, "me", INQUIRY.replace("山吹", "若葉")),
    ]
    assert [talk[:4] for talk in talks(seller)] == [
        ("@山吹", "direct", "山吹", "C-0001"),
        ("@若葉", "direct", "若葉", "C-0002"),
    ]
    numbered = mail(INQUIRY.replace("山吹", "白川"), "", at=SENT + timedelta(hours=2))
    take(seller, numbered)
    assert seller.order("stage", "C-0003") == ("inquiry",)


def test_a_thread_learns_its_number_later_and_keeps_its_messages(seller: Seller) -> None:
    take(seller, mail(text="", at=SENT - timedelta(days=1)))
    assert talks(seller)[0][0] == "@山吹"
    take(seller, mail())
    assert [talk[0] for talk in talks(seller)] == ["5551"]
    take(seller, mail(text="", at=SENT + timedelta(days=1)))
    assert [talk[0] for talk in talks(seller)] == ["5551"]
    other = QUOTING_TEXT.replace("5551", "7772")
    take(seller, mail(text=other, at=SENT + timedelta(days=2)))
    take(seller, mail(text="", at=SENT + timedelta(days=3)))
    assert [talk[0] for talk in talks(seller)] == ["5551", "7772", "@山吹"]


def test_a_thread_and_a_room_may_have_the_same_number(seller: Seller) -> None:
    clashing = QUOTING_TEXT.replace("5551", "41000001")
    take(seller, mail(text=clashing))
    take(seller, mail(IN_ROOM, ROOM_TEXT))
    assert [talk[:2] for talk in talks(seller)] == [("@41000001", "direct"), ("41000001", "room")]
    take(seller, mail(text=clashing, at=SENT + timedelta(days=3)))
    assert [talk[:2] for talk in talks(seller)] == [("@41000001", "direct"), ("41000001", "room")]


def test_what_is_bought_begins_an_order_with_its_clock(seller: Seller) -> None:
    outcome = take(seller, mail(BOUGHT, ""))
    assert counts(outcome) == (2, 0, 0, 0)
    assert seller.order("stage, purchased_at, ball, ball_until_at, title") == (
        "purchased", AT, "me", AT + 48 * 3600, "41000001",
    )  # fmt: skip
    assert lines(seller) == [("site", BOUGHT, "mail", "")]
    assert talks(seller)[0][:4] == ("41000001", "room", None, "41000001")
    assert seller.rows("SELECT order_id FROM mails") == [(1,)]


def test_a_whole_life_is_told_by_mails(seller: Seller) -> None:
    take(seller, mail(BOUGHT, ""))
    seller.take(room_page(Said("11月20日 11:00", "納品します", sender="自分"), step="納品送付"))
    day = timedelta(days=1)
    now = SENT + 5 * day
    outcome = take(seller, mail(RETURNED, "", at=now))
    assert counts(outcome) == (1, 1, 0, 0)
    assert seller.order("stage, returned_count, delivered_at, ball") == ("working", 1, None, "me")
    done = take(seller, mail(ACCEPTED, "", at=now + day))
    assert counts(done) == (1, 1, 0, 0)
    assert seller.order("stage, completed_at, earned_on, payment_state") == (
        "completed", int((now + day).timestamp()), "2026-11-26", "balance",
    )  # fmt: skip
    late = take(seller, mail(RETURNED, "", at=now + timedelta(minutes=1), message_id="<2@x>"))
    assert late.remarks[-1] == Noted("41000001", Remark.STAGE_KEPT, "working")
    assert take(seller, mail(ACCEPTED, "", at=now + 2 * day, message_id="<3@x>")).changed == 0
    assert seller.database.undo()
    assert seller.database.undo()
    assert seller.database.undo()
    assert seller.order("stage") == ("working",)


def test_steps_that_are_not_clear_are_told_and_never_guessed(seller: Seller) -> None:
    unknown = take(seller, mail(ACCEPTED, ""))
    assert [one.reason for one in unknown.rejected] == [Refusal.ORDER_UNKNOWN]
    assert unknown.new == 1
    add_by_hand(seller)
    early = take(seller, mail(RETURNED, ""))
    assert [one.reason for one in early.rejected] == [Refusal.STEP_ILLEGAL]
    assert seller.order("stage") == ("purchased",)
    seller.take(room_page(Said("11月21日 9:00", "終了"), step="キャンセル"))
    for number, subject in enumerate((ACCEPTED, BOUGHT)):
        ended = take(seller, mail(subject, "", at=SENT + timedelta(days=1, hours=number)))
        assert [one.reason for one in ended.rejected] == [Refusal.STEP_ILLEGAL]
        assert ended.rejected[0].detail.startswith("41000001 ")


def test_a_return_before_the_last_step_is_not_clear(seller: Seller) -> None:
    add_by_hand(seller)
    seller.take(room_page(Said("11月20日 9:00", "納品します", sender="自分"), step="納品送付"))
    outcome = take(seller, mail(RETURNED, ""))
    assert [one.reason for one in outcome.rejected] == [Refusal.STEP_STALE]


def test_what_is_bought_once_more_only_fills_in_the_day(seller: Seller) -> None:
    seller.take(room_page(Said("11月20日 9:00", "はい", sender="自分")))
    outcome = take(seller, mail(BOUGHT, "", at=SENT - timedelta(hours=3)))
    assert (outcome.new, outcome.changed) == (1, 1)
    assert seller.order("stage, purchased_at") == ("working", int(SENT.timestamp()) - 37385)
    again = take(seller, mail(BOUGHT, "", at=SENT - timedelta(hours=1)))
    assert (again.new, again.changed) == (1, 0)


def test_a_purchase_that_may_be_of_a_quote_in_the_book_is_left_to_the_seller(
    seller: Seller,
) -> None:
    take(seller, mail(INQUIRY, ""))
    seller.database.write(
        lambda session: session.connection().exec_driver_sql(
            "UPDATE orders SET quoted_at = 1, quote_price = 5000"
        )
    )
    outcome = take(seller, mail(BOUGHT, ""))
    assert [one.reason for one in outcome.rejected] == [Refusal.ORDER_UNKNOWN]
    assert seller.rows("SELECT number FROM orders") == [("C-0001",)]


def test_an_enquiry_of_the_sites_number_becomes_a_purchase(seller: Seller) -> None:
    take(seller, mail(INQUIRY, ""))
    seller.database.write(
        lambda session: session.connection().exec_driver_sql(
            "UPDATE orders SET number = '41000001', quoted_at = 1, quote_price = 5000"
        )
    )
    outcome = take(seller, mail(BOUGHT, "", at=SENT + timedelta(hours=1)))
    assert outcome.changed == 1
    assert seller.order("stage, gross, net, purchased_at") == ("purchased", 5000, 3900, AT + 3600)


def test_the_sale_of_a_content_is_a_completed_order_whose_fee_is_not_known(seller: Seller) -> None:
    outcome = take(seller, mail(CONTENT, CONTENT_TEXT))
    assert counts(outcome) == (1, 0, 0, 0)
    number = "content-987-20260726185624"
    assert seller.order("kind, stage, gross, fee, net, earned_on, title", number) == (
        "content", "completed", 500, None, None, "2026-07-26", "夜の港の写真",
    )  # fmt: skip
    assert seller.rows("SELECT order_id, event FROM mails") == [(1, "content_bought")]
    assert talks(seller) == []


def test_what_tells_nothing_is_ignored_and_counted(seller: Seller) -> None:
    outcome = take(
        seller,
        mail(ADVERTISEMENT),
        mail("週末", sender="友人 <a@b.example>"),
        mail(sender=SITE.replace("coconala", "coconaia")),
        mail("[ココナラ]本人確認完了"),
    )
    assert (counts(outcome), outcome.ignored, outcome.is_understood) == ((0, 0, 0, 0), 3, True)
    assert outcome.remarks == (
        Noted("", Remark.NOTICE, "[ココナラ]本人確認完了"),
        Noted("", Remark.NOT_BELIEVED, "no-reply@mail.coconaia.com"),
        Noted("", Remark.ADVERTISEMENTS, "1"),
        Noted("", Remark.OTHER_SENDERS, "2"),
    )
    assert seller.rows("SELECT * FROM captures") == []


def test_a_mail_that_was_passed_on_says_who_did(seller: Seller) -> None:
    outcome = take(seller, forwarded(MESSAGE, QUOTING_TEXT))
    assert Noted("5551", Remark.FORWARDED, "seller@home.example") in outcome.remarks


def test_mails_of_several_sites_go_to_their_own(seller: Seller) -> None:
    lancers = "noreply@lancers.co.jp"
    outcome = take(seller, mail(), mail("港 さんが 図面 にコメントしました", "", sender=lancers))
    assert (outcome.marketplace_id, outcome.new) == ("", 2)
    assert seller.rows("SELECT marketplace_id, room, title FROM conversations ORDER BY room") == [
        ("coconala", "5551", ""),
        ("lancers", "@港", "図面"),
    ]


def test_one_undo_takes_all_mails_back(seller: Seller) -> None:
    before = dump(seller.database)
    take(seller, mail(), mail(IN_ROOM, ROOM_TEXT), mail(INQUIRY, ""), mail(CONTENT, CONTENT_TEXT))
    after = dump(seller.database)
    assert seller.database.undo()
    assert dump(seller.database) == before
    assert seller.database.redo()
    assert dump(seller.database) == after


def test_attachments_of_a_mail_are_kept_by_name_and_size(seller: Seller) -> None:
    take(seller, mail(files=[("図.zip", b"\1" * 900)]))
    assert seller.rows("SELECT name, size FROM attachments") == [("図.zip", 900)]


def test_the_same_words_said_again_the_same_day_are_another_message(seller: Seller) -> None:
    take(seller, mail(message_id="<1@x>"))
    take(seller, mail(message_id="<2@x>", at=SENT + timedelta(hours=5)))
    assert [line[1] for line in lines(seller)] == [SAID, SAID]


def test_a_mail_adds_nothing_to_what_the_page_has_shown(seller: Seller) -> None:
    seller.take(room_page(Said("11月20日 10:22", "確認しました")))
    assert counts(take(seller, mail(IN_ROOM, ROOM_TEXT))) == (0, 0, 1, 0)


TALK = "山吹\n11月20日 10:23\nお世話になっております。\n自分\n11月20日 11:00\nありがとうございます"


def paste(seller: Seller, choice: TalkChoice) -> FileOutcome:
    wishes = ReadingWishes(
        received_on=TODAY,
        catalog=seller.catalog,
        talks=TalkWishes(choices={talk_key(TALK): choice}),
    )
    return seller.take_one(Source("貼り付け", TALK.encode()), wishes=wishes)


def test_a_pasted_thread_joins_the_one_that_mails_began(seller: Seller) -> None:
    take(seller, mail())
    outcome = paste(seller, TalkChoice("coconala", RoomKind.DIRECT, "", "自分", "山吹"))
    assert counts(outcome) == (1, 1, 0, 0)
    assert [line[:3] for line in lines(seller)] == [
        ("client", "お世話になっております。", "pasted"),
        ("me", "ありがとうございます", "pasted"),
    ]
    assert [talk[0] for talk in talks(seller)] == ["5551"]
    again = paste(seller, TalkChoice("coconala", RoomKind.DIRECT, "5551", "自分", "山吹"))
    assert counts(again) == (0, 0, 2, 0)


def test_a_pasted_thread_and_a_pasted_room_begin_conversations(seller: Seller) -> None:
    paste(seller, TalkChoice("coconala", RoomKind.DIRECT, "", "自分", "山吹"))
    outcome = paste(seller, TalkChoice("coconala", RoomKind.ROOM, "41000001", "自分", "山吹"))
    assert outcome.remarks == (Noted("41000001", Remark.ROOM_WITHOUT_ORDER, ""),)
    assert [talk[:3] for talk in talks(seller)] == [
        ("@山吹", "direct", "山吹"),
        ("41000001", "room", "山吹"),
    ]
