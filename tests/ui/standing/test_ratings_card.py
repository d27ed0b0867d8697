"""Ratings both ways, with the days on which they close."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from app.rulebook.ladders import Tally
from app.services.rating_queries import MonthRatings, Promises, Ratings, UnratedOrder
from app.ui.standing.ratings_card import RatingsCard
from app.ui.standing.words import StandingWords
from tests.ui.today.context import NOW, World


def test_averages_trend_promises_and_what_closes_first(world: World, qtbot: QtBot) -> None:
    card = RatingsCard(world.context, StandingWords(world.context.formats))
    qtbot.addWidget(card)
    card.resize(420, 200)
    months = (
        MonthRatings(date(2026, 10, 1), Tally(stars=9, ratings=2), Tally()),
        MonthRatings(date(2026, 11, 1), Tally(stars=5, ratings=1), Tally(stars=4, ratings=1)),
        MonthRatings(date(2026, 12, 1), Tally(), Tally()),
    )
    mine = UnratedOrder(7, "coconala", "名刺", "みなと", NOW + timedelta(hours=3), 5, None)
    theirs = UnratedOrder(8, "coconala", "ロゴ", "", NOW + timedelta(days=9), None, 5)
    card.show_ratings(Ratings(months, (mine, theirs), Promises(9, 10)))
    said = card.accessibleDescription()
    assert "Received: 4.66 (3 in 6 months)" in said
    assert "Given: 4.00 (1)" in said
    assert "10月 4.50 → 11月 5.00" in said
    assert "90.0% of 10 in 12 months" in said
    assert "You have not rated yet ・ みなと ・ ココナラ, あと 3時間" in said
    assert "Waiting for their rating ・ nobody ・ ココナラ" in said
    assert card.badge() == "2"
    with qtbot.waitSignal(card.order_opened) as told:
        card.opened.emit(7)
    assert told.args == [7]


def test_a_book_without_ratings_says_so(world: World, qtbot: QtBot) -> None:
    card = RatingsCard(world.context, StandingWords(world.context.formats))
    qtbot.addWidget(card)
    card.show_ratings(Ratings((), (), Promises(0, 0)))
    assert "Received: — (0 in 6 months)" in card.accessibleDescription()
    assert card.badge() == ""
