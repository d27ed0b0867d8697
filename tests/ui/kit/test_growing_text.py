from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.growing_text import BookText, GrowingText, in_qt
from app.ui.theme import Theme


def test_it_grows_to_its_most_lines_and_then_scrolls(theme: Theme, qtbot: QtBot) -> None:
    text = GrowingText(theme, "Reply", 2, 4)
    qtbot.addWidget(text)
    text.resize(300, 40)
    text.show()
    heights = []
    for lines in (1, 2, 3, 4, 9):
        text.setPlainText("\n".join("x" * lines))
        heights.append(text.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]
    assert text.sizeHint().height() == text.height()


def test_it_knows_when_an_input_method_composes(theme: Theme, qtbot: QtBot) -> None:
    text = GrowingText(theme, "Reply", 1, 4)
    qtbot.addWidget(text)
    QCoreApplication.sendEvent(text, QInputMethodEvent("みな", []))
    assert text.is_composing
    done = QInputMethodEvent("", [])
    done.setCommitString("皆")
    QCoreApplication.sendEvent(text, done)
    assert not text.is_composing
    assert text.toPlainText() == "皆"


def test_it_tells_when_it_is_left(theme: Theme, qtbot: QtBot) -> None:
    text = GrowingText(theme, "Reply", 1, 4)
    other = QPushButton("other", text)
    qtbot.addWidget(text)
    with qtbot.waitActive(text, timeout=60_000):
        text.show()
        text.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus, timeout=60_000)
    with qtbot.waitSignal(text.left, timeout=60_000):
        other.setFocus()


def test_undo_is_the_books_until_something_is_typed(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    text = BookText(theme, "Reply", 1, 4, window)
    steps: list[str] = []
    undo = QShortcut(QKeySequence.StandardKey.Undo, window)
    undo.activated.connect(lambda: steps.append("book"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert steps == ["book"]
    QTest.keyClicks(text, "abc")
    QTest.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (text.toPlainText(), steps) == ("", ["book"])
    text.clear()
    QTest.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert steps == ["book"] * 2


def test_qt_counts_a_character_beyond_the_first_plane_as_two() -> None:
    assert [in_qt("𠮷a\ud800", place) for place in range(4)] == [0, 2, 3, 4]
