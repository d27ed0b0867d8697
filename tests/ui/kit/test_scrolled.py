"""Many lines of a dialog are scrolled, few stand at the top."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.kit.scrolled import scrolled
from app.ui.theme import Theme


def test_few_lines_stand_at_the_top_and_many_are_scrolled(theme: Theme, qtbot: QtBot) -> None:
    lines = QVBoxLayout()
    lines.addWidget(QLabel("first"))
    area = scrolled(theme, lines, "Lines", 120)
    qtbot.addWidget(area)
    area.resize(300, 120)
    with qtbot.waitExposed(area):
        area.show()
    first = area.findChildren(QLabel)[0]
    assert area.minimumHeight() == theme.px(120)
    assert area.accessibleName() == "Lines"
    assert first.mapTo(area, QPoint()).y() < 20
    assert area.verticalScrollBar().maximum() == 0
    for number in range(40):
        lines.addWidget(QLabel(str(number)))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
