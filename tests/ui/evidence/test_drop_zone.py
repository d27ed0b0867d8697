"""Files are dropped or chosen; what is no file is not taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.evidence.drop_zone import DropZone
from app.ui.theme import Theme

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def test_dropped_files_are_taken(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone(theme, "Drop here")
    qtbot.addWidget(zone)
    zone.resize(300, 90)
    before = zone.grab().toImage()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    zone.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert zone.grab().toImage() != before
    zone.dragLeaveEvent(QDragLeaveEvent())
    assert zone.grab().toImage() == before
    with qtbot.waitSignal(zone.files_taken) as taken:
        zone.dropEvent(QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    assert taken.args == [[tmp_path / "a.pdf"]]
    text = QMimeData()
    text.setText("words")
    refused = QDragEnterEvent(QPoint(5, 5), COPY, text, LEFT, NONE)
    refused.ignore()
    zone.dragEnterEvent(refused)
    assert not refused.isAccepted()


def test_files_are_chosen_by_button(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    zone = DropZone(theme, "Drop here")
    qtbot.addWidget(zone)
    answers = iter([(["receipts/a.pdf"], ""), ([], "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: next(answers))
    with qtbot.waitSignal(zone.files_taken) as taken:
        zone.choose.click()
    assert taken.args == [[Path("receipts/a.pdf")]]
    with qtbot.assertNotEmitted(zone.files_taken):
        zone.choose.click()
