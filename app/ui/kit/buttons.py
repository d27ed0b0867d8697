"""Buttons: with words, with an icon alone, and the chip that filters."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from app.ui.kit.painting import Brush
from app.ui.theme import ICON_GAP, Theme

ButtonKind = Literal["secondary", "primary", "ghost", "danger", "link"]

ICON_COLORS = {"primary": "on_accent", "danger": "on_accent", "link": "accent_text"}
ICON_SIZE = 16
TOOL_SIDE = 32
DOT_RADIUS = 4
NO_KEYS, KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class Button(QPushButton):
    """A button that says what it does, verb first; at most one primary button a view."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        kind: ButtonKind = "secondary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()
        theme.changed.connect(self.restyle)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.restyle()

    def set_kind(self, kind: ButtonKind) -> None:
        """Stand out more or less than before."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self.restyle()

    def make_small(self) -> None:
        """Be 28 high, as in a row of a list."""
        self.setProperty("compact", "true")
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter too, where the focus is: a dialog's default comes only after it."""
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Draw the icon in the colours of now."""
        if self._icon:
            color = ICON_COLORS.get(self._kind, "text2")
            self.setIcon(self._theme.icon(self._icon, color, ICON_SIZE, gap=ICON_GAP))
            self.setIconSize(QSize(ICON_SIZE + ICON_GAP, ICON_SIZE))


class ShortLink(Button):
    """A link of one line that ends in … where the room ends, and asks for no room itself."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text.replace("&", "&&"), "", "link", parent)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """What there is room for."""
        inside = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(inside, self._option(), self).width()
        return self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = self._option()
        option.text = self.shown.replace("&", "&&")
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return option


class _Tool(QToolButton):
    """Reached by Tab and pressed by Enter too."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)


class IconButton(_Tool):
    """A square button with an icon; `name` is its accessible name and, with the keys, its tip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        shortcut: str = "",
        *,
        is_plain: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._dot = ""
        if is_plain:
            self.setProperty("kind", "plain")
        self.set_name(name, shortcut)
        side = theme.px(TOOL_SIDE)
        self.setFixedSize(side, side)
        self.restyle()
        theme.changed.connect(self.restyle)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.restyle()

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shortcut})" if shortcut else name)

    def set_dot(self, color: str) -> None:
        """Show a dot of this colour (there is news), or none."""
        self._dot = color
        self.update()

    def restyle(self) -> None:
        """Draw the icon in the colours of now."""
        self.setIcon(self._theme.icon(self._icon, "text2", 17))
        self.setIconSize(QSize(17, 17))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dot:
            painter = QPainter(self)
            brush = Brush(painter, self._theme)
            brush.dot(self.width() * 0.72, self.height() * 0.28, DOT_RADIUS, self._dot, "surface")
            painter.end()


class FilterChip(_Tool):
    """A marketplace's chip that is on or off; `toggled` tells."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        glyph: str = "",
        colour: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._glyph = glyph
        self._colour = colour
        self.setCheckable(True)
        self.setProperty("kind", "chip")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_glyph(self, glyph: str) -> None:
        """Show another sign."""
        self._glyph = glyph
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        mark = 25 if self._glyph else 0
        width = 9 + mark + theme.width(self._name, "caption") + 12
        return QSize(round(width), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        brush = Brush(painter, self._theme)
        rect = QRectF(0, 0, self.width(), self.height())
        is_on = self.isChecked()
        ground = "accent_soft" if is_on else "hover" if self.underMouse() else "surface"
        brush.rounded(rect, 8, ground, "accent_text" if is_on else "border2")
        x = 9.0
        if self._glyph:
            brush.mark(x, (self.height() - 18) / 2, self._colour, self._glyph)
            x += 25
        ink = "accent_text" if is_on else "text2"
        brush.text(x, 0, self._name, "caption", ink, height=self.height())
        if self.hasFocus():
            brush.focus_ring(rect, 8)
        painter.end()


def _is_enter(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and event.modifiers() in (NO_KEYS, NO_KEYS | KEYPAD)
