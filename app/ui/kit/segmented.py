"""A switch between two to five views: a radio group to the keyboard and to screen readers."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from app.ui.kit.painting import Brush
from app.ui.theme import Theme

INSET = 3
PADDING = 12
ICON = 15
ICON_ROOM = 18


class Segment(NamedTuple):
    """One view to choose: `key` is what the signal carries."""

    key: str
    text: str
    icon: str = ""


class Segmented(QWidget):
    """Shows its segments side by side; the arrow keys move the choice."""

    chosen = Signal(str)
    """The key of the segment the user chose; not sent by `choose`."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        segments: Sequence[Segment],
        current: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _SegmentButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, INSET, 0)
        row.setSpacing(0)
        for segment in segments:
            button = _SegmentButton(theme, segment, self)
            self._buttons[segment.key] = button
            self._group.addButton(button)
            row.addWidget(button)
        self.setFixedHeight(theme.px(32))
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)
        self.choose(current or segments[0].key)
        self._group.buttonClicked.connect(self._tell)
        theme.changed.connect(self.update)

    @property
    def current(self) -> str:
        """The key of the chosen segment."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose a segment without telling."""
        button = self._buttons[key]
        button.setChecked(True)
        for other in self._buttons.values():
            is_it = other is button
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(button)

    def choose_next(self) -> None:
        """Turn to the next segment, round at the end, and tell."""
        self._step(1)

    def set_text(self, key: str, text: str) -> None:
        """Write something else on a segment (a count)."""
        self._buttons[key].set_text(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        ground = "surface" if self._theme.is_dark else "sunken"
        rect = QRectF(0, 0, self.width(), self.height())
        Brush(painter, self._theme).rounded(rect, 8, ground, "border")
        painter.end()

    def _step(self, step: int) -> None:
        keys = list(self._buttons)
        key = keys[(keys.index(self.current) + step) % len(keys)]
        had_focus = any(button.hasFocus() for button in self._buttons.values())
        self.choose(key)
        if had_focus:
            self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(key)

    def _tell(self, button: QAbstractButton) -> None:
        key = next(key for key, known in self._buttons.items() if known is button)
        self.choose(key)
        self.chosen.emit(key)


class _SegmentButton(QRadioButton):
    """One segment."""

    def __init__(self, theme: Theme, segment: Segment, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segment = segment
        self.setAccessibleName(segment.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._announce)

    def set_text(self, text: str) -> None:
        self._segment = self._segment._replace(text=text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = ICON_ROOM if self._segment.icon else 0
        width = self._theme.width(self._segment.text, "caption_b") + 2 * PADDING + icon
        return QSize(round(width + 0.5), self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _point: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        brush = Brush(painter, self._theme)
        height = float(self.height())
        is_on, is_dark = self.isChecked(), self._theme.is_dark
        rect = QRectF(0, INSET, self.width(), height - 2 * INSET)
        if is_on and not is_dark:
            below = self._theme.color("shadow", 0.08)
            brush.rounded(rect.translated(0, 1), 6, below)
        if is_on:
            brush.rounded(rect, 6, "pressed" if is_dark else "surface", "border2")
        x = float(PADDING)
        if self._segment.icon:
            tone = "text" if is_on else "text3"
            brush.icon(x - 1, (height - ICON) / 2, self._segment.icon, ICON, tone)
            x += ICON_ROOM
        role, ink = ("caption_b", "text") if is_on else ("caption", "text2")
        brush.text(x, 0, self._segment.text, role, ink, height=height)
        if self.hasFocus():
            brush.focus_ring(rect, 6)
        painter.end()

    def _announce(self) -> None:
        state = QAccessible.State()
        state.checked = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, state))
