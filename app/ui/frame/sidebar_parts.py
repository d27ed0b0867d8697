"""The parts of the sidebar: pages, search, capture and book, each a painted button."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.seal import draw_seal
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

RAIL = 56
ITEM = 36
MARK = 22
MARK_PITCH = 31
SIDE = 20
MARK_RIGHT = 12
MOST_COUNT = 99


class NavEntry(NamedTuple):
    """A page in the sidebar; entries of one section stand together under its words."""

    key: str
    title: str
    icon: str
    section: str
    shortcut: str = ""


class SidebarState(NamedTuple):
    """What the sidebar tells about the open book; the texts are ready to be shown.

    `counts` are the numbers beside pages, `urgent` those among them that need me today.
    """

    book: str = ""
    captured: str = ""
    saved: str = ""
    marketplaces: Sequence[MarketplaceFace] = ()
    counts: Mapping[str, int] = MappingProxyType({})
    urgent: frozenset[str] = frozenset()


class Part(QAbstractButton):
    """A painted button of the sidebar."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_rail = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def is_rail(self) -> bool:
        return self._is_rail

    @is_rail.setter
    def is_rail(self, value: bool) -> None:
        self._is_rail = value
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(RAIL), self._theme.px(ITEM))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self.draw(Brush(painter, self._theme), float(self.width()), float(self.height()))
        painter.end()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        raise NotImplementedError

    def draw_ground(self, brush: Brush, rect: QRectF, *, is_on: bool) -> None:
        """Paint the state of the mouse and the keyboard."""
        if is_on:
            brush.rounded(rect, 8, "accent_soft")
        elif self.underMouse():
            ground = "hover" if self._theme.is_dark else "pressed"
            brush.rounded(rect, 8, ground)
        if self.hasFocus():
            brush.focus_ring(rect, 8)


