"""The command palette: one box for pages, actions and all that is in the book."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.frame.overlays import Overlay
from app.ui.frame.palette_items import (
    IN_BOOK,
    PaletteItem,
    PaletteModel,
    Question,
    matching,
    question_of,
)
from app.ui.frame.palette_list import PaletteList
from app.ui.kit.fields import SearchField
from app.ui.kit.painting import Brush
from app.ui.page import MarketplaceFace
from app.ui.tasks import Latest, Task
from app.ui.theme import Theme

WIDTH = 640
TOP = 110
HEAD = 56
FIELD = 30
FOOT = 40
LATE_MS = 150
"""What was found for the words before stays for so long, or the box would jump at each key."""

Search = Callable[[str, Sequence[str]], Task[tuple[PaletteItem, ...]]]
"""Asks the book for what holds these words; the kinds asked for, all when empty."""


class Palette(Overlay):
    """Opens over the window with what can be done, and finds while typing."""

    chosen = Signal(object)
    """The `PaletteItem` to open or to do; the palette is closed by then."""

    def __init__(
        self,
        theme: Theme,
        faces: Mapping[str, MarketplaceFace],
        search: Search,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._search = search
        self._items: Sequence[PaletteItem] = ()
        self._latest = Latest()
        self._asked, self._question = "", Question("", ())
        self._found: list[PaletteItem] = []
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._show_found)
        self._is_waiting = self._takes_first = False
        self._preparation = ""
        self._came_from: QWidget | None = None
        self._model = PaletteModel(
            {
                "client": self.tr("Clients"),
                "order": self.tr("Orders"),
                "message": self.tr("Messages"),
                "listing": self.tr("Listings"),
                "expense": self.tr("Expenses"),
                "paper": self.tr("Papers"),
                "evidence": self.tr("Evidence"),
                "page": self.tr("Pages"),
                "action": self.tr("Actions"),
            },
            self,
        )
        self._panel = _Panel(theme, self._hints(), self)
        self.field = SearchField(theme, self.tr("Search and commands"), self._hint(), self._panel)
        self.list = PaletteList(theme, faces, self._model, self._panel)
        self._build()

    def open(self, items: Sequence[PaletteItem]) -> None:
        """Appear, with the pages and actions there are now."""
        self._items = items
        self._takes_first = False
        self._came_from = QApplication.focusWidget()
        self.field.clear()
        self._ask("")
        self.cover()
        self._place()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_prepared(self, percent: int | None) -> None:
        """Say how far the search is prepared; None when it is."""
        words = self.tr("Preparing the search: {percent} %")
        self._preparation = "" if percent is None else words.format(percent=percent)
        self._show_note()

    @property
    def note(self) -> str:
        """The words at the right of the field."""
        return self._panel.note

    def close_palette(self) -> None:
        """Go away and give the focus back."""
        self.hide()
        self._late.stop()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            super().keyPressEvent(event)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        super().draw(brush, width, height)
        brush.shadow(QRectF(self._panel.geometry()), 14, 36)

    def _build(self) -> None:
        self.field.setProperty("bare", "true")
        self.field.setFont(self.theme.font("subtitle"))
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(16, 0, 16, FOOT)
        column.setSpacing(0)
        room = (self.theme.px(HEAD) - self.theme.px(FIELD)) // 2
        column.addSpacing(room)
        column.addWidget(self.field)
        column.addSpacing(room + 5)
        column.addWidget(self.list, 1)
        self.field.searched.connect(self._ask)
        self.field.moved.connect(self._move)
        self.field.returnPressed.connect(self._take_soon)
        self.field.textEdited.connect(self._forget_return)
        self.list.clicked.connect(self._take)
        self.dismissed.connect(self.close_palette)

    def _place(self) -> None:
        width = min(self.theme.px(WIDTH), self.width() - 32)
        height = self.theme.px(HEAD) + self.list.wanted_height() + FOOT + 10
        height = min(height, self.height() - TOP - 24)
        x = (self.width() - width) // 2
        self._panel.setGeometry(x, TOP, width, height)

    def _ask(self, text: str) -> None:
        question = question_of(text)
        self._asked, self._question = text, question
        self._found = matching(self._items, question)
        self._is_waiting = bool(question.words) and any(map(question.wants, IN_BOOK))
        self._show_note()
        if self._is_waiting:
            self._late.start()
            task = self._latest.ask(self._search(question.words, question.kinds))
            task.finally_(lambda: self._give_up(question))
            task.then(lambda hits: self._add(hits, question))
        else:
            self._end(question)

    def _add(self, hits: Iterable[PaletteItem], question: Question) -> None:
        """Show what was found, unless something else was asked meanwhile."""
        if question is self._question:
            wanted = (hit for hit in hits if question.wants(hit.kind))
            self._found = [*wanted, *self._found]
            self._end(question)

    def _end(self, question: Question) -> None:
        if question is self._question:
            self._is_waiting = False
            self._late.stop()
            self._show_found()
            if self._takes_first:
                self._takes_first = False
                self._take()

    def _give_up(self, question: Question) -> None:
        """Wait no more for an answer that did not come."""
        if self._is_waiting:
            self._end(question)

    def _show_found(self) -> None:
        self._show(self._found)

    def _show(self, items: list[PaletteItem]) -> None:
        self._model.show_items(items)
        self._panel.is_empty = not items
        self.list.select(self._model.next_item(-1, 1))
        self._place()
        self.update()  # the shadow, which lies beside the panel, changes with its height

    def _move(self, step: int) -> None:
        self.list.select(self._model.next_item(self.list.currentIndex().row(), step))

    def _take(self) -> None:
        item = self._model.item(self.list.currentIndex().row())
        if item is not None:
            self.close_palette()
            self.chosen.emit(item)

    def _take_soon(self) -> None:
        """Take what was chosen; of words that are still being looked for, the first that comes."""
        self._takes_first = self._is_waiting or self.field.words != self._asked
        if not self._takes_first:
            self._take()

    def _forget_return(self) -> None:
        self._takes_first = False

    def _show_note(self) -> None:
        is_composing = self.field.words != self.field.text()
        composing = self.tr("Searching while you compose") if is_composing else ""
        self._panel.note = composing or self._preparation
        self._panel.update()

    def _hint(self) -> str:
        return self.tr("Search everything, or type > for actions")

    def _hints(self) -> tuple[str, str, str]:
        return (
            self.tr("↑↓ move   Enter open   Esc close"),
            self.tr("> actions   @ clients   # orders"),
            self.tr("Nothing found. Fewer words may help."),
        )


class _Panel(QWidget):
    """The white box with its rules and hints."""

    def __init__(self, theme: Theme, hints: tuple[str, str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints = hints
        self.is_empty = False
        self.note = ""
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        brush = Brush(painter, self._theme)
        width, height = float(self.width()), float(self.height())
        brush.rounded(QRectF(0, 0, width, height), 14, "raised", "border")
        head = self._theme.px(HEAD)
        brush.line(0, head, width, head + 1)
        y = height - FOOT
        brush.line(0, y, width, y + 1)
        keys, prefixes, nothing = self._hints
        brush.text(20, y, keys, "micro", "text3", height=FOOT)
        brush.text(20, y, prefixes, "micro", "text3", width - 40, align="right", height=FOOT)
        brush.text(20, 0, self.note, "caption", "text3", width - 40, align="right", height=head)
        if self.is_empty:
            brush.text(20, head + 16, nothing, "body", "text3", width - 40)
        painter.end()
