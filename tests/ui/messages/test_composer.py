from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.ui.messages.composer import Composer
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import Desk


def test_what_was_written_is_copied_by_key(desk: Desk) -> None:
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"))
    composer = Composer(desk.context)
    desk.qtbot.addWidget(composer)
    composer.show()
    composer.show_conversation(room)
    composer.text.setFocus()
    QTest.keyClicks(composer.text, "Thank you")
    composer.grab()
    assert composer.counter.text() == "9"
    QTest.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Thank you"
