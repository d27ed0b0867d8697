"""One mail, however it is made, says what it says, within limits and without a network."""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.capture.facts import AttachmentFact
from app.capture.mail_message import is_forward, moment_of, read_head, read_mail
from app.capture.refusals import NotACaptureError, TooDeepError
from app.errors import AppError
from app.models.moments import JST
from tests.site_mails import MESSAGE, QUOTING_TEXT, SELLER, SENT, SITE, forwarded, mail


@pytest.mark.parametrize("charset", ["utf-8", "iso-2022-jp", "cp932", "euc-jp"])
def test_a_mail_is_read_in_each_charset(charset: str) -> None:
    text = QUOTING_TEXT if charset != "iso-2022-jp" else QUOTING_TEXT.replace("▼", "")
    found = read_mail("a.eml", mail(text=text, charset=charset))
    assert found.subject == MESSAGE
    assert found.sender == ("ココナラ", "no-reply@mail.coconala.com")
    assert found.sent_at == SENT
    assert found.recipients == {SELLER}
    assert found.text == text.strip()
    assert found.identity.startswith("sha256:")
    assert found.forwarded is None


def test_a_mail_is_known_by_its_own_id_else_by_what_it_says() -> None:
    assert read_mail("a.eml", mail(message_id="<1@mail.coconala.com>")).identity == (
        "<1@mail.coconala.com>"
    )
    assert read_mail("a", mail()).identity == read_mail("b", mail(extra=[("X-A", "b")])).identity
    assert read_mail("a", mail()).identity != read_mail("b", mail(text="別")).identity


def test_a_mail_of_html_alone_is_read_as_text_and_nothing_is_run_or_fetched() -> None:
    html = """<html><head><style>p{}</style></head><body><p>山吹さんから</p>
<script>steal()</script><img src="https://track.example/a.gif"><a href="https://a.example/1">開く</a>
<p>二行目</body>"""
    found = read_mail("a.eml", mail(text="", html=html))
    assert found.text == "山吹さんから\n開く\n二行目"
    assert found.links == ("https://a.example/1",)


def test_plain_text_stands_over_html_and_hostile_html_says_nothing() -> None:
    assert read_mail("a.eml", mail(text="文", html="<p>別</p>")).text == "文"
    deep = "<div>" * 100_000
    assert read_mail("a.eml", mail(text="", html=f"<p {'a=1 ' * 100}>{deep}")).text == ""


def test_attachments_leave_their_name_and_size() -> None:
    found = read_mail("a.eml", mail(files=[("図面\u202egpj.zip", b"\1" * 500), ("", b"x")]))
    assert found.attachments == (
        AttachmentFact("図面gpj.zip", None, 500),
        AttachmentFact("?", None, 1),
    )
    quoted = mail().replace(
        b"\r\n\r\n",
        b"\r\nContent-Disposition: attachment; filename*=no-such''%ff%\r\n\r\n",
        1,
    )
    assert len(read_mail("a.eml", quoted).attachments) == 1
    broken = b"From: a@b.example\nContent-Disposition: attachment; filename*=undefined''x%ff\n\nx"
    assert [one.size for one in read_mail("a.eml", broken).attachments] == [1]


def test_a_mail_within_a_mail_is_what_was_passed_on() -> None:
    inner = EmailMessage(policy=SMTP)
    inner["From"] = SITE
    inner["Subject"] = MESSAGE
    inner["Message-ID"] = "<inner@x>"
    inner.set_content("中身")
    outer = EmailMessage(policy=SMTP)
    outer["From"] = f"わたし <{SELLER}>"
    outer["Subject"] = "転送：見て"
    outer.set_content("見てください https://a.example/9")
    outer.add_attachment(inner)
    outer.add_attachment(inner)
    found = read_mail("a.eml", outer.as_bytes())
    assert found.forwarded is not None
    assert (found.forwarded.identity, found.forwarded.text) == ("<inner@x>", "中身")
    assert found.forwarded.links == ("https://a.example/9",)
    assert found.forwarded.forwarded is None


def test_a_mail_passed_on_in_the_text_is_found() -> None:
    found = read_mail("a.eml", forwarded(MESSAGE, QUOTING_TEXT))
    inner = found.forwarded
    assert inner is not None
    assert (inner.sender.address, inner.subject) == ("no-reply@mail.coconala.com", MESSAGE)
    assert inner.sent_at == SENT.replace(second=0)
    again = read_mail("b.eml", forwarded(MESSAGE, QUOTING_TEXT)).forwarded
    assert again is not None
    assert again.identity == inner.identity
    text = f"From: {SITE}\nDate: {SENT:%a, %d %b %Y %H:%M:%S} +0900\nSubject: 件\n\nx"
    by_standard = read_mail("a.eml", mail("FW: 件", text)).forwarded
    assert by_standard is not None
    assert by_standard.sent_at == SENT


