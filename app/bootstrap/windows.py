"""Opens the window: Qt, settings, and the book that was asked for."""

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import cast

from app.bootstrap.desk import Desk
from app.bootstrap.place import Place
from app.models.moments import utc_now
from app.paths import UserPaths, resources_dir
from app.settings import LanguageChoice, load_settings
from app.storage.keychain import SystemKeychain
from app.ui.application import Interface, make_application


def open_window(
    store: Path | None,
    language: str | None,
    paths: UserPaths,
) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    application = make_application(sys.argv[:1])
    settings = load_settings(paths.settings_file)
    if language is not None:
        settings = replace(settings, language=cast("LanguageChoice", language))
    interface = Interface(application, resources_dir(), settings)
    place = Place(
        paths,
        resources_dir(),
        SystemKeychain(),
        utc_now,
        os.environ.get("TOKUICHO_PASSPHRASE") or None,
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
