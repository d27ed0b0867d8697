"""The line icons: recoloured, drawn at any size, kept once drawn."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SMALL = 14
"""Below this size in pixels lines are drawn thicker, or they would fade."""


class Look(NamedTuple):
    """What one drawn icon depends on; `size` in pixels of the interface, `stroke` on a 24 grid."""

    name: str
    color: str
    size: int
    ratio: float
    stroke: float
    is_filled: bool


class Icons:
    """Draws the icons of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._drawn: dict[Look, QPixmap] = {}

    def pixmap(self, look: Look) -> QPixmap:
        """Return an icon as a picture whose device pixel ratio is set."""
        known = self._drawn.get(look)
        if known is not None:
            return known
        drawn = self._draw(look)
        self._drawn[look] = drawn
        return drawn

    def forget(self) -> None:
        """Let go of all pictures: the colours changed."""
        self._drawn.clear()

    def _draw(self, look: Look) -> QPixmap:
        side = max(round(look.size * look.ratio), 1)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(self._svg(look).encode())).render(painter)
        painter.end()
        picture.setDevicePixelRatio(look.ratio)
        return picture

    def _svg(self, look: Look) -> str:
        text = self._source(look.name).replace("currentColor", look.color)
        text = text.replace('stroke-width="2"', f'stroke-width="{look.stroke}"')
        return text.replace('fill="none"', f'fill="{look.color}"', 1) if look.is_filled else text

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]


def stroke_for(size: int) -> float:
    """Return how thick the lines of an icon of this size are."""
    return 2.0 if size < SMALL else 1.75
