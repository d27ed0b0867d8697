"""Text that stands still, in a role of the type scale and a colour of the theme."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme import Theme


class Label(QLabel):
    """A line or a paragraph of text in a role of the type scale and a colour of the theme."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "body",
        color: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._role = role
        self._color = color
        self.restyle()
        theme.changed.connect(self.restyle)

    def wrapped(self) -> "Label":
        """Break into lines where the room ends."""
        self.setWordWrap(True)
        return self

    def set_color(self, color: str) -> None:
        self._color = color
        self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the theme again."""
        self.setFont(self._theme.font(self._role))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.color(self._color))
        self.setPalette(palette)


class ShortLabel(Label):
    """One line that ends in … where the room ends, and asks for no room itself."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()
