"""Tells of a bug: that nothing is lost, where the log is, and a report to copy."""

import platform
from pathlib import Path

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.logs import public_traceback
from app.ui.kit.dialog import Dialog
from app.ui.theme import Theme


def report_of(error: BaseException, version: str) -> str:
    """Return what a developer needs: versions, and the kinds and places of the error.

    Nothing the user wrote is in it.
    """
    head = f"Tokuicho {version} / Qt {qVersion()} / Python {platform.python_version()}"
    return f"{head} / {platform.platform(terse=True)}\n{public_traceback(error)}\n"


class ErrorDialog(Dialog):
    """Says that the program made a mistake, and what can be done about it."""

    def __init__(
        self,
        theme: Theme,
        error: BaseException,
        log_file: Path,
        version: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._log_file = log_file
        self.report = report_of(error, version)
        title = self.tr("Something went wrong in the program")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(
            self.tr(
                "This is our mistake, not yours. What was saved before is safe; what you were"
                " doing just now may not have been saved. Please look, and do it again."
            )
        )
        self.say(
            self.tr("If it happens again, please send us the report. It holds nothing you wrote.")
        )
        self.say(self.tr("Log: {file}").format(file=log_file), "caption", "text3")
        self._details = QPlainTextEdit(self.report, self)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(self.tr("Report"))
        self._details.setMinimumHeight(theme.px(150))
        self._details.hide()
        self.body.addWidget(self._details)
        self._add_buttons()

    def _add_buttons(self) -> None:
        copy = self.add_action(self.tr("Copy the report"), "copy")
        copy.clicked.connect(self._copy)
        details = self.add_action(self.tr("Show it"), "eye")
        details.setCheckable(True)
        details.toggled.connect(self._details.setVisible)
        folder = self.add_action(self.tr("Log folder"), "folder-open")
        folder.clicked.connect(self._open_folder)
        self.add_accept(self.tr("Go on"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))
