"""Everything the page writes can be taken back from its toast."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.types import ProStep
from app.services.pro_drafts import EvidenceDraft
from app.ui.standing.commands import StandingCommands
from tests.services.sample import fill, fill_standing
from tests.store import dump
from tests.ui.today.context import World

DAY = date(2026, 11, 1)

CALLS: list[Callable[[StandingCommands], None]] = [
    lambda c: c.answer("coconala", "login_count", is_met=True),
    lambda c: c.save_rank("coconala", "gold", DAY, "", None),
    lambda c: c.save_rank("coconala", "gold", DAY, "飛び級", 1),
    lambda c: c.remove_rank(1),
    lambda c: c.save_step("coconala", ProStep.SCOUTED, DAY, "", None),
    lambda c: c.save_step("coconala", ProStep.SCOUTED, DAY, "", 1),
    lambda c: c.remove_step(1),
    lambda c: c.add_groups("coconala", ["資格"]),
    lambda c: c.save_group(1, "資格", ""),
    lambda c: c.tick_group(1, is_done=True),
    lambda c: c.remove_group(1),
    lambda c: c.add_evidence(1, EvidenceDraft(note="x")),
    lambda c: c.remove_evidence(1),
    lambda c: c.set_labels("coconala", []),
    lambda c: c.set_interview_note("coconala", "x"),
]


@pytest.mark.parametrize("call", CALLS)
def test_what_is_written_is_said_and_taken_back(
    world: World, qtbot: QtBot, call: Callable[[StandingCommands], None]
) -> None:
    fill(world.database, world.catalog)
    fill_standing(world.database, world.catalog)
    window = QWidget()
    qtbot.addWidget(window)
    before = dump(world.database)
    call(StandingCommands(world.context, window))
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    ((_words, has_undo),) = world.asked.toasts
    assert has_undo
    assert dump(world.database) != before
    world.database.undo()
    assert dump(world.database) == before


def test_an_item_that_is_open_again_is_said_so(world: World, qtbot: QtBot) -> None:
    fill(world.database, world.catalog)
    fill_standing(world.database, world.catalog)
    window = QWidget()
    qtbot.addWidget(window)
    commands = StandingCommands(world.context, window)
    for is_done in (True, False):
        commands.tick_group(1, is_done=is_done)
    world.settled(qtbot, lambda: len(world.asked.toasts) == 2)
    assert [words for words, _ in world.asked.toasts] == ["Item ready", "Item open again"]
