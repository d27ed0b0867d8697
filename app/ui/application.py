"""Sets Qt up, and builds the window on an open book: for the program, the tour and tests alike."""

import logging
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QObject,
    QRectF,
    QSettings,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.settings import LanguageChoice, Settings
from app.ui.book_tabs import ROOMS, BookTabs
from app.ui.collector import Collector
from app.ui.formats import Formats, Language
from app.ui.frame.main_window import MainWindow, PageSpec
from app.ui.frame.queries import FrameQueries
from app.ui.kit.painting import Brush
from app.ui.kit.seal import draw_seal
from app.ui.later import Later
from app.ui.opening_window import STYLE
from app.ui.page import MarketplaceFace, Navigate, Page, PageContext
from app.ui.tasks import Store, TaskRunner
from app.ui.text import Text
from app.ui.theme import Theme

ORDERS, EARNINGS = "app.ui.orders.page", "app.ui.earnings.page"
MESSAGES = "app.ui.messages.page"
LISTINGS = "app.ui.listings.page"
CLIENTS, STANDING = "app.ui.clients.page", "app.ui.standing.page"
BOOKS = "app.ui.books.page"

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog
    from app.ui.books import page as books_page
    from app.ui.books import rules as books_rules
    from app.ui.clients import page as clients_page
    from app.ui.earnings import page as earnings_page
    from app.ui.listings import page as listings_page
    from app.ui.messages import page as messages_page
    from app.ui.orders import page as orders_page
    from app.ui.standing import page as standing_page
    from app.ui.today import page as today_page
    from app.ui.today.questions import Asked
else:
    # A page's module is loaded when the page is built.
    books_page = Later(BOOKS)
    books_rules = Later("app.ui.books.rules")
    clients_page = Later(CLIENTS)
    earnings_page = Later(EARNINGS)
    listings_page = Later(LISTINGS)
    messages_page = Later(MESSAGES)
    orders_page = Later(ORDERS)
    standing_page = Later(STANDING)
    today_page = Later("app.ui.today.page")

NAME = "Tokuicho"
ICON_SIZES = (16, 32, 48, 64, 128)

logger = logging.getLogger(__name__)


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the one QApplication; its name is what systems show."""
    application = QApplication([*arguments, *STYLE])
    name_application(application)
    return application


def name_application(application: QApplication) -> None:
    """Give the program the name that systems show."""
    application.setApplicationName(NAME)
    application.setDesktopFileName("tokuicho")


class Interface(QObject):
    """Look and language of the program: what is there before a book is open.

    The language must be known before widgets are made; `set_language` sends them the event that
    makes them write their texts anew, and windows built from here are built again.
    Garbage is collected on this thread alone while it lives; `collector.remove` ends that.
    """

    language_changed = Signal()

    def __init__(self, application: QApplication, resources: Path, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._resources = resources
        self._translators: list[QTranslator] = []
        self.collector = Collector(self)
        self.collector.install()
        self.language: Language = language_of(settings.language)
        self._install()
        self.theme = Theme(
            application,
            resources,
            settings.theme,
            settings.text_scale,
            reduce_motion=settings.reduce_motion,
        )
        self.theme.apply()

    @property
    def formats(self) -> Formats:
        return Formats(self.language)

    def page_specs(
        self, memory: QSettings | None = None, asked: "Asked | None" = None
    ) -> tuple[PageSpec, ...]:
        """Return the pages there are, in the order of the sidebar; modules load when shown.

        `memory` is where pages remember how they were looked at last, None for nowhere; `asked`
        what the first page has asked already.
        """

        def first(context: PageContext) -> Page:
            return today_page.TodayPage(context, asked)

        def orders(context: PageContext) -> Page:
            return orders_page.OrdersPage(context, memory=memory)

        def messages(context: PageContext) -> Page:
            return messages_page.MessagesPage(context, memory=memory)

        def listings(context: PageContext) -> Page:
            return listings_page.ListingsPage(context, memory=memory)

        def clients(context: PageContext) -> Page:
            return clients_page.ClientsPage(context, memory=memory)

        work, money = self.tr("Work"), self.tr("Clients and money")
        today, earnings = self.tr("Today"), self.tr("Earnings")
        standing = self.tr("Standing")
        return (
            PageSpec("today", today, "layout-dashboard", work, first),
            PageSpec("orders", self.tr("Orders"), "kanban", work, orders, ORDERS),
            PageSpec("messages", self.tr("Messages"), "inbox", work, messages, MESSAGES),
            PageSpec("listings", self.tr("Listings"), "store", work, listings, LISTINGS),
            PageSpec("clients", self.tr("Clients"), "users-round", money, clients, CLIENTS),
            PageSpec("earnings", earnings, "wallet", money, earnings_page.EarningsPage, EARNINGS),
            PageSpec("standing", standing, "award", money, standing_page.StandingPage, STANDING),
            *self._books(money, memory),
        )

    def _books(self, section: str, memory: QSettings | None) -> tuple[PageSpec, ...]:
        tabs = BookTabs(self).specs(memory)

        def books(context: PageContext) -> Page:
            return books_page.BooksPage(context, tabs, memory=memory)

        title, rules = self.tr("Books"), books_rules.books_rules
        spec = PageSpec("books", title, "book-open", section, books, BOOKS, ROOMS, rules)
        return (spec,) if tabs else ()

    def set_icon(self) -> None:
        """Give the windows the seal as their icon; done after the first page is shown."""
        self._application.setWindowIcon(seal_icon(self.theme))

    def apply(self, settings: Settings) -> bool:
        """Take over changed settings; return whether windows must be built again.

        Another language or text size changes every size in a window; a theme only repaints it.
        """
        language = language_of(settings.language)
        is_other = language != self.language or settings.text_scale != self.theme.text_scale
        self.theme.set_reduce_motion(reduce=settings.reduce_motion)
        if settings.theme != self.theme.choice:
            self.theme.set_choice(settings.theme)
        if settings.text_scale != self.theme.text_scale:
            self.theme.set_text_scale(settings.text_scale)
        self.set_language(language)
        return is_other

    def set_language(self, language: Language) -> None:
        """Speak another language from now on."""
        if language == self.language:
            return
        self.language = language
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        self._install()
        self.language_changed.emit()

    def _install(self) -> None:
        QLocale.setDefault(QLocale("ja_JP" if self.language == "ja" else "en_GB"))
        if self.language != "ja":
            return
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = [qt_folder / "qtbase_ja.qm", *sorted((self._resources / "i18n").glob("*_ja.qm"))]
        for file in files:
            translator = QTranslator(self)
            if translator.load(str(file)):
                self._application.installTranslator(translator)
                self._translators.append(translator)


def language_of(choice: LanguageChoice) -> Language:
    """Return the language to speak: the chosen one, else the system's if it is Japanese."""
    if choice != "auto":
        return choice
    return "ja" if QLocale.system().language() == QLocale.Language.Japanese else "en"


