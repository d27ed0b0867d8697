"""A row of a card that opens something."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.kit.item_button import ItemButton
from app.ui.theme import Theme


def test_it_is_pressed_by_enter_and_space_and_tells_what_it_shows(
    theme: Theme, qtbot: QtBot
) -> None:
    button = ItemButton(theme, "Adobe", "3 Nov", "¥6,480")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.show()
    assert button.accessibleName() == "Adobe 3 Nov ¥6,480"
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)
    plain = button.grab().toImage()
    button.setDown(True)
    assert button.grab().toImage() != plain
