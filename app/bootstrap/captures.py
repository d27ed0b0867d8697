"""Opens the dialog that takes files into the book on a desk."""

from collections.abc import Sequence
from pathlib import Path

from app.storage.backup import BackupKind
from app.storage.database import Database
from app.storage.opening import backup_folder
from app.ui.capture.dialog import CaptureDialog
from app.ui.frame.main_window import MainWindow


def choose(window: MainWindow, database: Database) -> None:
    """Let files be chosen."""
    _run(_dialog(window, database))


def read_files(window: MainWindow, database: Database, files: Sequence[Path]) -> None:
    """Read these files, dropped on the window or pasted into it."""
    dialog = _dialog(window, database)
    dialog.take_files(files)
    _run(dialog)


def read_text(window: MainWindow, database: Database, text: str) -> None:
    """Read what was pasted."""
    dialog = _dialog(window, database)
    dialog.take_text(text)
    _run(dialog)


def _dialog(window: MainWindow, database: Database) -> CaptureDialog:
    def back_up() -> Path:
        return database.backup(backup_folder(database.path), BackupKind.CAPTURE)

    return CaptureDialog(window.context, back_up, window)


def _run(dialog: CaptureDialog) -> None:
    dialog.exec()
    dialog.deleteLater()
