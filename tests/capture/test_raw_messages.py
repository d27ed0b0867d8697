"""Messages before and after their year is known."""

from datetime import date

import pytest

from app.capture.facts import LinkFact, RejectionReason
from app.capture.raw_messages import RawMessage, dated_messages, link_of, side_of
from app.capture.years import Stamp
from app.models.types import Side

TODAY = date(2026, 11, 23)


def raw(
    *,
    stamp: Stamp | None = None,
    sender: str = "山吹",
    label: str | None = None,
    is_client: bool | None = None,
    is_timeless: bool = False,
    line: int = 1,
) -> RawMessage:
    return RawMessage(
        stamp=stamp,
        sender=sender,
        label=label,
        body="",
        line=line,
        is_client=is_client,
        is_timeless=is_timeless,
        time_text="きのう",
    )


@pytest.mark.parametrize(
    ("sender", "label", "is_client", "side"),
    [
        ("自分", None, False, Side.ME),
        ("自分", "自動送信", None, Side.ME),
        ("自分", "システムメッセージ", None, Side.SITE),
        ("ココナラ", None, True, Side.SITE),
        ("山吹", None, True, Side.CLIENT),
        ("山吹", None, None, Side.CLIENT),
        ("山吹", None, False, Side.SITE),
    ],
)
def test_who_speaks_is_told_by_name_label_and_mark(
    *, sender: str, label: str | None, is_client: bool | None, side: Side
) -> None:
    assert side_of(raw(sender=sender, label=label, is_client=is_client)) is side


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("/services/1", "https://coconala.com/services/1"),
        ("https://example.com/a", "https://example.com/a"),
        ("mailto:a@example.com", "mailto:a@example.com"),
    ],
)
def test_a_link_becomes_absolute(address: str, url: str) -> None:
    assert link_of("x", address) == LinkFact("x", url)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", ""])
def test_an_address_that_runs_something_is_no_link(address: str) -> None:
    assert link_of("x", address) is None


def test_a_text_without_a_time_takes_its_neighbours() -> None:
    time = Stamp(8, 6, 9, 0)
    for messages in (
        [raw(is_timeless=True), raw(is_timeless=True), raw(stamp=time)],
        [raw(stamp=time), raw(is_timeless=True), raw(is_timeless=True)],
    ):
        facts, rejections = dated_messages(messages, hint=None, mentioned=(), received_on=TODAY)
        assert [fact.sent_at.day for fact in facts] == [6, 6, 6]
        assert rejections == []


def test_a_message_whose_time_is_not_understood_is_named_and_the_others_stay() -> None:
    messages = [raw(stamp=Stamp(8, 6, 9, 0)), raw(line=7), raw(stamp=Stamp(8, 7, 9, 0))]
    facts, rejections = dated_messages(messages, hint=None, mentioned=(), received_on=TODAY)
    assert [fact.position for fact in facts] == [0, 1]
    assert rejections == [(7, RejectionReason.NOT_A_DATE, "きのう")]


def test_when_no_year_fits_every_message_is_named() -> None:
    stamps = [Stamp(2, 29, 9, 0), Stamp(2, 28, 9, 0), Stamp(2, 29, 9, 0)]
    facts, rejections = dated_messages(
        [raw(stamp=stamp) for stamp in stamps], hint=None, mentioned=(), received_on=TODAY
    )
    assert facts == ()
    assert len(rejections) == 3
