from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.messages.template_popup import Offer, TemplatePopup
from app.ui.theme import Theme

OFFERS = [Offer("納期のご案内", "{納期}です"), Offer("修正範囲", "2回まで"), Offer("例", "x", True)]  # noqa: FBT003


@pytest.fixture
def popup(theme: Theme, qtbot: QtBot) -> Iterator[TemplatePopup]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addStretch(1)
    below = QPushButton("below")
    column.addWidget(below)
    window.resize(600, 500)
    window.show()
    made = TemplatePopup(theme, window)
    made.offer(OFFERS, below)
    yield made
    window.close()


def test_arrows_and_enter_choose_one(popup: TemplatePopup, qtbot: QtBot) -> None:
    popup.grab()
    QTest.keyClick(popup.search, Qt.Key.Key_Up)
    assert popup.list.currentRow() == 2
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.chosen) as chosen:
        QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert chosen.args == [OFFERS[1]]
    assert popup.isHidden()


def test_words_filter_by_name_and_text_and_nothing_is_said(
    popup: TemplatePopup, qtbot: QtBot
) -> None:
    popup.search.setText("ノウキ")
    qtbot.waitUntil(popup.nothing.isVisible)
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.isVisible()
    popup.search.setText("2回")
    qtbot.waitUntil(lambda: popup.list.count() == 1)


def test_esc_clears_the_words_and_then_goes_back(popup: TemplatePopup, qtbot: QtBot) -> None:
    popup.search.setText("x")
    QTest.keyClick(popup.search, Qt.Key.Key_Escape)
    assert popup.isVisible()
    with qtbot.waitSignal(popup.dismissed):
        QTest.keyClick(popup.search, Qt.Key.Key_Escape)
    assert popup.isHidden()


def test_it_goes_when_something_else_takes_the_keyboard(popup: TemplatePopup) -> None:
    popup.search.setFocus()
    other = popup.window().findChild(QPushButton)
    assert other is not None
    other.setFocus()
    assert popup.isHidden()


def test_a_click_chooses_too(popup: TemplatePopup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(popup.chosen) as chosen:
        popup.list.itemClicked.emit(popup.list.item(0))
    assert chosen.args == [OFFERS[0]]
