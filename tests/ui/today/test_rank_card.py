"""The card ランクとPRO: what is missing, the label's items, and the way to the page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.types import ProState
from app.rulebook.ladders import Tally, standing
from app.rulebook.schema import LocalName
from app.services.rank_glance_queries import LabelGlance, RankGlance
from app.ui.today.rank_card import RankCard
from tests.ui.today.context import World

LABEL = LabelGlance(LocalName(ja="PRO認定", en="PRO certification"), ProState.CERTIFIED, 5, 7)


def glance_of(world: World, site: str = "coconala", tally: Tally | None = None) -> RankGlance:
    """Return the top of a site's ladder against a tally."""
    ladder = world.catalog.marketplace(site).ladder(world.context.clock().date())
    months = {criterion.months for rank in ladder for criterion in rank.criteria}
    found = standing(ladder, dict.fromkeys(months, tally or Tally()), {})
    rung = found.rungs[-1]
    measures = tuple(one for one in rung.measures if one.value is not None or one.missing)
    return RankGlance(site, ladder[0].name, rung.rank.name, False, measures, LABEL)  # noqa: FBT003


def card_of(world: World, qtbot: QtBot, glance: RankGlance | None) -> RankCard:
    card = RankCard(world.context)
    qtbot.addWidget(card)
    card.resize(1100, card.height())
    card.show_glance(glance)
    return card


def test_measures_and_the_label_are_shown_and_said(world: World, qtbot: QtBot) -> None:
    tally = Tally(sales=3, amount=95_000, lost=1, stars=14, ratings=3)  # type: ignore[arg-type]
    card = card_of(world, qtbot, glance_of(world, tally=tally))
    said = card.accessibleDescription()
    assert "Amount sold ¥95,000 / ¥100,000" in said
    assert "Completed 75% / 90%" in said
    assert "Rating 4.66 / 4.80" in said
    assert "next: プラチナ" in said
    assert "5 of 7 items ready" in said
    card.show()
    assert not card.grab().isNull()


def test_what_has_no_figures_is_unknown_and_points_are_points(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot, glance_of(world, "skillcloud")._replace(label=None, rank=None))
    assert "Points 0 / 350" in card.accessibleDescription()
    assert "Forecast: no rank" in card.accessibleDescription()
    assert not card.grab().isNull()
    empty = card_of(world, qtbot, glance_of(world)._replace(measures=(), label=None, is_top=True))
    assert empty.accessibleDescription().endswith(", the top")
    assert not empty.grab().isNull()


def test_before_an_answer_it_stands_empty_and_without_ranks_it_goes(
    world: World, qtbot: QtBot
) -> None:
    card = RankCard(world.context)
    qtbot.addWidget(card)
    assert [item.key for item in card.items] == [card.LINK]
    assert not card.grab().isNull()
    card.show_glance(None)
    assert card.isHidden()
    card.show_glance(glance_of(world))
    assert not card.isHidden()


def test_mouse_and_keyboard_lead_to_the_page(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot, glance_of(world))
    place = card.items[-1].rect.center().toPoint()
    QTest.mouseMove(card, place)
    assert not card.grab().isNull()
    with qtbot.waitSignal(card.standing_wanted):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(card.standing_wanted):
        QTest.keyClick(card, Qt.Key.Key_Return)


def test_in_a_narrow_window_values_stand_below_their_names(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot, glance_of(world))
    card.show()
    wide = card.height()
    card.resize(600, wide)
    assert card.height() == wide + world.context.theme.line("body")
    assert not card.grab().isNull()
