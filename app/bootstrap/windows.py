"""Opens the window: an empty frame at once, then all that goes into it."""

import logging
import os
import sys
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import cast

from PySide6.QtCore import QTimer

from app.paths import UserPaths
from app.settings import LanguageChoice, load_settings
from app.ui.opening_window import STYLE, OpeningWindow, Program

PASSPHRASE_VARIABLE = "TOKUICHO_PASSPHRASE"  # noqa: S105 - the name of a variable

OUR_FAULT = 1
SORRY = "得意帳を開けませんでした。 Tokuicho could not start. Log: {path}\n"
LOG_MS = 400
"""The log is opened once the first page stands; what fails before opens it itself."""


def open_window(store: Path | None, language: str | None, paths: UserPaths) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    application = Program([*sys.argv[:1], *STYLE])
    settings = load_settings(paths.settings_file)
    if language is not None:
        settings = settings._replace(language=cast("LanguageChoice", language))
    window = OpeningWindow(settings.theme, paths.config / "window.ini")
    window.obey(application)
    ending = ExitStack()

    def log() -> None:
        logs = import_module("app.logs")
        ending.enter_context(logs.Logs(paths.log_file, paths.crash_file))

    def furnish() -> None:
        passphrase = os.environ.get(PASSPHRASE_VARIABLE) or None
        Thread(target=import_module("app.ui.font_families").find_fonts).start()
        first_look = import_module("app.bootstrap.first_look")
        ahead = first_look.look_ahead(store, settings, paths, passphrase)
        furnishing = import_module("app.bootstrap.furnishing")
        desk = furnishing.set_up(application, window, paths, settings, passphrase, ahead)
        ending.callback(desk.close)
        desk.begin(store)
        if desk.window is None:
            window.close()
        QTimer.singleShot(LOG_MS, log)

    def furnish_or_leave() -> None:
        try:
            furnish()
        except BaseException:
            log()
            logging.getLogger(__name__).exception("the window could not be furnished")
            sys.stderr.write(SORRY.format(path=paths.log_file))
            application.exit(OUR_FAULT)

    window.painted.connect(lambda: QTimer.singleShot(0, furnish_or_leave))
    window.show()
    with ending:
        return application.exec()
