"""A mail within the text of another is found by its head."""

from datetime import datetime

import pytest

from app.capture.mail_forwarded import find_forwarded
from app.models.moments import JST

SITE = "ココナラ <no-reply@mail.coconala.com>"
AT = datetime(2026, 11, 20, 10, 23, tzinfo=JST)


GMAIL = f"""---------- Forwarded message ---------
差出人: {SITE}
Date: 2026年11月20日(金) 10:23
Subject: 件
To: <a@b.example>

本文"""
OUTLOOK = f"""よろしく

-----Original Message-----
From: {SITE}
Sent: Friday, Nov 20, 2026 10:23 AM
To: a
Subject: 件

本文"""
APPLE = f"""> Begin forwarded message:
>
> From: {SITE}
> Subject: 件
> Date: Nov 20, 2026 at 10:23 a.m.
> To: x
>
> 本文"""
OTHERS = f"""---- 転送メッセージ ----
**差出人**： {SITE}
日時：2026/11/20 10:23
件名：件

本文"""


@pytest.mark.parametrize("text", [GMAIL, OUTLOOK, APPLE, OTHERS])
def test_the_head_of_a_forwarded_mail_is_read_in_each_programs_way(text: str) -> None:
    found = find_forwarded(text, is_said=False)
    assert found is not None
    assert found[0] == SITE
    assert (found.subject, found.sent_at, found.text) == ("件", AT, "本文")


def test_times_after_noon_and_at_midnight_are_told_apart() -> None:
    for written, hour in (("12:05 AM", 0), ("12:05 PM", 12), ("5:05 pm", 17)):
        text = f"From: {SITE}\nSubject: 件\nDate: Fri, Nov 20, 2026 at {written}\n\nx"
        found = find_forwarded(text, is_said=True)
        assert found is not None
        assert found.sent_at is not None
        assert found.sent_at.hour == hour


def test_a_head_needs_a_mark_or_a_subject_that_says_forwarded() -> None:
    text = f"返信の例:\nFrom: {SITE}\nSubject: 件\n\n本文"
    assert find_forwarded(text, is_said=False) is None
    assert find_forwarded(text, is_said=True) is not None


def test_the_innermost_of_several_is_taken() -> None:
    inner = f"-- Forwarded message --\nFrom: {SITE}\nSubject: 内\n\n本文"
    text = f"-- Forwarded message --\nFrom: わたし <a@b.example>\nSubject: Fwd: 内\n\n{inner}"
    found = find_forwarded(text, is_said=False)
    assert found is not None
    assert (found.sender, found.subject) == (SITE, "内")


def test_a_long_subject_goes_on_in_the_next_line_and_a_date_may_be_missing_or_odd() -> None:
    text = f"From: {SITE}\nSubject: 長い\n件名\nDate: Smarch 3, 2026 1:00 AM\n\n本文"
    found = find_forwarded(text, is_said=True)
    assert found is not None
    assert (found.subject, found.date, found.sent_at) == (
        "長い件名",
        "Smarch 3, 2026 1:00 AM",
        None,
    )
    bare = find_forwarded(f"From: {SITE}\nSubject: 件\n本文", is_said=True)
    assert bare is not None
    assert (bare.subject, bare.date) == ("件本文", "")


def test_a_head_without_a_sender_is_none() -> None:
    assert find_forwarded("-- Forwarded message --\nSubject: 件\n\nx", is_said=True) is None
    assert find_forwarded("", is_said=True) is None
