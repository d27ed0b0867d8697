"""One item of the checklist, its note and its proofs."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.services.pro_queries import Dossier, GroupRow, dossier, works
from app.ui.standing.commands import StandingCommands
from app.ui.standing.group_dialog import GroupDialog
from tests.services.sample import DONE, fill, fill_standing
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


def opened(
    world: World, commands: StandingCommands, qtbot: QtBot, *, new: bool = False
) -> GroupDialog:
    known = dossier_of(world)
    group: GroupRow | None = None if new else known.groups[0]
    found = world.database.read(works, "coconala")
    dialog = GroupDialog(world.context, commands, known, group, found)
    qtbot.addWidget(dialog)
    return dialog


def said(world: World, qtbot: QtBot, count: int) -> None:
    world.settled(qtbot, lambda: len(world.asked.toasts) == count)


def test_a_new_item_needs_a_name(world: World, commands: StandingCommands, qtbot: QtBot) -> None:
    dialog = opened(world, commands, qtbot, new=True)
    dialog.accept()
    assert world.asked.toasts == []
    dialog.name.setText(" 資格 ")
    dialog.remove()
    dialog.accept()
    said(world, qtbot, 1)
    assert [group.name for group in dossier_of(world).groups] == ["実績", "資格"]


def test_name_note_and_readiness_are_kept_only_when_changed(
    world: World, commands: StandingCommands, qtbot: QtBot
) -> None:
    opened(world, commands, qtbot).accept()
    dialog = opened(world, commands, qtbot)
    dialog.note.setPlainText("10年分")
    dialog.ready.setChecked(True)
    dialog.accept()
    said(world, qtbot, 2)
    group = dossier_of(world).groups[0]
    assert (group.name, group.note, group.done_on) == ("実績", "10年分", TODAY)


def test_proofs_are_words_works_listings_and_files(
    world: World,
    commands: StandingCommands,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened(world, commands, qtbot)
    dialog.keep_proof()
    assert world.asked.toasts == []
    kinds = [dialog.about.itemData(place)[0] for place in range(dialog.about.count())]
    assert kinds == ["", "listing", "order"]
    for count, place in enumerate((0, 1, 2), start=1):
        dialog = opened(world, commands, qtbot)
        dialog.proof.setText(f"証拠{place}")
        dialog.about.setCurrentIndex(place)
        dialog.keep_proof()
        said(world, qtbot, count)
    file = tmp_path / "作品.png"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    opened(world, commands, qtbot)._choose_file()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    unreadable = opened(world, commands, qtbot)
    unreadable._choose_file()
    assert unreadable.result() == 0
    file.write_bytes(b"abc")
    opened(world, commands, qtbot)._choose_file()
    said(world, qtbot, 4)
    found = dossier_of(world).groups[0].evidence
    assert [(one.note, one.order_id, one.listing_id) for one in found[1:4]] == [
        ("証拠0", None, None),
        ("証拠1", None, 1),
        ("証拠2", DONE, None),
    ]
    assert (found[4].note, found[4].about) == ("作品", "作品.png")


def test_a_proof_is_removed_and_so_is_the_item(
    world: World, commands: StandingCommands, qtbot: QtBot
) -> None:
    dialog = opened(world, commands, qtbot)
    dialog.proofs.opened.emit(dialog.proofs.LINK)
    dialog.proofs.opened.emit(1)
    said(world, qtbot, 1)
    assert dossier_of(world).groups[0].evidence == ()
    opened(world, commands, qtbot).remove()
    said(world, qtbot, 2)
    assert dossier_of(world).groups == ()
