"""The base of widgets that paint themselves."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.kit.painting import Brush
from app.ui.theme import Theme


class Painted(QWidget):
    """Paints in the theme's look, and anew when the theme or the language changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        theme.changed.connect(self._restyle)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        """Paint the widget; a subclass decides."""
        raise NotImplementedError

    def restyle(self) -> None:
        """Take sizes from the theme again: the text size changed."""

    def draw_focus(self, brush: Brush, radius: float) -> None:
        """Paint the focus ring when the keyboard is here."""
        if self.hasFocus():
            brush.focus_ring(QRectF(0, 0, self.width(), self.height()), radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        try:
            self.draw(Brush(painter, self.theme), float(self.width()), float(self.height()))
        finally:
            painter.end()  # else what went wrong keeps it, and it outlives what it paints on

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.restyle()
            self.update()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self.restyle()
        self.update()
