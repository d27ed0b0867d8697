from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.error_dialog import ErrorDialog, report_of
from app.ui.theme import Theme

PRIVATE = "株式会社ミナモの見積り"


def bug() -> ValueError:
    try:
        int(PRIVATE)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_says_where_and_nothing_the_user_wrote() -> None:
    report = report_of(bug(), "0.1.0")
    assert "ValueError" in report
    assert "test_error_dialog.py" in report
    assert PRIVATE not in report
    assert "Tokuicho 0.1.0" in report


def test_the_report_is_hidden_until_asked_for_and_can_be_copied(theme: Theme, qtbot: QtBot) -> None:
    dialog = ErrorDialog(theme, bug(), Path("logs/tokuicho.log"), "0.1.0")
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    details = dialog.findChild(QPlainTextEdit)
    assert details is not None
    assert not details.isVisible()
    buttons["Show it"].click()
    assert details.isVisible()
    buttons["Copy the report"].click()
    assert QGuiApplication.clipboard().text() == dialog.report
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(dialog.accepted):
        buttons["Go on"].click()
