"""The sidebar: where to go, how files come in, which book is open; a rail when narrow."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.frame.sidebar_parts import (
    RAIL,
    BookPart,
    CapturePart,
    Head,
    NavButton,
    NavEntry,
    SearchPart,
    Section,
    SidebarState,
)
from app.ui.frame.timer_part import TimerPart
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

WIDTH = 216
PITCH = 38


class Sidebar(Painted):
    """One stop for the Tab key; the arrows move inside of it."""

    page_chosen = Signal(str)
    asked = Signal(str)
    """The name of an action: palette, capture, settings or menu."""

    def __init__(
        self, theme: Theme, entries: Sequence[NavEntry], shortcuts: Mapping[str, str]
    ) -> None:
        super().__init__(theme)
        self._state = SidebarState()
        self._is_rail = False
        self._sections: list[tuple[str, NavButton]] = []
        self._pages: dict[str, NavButton] = {}
        self.setAccessibleName(self.tr("Sidebar"))
        self._head = Head(theme, self)
        self._search = SearchPart(theme, shortcuts.get("palette", ""), self)
        self._search.clicked.connect(lambda: self.asked.emit("palette"))
        self.timer = TimerPart(theme, self)
        self._capture = CapturePart(theme, self)
        self._capture.clicked.connect(lambda: self.asked.emit("capture"))
        settings = NavEntry("settings", self.tr("Settings"), "settings", "")
        self._settings = NavButton(theme, settings, self)
        self._settings.clicked.connect(lambda: self.asked.emit("settings"))
        self._book = BookPart(theme, self)
        self._book.clicked.connect(lambda: self.asked.emit("menu"))
        self._build(entries)
        self._name_all(shortcuts)
        self.restyle()

    @property
    def book_button(self) -> QWidget:
        """What the menu of the program opens from."""
        return self._book

    def show_state(self, state: SidebarState) -> None:
        """Tell something else about the book."""
        self._state = state
        self._head.name = state.book
        self._capture.show_state(state)
        self._book.show_state(state)
        for key, button in self._pages.items():
            button.set_count(state.counts.get(key, 0), is_urgent=key in state.urgent)
        self._head.update()

    def choose(self, key: str) -> None:
        """Mark the page that is shown."""
        for name, button in self._pages.items():
            button.setChecked(name == key)

    def set_rail(self, *, is_rail: bool) -> None:
        """Shrink to icons, or widen again."""
        if is_rail != self._is_rail:
            self._is_rail = is_rail
            self.restyle()

    def restyle(self) -> None:
        px = self.theme.px
        self.setFixedWidth(px(RAIL if self._is_rail else WIDTH))
        self._head.setFixedHeight(px(58))
        self._search.setFixedHeight(px(46))
        self._capture.setFixedHeight(px(46 if self._is_rail else 72))
        self._book.setFixedHeight(px(48))
        for button in (*self._pages.values(), self._settings):
            button.setFixedHeight(px(PITCH))
        parts = (self._search, self.timer, self._capture, self._book, self._settings)
        for part in (self._head, *parts):
            part.is_rail = self._is_rail
        for _, button in self._sections:
            button.is_rail = self._is_rail
        for number, gap in enumerate(self._gaps):
            gap.setFixedHeight(px(10 if self._is_rail else 30) if number < len(self._gaps) else 0)
            gap.setVisible(True)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        stops = self._stops()
        at = next((n for n, stop in enumerate(stops) if stop.hasFocus()), 0)
        stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.fill(QRectF(0, 0, width, height), "sidebar")
        brush.line(width - 1, 0, width, height, "border")

    def _stops(self) -> list[QWidget]:
        timer = [] if self.timer.isHidden() else [self.timer]
        last = [*timer, self._capture, self._settings, self._book]
        return [self._search, *self._pages.values(), *last]

    def _name_all(self, shortcuts: Mapping[str, str]) -> None:
        for button, name, key in (
            (self._search, self.tr("Search and commands"), "palette"),
            (self._capture, self.tr("Capture files"), "capture"),
            (self._settings, self.tr("Settings"), "settings"),
            (self._book, self.tr("Book and menu"), "menu"),
        ):
            keys = shortcuts.get(key, "")
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})" if keys else name)
        # One stop for Tab: the arrows reach the rest.
        for stop in (*self._stops()[1:], self.timer):
            stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._search)

    def _build(self, entries: Sequence[NavEntry]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._search)
        self._gaps: list[Section] = []
        section = None
        for entry in entries:
            if entry.section != section:
                section = entry.section
                gap = Section(self.theme, section, self)
                self._gaps.append(gap)
                column.addWidget(gap)
            button = NavButton(self.theme, entry, self)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=entry.key: self.page_chosen.emit(key))
            self._pages[entry.key] = button
            self._sections.append((entry.section, button))
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self.timer)
        column.addWidget(self._capture)
        column.addWidget(self._settings)
        column.addSpacing(8)
        column.addWidget(self._book)
