"""Mails and folders of mails are known by what they begin with; hostile ones change nothing."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.facts import CaptureKind, RejectionReason
from app.capture.mail_file import is_folder, is_mail, mails_in, read_mails
from app.capture.mail_rules import MailRules
from app.capture.refusals import NotACaptureError, TooDeepError
from app.errors import AppError
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from tests.capture.test_mail_message import nested
from tests.site_mails import (
    ADVERTISEMENT,
    IN_ROOM,
    MESSAGE,
    QUOTING_TEXT,
    ROOM_TEXT,
    SENT,
    SITE,
    folder,
    forwarded,
    mail,
)

RULES = MailRules(load_catalog(resources_dir() / "marketplaces"))


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (mail(), True),
        (b"\r\n\r\n" + mail(), True),
        (folder(mail()), True),
        (b"From - Fri\n>From x\nSubject: a\nFrom: b\n\n", True),
        (b"Received: a\nX: broken line\nbroken\nFrom: a@b.example\n\n", True),
        (b"", False),
        (b"From here on\nwe talk: about it\n", False),
        (b"name: a\ncity: b\n\n", False),
        (b"From: only\n\nSubject: below", False),
        ("売上確定日,トークルームNo\n".encode(), False),
        (b"<html>From: a\nSubject: b</html>", False),
    ],
)
def test_a_mail_is_known_by_its_fields(data: bytes, *, is_one: bool) -> None:
    assert is_mail(data) is is_one


def test_a_folder_is_parted_at_each_mail_and_nowhere_else() -> None:
    text = "一\n\nFrom here on: x\nFrom there\nSubject: y\n\nFrom now on\nall is well"
    data = folder(mail(text=text), mail("二", "z"))
    assert is_folder(data)
    parts = list(mails_in(data))
    assert len(parts) == 2
    assert not is_folder(mail())
    assert list(mails_in(b"\n" + mail())) == [mail()]


def test_a_folder_tells_what_the_sites_mails_tell_and_counts_the_others() -> None:
    data = folder(
        mail(at=SENT + timedelta(hours=1)),
        mail(IN_ROOM, ROOM_TEXT),
        mail(ADVERTISEMENT),
        mail("週末", "x", sender="友人 <a@b.example>"),
        mail(sender=SITE.replace("coconala", "c0c0nala")),
        mail("Fwd: 週末", "x", sender="友人 <a@b.example>"),
        mail(at=SENT + timedelta(hours=1)),
    )
    found = read_mails("a.mbox", data, RULES)
    assert (found.kind, found.marketplace_id) == (CaptureKind.MAIL_FOLDER, "coconala")
    assert [one.event for one in found.mails] == ["room_message", "message"]
    assert (found.advertisements, found.other_senders) == (1, 3)
    assert found.disbelieved == ("no-reply@mail.c0c0nala.com",)
    assert found.rejections == ()


def test_mails_of_several_sites_are_of_no_one_site() -> None:
    lancers = mail("港 さんが 図 にコメントしました", sender="noreply@lancers.co.jp")
    found = read_mails("a.mbox", folder(mail(), lancers), RULES)
    assert found.marketplace_id == ""
    assert {one.marketplace_id for one in found.mails} == {"coconala", "lancers"}


def test_a_mail_passed_on_is_marked_with_who_did() -> None:
    found = read_mails("a.eml", forwarded(MESSAGE, QUOTING_TEXT), RULES)
    assert found.kind is CaptureKind.MAIL
    assert found.mails[0].forwarded_by == "seller@home.example"
    assert found.mails[0].client_name == "山吹"
    stranger = MailRules(load_catalog(resources_dir() / "marketplaces"), ["me@home.example"])
    other = forwarded(MESSAGE, QUOTING_TEXT, by="x@evil.example")
    assert read_mails("a.eml", other, stranger).disbelieved == ("x@evil.example",)


def test_a_mail_of_a_folder_that_cannot_be_read_does_not_hide_the_others() -> None:
    bad = nested(500).replace(b"a@b.example", b"a@mail.coconala.com")
    found = read_mails(
        "a.mbox", folder(bad, mail(), mail("[ココナラ] さんからメッセージが届いています")), RULES
    )
    assert len(found.mails) == 1
    assert [(one.line, one.reason) for one in found.rejections] == [
        (1, RejectionReason.NOT_A_MAIL),
        (3, RejectionReason.MISSING_VALUE),
    ]


def test_a_single_mail_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(TooDeepError):
        read_mails("a.eml", nested(2_000), RULES)
    with pytest.raises(NotACaptureError):
        read_mails("a.eml", b"X-A: b\nX-B: c\n\n", RULES)


def test_an_attachment_of_two_hundred_megabytes_leaves_its_size() -> None:
    line = b"A" * 76 + b"\r\n"
    count = 200_000_000 // 57
    head = mail(IN_ROOM, files=[("全部.zip", b"\0" * 57)])
    data = head.replace(b"A" * 76 + b"\r\n", line * count, 1)
    assert len(data) > 200_000_000
    found = read_mails("a.eml", data, RULES)
    assert found.mails[0].attachments == (("全部.zip", None, count * 57),)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    try:
        read_mails("a.mbox", b"From x\nFrom: a@mail.coconala.com\n" + data, RULES)
    except AppError:
        return
