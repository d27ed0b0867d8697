from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from app.services.preference_queries import book_facts
from app.storage.backup import backups_of
from app.storage.opening import backup_folder
from app.ui.capacity.dialog import CapacityDialog
from app.ui.clients.backups_dialog import OldBackupsDialog
from app.ui.frame.sheets import AboutDialog, ShortcutSheet
from app.ui.settings_dialog import SettingsDialog
from tests.bootstrap.conftest import Office
from tests.store import new_book


@pytest.fixture
def opened(office: Office) -> Office:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    new_book(path).close()
    office.desk.open(path)
    office.wait_for_window()
    return office


def test_a_backup_is_written_beside_the_book_and_told(opened: Office) -> None:
    window, database = opened.desk.window, opened.desk.database
    assert window is not None
    assert database is not None
    window.act("backup")
    folder = backup_folder(database.path)
    opened.qtbot.waitUntil(lambda: bool(backups_of(database.path, folder)), timeout=60_000)
    opened.qtbot.waitUntil(lambda: "backup" in window.shell.toast.message, timeout=60_000)


def test_settings_reach_the_book_and_another_language_builds_the_window_anew(
    opened: Office,
) -> None:
    desk = opened.desk
    window = desk.window
    assert window is not None
    assert desk.database is not None

    def change(dialog: QDialog) -> None:
        shown = cast("SettingsDialog", dialog)
        shown._fact(name="Aoki")
        shown._set("language", "ja")
        shown.accept()

    opened.answer(SettingsDialog, change)
    window.act("settings")
    opened.qtbot.waitUntil(lambda: desk.window is not window, timeout=60_000)
    opened.wait_for_window()
    assert desk.database.read(book_facts).name == "Aoki"
    assert desk.interface.language == "ja"


@pytest.mark.parametrize(("wish", "kind"), [("shortcuts", ShortcutSheet), ("about", AboutDialog)])
def test_what_only_tells_is_shown(opened: Office, wish: str, kind: type[QDialog]) -> None:
    opened.answer(kind, QDialog.accept)
    assert opened.desk.window is not None
    opened.desk.window.act(wish)
    assert len(opened.seen) == 1


def test_the_folder_of_the_log_is_opened(opened: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()))
    assert opened.desk.window is not None
    opened.desk.window.act("log_folder")
    assert [Path(url) for url in urls] == [opened.desk.place.paths.logs]


def test_old_backups_are_named_and_only_the_chosen_are_deleted(opened: Office) -> None:
    window, database = opened.desk.window, opened.desk.database
    assert window is not None
    assert database is not None
    window.act("old_backups")
    assert window.findChild(OldBackupsDialog) is None
    folder = backup_folder(database.path)
    kept, gone = (database.backup(folder) for _ in range(2))
    window.act("old_backups")
    dialog = window.findChild(OldBackupsDialog)
    assert dialog is not None
    box = next(box for box, file in dialog.boxes if file == gone)
    box.click()
    dialog.accept()
    opened.qtbot.waitUntil(lambda: not gone.exists(), timeout=60_000)
    opened.qtbot.waitUntil(lambda: "1" in window.shell.toast.message, timeout=60_000)
    assert kept.exists()


def test_quitting_closes_the_window_for_good(opened: Office) -> None:
    outer, window = opened.desk.outer, opened.desk.window
    assert window is not None
    outer.show()
    outer.stays = True
    window.act("quit")
    assert not outer.isVisible()
    assert not outer.stays


def test_everything_can_be_handed_to_a_calendar(
    opened: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = opened.home / "plan.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    assert opened.desk.window is not None
    opened.desk.window.act("export_calendar")
    opened.qtbot.waitUntil(file.exists, timeout=60_000)
    opened.qtbot.waitUntil(lambda: not opened.tasks_pending(), timeout=60_000)
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_the_permits_are_the_settings_turned_to_them(opened: Office) -> None:
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        settings = cast("SettingsDialog", dialog)
        shown.append(settings.groups.currentItem().text())
        settings.accept()

    opened.answer(SettingsDialog, look)
    window = opened.desk.window
    assert window is not None
    opened.qtbot.waitUntil(lambda: window.view.facts is not None, timeout=60_000)
    window.act("permits")
    assert shown == ["Permits"]


def test_free_time_opens_over_the_window(opened: Office) -> None:
    window = opened.desk.window
    assert window is not None
    window.act("capacity")
    dialog = window.findChild(CapacityDialog)
    assert dialog is not None
    opened.qtbot.waitUntil(lambda: not opened.tasks_pending(), timeout=60_000)
    dialog.close()
