"""Nothing half written is thrown away by the key that answers most questions."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.discard_question import DiscardQuestion
from app.ui.kit.labels import Label
from app.ui.theme import Theme


def test_it_names_what_it_is_about_and_enter_goes_back(theme: Theme, qtbot: QtBot) -> None:
    question = DiscardQuestion(theme, ("Invoice", "", "あおば"))
    qtbot.addWidget(question)
    question.show()
    assert "Invoice ・ あおば" in [label.text() for label in question.findChildren(Label)]
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question, Qt.Key.Key_Return)
