"""The dialogs of ranks, steps, labels and notes, over a real book."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.types import ProStep
from app.services.pro_queries import Dossier, dossier
from app.services.standing_queries import held_ranks
from app.ui.standing.commands import StandingCommands
from app.ui.standing.dialogs import (
    InterviewDialog,
    LabelsDialog,
    RankDialog,
    StandingDialog,
    StepDialog,
)
from app.ui.standing.history_card import Held
from tests.services.sample import fill, fill_standing
from tests.ui.today.context import World

TODAY = date(2026, 11, 23)


@pytest.fixture
def commands(world: World, qtbot: QtBot) -> StandingCommands:
    fill(world.database, world.catalog)
    fill_standing(world.database, world.catalog)
    window = QWidget()
    qtbot.addWidget(window)
    return StandingCommands(world.context, window)


def dossier_of(world: World) -> Dossier:
    found = world.database.read(dossier, world.catalog, "coconala", TODAY)
    assert found is not None
    return found


def ranks(world: World) -> list[tuple[str, date, str]]:
    rows = world.database.read(held_ranks, "coconala")
    return [(row.rank_id, row.since_on, row.note) for row in rows]


def said(world: World, qtbot: QtBot, count: int) -> None:
    world.settled(qtbot, lambda: len(world.asked.toasts) == count)


def test_a_rank_is_added_edited_and_removed(
    world: World, commands: StandingCommands, qtbot: QtBot
) -> None:
    added = RankDialog(world.context, commands, ["lancers", "coconala"])
    qtbot.addWidget(added)
    assert added.rank.count() == 4
    added.site.setCurrentIndex(1)
    assert added.rank.count() == 6
    added.rank.setCurrentIndex(added.rank.findData("gold"))
    added.since.set_day(None)
    added.accept()
    assert added.result() == 0
    added.since.set_day(date(2020, 7, 1))
    added.note.setPlainText("飛び級")
    added.accept()
    said(world, qtbot, 1)
    (platinum,) = [
        row for row in world.database.read(held_ranks, "coconala") if "pl" in row.rank_id
    ]
    assert ranks(world)[1] == ("gold", date(2020, 7, 1), "飛び級")
    edited = RankDialog(world.context, commands, ["coconala"], Held("coconala", platinum))
    qtbot.addWidget(edited)
    assert edited.rank.currentData() == "platinum"
    assert not edited.site.isEnabled()
    edited.since.set_day(date(2020, 10, 2))
    edited.accept()
    said(world, qtbot, 2)
    assert ranks(world)[0] == ("platinum", date(2020, 10, 2), "")
    removed = RankDialog(world.context, commands, ["coconala"], Held("coconala", platinum))
    qtbot.addWidget(removed)
    removed.remove()
    said(world, qtbot, 3)
    assert len(ranks(world)) == 1


def test_without_a_marketplace_there_is_no_rank_to_save(
    world: World, commands: StandingCommands, qtbot: QtBot
) -> None:
    dialog = RankDialog(world.context, commands, [])
    qtbot.addWidget(dialog)
    dialog.accept()
    dialog.remove()
    assert world.asked.toasts == []


def test_a_step_is_logged_edited_and_removed(
    world: World, commands: StandingCommands, qtbot: QtBot
) -> None:
    logged = StepDialog(world.context, commands, "coconala")
    qtbot.addWidget(logged)
    logged.kind.setCurrentIndex(logged.kind.findData("scouted"))
    logged.day.set_day(None)
    logged.accept()
    logged.day.set_day(date(2022, 10, 3))
    logged.remove()
    logged.accept()
    said(world, qtbot, 1)
    first, second = dossier_of(world).steps
    assert (second.kind, second.on) == (ProStep.SCOUTED, date(2022, 10, 3))
    edited = StepDialog(world.context, commands, "coconala", first)
    qtbot.addWidget(edited)
    edited.note.setPlainText("フォームから")
    edited.accept()
    said(world, qtbot, 2)
    assert dossier_of(world).steps[0].note == "フォームから"
    removed = StepDialog(world.context, commands, "coconala", first)
    qtbot.addWidget(removed)
    removed.remove()
    said(world, qtbot, 3)
    assert len(dossier_of(world).steps) == 1


def test_labels_and_notes_are_kept(world: World, commands: StandingCommands, qtbot: QtBot) -> None:
    labels = LabelsDialog(world.context, commands, dossier_of(world))
    qtbot.addWidget(labels)
    (box,) = labels.boxes.values()
    assert box.isChecked()
    box.setChecked(False)
    labels.accept()
    said(world, qtbot, 1)
    assert not dossier_of(world).listings[0].has_label
    notes = InterviewDialog(world.context, commands, dossier_of(world))
    qtbot.addWidget(notes)
    notes.note.setPlainText("強みは速さ")
    notes.accept()
    said(world, qtbot, 2)
    assert dossier_of(world).interview_note == "強みは速さ"
    empty = LabelsDialog(world.context, commands, dossier_of(world)._replace(listings=()))
    qtbot.addWidget(empty)
    assert empty.boxes == {}


def test_a_dialog_without_something_to_remove_only_closes(
    world: World, commands: StandingCommands, qtbot: QtBot
) -> None:
    dialog = StandingDialog(world.context, commands, None)
    qtbot.addWidget(dialog)
    dialog.finish("Title", "Save")
    dialog.remove()
    assert dialog.heading.text() == "Title"
