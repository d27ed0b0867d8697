"""A paper opened tells all of it, and what can be done with it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.changes import Changes
from app.models.money import Yen
from app.services.evidence_queries import FileState
from app.ui.checks.papers import papers_of
from app.ui.evidence.dialogs import CorrectDialog, VoidDialog
from app.ui.evidence.drawer import EvidenceDrawer
from app.ui.kit.labels import Label
from tests.services.evidence_samples import paper, told
from tests.services.test_kept_file_queries import harm
from tests.ui.evidence.locker import commands, row_of, words
from tests.ui.orders.desk import Desk


def drawer_of(desk: Desk, evidence_id: int) -> EvidenceDrawer:
    ground = QWidget()
    desk.windows.append(ground)
    desk.qtbot.addWidget(ground)
    ground.resize(1_200, 800)
    ground.show()
    drawer = EvidenceDrawer(desk.context, words(desk), commands(desk), ground)
    drawer.show_evidence(evidence_id)
    desk.until(lambda: drawer.isVisible() and desk.context.tasks.pending == 0)
    return drawer


def texts(drawer: EvidenceDrawer) -> set[str]:
    return {label.text() for label in drawer.findChildren(Label) if not label.isHidden()}


def test_all_is_told_with_the_digest_and_until_when(locker: Desk) -> None:
    drawer = drawer_of(locker, 1)
    told_ = texts(drawer)
    assert {"家電店", "¥12,000", "Receipt", "20 Nov 2026"} <= told_
    assert paper("1").digest in {text.replace(" ", "") for text in told_}
    assert any("15 Mar 2034" in text for text in told_)
    assert drawer.chip.accessibleName() == "Unchanged"
    drawer.link.click()
    assert locker.actions == ["books {'view': 'expenses', 'expense_id': 1}"]
    drawer.unlink.click()
    locker.until(lambda: row_of(locker, 1).expense_id is None)


def test_a_loose_paper_leads_to_an_expense(locker: Desk) -> None:
    drawer = drawer_of(locker, 2)
    assert drawer.unlink.isHidden()
    drawer.link.click()
    assert locker.actions == ["books {'view': 'expenses', 'evidence_id': 2}"]


def test_void_papers_stay_as_they_are(locker: Desk) -> None:
    drawer = drawer_of(locker, 4)
    assert drawer.void_button.isHidden()
    assert drawer.correct_button.isHidden()
    assert drawer.link.isHidden()
    assert "二重" in texts(drawer)
    assert drawer.chip.accessibleName() == "Void"


def test_a_file_that_changed_is_told_of(locker: Desk) -> None:
    locker.database.note(harm)
    found: list[FileState] = []
    ground = QWidget()
    locker.qtbot.addWidget(ground)
    locker.windows.append(ground)
    ground.resize(1_200, 800)
    ground.show()
    drawer = EvidenceDrawer(locker.context, words(locker), commands(locker), ground)
    drawer.state_found.connect(lambda _id, state: found.append(state))
    drawer.show_evidence(1)
    locker.until(lambda: found == [FileState.CHANGED])
    locker.until(lambda: drawer._is_built and locker.context.tasks.pending == 0)
    drawer.reload()
    locker.until(lambda: drawer.chip.accessibleName() == "Changed")


def test_corrections_are_followed_and_listed(locker: Desk) -> None:
    drawer = drawer_of(locker, 2)
    assert drawer.history.isHidden()
    commands(locker).correct(2, told(amount=Yen(501), counterparty="文具店"), "読み違い")
    locker.until(lambda: bool(locker.toasts))
    drawer.on_committed(Changes("edit_evidence", {"evidence": frozenset({2})}))
    locker.until(lambda: any("¥500 → ¥501" in text for text in texts(drawer)))
    assert "読み違い" in texts(drawer)
    drawer.on_committed(Changes("add_order", {"orders": None}))
    assert locker.context.tasks.pending == 0


def test_the_file_is_opened_and_saved_as_it_was(
    locker: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    papers_of(locker.context, shown.append)
    drawer = drawer_of(locker, 1)
    drawer.open_button.click()
    locker.until(lambda: bool(shown))
    assert shown[0].read_bytes() == paper("1").content
    file = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    drawer.copy_button.click()
    locker.until(lambda: ("Saved a copy: copy.pdf", False) in locker.toasts)
    assert file.read_bytes() == paper("1").content


def test_a_copy_that_cannot_be_written_is_told_of(
    locker: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawer = drawer_of(locker, 1)
    place = str(tmp_path / "no" / "such" / "folder.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    drawer.copy_button.click()
    locker.until(lambda: [type(one).__name__ for one in locker.errors] == ["FileNotWrittenError"])


def test_correcting_and_voiding_ask_first(locker: Desk) -> None:
    drawer = drawer_of(locker, 1)
    drawer.correct_button.click()
    drawer.void_button.click()
    window = drawer.window()
    for kind in (CorrectDialog, VoidDialog):
        dialog = window.findChild(kind)
        assert dialog is not None
        dialog.reject()
    assert row_of(locker, 1).void_reason is None
