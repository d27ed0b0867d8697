"""The checklist of a label, and what is said of the application on each day."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.models.types import ProStep
from app.services.pro_dossier import add_evidence, add_groups, log_step, tick_group
from app.services.pro_drafts import EvidenceDraft
from app.services.pro_queries import Dossier, dossier
from app.ui.standing.pro_card import ADD, EXAMPLES, ProCard
from app.ui.standing.words import StandingWords
from tests.ui.today.context import World

ENTERED = date(2022, 4, 30)


def dossier_of(world: World, today: date) -> Dossier:
    found = world.database.read(dossier, world.catalog, "coconala", today)
    assert found is not None
    return found


def card_of(world: World, qtbot: QtBot, today: date = ENTERED) -> ProCard:
    card = ProCard(world.context, StandingWords(world.context.formats))
    qtbot.addWidget(card)
    card.resize(420, 200)
    card.show_dossier(dossier_of(world, today))
    return card


def test_it_says_that_the_criteria_are_not_published(world: World, qtbot: QtBot) -> None:
    card = card_of(world, qtbot)
    assert "The site does not publish its criteria." in card.lead
    assert "No application yet." in card.lead
    assert (card.title(), card.badge()) == ("PRO認定", "未着手")
    assert [item.key for item in card.items] == [card.LINK, EXAMPLES, ADD]


@pytest.mark.parametrize(
    ("steps", "today", "sentence"),
    [
        ([ProStep.PREPARING], ENTERED, "Preparing since 2022/04/30."),
        ([ProStep.ENTERED], ENTERED, "without one by 2022/07/29 it was probably declined"),
        ([ProStep.ENTERED], date(2022, 7, 29), "You may enter again, and a scout"),
        ([ProStep.SCOUTED], ENTERED, "Scouted on 2022/04/30."),
        ([ProStep.INTERVIEW], ENTERED, "Interview on"),
        ([ProStep.CERTIFIED], ENTERED, "Certified since"),
        ([ProStep.DECLINED], ENTERED, "Declined on 2022/04/30. You may enter again."),
    ],
)
def test_every_state_has_its_sentence(
    world: World, qtbot: QtBot, steps: list[ProStep], today: date, sentence: str
) -> None:
    for step in steps:
        world.database.write(log_step, "coconala", step, ENTERED)
    assert sentence in card_of(world, qtbot, today).lead


def test_items_open_and_show_what_proves_them(world: World, qtbot: QtBot) -> None:
    (one, two), _ = world.database.write(add_groups, "coconala", ["実績", "資格"])
    for note in ("10年", "評価"):
        world.database.write(add_evidence, one, EvidenceDraft(note=note))
    world.database.write(add_evidence, two, EvidenceDraft(note="検定"))
    world.database.write(tick_group, one, done_on=ENTERED)
    card = card_of(world, qtbot)
    assert "実績, 2 proofs 資格, 1 proof Add an item" in card.accessibleDescription()
    with qtbot.waitSignal(card.group_wanted) as told:
        card.opened.emit(one)
    assert told.args[0].name == "実績"
    with qtbot.waitSignal(card.group_wanted) as told:
        card.opened.emit(ADD)
    assert told.args == [None]
    with qtbot.waitSignal(card.examples_wanted):
        card.opened.emit(EXAMPLES)
    with qtbot.waitSignal(card.kit_wanted):
        card.opened.emit(card.LINK)
    assert not card.grab().isNull()
