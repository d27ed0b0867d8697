"""The criteria of one rank as bars: value against requirement, and what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.rulebook.ladders import Measured
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import bar
from app.ui.standing.words import StandingWords
from app.ui.theme import Theme

ROW, LOW_ROW, GAP = 58, 40, 24
WIDE = 520
"""From this width on, two stand beside each other."""


class MeasureBars(Painted):
    """Two columns of bars; green with a check where met, with what is missing where not."""

    def __init__(self, theme: Theme, words: StandingWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = words
        self._measures: tuple[Measured, ...] = ()

    def show_measures(self, measures: Sequence[Measured], name: str) -> None:
        """Show the criteria of the rank of this name."""
        self._measures = tuple(measures)
        self.setAccessibleName(name)
        self.setAccessibleDescription("。".join(self._sentence(one) for one in measures))
        self.restyle()
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(sum(self._heights()))

    def resizeEvent(self, event: object) -> None:
        del event
        self.restyle()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        columns, heights = self._columns(), self._heights()
        column = (width - GAP * (columns - 1)) / columns
        for place, measured in enumerate(self._measures):
            row, x = place // columns, (place % columns) * (column + GAP)
            rect = QRectF(x, sum(heights[:row]), column, heights[row])
            self._draw_one(brush, rect, measured)

    def _heights(self) -> list[int]:
        """Return how high each row is: one that says what is missing needs a line more."""
        columns, px = self._columns(), self.theme.px
        rows = [self._measures[n : n + columns] for n in range(0, len(self._measures), columns)]
        return [px(ROW if any(map(self._words.missing, row)) else LOW_ROW) for row in rows]

    def _columns(self) -> int:
        return 2 if self.width() >= self.theme.px(WIDE) else 1

    def _draw_one(self, brush: Brush, rect: QRectF, measured: Measured) -> None:
        line = self.theme.line("body")
        state = self._words.state(measured)
        right = self.theme.width(state, "body_b") + 2
        brush.text(rect.x(), rect.y(), state, "body_b", "text", rect.width(), align="right")
        if measured.is_met:
            right += 18
            brush.icon(rect.right() - right, rect.y() + (line - 14) / 2, "check", 14, "ok")
        name = self._words.measure(measured.criterion)
        brush.text(rect.x(), rect.y(), name, "body", "text2", rect.width() - right - 8)
        y = rect.y() + line + 3
        bar(brush, QRectF(rect.x(), y, rect.width(), 6), self._share(measured), _paint(measured))
        missing = self._words.missing(measured)
        if missing:
            brush.text(rect.x(), y + 8, missing, "caption_b", "accent_text", rect.width())

    def _share(self, measured: Measured) -> float:
        if measured.is_met:
            return 1.0
        return (measured.value or 0) / max(measured.criterion.minimum, 1)

    def _sentence(self, measured: Measured) -> str:
        parts = (
            self._words.measure(measured.criterion),
            self._words.state(measured),
            self._words.missing(measured),
        )
        return ", ".join(part for part in parts if part)


def _paint(measured: Measured) -> str:
    return "ok" if measured.is_met else "accent_text"
