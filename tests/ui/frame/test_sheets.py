from PySide6.QtWidgets import QMainWindow, QTextEdit
from pytestqt.qtbot import QtBot

from app.ui.frame.actions import Actions, PageWords
from app.ui.frame.sheets import AboutDialog, ShortcutSheet
from app.ui.kit.labels import Label
from app.ui.theme import Theme


def test_every_action_with_keys_is_on_the_sheet(theme: Theme, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(theme, [PageWords("today", "Today", "layout-dashboard")], window)
    sheet = ShortcutSheet(theme, actions, window)
    texts = {label.text() for label in sheet.findChildren(Label)}
    for name, action in actions.all():
        if actions.keys_of(name):
            assert {actions.keys_of(name), action.text().rstrip("…")} <= texts


def test_about_shows_version_licence_and_notices(theme: Theme, qtbot: QtBot) -> None:
    about = AboutDialog(theme, "0.1.0", "MPL-2.0")
    qtbot.addWidget(about)
    texts = [label.text() for label in about.findChildren(Label)]
    assert "Tokuicho 0.1.0" in texts
    assert "Licence: MPL-2.0" in texts
    notices = about.findChild(QTextEdit)
    assert notices is not None
    assert "PySide6" in notices.toPlainText() or "pyside6" in notices.toPlainText()
