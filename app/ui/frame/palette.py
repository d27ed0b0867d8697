"""The command palette: one box for pages, actions, orders and clients."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.ui.frame.overlays import Overlay
from app.ui.frame.palette_items import (
    ITEM_ROLE,
    PaletteItem,
    PaletteModel,
    Question,
    matching,
    question_of,
)
from app.ui.kit.delegates import Index, RowDelegate, RowState
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
ROW = 44
GROUP = 30
LIST_HEIGHT = 420

Search = Callable[[str, Sequence[str]], Task[tuple[PaletteItem, ...]]]
"""Asks the book for orders and clients with these words; the kinds asked for, all when empty."""


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
        self._came_from: QWidget | None = None
        self._model = PaletteModel(
            {
                "client": self.tr("Clients"),
                "order": self.tr("Orders"),
                "page": self.tr("Pages"),
                "action": self.tr("Actions"),
            },
            self,
        )
        self._panel = _Panel(theme, self._hints(), self)
        self.field = SearchField(theme, self.tr("Search and commands"), self._hint(), self._panel)
        self.list = _List(theme, faces, self._model, self._panel)
        self._build()

    def open(self, items: Sequence[PaletteItem]) -> None:
        """Appear, with the pages and actions there are now."""
        self._items = items
        self._came_from = QApplication.focusWidget()
        self.field.clear()
        self._ask("")
        self.cover()
        self._place()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Go away and give the focus back."""
        self.hide()
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
        self.field.returnPressed.connect(self._take)
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
        found = matching(self._items, question)
        self._show(found)
        asks_book = question.wants("order") or question.wants("client")
        if question.words and asks_book:
            task = self._latest.ask(self._search(question.words, question.kinds))
            task.then(lambda hits: self._add(hits, found, question))

    def _add(
        self, hits: Iterable[PaletteItem], found: list[PaletteItem], question: Question
    ) -> None:
        self._show([*(hit for hit in hits if question.wants(hit.kind)), *found])

    def _show(self, items: list[PaletteItem]) -> None:
        self._model.show_items(items)
        self._panel.is_empty = not items
        self.list.select(self._model.next_item(-1, 1))
        self._place()
        self._panel.update()

    def _move(self, step: int) -> None:
        self.list.select(self._model.next_item(self.list.currentIndex().row(), step))

    def _take(self) -> None:
        item = self._model.item(self.list.currentIndex().row())
        if item is not None:
            self.close_palette()
            self.chosen.emit(item)

    def _hint(self) -> str:
        return self.tr("Search orders and clients, or type > for actions")

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
        if self.is_empty:
            brush.text(20, head + 16, nothing, "body", "text3", width - 40)
        painter.end()


class _List(QListView):
    """The lines; the field keeps the keyboard."""

    def __init__(
        self,
        theme: Theme,
        faces: Mapping[str, MarketplaceFace],
        model: PaletteModel,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self._delegate = _LineDelegate(theme, faces, self)
        self.setItemDelegate(self._delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Results"))
        self.entered.connect(lambda index: self.select(index.row()))

    def select(self, row: int) -> None:
        """Choose a line; -1 chooses none."""
        model = self.model()
        if isinstance(model, PaletteModel) and (row < 0 or model.item(row) is not None):
            self.setCurrentIndex(model.index(row, 0) if row >= 0 else QModelIndex())

    def wanted_height(self) -> int:
        """Return how high the list is with all its lines, up to the most."""
        model = self.model()
        rows = range(model.rowCount())
        heights = (self._delegate.height_of(model.index(row, 0)) for row in rows)
        return min(max(sum(heights), self._theme.px(ROW)) + 8, self._theme.px(LIST_HEIGHT))


class _LineDelegate(RowDelegate):
    """Paints a head or an item."""

    def __init__(self, theme: Theme, faces: Mapping[str, MarketplaceFace], parent: QWidget) -> None:
        super().__init__(theme, ROW, parent)
        self._faces = faces

    def height_of(self, index: Index) -> int:
        """Return the height of a line."""
        line = index.data(ITEM_ROLE)
        return self.theme.px(GROUP if isinstance(line, str) else ROW)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self.height_of(index))

    def draw_ground(self, brush: Brush, rect: QRectF, state: RowState) -> None:
        if state.is_selected:
            brush.rounded(rect.adjusted(-2, 1, 2, -1), 8, "accent_soft")

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        line = index.data(ITEM_ROLE)
        if isinstance(line, str):
            brush.text(rect.x() + 6, rect.y() + 2, line, "micro_b", "text3", height=rect.height())
        elif isinstance(line, PaletteItem):
            self._draw_item(brush, rect, line, is_on=state.is_selected)

    def _draw_item(self, brush: Brush, rect: QRectF, item: PaletteItem, *, is_on: bool) -> None:
        middle, height = rect.center().y(), rect.height()
        x = rect.x() + 8
        face = self._faces.get(item.marketplace_id) if item.marketplace_id else None
        if face is not None:
            brush.mark(x, middle - 9, face.colour, face.glyph)
        elif item.icon:
            brush.icon(x, middle - 9, item.icon, 18)
        x += 32
        right = rect.right() - 8
        right = self._draw_keys(brush, right, rect, item, is_on=is_on)
        room = right - x - 8
        drawn = brush.text(x, rect.y(), item.title, "body", "text", room, height=height)
        if item.snippet and room - drawn > GROUP:
            left = x + drawn + 12
            brush.text(
                left, rect.y(), item.snippet, "caption", "text3", right - left - 8, height=height
            )

    def _draw_keys(
        self, brush: Brush, right: float, rect: QRectF, item: PaletteItem, *, is_on: bool
    ) -> float:
        text = item.keys or (self.tr("Open") if is_on and item.kind != "action" else "")
        if not text:
            return right
        width = self.theme.width(text, "micro") + 14
        box = QRectF(right - width, rect.center().y() - 10, width, 20)
        brush.rounded(box, 5, "surface", "border2")
        brush.text(box.x(), box.y(), text, "micro", "text2", width, align="center", height=20)
        return right - width
