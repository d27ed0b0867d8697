from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.kit.announcing import announce


def test_a_sentence_is_said_to_who_listens_and_to_nobody_else(qtbot: QtBot) -> None:
    label = QLabel("here")
    qtbot.addWidget(label)
    announce(label, "moved")
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        announce(label, "moved")
    finally:
        QAccessible.setActive(before)
    assert label.text() == "here"
