"""A text field keeps what was typed, also what an input method composes."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.listings.words_field import WordsField
from app.ui.theme import Theme


def field(theme: Theme, qtbot: QtBot, *, is_prose: bool = False) -> tuple[WordsField, list[str]]:
    made = WordsField(theme, "Title", is_prose=is_prose)
    kept: list[str] = []

    def keep(words: str) -> None:
        kept.append(words)

    made.keep = keep
    qtbot.addWidget(made)
    return made, kept


def test_enter_keeps_a_line_and_breaks_prose(theme: Theme, qtbot: QtBot) -> None:
    line, kept = field(theme, qtbot)
    line.setPlainText("ロゴ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert kept == ["ロゴ"]
    assert line.words == "ロゴ"
    prose, _kept = field(theme, qtbot, is_prose=True)
    QTest.keyClick(prose, Qt.Key.Key_Return)
    assert prose.words == "\n"


def test_a_line_takes_pasted_text_without_its_breaks(theme: Theme, qtbot: QtBot) -> None:
    line, _kept = field(theme, qtbot)
    data = QMimeData()
    data.setText("ロゴを\n描きます")
    line.insertFromMimeData(data)
    assert line.words == "ロゴを 描きます"


def test_what_is_composed_counts_before_it_is_committed(theme: Theme, qtbot: QtBot) -> None:
    line, kept = field(theme, qtbot)
    line.show_words("ロゴ")
    told: list[int] = []
    line.typed.connect(lambda: told.append(line.length))
    QApplication.sendEvent(line, QInputMethodEvent("さくせい", []))
    assert (line.words, line.length, told[-1]) == ("ロゴ", 6, 6)
    assert kept == []


def test_a_refused_text_stays_unkept(theme: Theme, qtbot: QtBot) -> None:
    line, kept = field(theme, qtbot)
    line.setPlainText("a")
    line.save()
    line.save()
    assert kept == ["a", "a"]
    line.set_open(is_open=False)
    line.save()
    assert kept == ["a", "a"]
