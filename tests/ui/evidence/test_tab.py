"""The tab of evidence: what it lists, checks and follows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from app.services.evidence_queries import FileState
from app.ui.evidence.corrections_dialog import CorrectionsDialog
from app.ui.evidence.intake_dialog import IntakeDialog
from app.ui.evidence.tab import EvidenceTab
from tests.services.evidence_samples import paper
from tests.ui.evidence.locker import commands
from tests.ui.orders.desk import Desk


def tab_of(desk: Desk, memory: QSettings | None = None) -> EvidenceTab:
    tab = EvidenceTab(desk.context, memory=memory)
    desk.windows.append(tab)
    desk.qtbot.addWidget(tab)
    tab.resize(1_200, 800)
    tab.show()
    assert tab.summary == ""
    tab.open_target(evidence_id=99)
    tab.activate()
    desk.until(lambda: tab.is_ready and tab.summary != "" and desk.context.tasks.pending == 0)
    return tab


def test_papers_are_listed_and_found(locker: Desk, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "views.ini"), QSettings.Format.IniFormat)
    tab = tab_of(locker, memory)
    assert tab.summary == "3 documents"
    tab.open_target(unfiled=True)
    locker.until(lambda: list(tab.table.model.ids) == [2])
    assert tab.summary == "1 document found"
    tab.toolbar.reset()
    tab.toolbar.void.click()
    locker.until(lambda: len(tab.table.model.ids) == 4)
    tab.focus_filter()
    tab.toolbar.search._words = "誰でもない"
    tab.toolbar.search.searched.emit("誰でもない")
    locker.until(tab.nothing.isVisible)
    tab.nothing.clear.click()
    locker.until(tab.table.isVisible)


def test_files_are_checked_and_the_list_shows_it(locker: Desk) -> None:
    tab = tab_of(locker)
    tab.toolbar.verify.click()
    locker.until(tab.foot.told.isVisible)
    states = {number: tab.words.states[number] for number in (1, 2, 3, 4)}
    assert set(states.values()) == {FileState.UNCHANGED}
    tab.table.opened.emit(2)
    locker.until(tab.drawer.isVisible)


def test_papers_are_taken_and_shown(
    locker: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = tab_of(locker)
    file = tmp_path / "20261111_300_駅.pdf"
    file.write_bytes(paper("neu").content)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    tab.toolbar.add.click()
    dialog = tab.findChild(IntakeDialog)
    assert dialog is not None
    locker.until(lambda: bool(dialog.papers))
    dialog.accept()
    locker.until(lambda: len(tab.table.model.ids) == 4)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    tab.nothing.add.click()


def test_what_changes_while_it_is_not_looked_at_is_read_later(locker: Desk) -> None:
    tab = tab_of(locker)
    tab.hide()
    commands(locker).void(2, "二重")
    locker.until(lambda: bool(locker.toasts))
    assert len(tab.table.model.ids) == 3
    tab.show()
    tab.activate()
    locker.until(lambda: len(tab.table.model.ids) == 2)


def test_corrections_are_opened_and_an_empty_locker_teaches(desk: Desk) -> None:
    tab = tab_of(desk)
    assert tab.nothing.isVisible()
    tab.toolbar.corrections_wanted.emit()
    assert tab.findChild(CorrectionsDialog) is not None
    desk.until(lambda: desk.context.tasks.pending == 0)
