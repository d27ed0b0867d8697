"""What lies over the whole window: the dimmed ground of the palette, and the target of a drop."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

SCRIM_LIGHT = 0.28
SCRIM_DARK = 0.5


class Overlay(Painted):
    """Covers its parent and stays as large; a click beside what lies on it closes it."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._ground = parent
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over everything."""
        self.setGeometry(self._ground.rect())
        self.raise_()
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        del event
        self.dismissed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._ground.rect())
        return super().eventFilter(watched, event)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        alpha = SCRIM_DARK if self.theme.is_dark else SCRIM_LIGHT
        brush.fill(QRectF(0, 0, width, height), self.theme.color("scrim", alpha))


class DropOverlay(Overlay):
    """Shown while files are dragged over the window; the window itself takes the drop."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        super().draw(brush, width, height)
        box = QRectF(width / 2 - 220, height / 2 - 90, 440, 180)
        brush.shadow(box, 14, 30)
        brush.rounded(box, 14, "raised")
        pen = QPen(self.theme.color("focus"), 2, Qt.PenStyle.DashLine)
        brush.painter.setPen(pen)
        brush.painter.setBrush(Qt.BrushStyle.NoBrush)
        brush.painter.drawRoundedRect(box.adjusted(12, 12, -12, -12), 10, 10)
        brush.icon(width / 2 - 16, box.y() + 38, "download", 32, "accent_text")
        words = self.tr("Drop the files here")
        brush.text(box.x(), box.y() + 84, words, "subtitle", width=440, align="center")
        what = self.tr("Sales CSV, saved pages, statements, receipts")
        brush.text(box.x(), box.y() + 112, what, "caption", "text2", 440, align="center")
