"""Decides which book is on the desk: opens it, asks for its key, or makes a first one."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap.first_look import Ahead, known_book, look, rulebooks
from app.bootstrap.place import Place, faces_of
from app.bootstrap.wishes import VERSION, Wishes
from app.errors import AppError
from app.models.changes import Changes
from app.paths import BOOK_SUFFIX
from app.rulebook.catalog import Catalog, load_catalog
from app.settings import Settings, save_settings
from app.storage.book_keys import KeyNeededError, unlock
from app.storage.database import Database
from app.ui.application import Interface, LastResort, OpenBook, build_window
from app.ui.frame.main_window import MainWindow
from app.ui.later import Later
from app.ui.opening_window import OpeningWindow
from app.ui.tasks import TaskRunner
from app.ui.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from app.bootstrap import alerts, first_book, indexing
    from app.bootstrap.alerts import Alerts
    from app.ui import book_problem, error_dialog, unlock_dialog
else:
    # What the first page need not wait for, and dialogs that most starts never show.
    alerts = Later("app.bootstrap.alerts")
    first_book = Later("app.bootstrap.first_book")
    indexing = Later("app.bootstrap.indexing")
    book_problem = Later("app.ui.book_problem")
    error_dialog = Later("app.ui.error_dialog")
    unlock_dialog = Later("app.ui.unlock_dialog")

NATIVE_MENU = "cocoa"
"""Where the menu bar belongs to the system, not to the window."""

WARM_UP_MS = 1_500
"""After the first page stands, the modules of commands are loaded on the writer thread."""

READY_MS = 1
LONGEST_WAIT = 0.6
"""Seconds that the first page may take before the frame is shown without its answers."""

COMMANDS = ("app.services.orders", "app.services.captures", "app.services.preferences")


class Desk(QObject):
    """Holds one open book and its window; another book takes the place of both."""

    def __init__(
        self,
        interface: Interface,
        place: Place,
        settings: Settings,
        outer: OpeningWindow,
        ahead: Ahead | None = None,
    ) -> None:
        super().__init__(interface)
        self._ahead = ahead
        self.outer = outer
        self.interface = interface
        self.place = place
        self.settings = settings
        self.shipped: Catalog = ahead.shipped if ahead else load_catalog(rulebooks(place.resources))
        self.database: Database | None = None
        self.window: MainWindow | None = None
        self._wishes: Wishes | None = None
        self._alerts: Alerts | None = None
        self._settling = QTimer(self, singleShot=True, interval=WARM_UP_MS)
        self._settling.timeout.connect(self._settle_in)
        self._last_resort = LastResort(self)
        self._last_resort.caught.connect(self.show_bug)

    @property
    def text(self) -> Text:
        """The words of errors and enums in the language of now."""
        faces = faces_of(self.shipped, self.interface.language, self.place.clock())
        return Text(self.interface.formats, {key: face.name for key, face in faces.items()})

    @property
    def means(self) -> "Alerts":
        """What tells notices; made when it is first needed."""
        if self._alerts is None:
            self._alerts = alerts.Alerts(self, self)
        return self._alerts

    def begin(self, store: Path | None) -> None:
        """Open the book asked for, else the last one, else ask the first questions."""
        self._last_resort.install()
        known = known_book(store, self.settings, self.place.paths)
        if store is not None or known.exists():
            self.open(known)
            self._ahead = None
        else:
            self._ahead = None
            self.make_first_book()

    def open(self, path: Path) -> bool:
        """Put this book on the desk; return whether it opened. What was there stays if not."""
        is_here = self.database is not None and self.database.path == path.absolute()
        if is_here:
            return True
        try:
            database = self._opened(path)
        except AppError as error:
            self._tell(path, error)
            return False
        if database is not None:
            self.show(database)
        return database is not None

    def show(self, database: Database, then: str | None = None) -> None:
        """Show a book that was just opened or made; `then` names an action to begin with."""
        before = self.database
        self.database = database
        settings = self.settings.with_book(database.path)
        if settings != self.settings:
            self.remember(settings)
        self.rebuild(then)
        if before is not None:
            before.close()

    def rebuild(self, then: str | None = None) -> None:
        """Build the window anew: on another book, in another language, under other rules.

        What it shows is read first, so that no empty page is ever seen; `then` is an action.
        """
        if self.database is None:
            return
        old = self.window
        page = None if old is None else old.page_key
        if old is not None:
            old.tasks.close()
        clock = self.place.clock
        looked = (self._ahead and self._ahead.looked) or look(self.database, self.shipped, clock)
        book = OpenBook(
            store=self.database,
            catalog=looked.catalog,
            marketplaces=faces_of(looked.catalog, self.interface.language, clock()),
            clock=clock,
            views_file=self.place.paths.config / "views.ini",
            tasks=looked.tasks,
            asked=looked.asked,
        )
        window = build_window(self.interface, book)
        self.window = window
        self._wishes = Wishes(self, window, self.database, book)
        window.failed.connect(self.show_bug)
        window.tasks.committed.connect(self._take_notice)
        if QApplication.platformName() == NATIVE_MENU:
            window.actions_.fill_menu_bar(self.outer.menuBar())
        window.start(looked.queries, looked.state)
        if page is not None and page in window.page_keys:
            window.navigate(page)
        self._show_when_ready(window, then, monotonic() + LONGEST_WAIT)

    def make_first_book(self, path: Path | None = None) -> None:
        """Ask the first questions, then make the seller's own book."""
        first_book.ask(self, path or self.place.paths.default_book)

    def choose_book(self) -> None:
        """Let a book be chosen from the disk."""
        title = self.tr("Open a book")
        kind = self.tr("Books (*{suffix});;All files (*)").format(suffix=BOOK_SUFFIX)
        folder = str(self.place.paths.data)
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  as all of Qt, dear to load

        name, _ = QFileDialog.getOpenFileName(self.outer, title, folder, kind)
        if name:
            self.open(Path(name))

    def choose_new_book(self) -> None:
        """Let a place for another book be chosen, and make it there."""
        title = self.tr("Where should the new book be kept?")
        kind = self.tr("Books (*{suffix})").format(suffix=BOOK_SUFFIX)
        proposal = str(self.place.paths.data / f"book2{BOOK_SUFFIX}")
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  as above

        name, _ = QFileDialog.getSaveFileName(self.outer, title, proposal, kind)
        if name:
            self.make_first_book(Path(name).with_suffix(BOOK_SUFFIX))

    def own_book(self) -> None:
        """Go from the demo book to the seller's own, which may have to be made."""
        demo = self.place.paths.demo_book
        own = [path for path in self.settings.recent_books if path != demo and path.exists()]
        if own:
            self.open(own[0])
        else:
            self.make_first_book()

    def demo_book(self) -> None:
        """Show the demo book, made now if it is not there."""
        first_book.show_demo(self)

    def remember(self, settings: Settings) -> None:
        """Keep these settings; a folder that cannot be written loses them, nothing else."""
        self.settings = settings
        try:
            save_settings(self.place.paths.settings_file, settings)
        except OSError as error:
            self.show_bug(error)

    def show_bug(self, error: BaseException) -> None:
        """Say that the program made a mistake, once at a time."""
        if QApplication.activeModalWidget() is None:
            log_file = self.place.paths.log_file
            self._run(
                error_dialog.ErrorDialog(self.interface.theme, error, log_file, VERSION, self.outer)
            )

    def close(self) -> None:
        """End the threads, then close the book."""
        self._last_resort.remove()
        self._settling.stop()
        if self._alerts is not None:
            self._alerts.close()
        if self.window is not None:
            self.window.tasks.close()
        if self.database is not None:
            self.database.close()

    def _opened(self, path: Path) -> Database | None:
        """Return the open book, None when the seller thought better of it."""
        try:
            if self._ahead is not None and self._ahead.path == path.absolute():
                return self._ahead.book()
            key = unlock(path, keychain=self.place.keychain, passphrase=self.place.passphrase)
        except KeyNeededError as needed:
            return self._unlocked(path, has_keychain=bool(needed.details.get("has_keychain")))
        return Database.open(path, key)

    def _unlocked(self, path: Path, *, has_keychain: bool) -> Database | None:
        dialog = unlock_dialog.UnlockDialog(
            self.interface.theme, path.stem, is_by_passphrase=not has_keychain, parent=self.outer
        )
        found: list[Database] = []

        def attempt(typed: str) -> None:
            try:
                key = unlock(path, keychain=self.place.keychain, passphrase=typed)
                found.append(Database.open(path, key))
            except AppError as error:
                dialog.refuse(self.text.error(error))
            else:
                dialog.accept()

        dialog.tried.connect(attempt)
        dialog.other_book_asked.connect(dialog.reject)
        dialog.other_book_asked.connect(lambda: self._later(self.choose_book))
        self._run(dialog)
        return found[0] if found else None

    def _tell(self, path: Path, error: AppError) -> None:
        """Say why a book did not open, and what can be done."""
        dialog = book_problem.BookProblem(
            self.interface.theme, path, self.text.error(error), self.outer
        )
        dialog.other_book_asked.connect(lambda: self._later(self.choose_book))
        dialog.new_book_asked.connect(lambda: self._later(self.choose_new_book))
        self._run(dialog)

    def _later(self, action: Callable[[], None]) -> None:
        QTimer.singleShot(0, self, action)

    def _run(self, dialog: "QDialog") -> None:
        dialog.exec()
        dialog.deleteLater()

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches("rule_overrides"):
            self._later(self._rebuild_when_free)

    def _rebuild_when_free(self) -> None:
        if QApplication.activeModalWidget() is None:
            self.rebuild()
        else:
            QTimer.singleShot(200, self, self._rebuild_when_free)

    def _show_when_ready(self, window: MainWindow, then: str | None, latest: float) -> None:
        """Put a window into the frame once its first answers are there, or time is up."""
        if window.tasks.pending and monotonic() < latest:
            QTimer.singleShot(READY_MS, window, lambda: self._show_when_ready(window, then, latest))
            return
        self.outer.setCentralWidget(window)  # Qt deletes the one that was there
        self._settling.start()
        if then is not None:
            window.act(then)

    def _settle_in(self) -> None:
        """Do what the first page need not wait for: icon, notices, commands, index."""
        self.interface.set_icon()
        if self.window is not None and self.database is not None:
            self.means.attend(self.window)
            _load_commands(self.window.tasks)
            indexing.Indexing(self.database, self.window.tasks, self.window).start()


def _load_commands(tasks: TaskRunner) -> None:
    for name in COMMANDS:
        tasks.run_in_order(import_module, name)
