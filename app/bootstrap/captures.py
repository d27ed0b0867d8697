"""Opens the dialog that takes files into the book on a desk."""

from collections.abc import Sequence
from pathlib import Path

from app.storage.backup import BackupKind
from app.storage.database import Database
from app.storage.opening import backup_folder
from app.ui.capture.dialog import CaptureDialog
from app.ui.capture.mail_means import MailMeans
from app.ui.evidence.intake_dialog import take_papers
from app.ui.evidence.reading import papers_among
from app.ui.frame.main_window import MainWindow


def choose(window: MainWindow, database: Database, mail: MailMeans) -> None:
    """Let files be chosen."""
    _run(_dialog(window, database, mail))


def read_files(
    window: MainWindow, database: Database, mail: MailMeans, files: Sequence[Path]
) -> None:
    """Read these files, dropped on the window or pasted into it; papers are evidence."""
    papers = papers_among(files)
    others = [file for file in files if file not in papers]
    if others:
        dialog = _dialog(window, database, mail)
        dialog.take_files(others)
        _run(dialog)
    take_papers(window.context, papers, window)  # after it: one dialog at a time


def read_text(window: MainWindow, database: Database, mail: MailMeans, text: str) -> None:
    """Read what was pasted."""
    dialog = _dialog(window, database, mail)
    dialog.take_text(text)
    _run(dialog)


def read_mails(
    window: MainWindow, database: Database, mail: MailMeans, mails: Sequence[bytes]
) -> None:
    """Read mails that were dragged out of a mail program."""
    dialog = _dialog(window, database, mail)
    dialog.take_mails(mails)
    _run(dialog)


def check_mail(window: MainWindow, database: Database, mail: MailMeans) -> None:
    """Look into the seller's mailbox."""
    dialog = _dialog(window, database, mail)
    dialog.check_mail()
    _run(dialog)


def _dialog(window: MainWindow, database: Database, mail: MailMeans) -> CaptureDialog:
    def back_up() -> Path:
        return database.backup(backup_folder(database.path), BackupKind.CAPTURE)

    return CaptureDialog(window.context, back_up, window, mail)


def _run(dialog: CaptureDialog) -> None:
    dialog.exec()
    dialog.deleteLater()
