"""Two versions of a text beside each other: what went and what came, marked by colour and sign."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.listing_texts import DiffLine

SIGNS = {"same": " ", "gone": "−", "new": "+"}
INKS = {"same": "text3", "gone": "bad", "new": "ok"}
GROUNDS = {"gone": "bad_soft", "new": "ok_soft"}
SIGN_ROOM, PADDING = 18, 6
AROUND = 1
"""So many lines that stayed are shown around one that did not."""
MOST = 60


class DiffView(Painted):
    """As high as its lines; lines that stayed are left out but for those around a change."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        self._lines: Sequence[DiffLine] = ()

    def show_lines(self, lines: "Sequence[DiffLine]") -> None:
        """Show what differs."""
        self._lines = near_changes(lines)[:MOST]
        said = (f"{SIGNS[line.kind]} {line.text}" for line in self._lines)
        self.setAccessibleDescription("\n".join(said))
        self._fit()
        self.update()

    def restyle(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        y = 0.0
        for line in self._lines:
            laid, line_height = self._laid(line, width)
            if line.kind in GROUNDS:
                brush.rounded(QRectF(0, y, width, line_height), 4, GROUNDS[line.kind])
            ink = INKS[line.kind]
            brush.text(PADDING, y + 3, SIGNS[line.kind], "caption_b", ink)
            brush.painter.setPen(brush.color("text2" if line.kind == "same" else "text"))
            laid.draw(brush.painter, QRectF(PADDING + SIGN_ROOM, y + 3, 0, 0).topLeft())
            y += line_height + 2

    def _laid(self, line: "DiffLine", width: float) -> tuple[QTextLayout, float]:
        laid = QTextLayout(line.text or " ", self.theme.font("caption"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid.setTextOption(option)
        laid.setFormats([self._format(line, *mark) for mark in line.marks])
        laid.beginLayout()
        y, step = 0.0, self.theme.line("caption")
        while (row := laid.createLine()).isValid():
            row.setLineWidth(max(width - SIGN_ROOM - 2 * PADDING, 40))
            row.setPosition(QRectF(0, y, 0, 0).topLeft())
            y += step
        laid.endLayout()
        return laid, y + 6

    def _format(self, line: "DiffLine", start: int, end: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        look = QTextCharFormat()
        look.setForeground(self.theme.color(INKS[line.kind]))
        look.setFontWeight(600)
        look.setFontUnderline(True)
        found.format = look
        return found

    def _fit(self) -> None:
        width = float(max(self.width(), 60))
        height = sum(self._laid(line, width)[1] + 2 for line in self._lines)
        self.setFixedHeight(max(round(height), 1))


def near_changes(lines: "Sequence[DiffLine]") -> "list[DiffLine]":
    """Return the lines that changed, with a line that stayed at each side."""
    changed = {n for n, line in enumerate(lines) if line.kind != "same"}
    near = {place for n in changed for place in range(n - AROUND, n + AROUND + 1)}
    return [line for n, line in enumerate(lines) if n in near]