class NavButton(Part):
    """A page, or the settings."""

    def __init__(self, theme: Theme, entry: NavEntry, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._entry = entry
        self._count = 0
        self._is_urgent = False
        self._name()

    def set_count(self, count: int, *, is_urgent: bool) -> None:
        """Show a number; an urgent one is a filled badge."""
        self._count, self._is_urgent = count, is_urgent
        self._name()
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        item = min(self._theme.px(ITEM), round(height))
        is_on = self.isChecked()
        self.draw_ground(brush, QRectF(8, 0, width - 16, item), is_on=is_on)
        if is_on and not self.is_rail:
            brush.rounded(QRectF(8, (item - 16) / 2, 3, 16), 1.5, "accent_text")
        ink = "accent_text" if is_on else "text2"
        x = (width - 18) / 2 if self.is_rail else 22.0
        brush.icon(x, (item - 18) / 2, self._entry.icon, 18, ink)
        if self.is_rail:
            if self._count:
                color = "accent" if self._is_urgent else "text3"
                brush.dot(x + 18, (item - 18) / 2, 4, color, "sidebar")
            return
        role = "body_b" if is_on else "body"
        room = width - 50 - 50
        brush.text(50, 0, self._entry.title, role, ink if is_on else "text", room, height=item)
        self._draw_count(brush, width, item)

    def _draw_count(self, brush: Brush, width: float, item: float) -> None:
        if not self._count:
            return
        text = "99+" if self._count > MOST_COUNT else str(self._count)
        if self._is_urgent:
            badge = max(20.0, self._theme.width(text, "micro_b") + 12)
            brush.badge(width - 20 - badge, (item - 18) / 2, text)
        else:
            shown = self._theme.width(text, "micro")
            brush.text(width - 26 - shown, 0, text, "micro", "text3", height=item)

    def _name(self) -> None:
        title, keys = self._entry.title, self._entry.shortcut
        self.setAccessibleName(f"{title} {self._count}" if self._count else title)
        self.setToolTip(f"{title} ({keys})" if keys else title)


class Section(Painted):
    """The words over some pages; a little room in the rail."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words = words

    def draw(self, brush: Brush, width: float, height: float) -> None:
        if height > self.theme.px(20):
            brush.text(20, 2, self._words, "micro_b", "text3", width - 32, height=height)


class Head(Painted):
    """The seal, the name of the program, and the name of the book."""

    is_rail = False

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name = ""

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        px = self.theme.px
        x = (width - 30) / 2 if self.is_rail else 16.0
        draw_seal(brush, QRectF(x, px(14), 30, 30))
        if self.is_rail:
            return
        room = width - 56 - 12
        if self.name:
            brush.text(56, px(12), self.tr("Tokuicho"), "subtitle", "text", room, height=px(20))
            brush.text(56, px(31), self.name, "micro", "text3", room, height=px(16))
        else:
            brush.text(56, px(14), self.tr("Tokuicho"), "subtitle", "text", room, height=30)


class SearchPart(Part):
    """Looks like a field and opens the command palette."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._keys = keys.replace("+", " ").split()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        px = self._theme.px
        box = QRectF(12, px(4), width - 24, px(34))
        ground = "hover" if self.underMouse() else "surface"
        brush.rounded(box, 8, ground, "border2")
        middle = box.center().y()
        x = box.center().x() - 8 if self.is_rail else 22.0
        brush.icon(x, middle - 8, "search", 16, "text3")
        if not self.is_rail:
            right = self._draw_keys(brush, box)
            words = self.tr("Search")
            brush.text(45, box.y(), words, "caption", "text3", right - 49, height=box.height())
        if self.hasFocus():
            brush.focus_ring(box, 8)

    def _draw_keys(self, brush: Brush, box: QRectF) -> float:
        x = box.right() - 6
        for key in reversed(self._keys):
            width = max(18.0, self._theme.width(key, "micro") + 9)
            x -= width
            cap = QRectF(x, box.center().y() - 9, width, 18)
            brush.rounded(cap, 4, "sunken", "border")
            brush.text(x, cap.y(), key, "micro", "text3", width, align="center", height=18)
            x -= 3
        return x


class CapturePart(Part):
    """Opens the capture of files: the seller's marketplaces and when files came in last."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._state = SidebarState()

    def show_state(self, state: SidebarState) -> None:
        self._state = state
        self.setAccessibleDescription(state.captured)
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        px = self._theme.px
        if self.is_rail:
            self.draw_ground(brush, QRectF(8, 4, width - 16, px(ITEM)), is_on=False)
            brush.icon((width - 18) / 2, 4 + (px(ITEM) - 18) / 2, "download", 18)
            return
        self.draw_ground(brush, QRectF(8, 3, width - 16, height - 6), is_on=False)
        brush.line(16, 0, width - 16, 1, "border")
        brush.icon(20, px(9), "download", 13, "text3")
        brush.text(37, px(4), self.tr("Capture files"), "micro_b", "text3", height=px(24))
        room = width - 40
        captured = self._state.captured
        brush.text(20, px(4), captured, "micro", "text3", room, align="right", height=px(24))
        self._draw_marks(brush, px(34))

    def _draw_marks(self, brush: Brush, y: float) -> None:
        faces = self._state.marketplaces
        if not faces:
            words = self.tr("Drop files anywhere")
            brush.text(20, y, words, "micro", "text3", self.width() - 40, height=MARK)
        shown = marks_that_fit(len(faces), self.width())
        for number, face in enumerate(faces[:shown]):
            brush.mark(SIDE + number * MARK_PITCH, y, face.colour, face.glyph, MARK)
        if shown < len(faces):
            rest = f"+{len(faces) - shown}"
            brush.text(SIDE + shown * MARK_PITCH, y, rest, "caption_b", "text3", height=MARK)


def marks_that_fit(count: int, width: float) -> int:
    """Return how many of so many marks are drawn: all, or one place is left for the number."""
    places = int((width - SIDE - MARK_RIGHT - MARK) // MARK_PITCH) + 1
    return count if count <= places else max(places - 1, 0)


class BookPart(Part):
    """The open book, when it was saved last, and the menu of the program."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._state = SidebarState()

    def show_state(self, state: SidebarState) -> None:
        self._state = state
        self.setAccessibleDescription(f"{state.book} {state.saved}".strip())
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        px = self._theme.px
        brush.line(0, 0, width - 1, 1, "border")
        self.draw_ground(brush, QRectF(6, 5, width - 12, height - 9), is_on=False)
        if self.is_rail:
            brush.icon((width - 18) / 2, (height - 18) / 2, "ellipsis", 18)
            return
        name = self._state.book or self.tr("My book")
        room = width - 52 - 40
        brush.avatar(16, (height - 28) / 2, 0, name, 28)
        if self._state.saved:
            brush.text(52, px(8), name, "caption_b", "text", room, height=px(16))
            brush.text(52, px(25), self._state.saved, "micro", "text3", room, height=px(14))
        else:
            brush.text(52, 0, name, "caption_b", "text", room, height=height)
        brush.icon(width - 34, (height - 18) / 2, "ellipsis", 18, "text3")
