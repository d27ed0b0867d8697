"""The ink of a paper: text, rules and grounds in tenths of a millimetre, for screen and PDF."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from app.ui.kit.painting import HINTS
from app.ui.papers.lettering import Lettering
from app.ui.tokens import LIGHT

Align = Literal["left", "right", "center"]

HAIR, THIN, THICK = 1.6, 2.5, 5.0
"""Widths of rules."""


class Ink:
    """Draws with one painter, whose unit is a tenth of a millimetre; a paper is always light.

    Into `drawn` goes each text with whether it is bold, in the order of drawing.
    """

    def __init__(
        self, painter: QPainter, letters: Lettering, drawn: list[tuple[str, bool]] | None = None
    ) -> None:
        self.painter = painter
        self._drawn = drawn
        self.letters = letters
        painter.setRenderHints(HINTS)

    def text(  # noqa: PLR0913 - a line is what it says
        self,
        at: QPointF,
        text: str,
        size: int,
        *,
        width: float = 0,
        align: Align = "left",
        tone: str = "text",
        is_bold: bool = False,
        spacing: int = 0,
    ) -> float:
        """Draw one line with its middle at `at.y()`; return how wide it is.

        A line that is wider than `width` is set smaller and then cut.
        """
        letters, shown = self.letters, self.letters.shown(text)
        if width and not spacing:
            size = letters.fitting(shown, width, size, is_bold=is_bold)
            shown = letters.cut(shown, width, size, is_bold=is_bold)
        font = letters.font(size, is_bold=is_bold, spacing=spacing)
        advance = QFontMetricsF(font).horizontalAdvance(shown)
        x = at.x()
        if align != "left":
            x += (width - advance) / (1 if align == "right" else 2)
        if self._drawn is not None:
            self._drawn.append((shown, is_bold))
        self.painter.setFont(font)
        self.painter.setPen(QColor(LIGHT[tone]))
        self.painter.drawText(QPointF(x, at.y() + 0.37 * size), shown)
        return advance

    def rule(
        self, x: float, y: float, width: float, *, weight: float = HAIR, tone: str = "border2"
    ) -> None:
        """Draw a rule to the right."""
        self.painter.fillRect(QRectF(x, y - weight / 2, width, weight), QColor(LIGHT[tone]))

    def ground(self, rect: QRectF, tone: str, *, radius: float = 0, edge: str = "") -> None:
        """Draw a ground below text."""
        painter = self.painter
        painter.setPen(QPen(QColor(LIGHT[edge]), HAIR) if edge else QPen(QColor(0, 0, 0, 0), 0))
        painter.setBrush(QColor(LIGHT[tone]))
        painter.drawRoundedRect(rect, radius, radius)

    def picture(self, rect: QRectF, image: QImage, *, align: Align = "left") -> QRectF:
        """Draw a picture as large as it fits into a place, and return where it stands."""
        scale = min(rect.width() / image.width(), rect.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        left = {"left": 0.0, "right": rect.width() - width, "center": (rect.width() - width) / 2}
        place = QRectF(
            rect.x() + left[align], rect.y() + (rect.height() - height) / 2, width, height
        )
        self.painter.drawImage(place, image)
        return place
