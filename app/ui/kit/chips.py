"""Status chips as widgets: one pill, and a row of them that wraps."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush, chip_width
from app.ui.theme import Theme

HEIGHT = 20
GAP = 6


class StatusChip(Painted):
    """One pill: a word, a tone, an icon or none; hidden while it has no word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text, self._tone, self._icon = "", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_text(self, text: str, tone: str = "", icon: str = "") -> None:
        """Show a word in a tone; "" hides the chip."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = chip_width(self.theme, self._text, self._icon)
        return QSize(round(width + 0.5), self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def restyle(self) -> None:
        self.updateGeometry()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del width
        brush.chip(0, 0, self._text, self._tone, self._icon, height)


class ChipRow(Painted):
    """Words as pills, in as many lines as the width asks for."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words: Sequence[str] = ()
        self.setAccessibleName(name)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words; none hides the row."""
        self._words = words
        self.setAccessibleDescription(", ".join(words))
        self.setVisible(bool(words))
        self._fit()

    def restyle(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del width, height
        for word, x, y in self._places():
            brush.chip(x, y, word, height=self.theme.px(HEIGHT))

    def _places(self) -> list[tuple[str, float, float]]:
        places: list[tuple[str, float, float]] = []
        x = y = 0.0
        for word in self._words:
            width = chip_width(self.theme, word)
            if x and x + width > self.width():
                x, y = 0.0, y + self.theme.px(HEIGHT) + GAP
            places.append((word, x, y))
            x += width + GAP
        return places

    def _fit(self) -> None:
        places = self._places()
        last = places[-1][2] if places else 0
        self.setFixedHeight(round(last) + self.theme.px(HEIGHT))
        self.update()
