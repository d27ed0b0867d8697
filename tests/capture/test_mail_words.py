"""Headers and bodies are read whatever they claim; names mislead nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.mail_words import (
    Sender,
    addresses_in,
    harmless,
    harmless_text,
    header_text,
    sender_of,
    text_in,
)

SITE = "no-reply@mail.coconala.com"


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("承知しました".encode("iso2022_jp"), "iso-2022-jp"),
        ("承知しました".encode("iso2022_jp"), "utf-8"),
        ("承知しました".encode("cp932"), "shift_jis"),
        ("承知しました".encode("cp932"), "utf-8"),
        ("承知しました".encode("cp932"), "us-ascii"),
        ("承知しました".encode("euc_jp"), "EUC-JP"),
        ("承知しました".encode(), "iso-8859-1"),
        ("承知しました".encode(), "windows-1252"),
        ("承知しました".encode(), "no-such-charset"),
        ("承知しました".encode(), "unicode_escape"),
        ("承知しました".encode(), "utf\0"),
        ("承知しました".encode(), None),
    ],
)
def test_a_charset_that_lies_is_seen_through(data: bytes, charset: str | None) -> None:
    assert text_in(data, charset) == "承知しました"


def test_signs_that_windows_adds_to_jis_are_read() -> None:
    assert text_in(b"\x1b$B\x2d\x21\x2d\x6a\x1b(B ok") == "①㈱ ok"
    assert text_in(b"\x1b$B\x24\x22\n\x24\x24\x1b(B\x1b(I\x31\x1b(J~") == "あい\uff71~"
    assert text_in(b"\x1b$B\x20\x21\x24\x22\x1b(B") == "?あ"


def test_western_text_and_text_of_no_charset_never_fail() -> None:
    assert text_in("café".encode("latin-1"), "iso-8859-1") == "café"
    assert "\ufffd" in text_in(b"\x85\x20\xff\x81", "utf-8")


@given(st.binary(max_size=60), st.sampled_from([None, "utf-8", "iso-2022-jp", "idna", "x"]))
def test_no_bytes_and_no_claim_break_the_reading(data: bytes, charset: str | None) -> None:
    text_in(data, charset)
    header_text(data.decode("ascii", "surrogateescape"))
    sender_of(data.decode("ascii", "surrogateescape"))


def test_a_header_is_read_over_its_folds_and_charsets() -> None:
    assert (
        header_text("=?iso-2022-jp?b?GyRCOzM/YRsoQg==?= =?UTF-8?Q?=E3=81=95?=\r\n ん")
        == "山吹さ ん"
    )
    assert header_text("=?utf-8?b?5bGx5ZC5?=\n =?utf-8?b?44GV44KT?=") == "山吹さん"
    assert header_text("山吹さん".encode().decode("ascii", "surrogateescape")) == "山吹さん"
    assert header_text("=?utf-8?b?A?=") == "=?utf-8?b?A?="
    assert header_text("café =?utf-8?q?=21?=".encode("latin-1").decode("latin-1")) == "café !"


def test_names_that_would_turn_or_hide_text_are_shown_harmlessly() -> None:
    assert harmless("山\u202e吹\x00\x1b[31m\n さん\u200b") == "山吹[31m さん"
    assert len(harmless("あ" * 1_000)) == 200
    assert harmless_text("一\u2067\r\n二\x07") == "一\n二"


@pytest.mark.parametrize(
    ("raw", "name", "address"),
    [
        (SITE, "", SITE),
        (f"ココナラ <{SITE}>", "ココナラ", SITE),
        (f'"ココナラ, 事務局" <{SITE}>', "ココナラ, 事務局", SITE),
        (f"ココナラ [mailto:{SITE}]", "ココナラ", SITE),
        (f"ココナラ <[{SITE}](mailto:{SITE})>", "", ""),
        (f"{SITE} (ココナラ)", "", SITE),
        (f'"{SITE}" <a@evil.example>', SITE, "a@evil.example"),
        (f"{SITE} <a@evil.example>", SITE, "a@evil.example"),
        (f'"x <{SITE}>" <a@evil.example>', f"x <{SITE}>", "a@evil.example"),
        (f"a@evil.example, ココナラ <{SITE}>", "", ""),
        (f"x <a@evil.example> <{SITE}>", "", ""),
        (f"<{SITE}", "", ""),
        ("", "", ""),
        ("ココナラ <no-reply@mail.\uff43oconala.com>", "ココナラ", ""),
    ],
)
def test_the_sender_is_the_address_and_never_what_the_name_says(
    raw: str, name: str, address: str
) -> None:
    assert sender_of(raw) == Sender(name, address)


def test_a_sender_knows_his_domain() -> None:
    assert sender_of("A@Mail.Coconala.Com").domain == "mail.coconala.com"
    assert Sender("x", "").domain == ""


def test_recipients_are_all_named() -> None:
    assert addresses_in("わたし <A@b.example>, c@d.example") == {"a@b.example", "c@d.example"}
