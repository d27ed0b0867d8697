from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.messages.composer_text import ReplyText
from app.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def made(theme: Theme, qtbot: QtBot) -> tuple[ReplyText, list[str]]:
    text = ReplyText(theme)
    qtbot.addWidget(text)
    text.resize(400, 60)
    text.show()
    told: list[str] = []
    text.copy_asked.connect(lambda: told.append("copy"))
    text.templates_asked.connect(lambda: told.append("templates"))
    return text, told


def test_a_slash_asks_for_templates_only_where_a_line_begins(theme: Theme, qtbot: QtBot) -> None:
    text, told = made(theme, qtbot)
    QTest.keyClicks(text, "/")
    assert (text.toPlainText(), told) == ("", ["templates"])
    QTest.keyClicks(text, "and/or")
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "and/or\n"
    QTest.keyClicks(text, "/")
    QTest.keyClick(text, Qt.Key.Key_T, CTRL | SHIFT)
    assert told == ["templates"] * 3


def test_keys_belong_to_the_input_method_while_it_composes(theme: Theme, qtbot: QtBot) -> None:
    text, told = made(theme, qtbot)
    QCoreApplication.sendEvent(text, QInputMethodEvent("みな", []))
    QTest.keyClick(text, Qt.Key.Key_Return, CTRL)
    assert told == []
    QCoreApplication.sendEvent(text, QInputMethodEvent("", []))
    QTest.keyClick(text, Qt.Key.Key_Enter, CTRL)
    assert told == ["copy"]


def test_words_are_marked_by_their_place_also_after_wide_characters(
    theme: Theme, qtbot: QtBot
) -> None:
    text, _ = made(theme, qtbot)
    text.setPlainText("😀 call 090")
    text.mark("warn", [(7, 10)])
    text.mark("bad", [])
    assert text.marked("warn") == ("090",)
    text.select((7, 10))
    assert text.textCursor().selectedText() == "090"
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["090"]
