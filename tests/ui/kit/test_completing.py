"""What is offered below a field has a ground and can be read, in both themes."""

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.paths import resources_dir
from app.settings import ThemeChoice
from app.ui.kit.completing import offering
from app.ui.theme import Theme


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_it_stands_on_the_ground_of_what_floats(
    qapp: QApplication, qtbot: QtBot, choice: ThemeChoice
) -> None:
    theme = Theme(qapp, resources_dir(), choice)
    theme.apply()
    field = QLineEdit()
    qtbot.addWidget(field)
    popup = offering(field, QStringListModel(["Adobe", "Figma"], field)).popup()
    assert popup is not None
    popup.resize(200, 90)
    popup.ensurePolished()
    shown = popup.grab().toImage()
    assert shown.pixelColor(100, 86) == QColor(theme.color("raised"))
    theme.deleteLater()
    qapp.setStyleSheet("")
