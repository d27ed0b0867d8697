"""What is to be looked at comes before the eye, however deep it lies."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.scrolling import come_to


def area(inside: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidget(inside)
    return made


def test_a_part_deep_below_comes_into_every_area_it_lies_in(qtbot: QtBot) -> None:
    long = QWidget()
    long.setFixedSize(300, 4_000)
    inner = area(long)
    inner.setFixedSize(320, 400)
    page = QWidget()
    page.setFixedSize(400, 3_000)
    inner.setParent(page)
    inner.move(0, 2_000)
    outer = area(page)
    outer.setFixedSize(420, 300)
    qtbot.addWidget(outer)
    outer.show()
    words = QRect(10, 3_500, 80, 20)
    come_to(long, words)
    assert long.visibleRegion().boundingRect().contains(words)
    come_to(long, QRect(0, 0, 10, 10))
    assert long.visibleRegion().boundingRect().contains(QRect(0, 0, 10, 10))


def test_a_whole_widget_comes_and_one_that_lies_in_nothing_stays(qtbot: QtBot) -> None:
    page = QWidget()
    page.setFixedSize(200, 2_000)
    button = QWidget(page)
    button.setGeometry(0, 1_500, 50, 60)
    outer = area(page)
    outer.setFixedSize(220, 200)
    qtbot.addWidget(outer)
    outer.show()
    come_to(button)
    assert button.visibleRegion().boundingRect() == button.rect()
    come_to(outer)
    outer.takeWidget()
    qtbot.addWidget(page)
