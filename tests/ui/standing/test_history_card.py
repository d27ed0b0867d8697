"""Ranks held, over all marketplaces, newest first."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.services.standing_queries import HeldRow
from app.ui.standing.history_card import Held, HistoryCard
from app.ui.standing.words import StandingWords
from tests.ui.standing.samples import site_of
from tests.ui.today.context import World


def test_lines_open_for_editing_and_new_ones_are_added(world: World, qtbot: QtBot) -> None:
    card = HistoryCard(world.context, StandingWords(world.context.formats))
    qtbot.addWidget(card)
    card.resize(400, 200)
    card.show_sites([site_of(world.catalog)])
    assert card.lead.startswith("Note when a rank began")
    gold = HeldRow(1, "gold", date(2020, 7, 1), "飛び級")
    lost = HeldRow(2, "jade", date(2020, 9, 1), "")
    card.show_sites([site_of(world.catalog, history=(gold, lost))])
    assert card.accessibleDescription() == "jade, ココナラ, 2020/09/01 ゴールド, 飛び級, 2020/07/01"
    with qtbot.waitSignal(card.edit_wanted) as told:
        card.opened.emit(1)
    assert told.args == [Held("coconala", gold)]
    with qtbot.waitSignal(card.add_wanted):
        card.opened.emit(card.LINK)
    assert card.title() == "Ranks held"