class OpenBook(NamedTuple):
    """What the window is built from: an open book and the rules it is read with.

    `views_file` is the ini file where pages remember how they were looked at last; `tasks` its
    threads, where they work already, and `asked` what they were asked for the first page.
    """

    store: Store
    catalog: "Catalog"
    marketplaces: Mapping[str, MarketplaceFace]
    clock: Callable[[], datetime]
    queries: FrameQueries = FrameQueries()
    views_file: Path | None = None
    tasks: TaskRunner | None = None
    asked: "Asked | None" = None


class _Link:
    """Leads from the pages' context to the window, which is built after it."""

    def __init__(self) -> None:
        self.window: MainWindow | None = None

    def navigate(self, page: str, **target: object) -> None:
        if self.window is not None:
            self.window.navigate(page, **target)

    def toast(self, message: str, *, undo: bool = False) -> None:
        if self.window is not None:
            self.window.toast(message, undo=undo)

    def act(self, name: str) -> None:
        if self.window is not None:
            self.window.act(name)

    def fail(self, error: BaseException) -> None:
        if self.window is not None:
            self.window.fail(error)


def build_window(
    interface: Interface, book: OpenBook, pages: Sequence[PageSpec] | None = None
) -> MainWindow:
    """Return the window on a book, not shown yet; call `start` once it is.

    `window.tasks` holds the threads; its `close` ends them before the book is closed.
    """
    link = _Link()
    tasks = book.tasks or TaskRunner(book.store)
    tasks.setParent(interface)
    navigate: Navigate = link.navigate
    formats = interface.formats
    names = {key: face.name for key, face in book.marketplaces.items()}
    context = PageContext(
        theme=interface.theme,
        formats=formats,
        text=Text(formats, names),
        tasks=tasks,
        clock=book.clock,
        catalog=book.catalog,
        marketplaces=book.marketplaces,
        navigate=navigate,
        toast=link.toast,
        act=link.act,
        fail=link.fail,
    )
    memory = _memory(book.views_file)
    window = MainWindow(
        context, interface.page_specs(memory, book.asked) if pages is None else pages
    )
    if memory is not None:
        memory.setParent(window)  # written to the file at the latest when the window goes
    link.window = window
    return window


def _memory(file: Path | None) -> QSettings | None:
    return None if file is None else QSettings(str(file), QSettings.Format.IniFormat)


def seal_icon(theme: Theme) -> QIcon:
    """Return the seal as an icon of several sizes."""
    icon = QIcon()
    for size in ICON_SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_seal(Brush(painter, theme), QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(picture)
    return icon


class LastResort(QObject):
    """Catches what nobody caught, on any thread: writes it to the log and passes it on."""

    caught = Signal(object)
    """The error, on the UI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook
        self._before_threads = threading.excepthook

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread

    def remove(self) -> None:
        """Leave it to Python again."""
        sys.excepthook = self._before
        threading.excepthook = self._before_threads

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        logger.critical("An error nobody caught", exc_info=(kind, error, trace))
        self.caught.emit(error)

    def _catch_in_thread(self, caught: "threading.ExceptHookArgs") -> None:
        error = caught.exc_value
        if error is not None:
            self._catch(caught.exc_type, error, caught.exc_traceback)
