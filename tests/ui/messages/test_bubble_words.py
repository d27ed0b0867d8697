from datetime import date

import pytest

from app.models.types import MessageSource, Side
from app.ui.messages.bubble_words import BubbleWords, icon_of
from tests.ui.messages.inbox import file, line
from tests.ui.orders.desk import NOW, Desk
from tests.ui.today.context import World


@pytest.fixture
def words(desk: Desk) -> BubbleWords:
    return BubbleWords(desk.context, desk.context.tasks)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 25), "Today"),
        (date(2026, 11, 24), "Yesterday"),
        (date(2026, 11, 23), "Mon 23 November"),
        (date(2025, 1, 3), "Fri 3 January 2025"),
        (date(2026, 11, 26), "Thu 26 November"),
    ],
)
def test_days_are_told_by_name(words: BubbleWords, day: date, said: str) -> None:
    assert words.day(day) == said


def test_in_japanese_a_holiday_is_marked(world: World) -> None:
    said = BubbleWords(world.context, world.context.tasks).day
    assert said(date(2026, 11, 3)) == "11月3日（火・祝）"
    assert said(date(2026, 11, 4)) == "11月4日（水）"
    assert said(date(2025, 11, 4)) == "2025年11月4日（火）"


def test_a_message_is_told_to_who_listens(words: BubbleWords) -> None:
    one = line(998, "はい\nどうぞ", files=(file("参考.pdf"),), source=MessageSource.MAIL)
    said = words.sentence(one)
    assert said == "山田 Today 7:12, はい どうぞ, file 参考.pdf, From a mail"
    assert words.speaker(line(1, side=Side.ME)) == "Me"
    assert words.speaker(line(1, sender="", side=Side.SITE)) != ""
    assert words.origin(line(1, source=MessageSource.COPIED)).startswith("Copied")


def test_one_message_is_copied_bare_and_several_with_who_and_when(words: BubbleWords) -> None:
    one, other = line(998, "はい"), line(999, "では\r\nまた", side=Side.ME, files=(file("a.zip"),))
    assert words.copied([one]) == "はい"
    assert words.copied([one, other]) == (
        "山田 25 Nov 2026 7:12\nはい\n\nMe 25 Nov 2026 8:12\nでは\nまた\n[a.zip]"
    )


def test_files_have_sizes_and_icons(words: BubbleWords) -> None:
    assert (words.size(file(size=1_300_000)), words.size(file(size=None))) == ("1.2 MB", "")
    names = ["a.PNG", "b.pdf", "c.zip", "none"]
    assert [icon_of(file(name)) for name in names] == ["image", "file-text", *["paperclip"] * 2]


def test_the_other_words_are_there(words: BubbleWords) -> None:
    assert all([words.unread(), words.cut(), words.time(line(1))])
    assert NOW.hour == 9
