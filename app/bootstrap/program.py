"""Starts the window at once, or the command line when it was asked something."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from app.paths import user_paths

LANGUAGES = ("ja", "en")


class WindowWish(NamedTuple):
    """Which book and language a call without a command names."""

    store: Path | None = None
    language: str | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the exit code: 0 done, 2 the user can mend it, 1 a bug of ours."""
    words = sys.argv[1:] if arguments is None else arguments
    paths = user_paths(os.environ)
    wish = window_wish(words)
    # The window must not wait for the command line or the log, nor commands for Qt.
    if wish is not None and has_screen(os.environ, sys.platform):
        import_module("app.bootstrap.interpreter").set_up()
        windows = import_module("app.bootstrap.windows")
        code: int = windows.open_window(wish.store, wish.language, paths)
        return code
    logs, console = import_module("app.logs"), import_module("app.bootstrap.console")
    with logs.Logs(paths.log_file, paths.crash_file):
        answer: int = console.run_console(words, paths)
    return answer


def window_wish(words: Sequence[str]) -> WindowWish | None:
    """Return what a call without a command wishes; None when it needs the command line."""
    wish = WindowWish()
    rest = list(words)
    while rest:
        name, _, value = rest.pop(0).partition("=")
        value = value or (rest.pop(0) if rest else "")
        if name == "--store" and value and not value.startswith("-"):
            wish = wish._replace(store=Path(value))
        elif name == "--lang" and value in LANGUAGES:
            wish = wish._replace(language=value)
        else:
            return None
    return wish


SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_screen(variables: "os._Environ[str] | dict[str, str]", platform: str) -> bool:
    """Tell whether Qt will find a screen; where it does not, it ends the process."""
    return not platform.startswith("linux") or any(variables.get(name) for name in SCREENS)
