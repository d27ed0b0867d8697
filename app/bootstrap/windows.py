"""Opens the window: an empty frame at once, then all that goes into it."""

import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.paths import UserPaths
from app.settings import LanguageChoice, load_settings
from app.ui.opening_window import OpeningWindow

PASSPHRASE_VARIABLE = "TOKUICHO_PASSPHRASE"  # noqa: S105 - the name of a variable


def open_window(store: Path | None, language: str | None, paths: UserPaths) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    application = QApplication(sys.argv[:1])
    settings = load_settings(paths.settings_file)
    if language is not None:
        settings = replace(settings, language=cast("LanguageChoice", language))
    window = OpeningWindow(settings.theme, paths.config / "window.ini")
    ending = ExitStack()

    def furnish() -> None:
        # All that is not Qt itself is imported while the frame already stands.
        logs = import_module("app.logs")
        ending.enter_context(logs.Logs(paths.log_file, paths.crash_file))
        furnishing = import_module("app.bootstrap.furnishing")
        passphrase = os.environ.get(PASSPHRASE_VARIABLE) or None
        desk = furnishing.set_up(application, window, paths, settings, passphrase)
        ending.callback(desk.close)
        desk.begin(store)
        if desk.window is None:
            window.close()

    window.painted.connect(lambda: QTimer.singleShot(0, furnish))
    window.show()
    with ending:
        return application.exec()
