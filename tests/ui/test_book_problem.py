"""A book that did not open says why and which ways are left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.book_problem import BookProblem
from app.ui.kit.labels import Label
from app.ui.theme import Theme

FILE = Path("books/水野デザイン室.tokuicho")
SENTENCE = "The file is damaged."


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> BookProblem:
    made = BookProblem(theme, FILE, SENTENCE)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def asked(dialog: BookProblem) -> list[str]:
    """Return which of the two ways on the dialog asked for, as it asks."""
    wishes: list[str] = []
    dialog.other_book_asked.connect(lambda: wishes.append("other"))
    dialog.new_book_asked.connect(lambda: wishes.append("new"))
    return wishes


def button(dialog: BookProblem, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def test_it_says_what_happened_which_file_and_that_nothing_changed(dialog: BookProblem) -> None:
    texts = [label.text() for label in dialog.findChildren(Label)]
    assert dialog.windowTitle() == dialog.heading.text() == "This book cannot be opened"
    assert SENTENCE in texts
    assert f"Nothing was changed. File: {FILE}" in texts


def test_what_it_says_can_be_selected_and_copied(dialog: BookProblem) -> None:
    (said,) = (label for label in dialog.findChildren(Label) if label.text() == SENTENCE)
    assert said.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


@pytest.mark.parametrize(
    ("text", "wishes"), [("Another book…", ["other"]), ("New book…", ["new"]), ("Close", [])]
)
def test_each_way_on_closes_it_and_asks_for_that_way_alone(
    dialog: BookProblem, asked: list[str], text: str, wishes: list[str]
) -> None:
    button(dialog, text).click()
    assert asked == wishes
    assert not dialog.isVisible()


def test_it_is_closed_before_the_next_one_opens(dialog: BookProblem) -> None:
    seen: list[bool] = []
    dialog.other_book_asked.connect(lambda: seen.append(dialog.isVisible()))
    dialog.new_book_asked.connect(lambda: seen.append(dialog.isVisible()))
    button(dialog, "Another book…").click()
    dialog.show()
    button(dialog, "New book…").click()
    assert seen == [False, False]


def test_enter_closes_it_and_escape_does_too(dialog: BookProblem, asked: list[str]) -> None:
    assert button(dialog, "Close").isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert asked == []
