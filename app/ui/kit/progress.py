"""How far something has come: the line of steps, and the bar of long work with its cancel."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

RADIUS = 6
WORD_GAP = 6


class Stepper(Painted):
    """Dots on a line with words: done ones filled, the current one a ring, later ones hollow."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._steps: Sequence[str] = ()
        self._short: Sequence[str] = ()
        self._current = 0
        self._is_stopped = False
        self.setAccessibleName(name)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(44))

    def set_steps(
        self,
        steps: Sequence[str],
        current: int,
        *,
        short: Sequence[str] = (),
        is_stopped: bool = False,
    ) -> None:
        """Show steps by their words, `current` counted from 0; stopped paints it as ended early.

        Where the words find no room, the short ones stand in their place.
        """
        self._steps, self._current, self._is_stopped = steps, current, is_stopped
        self._short = short or steps
        if 0 <= current < len(steps):
            place = f"{current + 1}/{len(steps)}"
            self.setAccessibleDescription(f"{steps[current]} ({place})")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(44))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        if not self._steps:
            return
        del height
        column = width / len(self._steps)
        y = self.theme.px(12)
        first, last = column / 2, width - column / 2
        brush.painter.fillRect(QRectF(first, y - 1, last - first, 2), self.theme.color("border2"))
        reached = first + column * min(self._current, len(self._steps) - 1)
        done = "text3" if self._is_stopped else "accent_text"
        brush.painter.fillRect(QRectF(first, y - 1, reached - first, 2), self.theme.color(done))
        for number, word in enumerate(self._words(column)):
            x = first + column * number
            self._dot(brush, x, y, number, done)
            role, ink = ("micro_b", "text") if number == self._current else ("micro", "text3")
            room = self.room_of(number, column)
            brush.text(x - room / 2, y + 12, word, role, ink, room, align="center")

    def _words(self, column: float) -> Sequence[str]:
        fits = (
            self.theme.width(word, "micro_b") <= self.room_of(number, column)
            for number, word in enumerate(self._steps)
        )
        return self._steps if all(fits) else self._short

    def room_of(self, number: int, column: float) -> float:
        """Return how wide a word may be: its column, and what its neighbours leave of theirs."""
        widths = [self.theme.width(word, "micro_b") for word in self._steps]
        sides = [
            column - widths[other] / 2 - WORD_GAP if 0 <= other < len(widths) else column / 2
            for other in (number - 1, number + 1)
        ]
        return max(column - 2, 2 * min(sides))

    def _dot(self, brush: Brush, x: float, y: float, number: int, done: str) -> None:
        is_end = number == len(self._steps) - 1 == self._current
        square = QRectF(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)
        if number < self._current or is_end:
            brush.rounded(square, RADIUS, done)
            icon = "x" if self._is_stopped and is_end else "check"
            brush.icon(x - 4.5, y - 4.5, icon, 9, "surface")
        elif number == self._current:
            brush.rounded(square, RADIUS, "surface", done, 2)
            brush.dot(x, y, 2.5, done)
        else:
            brush.rounded(square, RADIUS, "surface", "border2", 1.5)


class WorkBar(QWidget):
    """What long work is doing, how far it is, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label(theme, text, "body", "text", self)
        self._count = Label(theme, "", "caption", "text3", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self._cancel = Button(theme, self.tr("Stop"), kind="ghost", parent=self)
        self._cancel.clicked.connect(self.cancelled)
        words = QHBoxLayout()
        words.addWidget(self._text, 1)
        words.addWidget(self._count)
        words.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(words)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignTop)

    def set_progress(self, done: int, whole: int) -> None:
        """Show how much is done; a whole of 0 means that it is not known."""
        self._bar.setRange(0, whole)
        self._bar.setValue(done)
        self._count.setText(f"{done:,} / {whole:,}" if whole else f"{done:,}" if done else "")

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self._bar.setAccessibleName(text)
