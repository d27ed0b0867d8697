"""What becomes of changes is the seller's choice: saved, let go, or worked on."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.expenses.save_question import SaveQuestion
from app.ui.theme import Theme


def test_enter_saves_esc_goes_back_and_only_a_click_lets_go(theme: Theme, qtbot: QtBot) -> None:
    said: list[str] = []
    for act in (
        lambda one: QTest.keyClick(one, Qt.Key.Key_Return),
        lambda one: QTest.keyClick(one, Qt.Key.Key_Escape),
        lambda one: one.discard.click(),
    ):
        question = SaveQuestion(theme, "家電店 ・ ¥3,333")
        qtbot.addWidget(question)
        question.save_wanted.connect(lambda: said.append("save"))
        question.discard_wanted.connect(lambda: said.append("discard"))
        question.rejected.connect(lambda: said.append("back"))
        question.show()
        act(question)
    assert said[:2] == ["save", "back"]
    assert said[-1] == "discard"
