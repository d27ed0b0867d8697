"""Every action of the window: its name, words, keys and icon, and the menus they stand in."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.ui.theme import Theme

Keys = str | QKeySequence.StandardKey


class ActionSpec(NamedTuple):
    """One action; `name` is what `Actions.asked` carries and pages pass to `context.act`."""

    name: str
    text: str
    icon: str = ""
    keys: tuple[Keys, ...] = ()


class PageWords(NamedTuple):
    """A page as the menu names it."""

    key: str
    title: str
    icon: str


SEPARATOR = ""
TIMED = ("start_timer", "stop_timer", "capacity")
MENUS: dict[str, tuple[str, ...]] = {
    "file": (
        "capture",
        "paste_capture",
        "check_mail",
        SEPARATOR,
        "new_book",
        "open_book",
        "demo_book",
        "own_book",
        SEPARATOR,
        "export_calendar",
        "backup",
        SEPARATOR,
        "settings",
        "quit",
    ),
    "edit": (
        "undo",
        "redo",
        SEPARATOR,
        "add_order",
        "add_service",
        "away",
        "add_client",
        "add_expense",
        "add_quote",
        "add_invoice",
        "told",
        "compare_prices",
        "permits",
        SEPARATOR,
        *TIMED,
        SEPARATOR,
        "find",
    ),
    "help": ("shortcuts", "log_folder", "about"),
}
VIEW = ("palette", "next_view", "next_pane", "previous_pane", "notices")


class Actions(QObject):
    """Makes the actions of one window and says which was asked for."""

    asked = Signal(str)

    def __init__(self, theme: Theme, pages: Sequence[PageWords], window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._pages = pages
        self._actions: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        for spec in (*self._page_specs(), *self._specs()):
            self._make(spec, window)
        self._actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self._actions["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self._actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
        theme.changed.connect(self._restyle)

    def __getitem__(self, name: str) -> QAction:
        """Return an action by its name."""
        return self._actions[name]

    def all(self) -> tuple[tuple[str, QAction], ...]:
        """Return every action that can be asked for now, with its name."""
        return tuple((name, one) for name, one in self._actions.items() if one.isVisible())

    def icon_of(self, name: str) -> str:
        """Return the name of an action's icon, for those who paint it."""
        return self._icons[name]

    def keys_of(self, name: str) -> str:
        """Return an action's keys as the system writes them; "" for none."""
        keys = self._actions[name].shortcut()
        return keys.toString(QKeySequence.SequenceFormat.NativeText)

    def set_undo(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do; "" when there is nothing."""
        for name, step, plain in (
            ("undo", undo, self.tr("Undo")),
            ("redo", redo, self.tr("Redo")),
        ):
            action = self._actions[name]
            action.setEnabled(bool(step))
            text = self.tr("{action}: {step}").format(action=plain, step=step) if step else plain
            action.setText(text)
            action.setToolTip(text)

    def set_demo(self, *, is_demo: bool) -> None:
        """Offer the own book in a demo book, and the demo book in an own one."""
        self._actions["own_book"].setVisible(is_demo)
        self._actions["demo_book"].setVisible(not is_demo)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Put the menus into a menu bar."""
        for menu in self._menus(bar):
            bar.addMenu(menu)

    def menu(self, parent: QWidget) -> QMenu:
        """Return one menu with all menus in it, for a button."""
        menu = QMenu(parent)
        for part in self._menus(menu):
            menu.addMenu(part)
        return menu

    def _menus(self, parent: QWidget) -> list[QMenu]:
        titles = {
            "file": self.tr("File"),
            "edit": self.tr("Edit"),
            "view": self.tr("View"),
            "help": self.tr("Help"),
        }
        view = (*(page.key for page in self._pages), SEPARATOR, *VIEW)
        names = {"file": MENUS["file"], "edit": MENUS["edit"], "view": view, "help": MENUS["help"]}
        menus = []
        for key, title in titles.items():
            menu = QMenu(title, parent)
            for name in names[key]:
                if name == SEPARATOR:
                    menu.addSeparator()
                else:
                    menu.addAction(self._actions[name])
            menus.append(menu)
        return menus

    def _page_specs(self) -> list[ActionSpec]:
        return [
            ActionSpec(page.key, page.title, page.icon, (f"Ctrl+{number}",))
            for number, page in enumerate(self._pages, 1)
        ]

    def _specs(self) -> tuple[ActionSpec, ...]:
        standard, paste = QKeySequence.StandardKey, self.tr("Capture what was copied")
        return (
            ActionSpec("capture", self.tr("Capture files…"), "download", ("F5", "Ctrl+R")),
            ActionSpec("paste_capture", paste, "clipboard-paste", ("Ctrl+Shift+V",)),
            ActionSpec("check_mail", self.tr("Check mail"), "mail", ("Ctrl+Shift+M",)),
            ActionSpec("new_book", self.tr("New book…"), "file-plus"),
            ActionSpec("open_book", self.tr("Open book…"), "folder-open", (standard.Open,)),
            ActionSpec("demo_book", self.tr("Look at the demo book"), "book-open"),
            ActionSpec("own_book", self.tr("Start my own book"), "book-open"),
            ActionSpec("export_calendar", self.tr("Export to a calendar…"), "calendar"),
            ActionSpec("backup", self.tr("Back up now"), "hard-drive-download"),
            ActionSpec("settings", self.tr("Settings…"), "settings", ("Ctrl+,",)),
            ActionSpec("quit", self.tr("Quit"), "log-out", (standard.Quit,)),
            ActionSpec("undo", self.tr("Undo"), "undo-2", (standard.Undo,)),
            ActionSpec("redo", self.tr("Redo"), "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y")),
            ActionSpec("add_order", self.tr("Add an order…"), "plus", (standard.New,)),
            ActionSpec("add_service", self.tr("Add a service…"), "store"),
            ActionSpec("away", self.tr("Days away…"), "calendar-days"),
            ActionSpec("add_client", self.tr("Add a client…"), "user-round"),
            ActionSpec("add_expense", self.tr("Record an expense…"), "wallet", ("Ctrl+Shift+N",)),
            ActionSpec("add_quote", self.tr("Write a quote…"), "file-text"),
            ActionSpec("add_invoice", self.tr("Write an invoice…"), "file-text"),
            ActionSpec("told", self.tr("What I told about myself…"), "id-card"),
            ActionSpec("compare_prices", self.tr("Compare prices…"), "scale"),
            ActionSpec("permits", self.tr("Permits…"), "badge-check"),
            ActionSpec("start_timer", self.tr("Time an order…"), "timer", ("Ctrl+T",)),
            ActionSpec("stop_timer", self.tr("Stop the timer"), "timer"),
            ActionSpec("capacity", self.tr("Free time…"), "hourglass"),
            ActionSpec("find", self.tr("Filter this page"), "list-filter", (standard.Find,)),
            ActionSpec("palette", self.tr("Search and commands"), "search", ("Ctrl+K",)),
            ActionSpec("next_view", self.tr("Next view"), "columns-3", ("Ctrl+Tab",)),
            ActionSpec("next_pane", self.tr("Next area"), "arrow-right", ("F6",)),
            ActionSpec("previous_pane", self.tr("Previous area"), "chevron-left", ("Shift+F6",)),
            ActionSpec("notices", self.tr("Notices"), "bell"),
            ActionSpec("shortcuts", self.tr("Keyboard shortcuts"), "keyboard", ("F1", "Ctrl+/")),
            ActionSpec("log_folder", self.tr("Show the folder of the log"), "file-text"),
            ActionSpec("about", self.tr("About Tokuicho"), "info"),
        )

    def _make(self, spec: ActionSpec, window: QWidget) -> None:
        action = QAction(spec.text, self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self.asked.emit(spec.name))
        window.addAction(action)
        self._actions[spec.name] = action
        self._icons[spec.name] = spec.icon

    def _restyle(self) -> None:
        for name, action in self._actions.items():
            if not action.icon().isNull():
                action.setIcon(self._theme.icon(self._icons[name]))

    def draw_icons(self) -> None:
        """Give the actions their icons: only when a menu is about to be shown."""
        for name, action in self._actions.items():
            if action.icon().isNull():
                action.setIcon(self._theme.icon(self._icons[name]))
