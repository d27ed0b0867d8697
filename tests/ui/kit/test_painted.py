import pytest
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.theme import Theme


class Square(Painted):
    """Counts how often it took its sizes anew."""

    count = 0

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.fill(QRectF(0, 0, width, height), "accent")
        self.draw_focus(brush, 4)

    def restyle(self) -> None:
        self.count += 1


def test_it_paints_and_takes_notice_of_theme_and_language(theme: Theme, qtbot: QtBot) -> None:
    square = Square(theme)
    qtbot.addWidget(square)
    square.resize(20, 20)
    assert square.grab().toImage().pixelColor(10, 10) == theme.color("accent")
    theme.set_choice("dark")
    assert square.grab().toImage().pixelColor(10, 10) == theme.color("accent")
    QApplication.sendEvent(square, QEvent(QEvent.Type.LanguageChange))
    assert square.count == 2
    theme.set_choice("light")


class Broken(Painted):
    """Cannot be painted."""

    painter: QPainter | None = None

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del width, height
        self.painter = brush.painter
        raise ZeroDivisionError


def test_what_cannot_be_painted_lets_go_of_its_ground(theme: Theme, qtbot: QtBot) -> None:
    broken = Broken(theme)
    qtbot.addWidget(broken)
    with pytest.raises(ZeroDivisionError):
        broken.grab()
    assert broken.painter is not None
    assert not broken.painter.isActive()
