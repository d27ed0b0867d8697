from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.ui import recovery_dialog
from app.ui.kit.labels import Label
from app.ui.recovery_dialog import RecoveryDialog, in_lines
from app.ui.theme import Theme

CODE = "-".join(["ABCD"] * 14)


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> RecoveryDialog:
    made = RecoveryDialog(theme, "水野デザイン室", CODE)
    qtbot.addWidget(made)
    made.show()
    return made


def button(dialog: RecoveryDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def test_it_stays_until_the_code_is_kept(dialog: RecoveryDialog, qtbot: QtBot) -> None:
    dialog.reject()
    assert dialog.isVisible()
    assert not button(dialog, "Go on").isEnabled()
    kept = dialog.findChild(QCheckBox)
    assert kept is not None
    kept.setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        button(dialog, "Go on").click()


def test_the_code_is_copied_whole(dialog: RecoveryDialog) -> None:
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() == CODE
    QGuiApplication.clipboard().clear()


def test_the_code_is_saved_as_text(
    dialog: RecoveryDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "code.txt"
    names = iter([("", ""), (str(file), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: next(names))
    button(dialog, "Save as text…").click()
    assert not file.exists()
    button(dialog, "Save as text…").click()
    assert in_lines(CODE) in file.read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written_is_told_until_another_one_can(
    dialog: RecoveryDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    names = iter([(str(tmp_path / "gone" / "code.txt"), ""), (str(tmp_path / "code.txt"), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: next(names))
    button(dialog, "Save as text…").click()
    (told,) = [one for one in dialog.findChildren(Label) if "code.txt" in one.text()]
    assert not told.isHidden()
    button(dialog, "Save as text…").click()
    assert told.isHidden()
    assert [path.name for path in tmp_path.iterdir()] == ["code.txt"]


def test_the_code_is_printed(dialog: RecoveryDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []

    class Printer:
        """Stands in for the printer of this computer."""

        def print_text(self, text: str, _parent: object) -> bool:
            printed.append(text)
            return True

    monkeypatch.setattr(recovery_dialog, "printing", Printer())
    button(dialog, "Print…").click()
    assert in_lines(CODE) in printed[0]


def test_a_code_stands_in_lines_of_four_groups() -> None:
    assert in_lines("A-B-C-D-E") == "A-B-C-D\nE"


def test_an_enter_from_the_question_before_does_nothing(dialog: RecoveryDialog) -> None:
    kept = dialog.findChild(QCheckBox)
    assert dialog.focusWidget() is kept
    QTest.keyClick(kept, Qt.Key.Key_Return)
    assert dialog.isVisible()
