"""Counters say what the site takes."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.rulebook.counters import Counter, Verdict
from app.ui.listings.control import WordsControl
from app.ui.listings.counting import Counting
from tests.ui.today.context import World

DAY = date(2026, 11, 23)


def test_a_title_is_counted_and_judged(world: World, qtbot: QtBot) -> None:
    counting = Counting(world.context)
    title = WordsControl(world.context, ListingField.TITLE, "Title")
    qtbot.addWidget(title)

    def said(words: str) -> str:
        title.show_value(words)
        counted = counting.count("coconala", title, DAY)
        assert counted is not None
        return counting.said(ListingField.TITLE, counted)

    assert said("ロゴをデザインします") == "10 / 25"
    assert said("ロゴ") == "should end in “ます” ・ 2 / 25" or "ます" in said("ロゴ")
    assert said("あ" * 30) == "the site takes 25 at most ・ 30 / 25"
    assert counting.count("nowhere", title, DAY) is None


def test_numbers_say_only_what_is_wrong(world: World) -> None:
    counting = Counting(world.context)
    fine = Counter(500, 500, None, None, None, Verdict.FINE)
    off = fine._replace(verdict=Verdict.OFF_STEP)
    assert counting.said(ListingField.PRICE, fine) == ""
    assert counting.said(ListingField.PRICE, off) == "not a price this site takes"
    assert counting.said(ListingField.FAQ, fine) == ""