def test_subjects_say_that_a_mail_was_passed_on() -> None:
    assert all(map(is_forward, ("Fwd: x", "FW：x", "転送: x", " fw : x")))
    assert not is_forward("Re: x")


def test_the_head_alone_tells_sender_subject_and_date() -> None:
    head = read_head(mail())
    assert (head.sender.name, head.subject, head.sent_at) == ("ココナラ", MESSAGE, SENT)
    assert head.text == ""


def test_two_senders_are_none_and_a_disowned_mail_is_marked() -> None:
    assert read_head(mail(extra=[("From", "a@b.example")])).sender.address == ""
    failed = [("Authentication-Results", "mx.example; spf=pass; dmarc=fail (p=NONE)")]
    assert read_head(mail(extra=failed)).is_disowned
    passed = [("Authentication-Results", "mx.example; dmarc=pass"), *failed]
    assert not read_head(mail(extra=passed)).is_disowned


def test_without_a_date_the_last_machine_tells_when() -> None:
    bare = b"From: a@b.example\nSubject: x\n\ny"
    assert read_mail("a", bare).sent_at is None
    received = b"Received: from x by y; Fri, 20 Nov 2026 01:23:05 +0000\n" + bare
    assert read_mail("a", received).sent_at == SENT


def test_dates_that_are_none_are_none() -> None:
    assert moment_of("Fri, 20 Nov 2026 10:23:05") == SENT
    for text in ("", "nie", "Fri, 20 Nov 1901 10:00:00 +0900", "1 Jan 9999 23:00:00 -1200", "1 2"):
        assert moment_of(text) is None
    assert moment_of("Fri, 20 Nov 2026 10:23:05 -0000") == datetime(
        2026, 11, 20, 10, 23, 5, tzinfo=JST
    )


def test_what_says_nothing_is_no_mail() -> None:
    with pytest.raises(NotACaptureError):
        read_mail("a.eml", b"X-A: b\nX-B: c\n\n")


def nested(depth: int) -> bytes:
    lines = [b"From: a@b.example", b"Subject: x"]
    for level in range(depth):
        lines += [b"Content-Type: multipart/mixed; boundary=b%d" % level, b"", b"--b%d" % level]
    return b"\n".join([*lines, b"Content-Type: text/plain", b"", b"x", b""])


@pytest.mark.parametrize("depth", [60, 1_000, 5_000])
def test_parts_nested_a_thousand_deep_are_refused(depth: int) -> None:
    with pytest.raises(TooDeepError):
        read_mail("a.eml", nested(depth))


def test_more_parts_than_any_mail_has_are_refused_and_few_are_read() -> None:
    assert read_mail("a.eml", nested(5)).text == "x"
    many = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 2_000
    )
    with pytest.raises(TooDeepError):
        read_mail("a.eml", many)


def test_a_mail_of_parts_without_a_border_is_read_as_text() -> None:
    found = read_mail("a", b"From: a@b.example\nContent-Type: multipart/mixed\n\nbody")
    assert found.text == "body"


def test_a_part_that_is_a_folder_without_a_mail_is_passed_over() -> None:
    data = b"From: a@b.example\nSubject: x\nContent-Type: image/png\n\ny"
    assert read_mail("a", data).text == ""


def test_a_text_of_base64_is_read_up_to_where_it_was_cut() -> None:
    data = (
        b"From: a@b.example\nContent-Type: text/plain; charset*=x'y'z\n"
        b"Content-Transfer-Encoding: base64\n\nYWJj\n\x0099\n"
    )
    assert read_mail("a", data).text == "abc"


HEADERS = st.sampled_from(
    ["From", "Subject", "Date", "Content-Type", "Content-Disposition", "Content-Transfer-Encoding",
     "To", "Received", "Message-ID", "MIME-Version", "Authentication-Results"]
)  # fmt: skip
HOSTILE_VALUES = (
    *("multipart/mixed; boundary=x", "message/rfc822", "text/html; charset=", "base64", "uuencode"),
    *("quoted-printable", "attachment; filename*0*=a''%", "multipart/mixed; boundary*0="),
    *("=?utf-8?b?", "<>", "text/plain; charset*0*=''", "attachment; filename*=''"),
)
VALUES = st.one_of(st.text(max_size=40), st.sampled_from(HOSTILE_VALUES))


@given(st.lists(st.tuples(HEADERS, VALUES), max_size=8), st.binary(max_size=80))
@settings(max_examples=400, deadline=None)
def test_broken_headers_break_nothing(heads: list[tuple[str, str]], body: bytes) -> None:
    data = "".join(f"{name}: {value}\n" for name, value in heads).encode() + b"\n--x\n" + body
    try:
        read_mail("a.eml", data)
    except AppError:
        return
