"""Where the program's files live on this computer."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import platformdirs

APP_NAME = "Tokuicho"
HOME_VARIABLE = "TOKUICHO_HOME"
"""The environment variable that moves everything into one folder (a USB stick, a test)."""

BOOK_SUFFIX = ".tokuicho"


class UserPaths(NamedTuple):
    """The folders of one user; none of them need exist yet.

    `data` holds books, `config` settings, `logs` what went wrong, `backups` copies of books.
    """

    data: Path
    config: Path
    logs: Path
    backups: Path

    @property
    def default_book(self) -> Path:
        """The book that opens when nothing else was asked for."""
        return self.data / f"book{BOOK_SUFFIX}"

    @property
    def demo_book(self) -> Path:
        """The book with invented orders, never the seller's own."""
        return self.data / f"demo{BOOK_SUFFIX}"

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def log_file(self) -> Path:
        return self.logs / "tokuicho.log"

    @property
    def crash_file(self) -> Path:
        """Where the interpreter itself writes its last words."""
        return self.logs / "crash.log"


def user_paths(environ: Mapping[str, str]) -> UserPaths:
    """Return the folders for the user of this environment.

    `TOKUICHO_HOME` wins; without it the places each system prescribes. The data folder is the
    local one, which no system synchronises: a book in a synchronised folder can be damaged.
    """
    home = environ.get(HOME_VARIABLE)
    if home:
        base = Path(home).expanduser().absolute()
        return UserPaths(data=base, config=base, logs=base / "logs", backups=base / "backups")
    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    data = dirs.user_data_path
    return UserPaths(
        data=data,
        config=dirs.user_config_path,
        logs=dirs.user_log_path,
        backups=data / "backups",
    )


def resources_dir() -> Path:
    """Return the folder of rulebooks, pictures, fonts and translations.

    It lies inside an installed package, and beside it in the source tree and in a built program.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
