from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.frame.overlays import DropOverlay, Overlay
from app.ui.theme import Theme


def test_it_covers_its_parent_and_a_click_dismisses_it(theme: Theme, qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    root.resize(600, 400)
    root.show()
    overlay = Overlay(theme, root)
    assert not overlay.isVisible()
    overlay.cover()
    root.resize(700, 500)
    qtbot.waitUntil(lambda: overlay.geometry() == root.rect())
    with qtbot.waitSignal(overlay.dismissed):
        QTest.mouseClick(overlay, Qt.MouseButton.LeftButton)


def test_the_target_of_a_drop_is_seen_through_by_the_mouse(theme: Theme, qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    root.resize(600, 400)
    drop = DropOverlay(theme, root)
    drop.cover()
    assert drop.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert drop.grab().toImage().pixelColor(300, 130) == theme.color("raised")
