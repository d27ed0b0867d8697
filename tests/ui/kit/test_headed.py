from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.headed import emptied


def test_a_layout_is_emptied_of_its_widgets(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    layout.addWidget(QLabel("one"))
    layout.addStretch(1)
    assert emptied(layout) is layout
    assert layout.count() == 0
