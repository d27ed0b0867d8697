"""What the window is made of: sidebar, banner, top bar, the stack of pages, and the toast."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.frame.actions import Actions
from app.ui.frame.sidebar import Sidebar
from app.ui.frame.sidebar_parts import NavEntry
from app.ui.frame.top_bar import DemoBanner, TopBar
from app.ui.kit.buttons import Button
from app.ui.kit.toast import Toast
from app.ui.page import Page
from app.ui.theme import Theme


class Shell(QWidget):
    """Lays the parts out; the window tells it which page to show."""

    own_book_asked = Signal()

    def __init__(
        self, theme: Theme, entries: Sequence[NavEntry], actions: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("root")
        keys = {name: actions.keys_of(name) for name, _ in actions.all()}
        self.sidebar = Sidebar(theme, entries, keys)
        start = Button(theme, self.tr("Start my own book"), kind="link", parent=self)
        start.clicked.connect(self.own_book_asked)
        self.banner = DemoBanner(theme, start, self)
        self.banner.hide()
        self.top_bar = TopBar(theme, self)
        self.stack = QStackedWidget(self)
        self.toast = Toast(theme, self.stack)
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (self.banner, self.top_bar, self.stack):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)

    @property
    def page(self) -> Page:
        """The page in front."""
        shown = self.stack.currentWidget()
        if not isinstance(shown, Page):
            raise TypeError(type(shown))
        return shown

    def add_page(self, page: Page) -> None:
        """Take a page that was just built."""
        self.stack.addWidget(page)

    def focus_area(self, step: int) -> None:
        """Go to the next (1) or previous (-1) of sidebar, top bar and the parts of the page."""
        areas: list[QWidget] = [self.sidebar, self.top_bar, *self.page.areas()]
        focused = QApplication.focusWidget()
        at = next((n for n, area in enumerate(areas) if _holds(area, focused)), len(areas) - 1)
        for distance in range(1, len(areas) + 1):
            target = _first_stop(areas[(at + step * distance) % len(areas)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def show_page(self, key: str, page: Page) -> None:
        """Bring a page to the front."""
        self.stack.setCurrentWidget(page)
        self.top_bar.show_page(page)
        self.top_bar.setVisible(not page.has_own_heading)
        self.sidebar.choose(key)
        self.toast.raise_()


def _holds(area: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (area is widget or area.isAncestorOf(widget))


def _first_stop(area: QWidget) -> QWidget | None:
    """Return the first widget in an area, itself included, that the Tab key reaches."""
    children: list[QWidget] = [area, *area.findChildren(QWidget)]
    tab = Qt.FocusPolicy.TabFocus
    stops = (
        one for one in children if one.isVisible() and one.isEnabled() and one.focusPolicy() & tab
    )
    return next(stops, None)
