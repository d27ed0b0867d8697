"""The cards of the programs that files can be written for: one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.models.bookkeeping_types import JournalFormat
from app.ui.exports.targets import Target
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

HEIGHT, WIDTH, PADDING, DOT = 52, 204, 12, 4
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class TargetCards(QWidget):
    """Shows the programs below each other; the arrow keys move the choice."""

    chosen = Signal()

    def __init__(
        self, theme: Theme, name: str, targets: Sequence[Target], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._targets = tuple(targets)
        self._group = QButtonGroup(self)
        self._cards: list[_TargetCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for target in targets:
            card = _TargetCard(theme, target, self)
            self._cards.append(card)
            self._group.addButton(card)
            column.addWidget(card)
        column.addStretch(1)
        self.choose(self._targets[0].format)
        self._group.buttonClicked.connect(self._tell)

    @property
    def current(self) -> Target:
        """The program chosen."""
        place = next(place for place, card in enumerate(self._cards) if card.isChecked())
        return self._targets[place]

    def choose(self, wanted: JournalFormat) -> None:
        """Choose a program without telling."""
        for card in self._cards:
            is_it = card.target.format is wanted
            card.setChecked(is_it)
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = (self._targets.index(self.current) + step) % len(self._targets)
        self.choose(self._targets[place].format)
        self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit()

    def _tell(self, button: QAbstractButton) -> None:
        card = next(card for card in self._cards if card is button)
        self.choose(card.target.format)
        self.chosen.emit()


class _TargetCard(QRadioButton):
    """One program."""

    def __init__(self, theme: Theme, target: Target, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.target = target
        self.setAccessibleName(target.name)
        self.setAccessibleDescription(target.hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()
        theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take size and colours from the theme again."""
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.setMinimumWidth(self._theme.px(WIDTH))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def hitButton(self, _point: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        brush = Brush(painter, self._theme)
        width, height, is_on = self.width(), self.height(), self.isChecked()
        rect = QRectF(0, 0, width, height)
        ground = "accent_soft" if is_on else "hover" if self.underMouse() else "surface"
        brush.rounded(rect, 10, ground, "accent_text" if is_on else "border")
        lines = self._theme.line("body_b"), self._theme.line("caption")
        top = (height - sum(lines)) / 2
        room = width - 2 * PADDING
        ink = "accent_text" if is_on else "text"
        brush.text(PADDING, top, self.target.name, "body_b", ink, room)
        brush.text(PADDING, top + lines[0], self.target.hint, "caption", "text2", room)
        if self.hasFocus():
            brush.focus_ring(rect, 10)
        painter.end()
