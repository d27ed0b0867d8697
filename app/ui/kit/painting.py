"""A brush for painted widgets and delegates: text, chips, marks and cards in the theme's look."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.kit.wrapping import text_lines, title_lines
from app.ui.theme import TYPE, Theme
from app.ui.tokens import AVATAR_HUES

Align = Literal["left", "right", "center"]
Paint = str | QColor
"""The name of a colour, or a colour that was already taken from the theme."""

BASELINE = 0.36
"""How far below the middle of its line text sits, in its own size: kanji stand in the middle."""
GLYPH_BASELINE = 0.365
SHADOW_STEPS = 12
HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)


class Brush:
    """Paints with one painter in one theme; lengths are pixels, y is the top of a line.

    Make one for each paint event: `brush = Brush(QPainter(self), self.theme)`.
    """

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        painter.setRenderHints(HINTS)

    def color(self, paint: Paint, alpha: float | None = None) -> QColor:
        """Return a colour by its name."""
        return self.theme.color(paint, alpha) if isinstance(paint, str) else paint

    def fill(self, rect: QRectF, paint: Paint) -> None:
        """Fill a rectangle with sharp edges (a rule, a tint)."""
        self.painter.fillRect(rect, self.color(paint))

    def rounded(
        self,
        rect: QRectF,
        radius: float,
        fill: Paint | None = None,
        edge: Paint | None = None,
        edge_width: float = 1.0,
    ) -> None:
        """Draw a rounded rectangle; the edge lies inside of it."""
        painter = self.painter
        if edge is None:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            half = edge_width / 2
            rect = rect.adjusted(half, half, -half, -half)
            painter.setPen(QPen(self.color(edge), edge_width))
        if fill is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(self.color(fill))
        painter.drawRoundedRect(rect, radius, radius)

    def dot(
        self, x: float, y: float, radius: float, fill: Paint, edge: Paint | None = None
    ) -> None:
        """Draw a disc around a point; `edge` is a 2 px ring in the colour of the ground."""
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(self.color(edge), 2))
        painter.setBrush(self.color(fill))
        painter.drawEllipse(QPointF(x, y), radius, radius)

    def line(self, x: float, y: float, to_x: float, to_y: float, paint: Paint = "border") -> None:
        """Draw a hairline, across or down, on whole pixels."""
        self.painter.fillRect(QRectF(x, y, max(to_x - x, 1), max(to_y - y, 1)), self.color(paint))

    def text(  # noqa: PLR0913 - one call for each text on the screen; all but three have defaults
        self,
        x: float,
        y: float,
        text: str,
        role: str = "body",
        paint: Paint = "text",
        width: float | None = None,
        *,
        align: Align = "left",
        height: float | None = None,
    ) -> float:
        """Draw one line of text and return its width.

        It stands in the middle of `height`, or of its role's line; wider than `width` it is cut
        with an ellipsis. `x` is the left edge of the room also when aligned right or centred.
        """
        theme = self.theme
        advance = theme.width(text, role)
        if width is not None and advance > width + 0.5:
            text = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)
            advance = theme.width(text, role)
        room = 0.0 if width is None else width - advance
        x += {"left": 0.0, "right": room, "center": room / 2}[align]
        middle = y + (theme.line(role) if height is None else height) / 2
        self.painter.setFont(theme.font(role))
        self.painter.setPen(self.color(paint))
        baseline = middle + TYPE[role].size * theme.scale * BASELINE
        self.painter.drawText(QPointF(x, baseline), text)
        return advance

    def paragraph(  # noqa: PLR0913 - as `text`
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        role: str = "body",
        paint: Paint = "text",
        *,
        most: int = 99,
    ) -> float:
        """Draw running text over several lines; return where the next thing may begin."""
        return self._lines(x, y, text_lines(text, self.theme.font(role), width, most), role, paint)

    def title(  # noqa: PLR0913 - as `text`
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        role: str = "body_b",
        paint: Paint = "text",
        *,
        most: int = 2,
    ) -> float:
        """Draw a title that breaks between phrases; return where the next thing may begin."""
        return self._lines(x, y, title_lines(text, self.theme.font(role), width, most), role, paint)

    def icon(self, x: float, y: float, name: str, size: int = 16, color: str = "text2") -> None:
        """Draw an icon whose top left corner is at the point."""
        ratio = self.painter.device().devicePixelRatioF()
        self.painter.drawPixmap(QPointF(x, y), self.theme.pixmap(name, color, size, ratio))

    def filled_icon(self, x: float, y: float, name: str, size: int, color: str) -> None:
        """Draw an icon filled with its colour."""
        ratio = self.painter.device().devicePixelRatioF()
        self.painter.drawPixmap(QPointF(x, y), self.theme.filled_pixmap(name, color, size, ratio))

    def chip(
        self,
        x: float,
        y: float,
        text: str,
        tone: str = "",
        icon: str = "",
        height: float = 20,
    ) -> float:
        """Draw a status chip and return its width.

        `tone` is ok, warn, bad, info, accent or "" for neutral; it picks both colours.
        """
        width = self.chip_width(text, icon)
        ink, ground = chip_colors(tone)
        edge = ink if self.theme.is_contrast_high else None
        self.rounded(QRectF(x, y, width, height), height / 2, ground, edge)
        left = x + CHIP_PADDING
        if icon:
            self.icon(left - 1, y + (height - CHIP_ICON) / 2, icon, CHIP_ICON, ink)
            left += CHIP_ICON + 3
        self.text(left, y, text, "micro_b", ink, height=height)
        return width

    def chip_width(self, text: str, icon: str = "") -> float:
        """Return how wide a chip will be."""
        return chip_width(self.theme, text, icon)

    def badge(self, x: float, y: float, text: str, tone: str = "accent_fill") -> float:
        """Draw a count in a pill 18 high and return its width."""
        width = max(20.0, self.theme.width(text, "micro_b") + 12)
        filled = tone == "accent_fill"
        ink, ground = ("on_accent", "accent") if filled else chip_colors(tone)
        self.rounded(QRectF(x, y, width, 18), 9, ground)
        self.text(x, y, text, "micro_b", ink, width, align="center", height=18)
        return width

    def mark(self, x: float, y: float, colour: str, glyph: str, size: float = 18) -> None:
        """Draw a marketplace's mark: its glyph in a rounded square of its colour."""
        theme = self.theme
        key = f"m_{colour}" if theme.has_color(f"m_{colour}") else "m_direct"
        rect, radius = QRectF(x, y, size, size), size * 0.28
        self.rounded(rect, radius, f"{key}_s", theme.color(key, 0.55 if theme.is_dark else 0.45))
        self._glyph(rect, glyph, 0.61, theme.color(f"{key}_t"))

    def avatar(self, x: float, y: float, client_id: int, name: str, size: float = 32) -> None:
        """Draw a client's disc with the first character of the name; the id chooses the hue."""
        hue = QColor(AVATAR_HUES[client_id % len(AVATAR_HUES)])
        angle = hue.hslHueF()
        if self.theme.is_dark:
            ground, ink = (QColor.fromHslF(angle, s, l_) for s, l_ in ((0.22, 0.27), (0.35, 0.84)))
        else:
            soft = min(0.42, hue.hslSaturationF())
            ground, ink = (QColor.fromHslF(angle, s, l_) for s, l_ in ((soft, 0.9), (0.38, 0.32)))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ground)
        rect = QRectF(x, y, size, size)
        self.painter.drawEllipse(rect)
        self._glyph(rect, name[:1].upper() or "?", 0.4, ink)

    def card(self, rect: QRectF, radius: float = 12, fill: Paint = "surface") -> None:
        """Draw the ground of a card: an edge, and in light a faint step below it."""
        upper = rect.adjusted(0, 0, 0, -1)
        if not self.theme.is_dark:
            self.rounded(upper.translated(0, 1), radius, self.theme.color("shadow", 0.045))
        self.rounded(upper, radius, fill, "border")

    def shadow(self, rect: QRectF, radius: float, spread: float = 26) -> None:
        """Draw a soft shadow around a rectangle that floats."""
        alpha = 0.4 / 2 / SHADOW_STEPS * 1.6
        color = self.theme.color("shadow", alpha if not self.theme.is_dark else alpha * 1.8)
        for step in range(SHADOW_STEPS):
            grow = spread * ((step + 1) / SHADOW_STEPS) ** 1.6
            around = rect.adjusted(-grow * 0.7, -grow * 0.5, grow * 0.7, grow * 0.9)
            self.rounded(around, radius + grow * 0.7, color)

    def focus_ring(self, rect: QRectF, radius: float) -> None:
        """Draw the ring of what has the keyboard, inside the rectangle."""
        self.rounded(rect, radius, None, "focus", 2)

    def checkbox(self, x: float, y: float, *, is_checked: bool, size: float = 16) -> None:
        """Draw a checkbox (a list row or a table draws its own)."""
        rect = QRectF(x, y, size, size)
        if is_checked:
            self.rounded(rect, 4.5, "accent")
            self.icon(x + 2, y + 2, "check", round(size) - 4, "on_accent")
        else:
            self.rounded(rect, 4.5, "surface", "border3")

    def _glyph(self, rect: QRectF, glyph: str, share: float, ink: QColor) -> None:
        """Draw one character in the middle of a square, `share` of its side high."""
        pixels = rect.width() * share
        font = self.theme.font_of(pixels / self.theme.scale, 600)
        self.painter.setFont(font)
        self.painter.setPen(ink)
        advance = self.painter.fontMetrics().horizontalAdvance(glyph)
        x = rect.x() + (rect.width() - advance) / 2
        y = rect.y() + rect.height() / 2 + pixels * GLYPH_BASELINE
        self.painter.drawText(QPointF(x, y), glyph)

    def _lines(self, x: float, y: float, lines: list[str], role: str, paint: Paint) -> float:
        for line in lines:
            self.text(x, y, line, role, paint)
            y += self.theme.line(role)
        return y


CHIP_PADDING = 7
CHIP_ICON = 12
CHIP_TONES = {
    "": ("text2", "chip"),
    "ok": ("ok", "ok_soft"),
    "warn": ("warn", "warn_soft"),
    "bad": ("bad", "bad_soft"),
    "info": ("info", "info_soft"),
    "accent": ("accent_text", "accent_soft"),
}


def chip_width(theme: Theme, text: str, icon: str = "") -> float:
    """Return how wide a chip will be."""
    return theme.width(text, "micro_b") + 2 * CHIP_PADDING + (CHIP_ICON + 3 if icon else 0)


def chip_colors(tone: str) -> tuple[str, str]:
    """Return the names of a chip's text and ground colour."""
    return CHIP_TONES[tone]
