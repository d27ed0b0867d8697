"""Cards: the ground of a part of a page, and the card of one figure."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

PADDING = 16
HEAD = 44
KPI_HEIGHT = 116
CHART_GAP, LEAST_CHART = 8, 54


class Card(Painted):
    """A part of a page: title, count, a link on the right, and a body below.

    Put widgets into `body`, or override `draw_body` and paint below `head_height`.
    """

    link_clicked = Signal()

    def __init__(
        self, theme: Theme, title: str = "", link: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._title = title
        self._badge = ""
        self._badge_tone = ""
        self.head_height = theme.px(HEAD) if title else 0
        self.link: Button | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if title:
            outer.addLayout(self._head(link))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(PADDING, 0 if title else PADDING, PADDING, PADDING)
        outer.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Write another title."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    def set_badge(self, text: str, tone: str = "") -> None:
        """Show a count or a word beside the title; tones are those of chips."""
        self._badge = text
        self._badge_tone = tone
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.card(QRectF(0, 0, width, height))
        if self._title:
            top = (self.head_height - self.theme.line("large_b")) / 2 + 2
            advance = brush.text(PADDING, top, self._title, "large_b")
            if self._badge:
                y = top + (self.theme.line("large_b") - 18) / 2
                brush.chip(PADDING + advance + 8, y, self._badge, self._badge_tone, height=18)
        self.draw_body(brush, width, height, self.head_height)

    def draw_body(self, brush: Brush, width: float, height: float, top: float) -> None:
        """Paint what lies below the head, from `top` on."""

    def _head(self, link: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(PADDING, 2, PADDING - 6, 0)
        strut = QWidget(self)
        strut.setFixedHeight(self.head_height - 2)
        strut.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        head.addWidget(strut, 1)
        if link:
            self.link = Button(self.theme, link, kind="link", parent=self)
            self.link.setFont(self.theme.font("caption"))
            self.link.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.link.set_icon("chevron-right")
            self.link.setIconSize(QSize(14, 14))
            self.link.clicked.connect(self.link_clicked)
            head.addWidget(self.link)
        return head


class Delta(NamedTuple):
    """The line under a figure: a part that carries weight, and a quiet note after it.

    `tone` is ok, warn, bad or "" (plain text); `icon` stands before it.
    """

    text: str = ""
    note: str = ""
    tone: str = ""
    icon: str = ""


class KpiCard(Painted):
    """One figure: label, number, what changed, and a small chart on the right.

    A subclass paints the chart in `draw_chart`; `clicked` is sent when it can be opened.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._label = label
        self._figure = ""
        self._unit = ""
        self._delta = Delta()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(200))
        self.restyle()
        self._describe()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(KPI_HEIGHT))

    def set_label(self, label: str) -> None:
        self._label = label
        self._describe()

    def set_figure(self, figure: str, delta: Delta, unit: str = "") -> None:
        """Show a number, with its unit in small, and the line below it."""
        self._figure, self._unit, self._delta = figure, unit, delta
        self._describe()

    def draw_chart(self, brush: Brush, rect: QRectF) -> None:
        """Paint the small chart into this rectangle; it is not asked for beside a long figure."""

    def draw(self, brush: Brush, width: float, height: float) -> None:
        px = self.theme.px
        brush.card(QRectF(0, 0, width, height))
        brush.text(PADDING, px(12), self._label, "caption", "text2", width - 2 * PADDING)
        advance = brush.text(PADDING, px(36), self._figure, "figure")
        if self._unit:
            brush.text(PADDING + advance + 5, px(42), self._unit, "caption", "text2")
        self._draw_delta(brush, width, px(80))
        said = advance + (5 + self.theme.width(self._unit, "caption") if self._unit else 0)
        chart = QRectF(width - PADDING - px(86), px(20), px(86), px(50))
        chart.setLeft(max(chart.left(), PADDING + said + CHART_GAP))
        if chart.width() >= px(LEAST_CHART):
            self.draw_chart(brush, chart)
        self.draw_focus(brush, 12)

    def _draw_delta(self, brush: Brush, width: float, y: float) -> None:
        delta = self._delta
        x = float(PADDING)
        ink = delta.tone or "text2"
        if delta.icon:
            brush.icon(x, y + (self.theme.line("caption") - 13) / 2, delta.icon, 13, ink)
            x += 16
        if delta.text:
            x += brush.text(x, y, delta.text, "caption_b", ink, width - x - PADDING) + 6
        if delta.note and x < width - PADDING:
            brush.text(x, y, delta.note, "caption", "text3", width - x - PADDING)

    def _describe(self) -> None:
        self.setAccessibleName(self._label)
        words = (f"{self._figure} {self._unit}", self._delta.text, self._delta.note)
        self.setAccessibleDescription(", ".join(word for word in words if word.strip()))
        self.update()


class Panel(QWidget):
    """A plain rounded ground for rows and forms, 10 px round."""

    def __init__(self, theme: Theme, fill: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        rect = QRectF(0, 0, self.width(), self.height())
        Brush(painter, self._theme).rounded(rect, 10, self._fill, "border")
        painter.end()
