"""The window: the frame around the pages, which are built when they are first shown."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.ui.ahead import Ahead
from app.ui.frame.actions import Actions, PageWords
from app.ui.frame.book_view import BookView
from app.ui.frame.drops import FileDrops
from app.ui.frame.finder import Finder
from app.ui.frame.notices import Bell, Target
from app.ui.frame.queries import BookState, FrameQueries
from app.ui.frame.shell import Shell
from app.ui.frame.sidebar_parts import NavEntry
from app.ui.frame.timer_view import TimerView
from app.ui.frame.warming import import_pages
from app.ui.page import Page, PageContext
from app.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from app.ui.frame.palette import Palette

RAIL_BELOW = 1200
WARM_UP_MS = 800


class PageSpec(NamedTuple):
    """A page of the window: how the sidebar names it, and how it is built when first shown.

    `module` is imported once the first page stands, so that turning to the page does not wait, and
    so are the modules of `rooms`, which the page is put together from. `rules` reads then, on
    another thread, what the page wants of the shipped files, and keeps it.
    """

    key: str
    title: str
    icon: str
    section: str
    build: Callable[[PageContext], Page]
    module: str = ""
    rooms: tuple[str, ...] = ()
    rules: Callable[[], object] | None = None


class MainWindow(QWidget):
    """Holds sidebar, top bar and pages; what it cannot do itself it asks for.

    It fills the opening window; a window on another book takes its place there.

    `asked` carries an action that needs more than the window: capture, backup, new_book, open_book,
    demo_book, own_book, settings, permits, shortcuts, about, log_folder, quit.
    """

    asked = Signal(str)
    files_dropped = Signal(object)
    """A list of paths, dropped on the window or pasted into it."""
    text_pasted = Signal(str)
    mails_dropped = Signal(object)
    """A list of mails, each as its bytes, dragged out of a mail program."""
    failed = Signal(object)
    """An error that is no `AppError`: a bug, to be told in a dialog."""

    def __init__(self, context: PageContext, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self._context = context
        self._specs = {spec.key: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self.setWindowTitle(self.tr("Tokuicho"))
        words = [PageWords(spec.key, spec.title, spec.icon) for spec in pages]
        self.actions_ = Actions(context.theme, words, self)
        keys = self.actions_.keys_of
        entries = [NavEntry(s.key, s.title, s.icon, s.section, keys(s.key)) for s in pages]
        self._shell = Shell(context.theme, entries, self.actions_, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shell)
        bell = self._shell.top_bar.bell
        self.bell = Bell(context.theme, context.formats, context.clock, bell)
        self.view = BookView(context, self._shell.sidebar, self.actions_, self._show_facts)
        self.timer = TimerView(context, self._shell.sidebar, self.actions_, self)
        self._finder = Finder(context, self.actions_, self._specs, self)
        self._drops = FileDrops(context.theme, self)
        self._ahead = Ahead(self)
        self._warm_up = QTimer(self, singleShot=True, interval=WARM_UP_MS)
        self._warm_up.timeout.connect(self.warm_up)
        self._connect()

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._shell.page

    @property
    def context(self) -> PageContext:
        """What its pages and the dialogs over it are given."""
        return self._context

    @property
    def tasks(self) -> TaskRunner:
        """What runs the commands and queries of this window."""
        return self._context.tasks

    @property
    def page_key(self) -> str | None:
        """The key of the page in front, None before the first is shown."""
        shown = self._shell.stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), None)

    @property
    def page_keys(self) -> tuple[str, ...]:
        """The keys of the pages, in the order of the sidebar."""
        return tuple(self._specs)

    @property
    def shell(self) -> Shell:
        """The parts of the frame."""
        return self._shell

    def start(self, queries: FrameQueries, asked: Task[BookState] | None = None) -> None:
        """Show the first page, then what the frame shows of the book; see `BookView.start`."""
        self._finder.queries = queries
        self.navigate(next(iter(self._specs)))
        self.view.start(queries, asked)
        self._warm_up.start()

    def warm_up(self) -> None:
        """Import the modules of pages not shown yet, in slices between events."""
        # To hand out a widget that Qt made, PySide6 loads every kind there is: once, and now.
        QScrollArea().viewport()
        self.timer.start()
        unseen = [
            spec for key, spec in self._specs.items() if spec.module and key not in self._pages
        ]
        waiting = [module for spec in unseen for module in (spec.module, *spec.rooms)]
        rules = [spec.rules for spec in unseen if spec.rules is not None]
        self._ahead.start(import_pages(waiting), lambda: [self.tasks.run(read) for read in rules])

    def navigate(self, page: str, **target: object) -> None:
        """Show a page, on a target the page understands."""
        shown = self._pages.get(page)
        if shown is None:
            shown = self._specs[page].build(self._context)
            self._pages[page] = shown
            self._shell.add_page(shown)
        self._shell.show_page(page, shown)
        shown.activate()
        if target:
            shown.open_target(**target)

    def toast(self, message: str, *, undo: bool = False) -> None:
        """Say what was done."""
        self._shell.toast.say(message, undo=undo)

    def fail(self, error: BaseException) -> None:
        """Say what could not be done; a bug goes to the one who shows its dialog."""
        if isinstance(error, AppError):
            self._shell.toast.warn(self._context.text.error(error))
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

    def open_palette(self) -> "Palette":
        """Show the command palette."""
        return self._finder.open()

    def toast_notice(self, message: str) -> None:
        """Say a notice that is kept behind the bell already."""
        with QSignalBlocker(self._shell.toast):
            self._shell.toast.say(message)

    def open_notice(self, target: Target) -> None:
        """Open what a notice is about; a page that is not there gives way to the first."""
        if target.page in self._specs:
            self.navigate(target.page, **target.options)
        else:
            self.navigate(next(iter(self._specs)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._shell.sidebar.set_rail(is_rail=event.size().width() < RAIL_BELOW)
        super().resizeEvent(event)

    def _connect(self) -> None:
        shell, drops = self._shell, self._drops
        self._own_actions: dict[str, Callable[[], object]] = {
            "undo": self.view.undo,
            "redo": self.view.redo,
            "palette": self.open_palette,
            "notices": self.bell.open,
            "find": self._focus_filter,
            "next_view": self._next_view,
            "next_pane": lambda: shell.focus_area(1),
            "previous_pane": lambda: shell.focus_area(-1),
            "add_order": self._add_order,
            "add_service": lambda: self.navigate("listings", add=True),
            "away": lambda: self.navigate("listings", away=True),
            "add_client": lambda: self.navigate("clients", add=True),
            "add_expense": lambda: self.navigate("books", view="expenses", add=True),
            "add_quote": lambda: self.navigate("books", view="papers", new="quote"),
            "add_invoice": lambda: self.navigate("books", view="papers", new="invoice"),
            "told": lambda: self.navigate("clients", ledger=True),
            "paste_capture": drops.paste,
            "menu": self._open_menu,
            **self.timer.doings,
        }
        self.actions_.asked.connect(self.act)
        shell.sidebar.asked.connect(self.act)
        shell.sidebar.page_chosen.connect(self.navigate)
        shell.own_book_asked.connect(lambda: self.act("own_book"))
        self.bell.chosen.connect(self.open_notice)
        shell.toast.undo_asked.connect(self.view.undo)
        shell.toast.shown.connect(self.bell.keep)
        self.view.told.connect(self.toast)
        drops.files_taken.connect(self.files_dropped)
        drops.text_taken.connect(self.text_pasted)
        drops.mails_taken.connect(self.mails_dropped)
        self.tasks.failed.connect(self.fail)

    def _show_facts(self, *, is_demo: bool) -> None:
        self._shell.banner.setVisible(is_demo)
        self.actions_.set_demo(is_demo=is_demo)

    def _focus_filter(self) -> None:
        self.page.focus_filter()

    def _next_view(self) -> None:
        self.page.next_view()

    def _add_order(self) -> None:
        self.navigate("orders", add=True)

    def _open_menu(self) -> None:
        self.actions_.draw_icons()
        menu = self.actions_.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self._shell.sidebar.book_button
        menu.popup(button.mapToGlobal(QPoint(8, -menu.sizeHint().height())))
