"""The chip that says whose orders alone, or of what, are shown, and takes that filter away."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.kit.painting import Brush
from app.ui.theme import Theme

LEFT, GAP, RIGHT = 9, 6, 8
ICON, CROSS = 14, 13
WIDEST = 168
HEIGHT = 32
RADIUS = 8


class ClientChip(QAbstractButton):
    """Names a client, payout, service or time with a cross; a click takes the filter away."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    @property
    def name(self) -> str:
        """What is written on it."""
        return self._name

    def tell(self, name: str, *, is_on: bool) -> None:
        """Name it, or go away."""
        self._name = name or self.tr("A part")
        words = self.tr("Only {client}: click to show all orders").format(client=self._name)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(is_on)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        name = min(theme.width(self._name, "caption"), theme.px(WIDEST))
        width = LEFT + ICON + GAP + name + GAP + CROSS + RIGHT
        return QSize(round(width + 0.5), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        brush = Brush(painter, self._theme)
        width, height = float(self.width()), float(self.height())
        rect = QRectF(0, 0, width, height)
        brush.rounded(rect, RADIUS, "accent_soft2" if self.underMouse() else "accent_soft")
        brush.rounded(rect, RADIUS, None, "accent_text")
        brush.icon(LEFT, (height - ICON) / 2, "list-filter", ICON, "accent_text")
        x = LEFT + ICON + GAP
        room = width - x - GAP - CROSS - RIGHT
        brush.text(x, 0, self._name, "caption", "accent_text", room, height=height)
        brush.icon(width - RIGHT - CROSS, (height - CROSS) / 2, "x", CROSS, "accent_text")
        if self.hasFocus():
            brush.focus_ring(rect, RADIUS)
        painter.end()
