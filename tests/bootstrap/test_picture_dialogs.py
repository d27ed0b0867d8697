from pathlib import Path

from PySide6.QtWidgets import QDialog

from app.bootstrap.picture_dialogs import tour_dialogs
from app.ui.application import OpenBook
from tests.bootstrap.conftest import NOW, Office
from tests.store import new_book


def test_every_dialog_of_the_tour_can_be_made(office: Office, tmp_path: Path) -> None:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    new_book(path).close()
    office.desk.open(path)
    office.wait_for_window()
    window, database = office.desk.window, office.desk.database
    assert window is not None
    assert database is not None
    book = OpenBook(database, window.context.catalog, window.context.marketplaces, lambda: NOW)
    made = tour_dialogs(office.desk.interface.theme, book, database, office.desk.settings)
    assert {"first_run_1", "settings_sites", "unlock", "recovery_code", "shortcuts"} <= set(made)
    for name in ("first_run_1", "settings_sites", "unlock", "recovery_code", "shortcuts"):
        dialog = made[name](window)
        assert isinstance(dialog, QDialog)
        dialog.deleteLater()
    assert tmp_path.exists()
