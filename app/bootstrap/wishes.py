"""Does what a window asks for and cannot do itself: settings, backups, files, other books."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bootstrap.mail_means import KeychainMail
from app.bootstrap.place import Host
from app.models.moments import JST, from_epoch
from app.services.preference_queries import BookFacts
from app.settings import Settings
from app.storage.backup import backups_of
from app.storage.book_errors import environment_errors
from app.storage.database import Database
from app.storage.opening import backup_folder
from app.ui.application import OpenBook
from app.ui.frame.main_window import MainWindow
from app.ui.later import Later

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QDialog

    from app.bootstrap import captures
    from app.services import preferences, rules
    from app.ui import fee_question, settings_dialog
    from app.ui.capacity import dialog as capacity_dialog
    from app.ui.clients import backups_dialog
    from app.ui.fee_question import FeeChoice
    from app.ui.frame import sheets
    from app.ui.orders import calendar_export
    from app.ui.prices import dialog as prices_dialog
    from app.ui.settings import panes
else:
    captures = Later("app.bootstrap.captures")
    preferences = Later("app.services.preferences")
    rules = Later("app.services.rules")
    backups_dialog = Later("app.ui.clients.backups_dialog")
    fee_question = Later("app.ui.fee_question")
    capacity_dialog = Later("app.ui.capacity.dialog")
    settings_dialog = Later("app.ui.settings_dialog")
    panes = Later("app.ui.settings.panes")
    calendar_export = Later("app.ui.orders.calendar_export")
    prices_dialog = Later("app.ui.prices.dialog")
    sheets = Later("app.ui.frame.sheets")

LICENCE = "MPL-2.0"
VERSION = "0.1.0"


class Wishes(QObject):
    """Listens to one window on one book, for as long as that window lives."""

    def __init__(self, desk: Host, window: MainWindow, database: Database, book: OpenBook) -> None:
        super().__init__(window)
        self._book = book
        self._desk = desk
        self._window = window
        self._database = database
        mail = self._mail = KeychainMail(desk.place.keychain, desk.shipped)
        self._doings: Mapping[str, Callable[[], object]] = {
            "capture": lambda: captures.choose(window, database, mail),
            "check_mail": lambda: captures.check_mail(window, database, mail),
            "backup": self.back_up,
            "old_backups": self.offer_old_backups,
            "new_book": desk.choose_new_book,
            "open_book": desk.choose_book,
            "demo_book": desk.demo_book,
            "own_book": desk.own_book,
            "settings": self.change_settings,
            "capacity": self._show_capacity,
            "permits": lambda: self.change_settings("permits"),
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
            "log_folder": self._open_log_folder,
            "export_calendar": lambda: calendar_export.CalendarExport(window.context, window).ask(),
            "compare_prices": lambda: prices_dialog.PricesDialog(
                window.context, window
            ).show_over(),
            "quit": desk.outer.leave,
        }
        window.asked.connect(self.fulfil)
        window.files_dropped.connect(
            lambda files: captures.read_files(window, database, mail, files)
        )
        window.text_pasted.connect(lambda text: captures.read_text(window, database, mail, text))
        window.mails_dropped.connect(lambda one: captures.read_mails(window, database, mail, one))

    def fulfil(self, wish: str) -> None:
        """Do what was asked for by name."""
        self._doings[wish]()

    def back_up(self) -> None:
        """Write a checked copy of the book beside it, and say so."""
        folder = backup_folder(self._database.path)
        self._window.tasks.run_in_order(self._database.backup, folder).then(self._tell_backup)

    def _tell_backup(self, file: Path) -> None:
        said = self.tr("A checked backup was written: {file}")
        self._window.toast(said.format(file=file.name))
        self._window.view.read()

    def offer_old_backups(self) -> None:
        """Name the backups made so far, which hold what was erased just now, and delete some."""
        window, database = self._window, self._database
        folder = backup_folder(database.path)
        files = backups_of(database.path, folder)
        lines = [
            backups_dialog.BackupLine(file, from_epoch(int(file.stat().st_mtime))) for file in files
        ]
        if lines:
            context = window.context
            backups_dialog.OldBackupsDialog(
                context.theme, context.formats, lines, self._delete_backups, window
            ).open()

    def _delete_backups(self, files: Sequence[Path]) -> None:
        said = self.tr("Deleted {n} backups").format(n=len(files))

        def delete() -> None:
            for file in files:
                with environment_errors(file):
                    file.unlink(missing_ok=True)

        task = self._window.tasks.run_in_order(delete)
        task.then(lambda _nothing: self._window.toast(said)).finally_(self._window.view.read)

    def change_settings(self, group: str = "") -> None:
        """Show the settings, from the named group on; each change applies at once."""
        facts = self._window.view.facts
        if facts is None:
            return
        given = settings_dialog.SettingsInput(
            self._desk.settings,
            facts,
            self._book.marketplaces,
            self._unknown_fees(facts),
            panes.Panes(self).built_on(self._window.context, self._desk.means, self._mail),
        )
        dialog = settings_dialog.SettingsDialog(self._desk.interface.theme, given, self._window)
        must_rebuild: list[bool] = []
        dialog.settings_changed.connect(lambda settings: must_rebuild.append(self._apply(settings)))
        dialog.facts_changed.connect(
            lambda changed: self._window.tasks.write(preferences.set_book_facts, changed)
        )
        dialog.fee_chosen.connect(self._choose_fee)
        if group:
            dialog.show_group(group)
        self._run(dialog)
        if any(must_rebuild):
            self._desk.rebuild()

    def _apply(self, settings: Settings) -> bool:
        self._desk.remember(settings)
        return self._desk.interface.apply(settings)

    def _choose_fee(self, marketplace_id: str, choice: str | int) -> None:
        said = self.tr("The fee was kept, and orders without one were reckoned.")
        self._window.tasks.write(
            rules.choose_fee,
            marketplace_id,
            choice,
            shipped=self._desk.shipped,
            now=self._desk.place.clock(),
        ).then(lambda _nothing: self._window.toast(said, undo=True))

    def _unknown_fees(self, facts: BookFacts) -> "Mapping[str, Sequence[FeeChoice]]":
        """Return the candidates of each marketplace in use whose fee is not known."""
        catalog = self._book.catalog
        today = self._desk.place.clock().astimezone(JST).date()
        found: dict[str, Sequence[FeeChoice]] = {}
        for marketplace_id in facts.marketplaces:
            marketplace = catalog.marketplace(marketplace_id)
            if marketplace.fee_rule("text", today) is None and marketplace.is_open(today):
                choices = marketplace.fee_choices("text", today)
                found[marketplace_id] = [fee_question.fee_choice(rule) for rule in choices]
        return found

    def _show_capacity(self) -> None:
        capacity_dialog.CapacityDialog(self._window.context, self._window).open()

    def _show_shortcuts(self) -> None:
        theme = self._desk.interface.theme
        self._run(sheets.ShortcutSheet(theme, self._window.actions_, self._window))

    def _show_about(self) -> None:
        theme, version = self._desk.interface.theme, VERSION
        self._run(sheets.AboutDialog(theme, version, LICENCE, self._window))

    def _open_log_folder(self) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415  dear to load, as all of Qt
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        folder = self._desk.place.paths.logs
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _run(self, dialog: "QDialog") -> None:
        dialog.exec()
        dialog.deleteLater()
