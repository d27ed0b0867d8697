import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.toast import STAYS_MS, Toast
from app.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def toast(theme: Theme, page: QWidget) -> Toast:
    return Toast(theme, page)


def timer_of(toast: Toast) -> QTimer:
    timer = toast.findChild(QTimer)
    assert timer is not None
    return timer


def test_it_offers_to_take_back_what_was_done(toast: Toast, qtbot: QtBot) -> None:
    toast.say("Moved", undo=True)
    undo = toast.findChild(QPushButton)
    assert undo is not None
    assert undo.isVisible()
    with qtbot.waitSignal(toast.undo_asked):
        undo.click()
    assert not toast.isVisible()


def test_it_goes_away_by_itself_but_an_error_stays(toast: Toast) -> None:
    toast.say("Saved")
    assert timer_of(toast).isActive()
    assert timer_of(toast).interval() == STAYS_MS
    timer_of(toast).timeout.emit()
    assert not toast.isVisible()
    toast.warn("The disk is full.")
    assert not timer_of(toast).isActive()
    assert toast.isVisible()
    close = toast.findChild(QToolButton)
    assert close is not None
    close.click()
    assert not toast.isVisible()


def test_time_stands_still_while_it_has_the_focus(toast: Toast, qtbot: QtBot) -> None:
    toast.say("Moved", undo=True)
    undo = toast.findChild(QPushButton)
    assert undo is not None
    undo.setFocus()
    qtbot.waitUntil(undo.hasFocus)
    assert not timer_of(toast).isActive()
    undo.clearFocus()
    assert timer_of(toast).isActive()
    toast.hide()


def test_the_newest_replaces_the_one_before_and_both_are_told(
    toast: Toast, page: QWidget, qtbot: QtBot
) -> None:
    told: list[str] = []
    toast.shown.connect(told.append)
    toast.say("One", undo=True)
    toast.say("Two")
    assert told == ["One", "Two"]
    assert toast.message == "Two"
    assert not toast.grab().isNull()
    page.resize(700, 500)
    qtbot.waitUntil(lambda: abs(toast.geometry().center().x() - 350) <= 1)
    toast.hide()
