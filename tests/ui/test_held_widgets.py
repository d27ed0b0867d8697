"""A window lives to the end of its test, whoever lets go of it before."""

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid


def tie(child: QPushButton, window: QWidget) -> None:
    """Let a connection of a child hold its window, as a lambda with `self` in it does."""
    child.clicked.connect(lambda: window.setWindowTitle("pressed"))


def test_a_child_that_goes_does_not_take_its_window_along(qtbot: QtBot) -> None:
    window = QWidget()
    child = QPushButton(window)
    tie(child, window)
    qtbot.addWidget(window)
    seen = weakref.ref(window)
    child.deleteLater()
    del window, child
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    held = seen()
    assert held is not None
    assert isValid(held)
    assert held.children() == []
