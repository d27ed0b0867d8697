"""Opens the window: Qt, settings, and the book that was asked for."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import cast

from app.bootstrap.desk import Desk
from app.bootstrap.place import Place
from app.errors import AppError
from app.paths import UserPaths, resources_dir
from app.settings import LanguageChoice, load_settings
from app.storage.keychain import Keychain
from app.ui.application import Interface, make_application

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class NoScreenError(AppError):
    """There is no screen to open a window on."""


def open_window(
    store: Path | None,
    language: str | None,
    paths: UserPaths,
    keychain: Keychain,
    clock: Callable[[], datetime],
) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Raises NoScreenError.
    """
    check_screen(os.environ, sys.platform)
    application = make_application(sys.argv[:1])
    settings = load_settings(paths.settings_file)
    if language is not None:
        settings = replace(settings, language=cast("LanguageChoice", language))
    interface = Interface(application, resources_dir(), settings)
    place = Place(
        paths, resources_dir(), keychain, clock, os.environ.get("TOKUICHO_PASSPHRASE") or None
    )
    desk = Desk(interface, place, settings)
    application.setQuitOnLastWindowClosed(False)
    desk.begin(store)
    if desk.window is None:
        return 0
    application.setQuitOnLastWindowClosed(True)
    interface.set_icon()
    code = application.exec()
    desk.close()
    return code


def check_screen(variables: Mapping[str, str], platform: str) -> None:
    """Refuse to start where Qt would end the process for want of a screen.

    Raises NoScreenError.
    """
    if platform.startswith("linux") and not any(variables.get(name) for name in SCREENS):
        raise NoScreenError
