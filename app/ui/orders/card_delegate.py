"""Paints an order as a card of the board."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.order_queries import OrderRow
from app.ui.kit.painting import Brush
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext

CARD_HEIGHT = 130
CARD_GAP = 8
RADIUS = 10
PAD = 12
STACK_STEP = 5
CACHE_KILOBYTES = 64 * 1024

Index = QModelIndex | QPersistentModelIndex


class Spot(NamedTuple):
    """What a card is drawn for: its size, the device pixel ratio, and how it looks."""

    size: QSize
    ratio: float
    look: str


class CardDelegate(QStyledItemDelegate):
    """Draws cards of one fixed height; a card once drawn is kept as a picture until it changes."""

    def __init__(
        self, context: PageContext, words: OrderWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = context.theme
        self._words = words
        self.dragged: frozenset[int] = frozenset()
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), CACHE_KILOBYTES))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, self._theme.px(CARD_HEIGHT) + CARD_GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, OrderRow):
            self._paint_empty(painter, option)
            return
        if row.id in self.dragged:
            self._paint_slot(painter, option)
            return
        state = _look_of(option)
        spot = Spot(option.rect.size(), painter.device().devicePixelRatioF(), state)
        painter.drawPixmap(option.rect.topLeft(), self._picture(row, spot))

    def prepare(self, row: OrderRow, width: int, ratio: float) -> None:
        """Draw a card that will be shown so wide, so that it need only be copied then."""
        size = QSize(width, self._theme.px(CARD_HEIGHT) + CARD_GAP)
        self._picture(row, Spot(size, ratio, "plain"))

    def paint_dragged(
        self, painter: QPainter, option: QStyleOptionViewItem, row: OrderRow, count: int
    ) -> None:
        """Paint the card under the pointer with its shadow, and the others behind it as edges."""
        rect = QRectF(option.rect).adjusted(0, 0, 0, -CARD_GAP)
        brush = Brush(painter, self._theme)
        brush.shadow(rect, RADIUS, 20)
        for step in range(min(count - 1, 2), 0, -1):
            behind = rect.translated(step * STACK_STEP, step * STACK_STEP)
            brush.rounded(behind, RADIUS, "card", "border2")
        brush.rounded(rect, RADIUS, "card", "border2")
        self._paint_content(brush, rect, row)
        if count > 1:
            brush.badge(rect.right() - 16, rect.top() - 8, str(count))

    def _picture(self, row: OrderRow, spot: Spot) -> QPixmap:
        theme, (size, ratio, look) = self._theme, spot
        language = self._context.formats.language
        chip = self._words.chip(row)
        scene = f"{size.width()}/{ratio}/{theme.is_dark}/{theme.is_contrast_high}/{theme.scale}"
        key = f"card/{hash(row)}/{chip}/{scene}/{language}/{look}"
        kept = QPixmap()
        if QPixmapCache.find(key, kept):
            return kept
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        inner = QPainter(drawn)
        brush = Brush(inner, theme)
        rect = QRectF(0, 0, size.width(), size.height() - CARD_GAP)
        self._paint_ground(brush, rect, look)
        self._paint_content(brush, rect, row)
        inner.end()
        QPixmapCache.insert(key, drawn)
        return drawn

    def _paint_ground(self, brush: Brush, rect: QRectF, look: str) -> None:
        if not self._theme.is_dark:
            below = self._theme.color("shadow", 0.05)
            brush.rounded(rect.adjusted(0, 1, 0, 1), RADIUS, below)
        if look == "selected":
            brush.rounded(rect, RADIUS, "card", "focus", 2)
            return
        brush.rounded(rect, RADIUS, "card", "border2" if look == "hovered" else "border")
        if look == "focused":  # the keyboard is here, but nothing is chosen
            brush.rounded(rect.adjusted(3, 3, -3, -3), RADIUS - 3, None, "focus", 1.5)

    def _paint_content(self, brush: Brush, rect: QRectF, row: OrderRow) -> None:
        px, x, y = self._theme.px, rect.x() + PAD, rect.y()
        width = rect.width() - 2 * PAD
        face = self._context.face(row.marketplace_id)
        brush.mark(x, y + px(12), face.colour, face.glyph, px(18))
        room = width - px(24)
        chip = self._words.chip(row)
        if chip is not None:
            # The number is what an order is found by on its site: rather no icon than half of it.
            number = self._theme.width(row.number, "micro")
            is_wide = room - brush.chip_width(chip.text, chip.icon) - 6 < number
            icon = "" if is_wide else chip.icon
            chip_width = brush.chip_width(chip.text, icon)
            left = rect.right() - PAD - chip_width
            brush.chip(left, y + px(11), chip.text, chip.tone, icon, px(20))
            room -= chip_width + 6
        brush.text(x + px(24), y + px(12), row.number, "micro", "text3", room, height=px(18))
        below = brush.title(x, y + px(37), row.title, width)
        if below < y + px(60):
            self._paint_state(brush, x, below, width, row)
        self._paint_client(brush, x, y + px(81), width, row)
        self._paint_foot(brush, rect, row)

    def _paint_state(self, brush: Brush, x: float, y: float, width: float, row: OrderRow) -> None:
        px = self._theme.px
        if row.rating_received is not None:
            brush.filled_icon(x, y + px(2), "star", px(13), "warn_fill")
            brush.text(x + px(17), y - 1, f"{row.rating_received}.0", "caption", "text2")
        else:
            brush.text(x, y - 1, self._words.state(row), "caption", "text3", width)

    def _paint_client(self, brush: Brush, x: float, y: float, width: float, row: OrderRow) -> None:
        if row.client_id is None:
            return
        px = self._theme.px
        brush.avatar(x, y, row.client_id, row.client, px(18))
        room = width - px(24)
        brush.text(x + px(24), y, row.client, "caption", "text2", room, height=px(18))

    def _paint_foot(self, brush: Brush, rect: QRectF, row: OrderRow) -> None:
        px = self._theme.px
        top, line = rect.bottom() - px(26), px(18)
        money = self._context.formats.money(row.net)
        brush.text(rect.x() + PAD, top, money, "body_b", height=line)
        right = rect.right() - PAD
        if row.checklist_total:
            is_full = row.checklist_done == row.checklist_total
            ink = "ok" if is_full else "text3"
            text = f"{row.checklist_done}/{row.checklist_total}"
            right = self._paint_count(brush, right, top, text, "list-checks", ink)
        if row.unread_count:
            text = self._context.formats.count(row.unread_count, 99)
            self._paint_count(brush, right, top, text, "message-square", "accent_text")

    def _paint_count(
        self, brush: Brush, right: float, top: float, text: str, icon: str, ink: str
    ) -> float:
        """Paint a count with its icon, its right edge at `right`; return where the next may end."""
        px = self._theme.px
        role = "micro_b" if ink == "accent_text" else "micro"
        right -= self._theme.width(text, role)
        brush.text(right, top, text, role, ink, height=px(18))
        right -= px(14) + 2
        brush.icon(right, top + px(2), icon, px(14), ink)
        return right - 10

    def _paint_empty(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect).adjusted(0, 0, 0, -CARD_GAP)
        Brush(painter, self._theme).rounded(rect, RADIUS, "card", "border")

    def _paint_slot(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint where a card that is being dragged came from."""
        rect = QRectF(option.rect).adjusted(1, 1, -1, -CARD_GAP - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border2"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.color("board"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.restore()


def _look_of(option: QStyleOptionViewItem) -> str:
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        return "selected"
    if state & QStyle.StateFlag.State_HasFocus:
        return "focused"
    return "hovered" if state & QStyle.StateFlag.State_MouseOver else "plain"
