"""The card of a ladder: forecast, day of evaluation, what falls out, what is held."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.rulebook.ladders import Tally
from app.services.standing_queries import HeldRow
from app.ui.standing.ladder_card import LadderCard
from app.ui.standing.words import StandingWords
from tests.ui.standing.samples import site_of
from tests.ui.today.context import World


def card_of(world: World, qtbot: QtBot, site: str = "coconala") -> LadderCard:
    card = LadderCard(world.context, StandingWords(world.context.formats), site)
    qtbot.addWidget(card)
    card.resize(760, 500)
    return card


def test_the_forecast_names_rank_next_rank_and_what_is_missing(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    held = (HeldRow(1, "gold", date(2026, 1, 1), ""),)
    falling = Tally(sales=1, amount=Yen(3_000), unknown=0)
    card.show_site(site_of(world.catalog, falling=falling, history=held))
    assert card.forecast.text() == "Forecast: ゴールド → プラチナ: ¥5,000 more, or 1 sale"
    assert "reviewed on 12/1, in 8 days" in card.accessibleDescription()
    assert card.note.text() == (
        "By then ¥3,000 of 1 sale fall out of the window. Held now: ゴールド, since 2026/01/01."
    )
    assert card.steps.accessibleDescription() == "ゴールド (4/5)"
    assert not card.grab().isNull()


def test_the_top_an_open_answer_and_an_empty_ladder_are_said(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    rich = Tally(sales=20, amount=Yen(200_000), unknown=2, stars=100, ratings=20)
    card.show_site(site_of(world.catalog, rich))
    assert card.forecast.text() == "Forecast: プラチナ ・ the top of the ladder"
    assert "The amounts of 2 sales are not known" in card.note.text()
    card.show_site(site_of(world.catalog, rich, answers={}))
    assert "if you can answer yes below" in card.forecast.text()
    refused = {"identity_verified": False, "login_count": True}
    card.show_site(site_of(world.catalog, rich, answers=refused))
    assert card.forecast.text() == "Forecast: シルバー"
    gone = (HeldRow(1, "jade", date(2026, 1, 1), ""),)
    card.show_site(site_of(world.catalog, history=gone)._replace(evaluates_on=date(2026, 11, 24)))
    assert "Held now: jade" in card.note.text()
    assert "tomorrow" in card.accessibleDescription()
    card.show_site(site_of(world.catalog)._replace(ladder=(), tallies={}))
    assert card.forecast.text() == "Forecast: no rank ・ the top of the ladder"


def test_a_site_whose_day_is_unknown_is_shown_as_of_today(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot, "skillcloud")
    card.show_site(site_of(world.catalog, Tally(), marketplace_id="skillcloud"))
    assert "as of today" in card.accessibleDescription()
    assert card.note.isHidden()
    with qtbot.waitSignal(card.answered) as told:
        card.answers.answered.emit("login_count", None)
    assert told.args == ["login_count", None]
