from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.kit.fields import Field, SearchField, TextField
from app.ui.theme import Theme


def test_a_search_hears_what_an_input_method_composes(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    field.setText("ab")
    field.setCursorPosition(1)
    with qtbot.waitSignal(field.searched) as heard:
        QApplication.sendEvent(field, QInputMethodEvent("みな", []))
    assert heard.args == ["aみなb"]
    assert field.text() == "ab"
    assert field.words == "aみなb"


def test_the_same_words_are_searched_once(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    field.setText("logo")
    field.setText("log")
    field.setText("logo")
    qtbot.waitUntil(lambda: bool(heard))
    field.textChanged.emit("logo")
    qtbot.wait(120)
    assert heard == ["logo"]


def test_the_arrows_move_the_results_and_esc_clears(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    moves: list[int] = []
    field.moved.connect(moves.append)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert moves == [1, -1]
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_an_error_is_told_in_words_and_to_screen_readers(theme: Theme, qtbot: QtBot) -> None:
    control = TextField(theme, "Title")
    field = Field(theme, "Title", control, "Shown to nobody.")
    qtbot.addWidget(field)
    field.set_error("Please fill in the title.")
    assert control.property("wrong") is True
    assert control.accessibleDescription() == "Please fill in the title."
    field.set_error("")
    assert control.property("wrong") is False
    assert control.accessibleDescription() == "Shown to nobody."
    field.set_help("Something else.")


def test_words_shown_are_not_searched_and_can_be_typed_again(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search", "Search")
    qtbot.addWidget(field)
    told: list[str] = []
    field.searched.connect(told.append)
    field.setText("logo")
    field.show_words("")
    qtbot.wait(150)
    assert told == []
    field.setText("logo")
    qtbot.waitUntil(lambda: told == ["logo"])
    field.show_words("")
    field.setText("logo")
    qtbot.waitUntil(lambda: told == ["logo", "logo"])
    assert (field.text(), field.words) == ("logo", "logo")


def test_a_label_can_be_written_anew(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Price", TextField(theme, "Price"))
    qtbot.addWidget(field)
    field.set_label("Budget")
    assert field._label.text() == "Budget"


def test_help_comes_in_the_place_of_what_was_wrong(theme: Theme, qtbot: QtBot) -> None:
    line = TextField(theme, "Number")
    field = Field(theme, "Number", line)
    qtbot.addWidget(field)
    field.set_error("It is T and thirteen digits.")
    assert line.property("wrong")
    field.set_help("Its check digit fits.")
    assert not line.property("wrong")
    assert line.accessibleDescription() == "Its check digit fits."
