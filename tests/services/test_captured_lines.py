"""Lines know what they stand for, and learn from what knows better."""

from dataclasses import replace
from datetime import timedelta

from app.capture.facts import AttachmentFact, MessageFact
from app.models.types import MessageSource, Side
from app.services.captured_lines import (
    Line,
    in_minutes,
    is_alike,
    matches,
    new_line,
    number_lines,
    squeezed,
    woven,
)
from tests.site_mails import SENT

AT = int(SENT.timestamp()) // 60 * 60


def said(
    body: str, position: int = 0, *, after: int = 0, site_id: str | None = None
) -> MessageFact:
    return MessageFact(
        position=position,
        sent_at=SENT.replace(second=0) + timedelta(seconds=after),
        side=Side.CLIENT,
        sender="山吹",
        label=None,
        body=body,
        site_id=site_id,
    )


def test_what_was_told_by_a_mail_learns_all_from_a_page() -> None:
    line = Line(AT + 30, Side.CLIENT, "", None, source=MessageSource.MAIL)
    assert line.is_provisional
    line.learn(said("本文", site_id="7"), MessageSource.PAGE)
    assert (line.sent_at, line.body, line.site_id) == (AT, "本文", "7")
    assert not line.is_provisional


def test_what_a_page_showed_learns_only_what_was_not_known() -> None:
    line = new_line(said("本文"), MessageSource.PAGE)
    line.learn(said("別の文", site_id="7"), MessageSource.PASTED)
    assert (line.body, line.site_id, line.is_changed) == ("本文", "7", True)


def test_attachments_are_learnt_once() -> None:
    line = Line(AT, Side.CLIENT, "本文", None, files_known=1)
    fact = said("本文")
    line.learn(fact, MessageSource.PAGE)
    assert line.files == ()
    other = Line(AT, Side.CLIENT, "本文", None)
    file = AttachmentFact("案.pdf", None)
    other.learn(replace(fact, attachments=(file,)), MessageSource.PAGE)
    assert other.files == (file,)


def test_texts_are_alike_by_their_opening() -> None:
    assert is_alike(squeezed("お世話に なります"), squeezed("山吹さん: お世話になります 続き"))
    assert not is_alike("", "何か")
    assert not is_alike("一", "二")


def test_messages_with_different_numbers_are_never_the_same() -> None:
    line = Line(AT, Side.CLIENT, "はい", "7")
    assert (
        matches([line], [said("はい", site_id="8"), said("はい", 1, after=60)], is_whole=True) == {}
    )
    assert matches([line], [said("はい")], is_whole=True) == {0: line}


def test_a_page_and_the_book_are_woven_within_a_minute() -> None:
    one, two, three = (Line(AT, Side.CLIENT, word, None) for word in "一二三")
    assert woven([one, two], [three], is_start=False) == [one, two, three]
    assert woven([one, two], [three], is_start=True) == [three, one, two]
    assert woven([one, two], [three, one], is_start=True) == [three, one, two]
    assert woven([one, two, three], [one, three], is_start=False) == [one, two, three]


def test_lines_of_one_moment_are_numbered_and_parted_by_minute() -> None:
    lines = [Line(AT, Side.CLIENT, word, None, id=place + 1) for place, word in enumerate("一二")]
    number_lines(lines)
    assert [line.position for line in lines] == [0, 1]
    assert in_minutes(lines) == {AT // 60: lines}


def test_a_minute_that_a_page_cuts_off_is_matched_in_its_order() -> None:
    lines = [Line(AT + 60, Side.CLIENT, word, None) for word in "二一三"]
    page = [said("零"), said("一", 1, after=60), said("四", 2, after=60), said("三", 3, after=60)]
    assert matches(lines, page, is_whole=False) == {1: lines[1], 3: lines[2]}
