"""A mail tells its room, its client, its sale, and what was said as far as it is quoted."""

from datetime import datetime

import pytest

from app.capture.facts import MailFact, Rejection, RejectionReason
from app.capture.mail_facts import fact_of, said_in
from app.capture.mail_message import read_mail
from app.capture.mail_rules import MailRules
from app.models.moments import JST
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from tests.site_mails import (
    BOUGHT,
    CONTENT,
    CONTENT_TEXT,
    IN_ROOM,
    INQUIRY,
    MESSAGE,
    QUOTING_TEXT,
    ROOM_TEXT,
    SAID,
    SENT,
    mail,
)

RULES = MailRules(load_catalog(resources_dir() / "marketplaces"))


def fact(subject: str, text: str = "", sender: str = "a@mail.coconala.com") -> MailFact | Rejection:
    found = read_mail("a.eml", mail(subject, text, sender=sender))
    verdict = RULES.judge(found)
    return fact_of(found, verdict, RULES.marketplace(verdict.marketplace_id), 3)


def told(subject: str, text: str = "", sender: str = "a@mail.coconala.com") -> MailFact:
    found = fact(subject, text, sender)
    assert isinstance(found, MailFact)
    return found


def test_a_message_tells_its_client_its_thread_and_what_was_said() -> None:
    found = told(MESSAGE, QUOTING_TEXT)
    assert (found.client_name, found.thread, found.body) == ("山吹", "5551", SAID)
    assert found.url == "https://coconala.com/mypage/direct_message/5551"
    assert (found.sent_at, found.line, found.room) == (SENT, 3, None)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (IN_ROOM, ""),
        (IN_ROOM.replace("(", "（").replace(")", "）").replace(":", "："), ""),
        ("[ココナラ] 山吹さんからトークルームに連絡がありました", "トークルームNo：41000001\n"),
        ("[ココナラ] 山吹さんからトークルームに連絡がありました", "https://coconala.com/talkrooms/41000001?a=1"),
        (IN_ROOM, "トークルームNo：99"),
    ],
)  # fmt: skip
def test_the_rooms_number_is_in_the_subject_else_in_the_text_else_in_a_link(
    subject: str, text: str
) -> None:
    assert told(subject, text).room == "41000001"


@pytest.mark.parametrize(
    "text",
    ["", "https://coconala.com.evil.jp/talkrooms/41000001", "トークルームNo：1 トークルームNo：2",
     "https://coconala.com/talkrooms/1 https://coconala.com/talkrooms/2"],
)  # fmt: skip
def test_a_rooms_mail_without_one_number_is_not_understood(text: str) -> None:
    found = fact("[ココナラ] 山吹さんからトークルームに連絡がありました", text)
    assert isinstance(found, Rejection)
    assert (found.reason, found.line) == (RejectionReason.NO_ROOM_NUMBER, 3)


def test_a_mail_of_a_person_without_a_name_or_of_no_date_is_not_understood() -> None:
    nameless = fact("[ココナラ] さんからメッセージが届いています")
    assert isinstance(nameless, Rejection)
    assert nameless.reason is RejectionReason.MISSING_VALUE
    undated = read_mail("a", b"From: a@mail.coconala.com\nSubject: x\nDate: soon\n\ny")
    verdict = RULES.judge(read_mail("a", mail(INQUIRY)))
    found = fact_of(undated, verdict, RULES.marketplace("coconala"), 1)
    assert found == Rejection(1, RejectionReason.NOT_A_DATE, "soon")


def test_other_sites_mails_tell_client_and_topic() -> None:
    lancers = "noreply@lancers.co.jp"
    one = told("[ランサーズ] 港 さんから 店の図面 のコメントが届いています", sender=lancers)
    assert (one.client_name, one.topic, one.thread, one.url) == ("港", "店の図面", None, None)
    two = told("港 さんが 店の図面 にコメントしました", sender=lancers)
    assert (two.client_name, two.topic) == ("港", "店の図面")


def test_the_sale_of_a_content_is_read_from_its_fields() -> None:
    sale = told(CONTENT, CONTENT_TEXT).sale
    assert sale == (
        "content-987-20260726185624",
        "夜の港の写真",
        500,
        datetime(2026, 7, 26, 18, 56, 24, tzinfo=JST),
        "山吹",
    )


def test_a_sale_without_its_moment_was_when_the_mail_came() -> None:
    text = "\n".join(
        line for line in CONTENT_TEXT.split("\n") if line[:2] not in ("販売", "コン", "購入")
    )
    sale = told(CONTENT, text).sale
    assert sale is not None
    assert (sale.sold_at, sale.number, sale.buyer_name) == (SENT, "content-0-20261120102305", None)
    short = told(CONTENT, CONTENT_TEXT.replace("18:56:24", "18:56")).sale
    assert short is not None
    assert short.sold_at.second == 0


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("価格：500円", "", RejectionReason.MISSING_VALUE),
        ("タイトル：夜の港の写真", "タイトル：", RejectionReason.MISSING_VALUE),
        ("500円", "時価", RejectionReason.NOT_AN_AMOUNT),
        ("2026/07/26 18:56:24", "先日", RejectionReason.NOT_A_DATE),
        ("2026/07/26 18:56:24", "7/26 18:56", RejectionReason.NOT_A_DATE),
    ],
)
def test_a_sale_that_lacks_something_is_not_understood(
    before: str, after: str, reason: RejectionReason
) -> None:
    found = fact(CONTENT, CONTENT_TEXT.replace(before, after))
    assert isinstance(found, Rejection)
    assert found.reason is reason


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (QUOTING_TEXT, SAID),
        (ROOM_TEXT, ""),
        (
            "届いています。\n\n■メッセージ内容\nよろしく\nです\n\n▼返信\nhttps://a.example",
            "よろしく\nです",
        ),
        ("■ メッセージ：\n＝＝＝＝＝＝\nよろしく\n＝＝＝＝＝＝\nココナラ事務局", "よろしく"),
        ("コメント本文：\nよろしく", "よろしく"),
        ("コメント：\nhttps://a.example", ""),
        ("お知らせ\n-----\nhttps://coconala.com\n-----\nよろしく\n-----\n", "よろしく"),
        ("お知らせ\n-----\n送信専用です\n-----\n", ""),
        ("お知らせ\n-----\nこれは末尾", ""),
        ("コメント：\nよろしく\nです\n\nhttps://a.example", "よろしく\nです"),
        ("", ""),
    ],
)
def test_only_what_a_mail_marks_as_said_was_said(text: str, said: str) -> None:
    assert said_in(text) == said


def test_a_sale_that_was_bought_in_a_room_names_the_room() -> None:
    found = told(BOUGHT)
    assert (found.event, found.room, found.client_name) == ("quote_bought", "41000001", None)
