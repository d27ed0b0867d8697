"""The lines of the command palette: heads, and items with the found words marked."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.ui.frame.palette_items import ITEM_ROLE, Marks, PaletteItem, PaletteModel
from app.ui.kit.delegates import Index, RowDelegate, RowState
from app.ui.kit.painting import Brush
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

ROW = 44
GROUP = 30
LIST_HEIGHT = 420
ASIDE = 120
"""So much room is kept for what stands beside a title."""


class PaletteList(QListView):
    """The lines; the field keeps the keyboard."""

    def __init__(
        self,
        theme: Theme,
        faces: Mapping[str, MarketplaceFace],
        model: PaletteModel,
        parent: QWidget | None = None,
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
        aside = min(self.theme.width(item.snippet, "caption"), ASIDE) if item.snippet else 0
        line = QRectF(x, rect.y(), room - aside - 12, height)
        x += _draw_marked(brush, line, item.title, item.title_marks, ("body", "text")) + 12
        if item.snippet and right - x > GROUP:
            line = QRectF(x, rect.y(), right - x - 8, height)
            _draw_marked(brush, line, item.snippet, item.snippet_marks, ("caption", "text3"))

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


def _draw_marked(
    brush: Brush, room: QRectF, text: str, marks: Marks, look: tuple[str, str]
) -> float:
    """Draw one line with its found words on a coloured ground; return its width.

    `look` is the role and the colour of the text.
    """
    role, paint = look
    theme = brush.theme
    high = theme.line(role)
    for start, end in marks:
        left, right = theme.width(text[:start], role), theme.width(text[:end], role)
        right = min(right, room.width())
        if left < right:
            y = room.center().y() - high / 2
            brush.rounded(QRectF(room.x() + left - 1, y, right - left + 2, high), 3, "warn_soft")
    return brush.text(room.x(), room.y(), text, role, paint, room.width(), height=room.height())
