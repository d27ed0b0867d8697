"""The window: the frame around the pages, which are built when they are first shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError
from app.ui.frame.actions import Actions, PageWords
from app.ui.frame.book_view import BookView
from app.ui.frame.notices import Notices, NoticesPopup
from app.ui.frame.overlays import DropOverlay, files_in
from app.ui.frame.palette import Palette
from app.ui.frame.palette_items import PaletteItem
from app.ui.frame.queries import FrameQueries, found
from app.ui.frame.sidebar import NavEntry, Sidebar
from app.ui.frame.top_bar import DemoBanner, TopBar
from app.ui.kit.buttons import Button
from app.ui.kit.toast import Toast
from app.ui.page import Page, PageContext
from app.ui.tasks import Task, TaskRunner

LEAST_WIDTH, LEAST_HEIGHT = 1040, 680
USUAL_WIDTH, USUAL_HEIGHT = 1440, 900
RAIL_BELOW = 1200
NATIVE_MENU = "cocoa"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page of the window: how the sidebar names it, and how it is built when first shown."""

    key: str
    title: str
    icon: str
    section: str
    build: Callable[[PageContext], Page]


class MainWindow(QMainWindow):
    """Holds sidebar, top bar and pages; what it cannot do itself it asks for.

    `asked` carries an action that needs more than the window: capture, paste_capture, backup,
    new_book, open_book, demo_book, own_book, settings, shortcuts, about, log_folder.
    """

    asked = Signal(str)
    files_dropped = Signal(object)
    """A list of paths, dropped on the window or pasted into it."""
    text_pasted = Signal(str)
    failed = Signal(object)
    """An error that is no `AppError`: a bug, to be told in a dialog."""

    def __init__(self, context: PageContext, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self._context = context
        self._specs = {spec.key: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._palette: Palette | None = None
        self._drop: DropOverlay | None = None
        self._geometry: QSettings | None = None
        self._queries = FrameQueries()
        self.setWindowTitle(self.tr("Tokuicho"))
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(USUAL_WIDTH, USUAL_HEIGHT)
        self.setAcceptDrops(True)
        words = [PageWords(spec.key, spec.title, spec.icon) for spec in pages]
        self.actions_ = Actions(context.theme, words, self)
        self.notices = Notices(context.clock)
        self._build(pages)
        self.view = BookView(context, self.sidebar, self.actions_, self._show_facts)
        self._connect()

    @property
    def page(self) -> Page:
        """The page in front."""
        shown = self._stack.currentWidget()
        if not isinstance(shown, Page):
            raise TypeError(type(shown))
        return shown

    @property
    def tasks(self) -> TaskRunner:
        """What runs the commands and queries of this window."""
        return self._context.tasks

    @property
    def page_key(self) -> str | None:
        """The key of the page in front, None before the first is shown."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), None)

    @property
    def page_keys(self) -> tuple[str, ...]:
        """The keys of the pages, in the order of the sidebar."""
        return tuple(self._specs)

    def start(self, queries: FrameQueries) -> None:
        """Show the first page, then read what the frame shows of the book."""
        self._queries = queries
        self.navigate(next(iter(self._specs)))
        self.view.start(queries)

    def keep_geometry(self, file: Path) -> None:
        """Remember size and place of the window in a file, and take them from there now."""
        self._geometry = QSettings(str(file), QSettings.Format.IniFormat)
        kept = self._geometry.value("geometry")
        if kept is not None:
            self.restoreGeometry(kept)

    def navigate(self, page: str, **target: object) -> None:
        """Show a page, on a target the page understands."""
        shown = self._pages.get(page)
        if shown is None:
            shown = self._specs[page].build(self._context)
            self._pages[page] = shown
            self._stack.addWidget(shown)
        self._stack.setCurrentWidget(shown)
        self.top_bar.show_page(shown)
        self.sidebar.choose(page)
        shown.activate()
        if target:
            shown.open_target(**target)

    def toast(self, message: str, *, undo: bool = False) -> None:
        """Say what was done."""
        self._toast.say(message, undo=undo)

    def fail(self, error: BaseException) -> None:
        """Say what could not be done; a bug goes to the one who shows its dialog."""
        if isinstance(error, AppError):
            self._toast.warn(self._context.text.error(error))
        else:
            self.failed.emit(error)

    def act(self, name: str) -> None:
        """Do an action of the window, or ask for it."""
        if name in self._specs:
            self.navigate(name)
        elif name in self._own_actions:
            self._own_actions[name]()
        else:
            self.asked.emit(name)

    def open_palette(self) -> Palette:
        """Show the command palette."""
        if self._palette is None:
            self._palette = Palette(
                self._context.theme, self._context.marketplaces, self._search, self
            )
            self._palette.chosen.connect(self._take)
        self._palette.open(self._palette_items())
        return self._palette

    def show_notices(self) -> None:
        """List the last messages below the bell."""
        popup = NoticesPopup(self._context.theme, self._context.formats, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.top_bar.bell.set_dot("")
        popup.open_below(self.top_bar.bell, self.notices.read(), self._context.clock())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            if self._drop is None:
                self._drop = DropOverlay(self._context.theme, self)
                self._drop.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._drop.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._end_drag()
        event.acceptProposedAction()
        self.files_dropped.emit(files_in(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.sidebar.set_rail(is_rail=event.size().width() < RAIL_BELOW)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._geometry is not None:
            self._geometry.setValue("geometry", self.saveGeometry())
            self._geometry.sync()
        super().closeEvent(event)

    def _build(self, pages: Sequence[PageSpec]) -> None:
        theme = self._context.theme
        keys = {name: self.actions_.keys_of(name) for name, _ in self.actions_.all()}
        entries = [NavEntry(s.key, s.title, s.icon, s.section, keys[s.key]) for s in pages]
        root = QWidget(self)
        root.setObjectName("root")
        self.sidebar = Sidebar(theme, entries, keys)
        start = Button(theme, self.tr("Start my own book"), kind="link", parent=root)
        start.clicked.connect(lambda: self.act("own_book"))
        self.banner = DemoBanner(theme, start, root)
        self.banner.hide()
        self.top_bar = TopBar(theme, root)
        self._stack = QStackedWidget(root)
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (self.banner, self.top_bar, self._stack):
            column.addWidget(part)
        row = QHBoxLayout(root)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.setCentralWidget(root)
        self._toast = Toast(theme, self._stack)

    def _connect(self) -> None:
        tasks = self._context.tasks
        self._own_actions: dict[str, Callable[[], object]] = {
            "undo": self.view.undo,
            "redo": self.view.redo,
            "palette": self.open_palette,
            "notices": self.show_notices,
            "find": self._focus_filter,
            "next_view": self._next_view,
            "next_pane": self.focusNextChild,
            "previous_pane": self.focusPreviousChild,
            "add_order": lambda: self.navigate("orders", add=True),
            "paste_capture": self._paste,
            "menu": self._open_menu,
            "quit": self.close,
        }
        self.actions_.asked.connect(self.act)
        self.sidebar.asked.connect(self.act)
        self.sidebar.page_chosen.connect(self.navigate)
        self.top_bar.bell.clicked.connect(self.show_notices)
        self._toast.undo_asked.connect(self.view.undo)
        self._toast.shown.connect(self._keep_notice)
        self.view.told.connect(self.toast)
        tasks.failed.connect(self.fail)
        if QGuiApplication.platformName() == NATIVE_MENU:
            self.actions_.fill_menu_bar(self.menuBar())

    def _show_facts(self, *, is_demo: bool) -> None:
        self.banner.setVisible(is_demo)
        self.actions_.set_demo(is_demo=is_demo)

    def _keep_notice(self, message: str) -> None:
        self.notices.add(message)
        self.top_bar.bell.set_dot("bad_fill")

    def _palette_items(self) -> list[PaletteItem]:
        return [
            PaletteItem(
                kind="page" if name in self._specs else "action",
                key=name,
                title=action.text().rstrip("…"),
                icon=self.actions_.icon_of(name),
                keys=self.actions_.keys_of(name),
                also=name.replace("_", " "),
            )
            for name, action in self.actions_.all()
            if action.isEnabled() and name != "palette"
        ]

    def _search(self, words: str, kinds: Sequence[str]) -> Task[tuple[PaletteItem, ...]]:
        return self._context.tasks.read(found, words, kinds, self._queries)

    def _take(self, item: PaletteItem) -> None:
        if item.kind == "order":
            self.navigate("orders", order_id=int(item.key))
        elif item.kind == "client":
            self.navigate("orders", client_id=int(item.key), words=item.title)
        else:
            self.act(item.key)

    def _focus_filter(self) -> None:
        self.page.focus_filter()

    def _next_view(self) -> None:
        self.page.next_view()

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        files = files_in(data)
        if files:
            self.files_dropped.emit(files)
        else:
            self.text_pasted.emit(data.text())

    def _open_menu(self) -> None:
        self.actions_.draw_icons()
        menu = self.actions_.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.sidebar.book_button
        menu.popup(button.mapToGlobal(QPoint(8, -menu.sizeHint().height())))

    def _end_drag(self) -> None:
        if self._drop is not None:
            self._drop.hide()
