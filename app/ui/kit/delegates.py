"""The base of delegates: paints a row with the theme's brush, in the states of the mouse."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.kit.painting import Brush
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 40


class RowDelegate(QStyledItemDelegate):
    """Paints rows of one height; a subclass paints one cell in `draw`.

    Keep what is made of a row (strings, lines) with the row, not here: painting runs each frame.
    """

    def __init__(
        self, theme: Theme, height: int = ROW_HEIGHT, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._height = height

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: "RowState") -> None:
        """Paint one cell into its rectangle; a subclass decides."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        brush = Brush(painter, self.theme)
        rect = QRectF(option.rect)
        state = RowState(option.state)
        self.draw_ground(brush, rect, state)
        self.draw(brush, rect, index, state)
        if state.has_focus:
            brush.focus_ring(rect.adjusted(1, 1, -1, -1), 6)
        painter.restore()

    def draw_ground(self, brush: Brush, rect: QRectF, state: "RowState") -> None:
        """Paint what lies below a cell: selection, hover, and the rule under the row."""
        if state.is_selected:
            brush.fill(rect, "accent_soft2" if state.is_hovered else "accent_soft")
        elif state.is_hovered:
            brush.fill(rect, "hover")
        brush.line(rect.x(), rect.bottom() - 1, rect.right(), rect.bottom(), "border")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), self.theme.px(self._height))


class RowState:
    """What a row is at the moment of painting."""

    def __init__(self, flags: QStyle.StateFlag) -> None:
        self.is_selected = bool(flags & QStyle.StateFlag.State_Selected)
        self.is_hovered = bool(flags & QStyle.StateFlag.State_MouseOver)
        self.has_focus = bool(flags & QStyle.StateFlag.State_HasFocus)
        self.is_enabled = bool(flags & QStyle.StateFlag.State_Enabled)
