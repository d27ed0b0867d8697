"""Paints whole lines of a table, and keeps them as pictures until they change."""

from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.kit.painting import Brush
from app.ui.lines.model import LinesModel
from app.ui.theme import Theme

ROW_HEIGHT = 40
PAD = 8
WARN_TINT = 0.55
KEPT_BYTES = 40_000_000
KEPT_LINES = 80
"""So many lines are kept however large their pictures are: more than a screen shows."""


C = TypeVar("C", bound=StrEnum)
R = TypeVar("R")


class Frame(NamedTuple):
    """How the lines lie on screen: each shown column with its left edge and width, in pixels.

    `ratio` is the device pixel ratio.
    """

    cells: tuple[tuple[Any, int, int], ...]
    width: int
    height: int
    ratio: float


class LinesDelegate(QObject, Generic[C, R]):
    """Draws whole lines; a line once drawn is kept as a picture until it changes.

    A subclass paints the cells. `hovered` is the line under the pointer, -1 for none.
    """

    def __init__(
        self, theme: Theme, model: LinesModel[C, R], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.hovered = -1
        # Its own: in Qt's cache the lines scrolled by would push out the cards of the board.
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        theme.changed.connect(self._kept.clear)

    def paint_cell(self, brush: Brush, cell: QRectF, row: R, column: C) -> None:
        """Draw what a cell shows; a subclass decides."""
        raise NotImplementedError

    def needs_care(self, row: R) -> bool:
        """Tell whether a line stands out."""
        raise NotImplementedError

    def by_the_clock(self, row: R) -> object:
        """Return what of a line changes with time alone."""
        raise NotImplementedError

    def paint_line(
        self, painter: QPainter, at: QPointF, line: int, frame: Frame, *, is_chosen: bool
    ) -> None:
        """Draw a line with its top left corner at a point."""
        row = self._model.row(line)
        ground = self._ground(row, is_chosen=is_chosen, is_hovered=line == self.hovered)
        if row is None:
            rect = QRectF(at.x(), at.y(), frame.width, frame.height)
            self._paint_ground(Brush(painter, self._theme), rect, ground)
        else:
            painter.drawPixmap(at, self._picture(row, frame, ground))

    def prepare_line(self, row: R, frame: Frame) -> None:
        """Draw a line that will be shown, so that it need only be copied then."""
        self._picture(row, frame, self._ground(row, is_chosen=False, is_hovered=False))

    def _ground(self, row: R | None, *, is_chosen: bool, is_hovered: bool) -> str:
        """Return the name of the colour below a line, "" for none."""
        if is_chosen:
            return "accent_soft2" if is_hovered else "accent_soft"
        if row is not None and self.needs_care(row):
            return "warn_soft"
        return "hover" if is_hovered else ""

    def _picture(self, row: R, frame: Frame, ground: str) -> QPixmap:
        key = (row, self.by_the_clock(row), ground, frame)
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._kept[key] = kept
            return kept
        drawn = QPixmap(QSize(frame.width, frame.height) * frame.ratio)
        drawn.setDevicePixelRatio(frame.ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        brush = Brush(painter, self._theme)
        self._paint_ground(brush, QRectF(0, 0, frame.width, frame.height), ground)
        for column, x, width in frame.cells:
            cell = QRectF(x + PAD, 0, width - 2 * PAD, frame.height - 1)
            self.paint_cell(brush, cell, row, column)
        painter.end()
        self._keep(key, drawn)
        return drawn

    def _keep(self, key: tuple[object, ...], drawn: QPixmap) -> None:
        """Keep a picture, and let go of those that were looked at longest ago."""
        self._kept[key] = drawn
        one = max(drawn.width() * drawn.height() * 4, 1)
        most = max(KEPT_LINES, KEPT_BYTES // one)
        while len(self._kept) > most:
            del self._kept[next(iter(self._kept))]

    def _paint_ground(self, brush: Brush, rect: QRectF, ground: str) -> None:
        if ground:
            tint = WARN_TINT if ground == "warn_soft" else None
            brush.fill(rect, self._theme.color(ground, tint))
        brush.fill(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), "border")
