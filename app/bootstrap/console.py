"""Runs the command line with all it may reach on this computer."""

import locale
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from app.cli.call import Environment, TourWish
from app.cli.run import run
from app.errors import AppError
from app.models.moments import utc_now
from app.paths import UserPaths, resources_dir
from app.settings import Settings, load_settings
from app.storage.keychain import SystemKeychain

JAPANESE, ENGLISH = "ja", "en"


class NoScreenError(AppError):
    """There is no screen to open a window on."""


def run_console(words: Sequence[str], paths: UserPaths) -> int:
    """Run the command line, which opens the window when no command was given.

    Returns the exit code: 0 done, 2 the user can mend it, 1 a bug of ours.
    """
    speak_utf8(sys.stdout)
    speak_utf8(sys.stderr)
    return run(words, environment(paths, os.environ))


def environment(paths: UserPaths, variables: Mapping[str, str]) -> Environment:
    """Return what the command line may reach: this computer, as it is now."""
    settings = load_settings(paths.settings_file)
    return Environment(
        paths=paths,
        variables=variables,
        out=sys.stdout,
        err=sys.stderr,
        now=utc_now,
        resources=resources_dir(),
        language=language_of(settings, variables),
        keychain=SystemKeychain(),
        open_window=refuse_window,
        draw_tour=draw_tour,
    )


def language_of(settings: Settings, variables: Mapping[str, str]) -> str:
    """Return the language of the settings, or else of the system; Japanese where neither says."""
    if settings.language != "auto":
        return settings.language
    named = next((variables[name] for name in _LOCALE_VARIABLES if variables.get(name)), None)
    system = named or locale.getlocale()[0] or ""
    plain = system.partition(".")[0].lower()
    if plain in {"", "c", "posix"} or plain.startswith(JAPANESE):
        return JAPANESE
    return ENGLISH


def speak_utf8(stream: TextIO) -> None:
    """Let a stream write Japanese wherever it goes; names that are no text are escaped."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def refuse_window(store: Path | None, language: str | None) -> int:
    """Say that there is no screen: with one, the window opens before the command line is read.

    Raises NoScreenError.
    """
    del store, language
    raise NoScreenError


def draw_tour(wish: TourWish) -> Sequence[Path]:
    """Draw every page with demo data; return the pictures."""
    pictures = import_module("app.bootstrap.pictures")
    made: Sequence[Path] = pictures.draw(wish, resources_dir())
    return made


_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
