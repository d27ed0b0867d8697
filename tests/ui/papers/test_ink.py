"""Ink: text in its place, rules, grounds and pictures."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.ui.papers.ink import Ink
from app.ui.papers.pictures import images_of
from tests.ui.papers.written import letters, png

WHITE = QColor("white")


class Ground:
    """A picture that is drawn on."""

    def __init__(self) -> None:
        self.image = QImage(400, 100, QImage.Format.Format_RGB32)
        self.image.fill(WHITE)
        self.drawn: list[tuple[str, bool]] = []
        self.painter = QPainter(self.image)
        self.ink = Ink(self.painter, letters(), self.drawn)

    def span(self) -> tuple[int, int]:
        """Return the first and last column that is not white."""
        dark = [
            x
            for x in range(self.image.width())
            if any(self.image.pixelColor(x, y) != WHITE for y in range(self.image.height()))
        ]
        return dark[0], dark[-1]


@pytest.fixture
def ground(qapp: QApplication) -> Iterator[Ground]:
    del qapp
    made = Ground()
    yield made
    made.painter.end()


def test_amounts_stand_at_the_right_of_their_room(ground: Ground) -> None:
    ground.ink.text(QPointF(100, 50), "12,000", 30, width=200, align="right")
    first, last = ground.span()
    assert first > 180
    assert 290 <= last <= 300
    assert ground.drawn == [("12,000", False)]


def test_a_text_in_the_middle_stands_there(ground: Ground) -> None:
    width = ground.ink.text(QPointF(100, 50), "中央", 30, width=200, align="center", is_bold=True)
    first, last = ground.span()
    assert abs((first + last) / 2 - 200) < 6
    assert 55 < width < 65


def test_a_picture_keeps_its_shape(ground: Ground) -> None:
    image = images_of({"x": png(side=10)})["x"]
    place = ground.ink.picture(QRectF(100, 10, 200, 50), image, align="right")
    assert (place.width(), place.height(), place.right()) == (50, 50, 300)


def test_rules_and_grounds_are_drawn(ground: Ground) -> None:
    ground.ink.ground(QRectF(20, 20, 60, 30), "sunken", radius=4, edge="border2")
    ground.ink.ground(QRectF(90, 20, 10, 30), "sunken")
    ground.ink.rule(20, 80, 200, weight=4, tone="text")
    assert ground.span() == (19, 219)
