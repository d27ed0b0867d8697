"""A painted card of things that mouse and keyboard can open one by one."""

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.later import Later
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.kit import announcing
else:
    announcing = Later("app.ui.kit.announcing")

PADDING = 16
HEAD = 44
RADIUS = 12

KEYBOARD_REASONS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}
OPEN_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
STEP_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ROW_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Item(NamedTuple):
    """One thing on a card: where it is, what it opens, and its words for a screen reader.

    Up and down go from row to row, left and right from item to item in the order of the card.
    """

    rect: QRectF
    key: Hashable
    sentence: str
    row: int
    tip: str = ""


class ItemCard(Painted):
    """A card with a title, a count, a link at its right and items in its body.

    A subclass places its items in `place_items` and paints them in `draw_body`; `opened` carries
    the key of the item that was clicked or entered. The link is an item too: `LINK`.
    """

    opened = Signal(object)

    LINK = "link"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._items: tuple[Item, ...] = ()
        self._current = 0
        self._hovered: int | None = None
        self._pressed: int | None = None
        self._shows_ring = False
        self.setMouseTracking(True)

    def title(self) -> str:
        """Return the head's words."""
        raise NotImplementedError

    def badge(self) -> str:
        """Return the count beside the title; empty for none."""
        return ""

    def link(self) -> str:
        """Return the words of the link at the right of the head; empty for none."""
        return ""

    def summary(self) -> str:
        """Return what a screen reader says of the card as a whole."""
        return ""

    def place_items(self, width: float, height: float) -> Sequence[Item]:
        """Return the items of the body in reading order."""
        del width, height
        return ()

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        """Paint what lies under the head."""

    @property
    def items(self) -> tuple[Item, ...]:
        """The link, where there is one, and the items of the body."""
        return self._items

    @property
    def focused_key(self) -> Hashable:
        """The key of the item that has the keyboard; None without focus or items."""
        return self._items[self._current].key if self.hasFocus() and self._items else None

    @property
    def hovered_key(self) -> Hashable:
        """The key of the item under the pointer, or None."""
        return None if self._hovered is None else self._items[self._hovered].key

    def px(self, length: float) -> int:
        """Return a length of the design at the seller's text size."""
        return self.theme.px(length)

    def refresh_items(self) -> None:
        """Place the items anew: content or size changed."""
        head = (Item(self._link_rect(), self.LINK, self.link(), -1),) if self.link() else ()
        key = self._items[self._current].key if self._items else None
        self._items = (*head, *self.place_items(float(self.width()), float(self.height())))
        keys = [item.key for item in self._items]
        first = len(head) if len(self._items) > len(head) else 0
        self._current = keys.index(key) if key in keys else first
        self._hovered = self._pressed = None
        has_items = bool(self._items)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_items else Qt.FocusPolicy.NoFocus)
        count = self.badge()
        self.setAccessibleName(f"{self.title()} {count}" if count else self.title())
        sentences = [item.sentence for item in self._items if item.sentence]
        self.setAccessibleDescription(self.summary() or " ".join(sentences))
        self.update()

    def restyle(self) -> None:
        self.refresh_items()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.card(QRectF(0, 0, width, height))
        self._draw_head(brush, width)
        self.draw_body(brush, width, height)
        if self.hasFocus() and self._shows_ring and self._items:
            brush.focus_ring(self._items[self._current].rect.adjusted(-2, -2, 2, 2), 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh_items()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._at(event)
            if self._pressed is not None:
                self._current = self._pressed
            self._shows_ring = False
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._at(event):
            self.opened.emit(self._items[pressed].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._items:
            super().keyPressEvent(event)
        elif key in OPEN_KEYS:
            self.opened.emit(self._items[self._current].key)
        elif (target := self._target(key)) is not None:
            self._go(target)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._hovered is not None:
            self.setToolTip(self._items[self._hovered].tip)
        return super().event(event)

    def _target(self, key: Qt.Key) -> int | None:
        """Return the item a key leads to; None for a key that leads nowhere on a card."""
        last = len(self._items) - 1
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return last
        if key in STEP_KEYS:
            return min(max(self._current + STEP_KEYS[key], 0), last)
        return self._row_target(ROW_KEYS[key]) if key in ROW_KEYS else None

    def _row_target(self, step: int) -> int:
        """Return the item of the next row that stands nearest to the current one."""
        here = self._items[self._current]
        rows = sorted({item.row for item in self._items if (item.row - here.row) * step > 0})
        if not rows:
            return self._current
        row = rows[0] if step > 0 else rows[-1]
        there = [number for number, item in enumerate(self._items) if item.row == row]
        left = here.rect.left()
        return min(there, key=lambda number: abs(self._items[number].rect.left() - left))

    def _go(self, target: int) -> None:
        self._current = target
        self._shows_ring = True
        self.update()
        announcing.announce(self, self._items[target].sentence)

    def _at(self, event: QMouseEvent) -> int | None:
        """Return the item under the pointer; a later item lies over an earlier one."""
        place = event.position()
        found = [n for n, item in enumerate(self._items) if item.rect.contains(place)]
        return found[-1] if found else None

    def _hover(self, number: int | None) -> None:
        if number == self._hovered:
            return
        self._hovered = number
        if number is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def _link_rect(self) -> QRectF:
        width = self.theme.width(self.link(), "caption") + 14
        top, height = self.px(12), self.px(24)
        return QRectF(self.width() - PADDING - width, top, width + 4, height)

    def _draw_head(self, brush: Brush, width: float) -> None:
        px = self.px
        advance = brush.text(PADDING, px(13), self.title(), "large_b")
        if self.badge():
            brush.badge(PADDING + advance + 8, px(13) + (px(22) - 18) / 2, self.badge(), "")
        if self.link():
            rect = self._link_rect()
            hovered = self.hovered_key == self.LINK
            if hovered:
                brush.rounded(rect.adjusted(-4, 0, 0, 0), 6, "accent_soft")
            brush.text(
                rect.x(), rect.y(), self.link(), "caption", "accent_text", height=rect.height()
            )
            middle = rect.y() + rect.height() / 2
            brush.icon(width - PADDING - 13, middle - 7, "chevron-right", 14, "accent_text")
