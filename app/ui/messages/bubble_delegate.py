"""Paints a message as a bubble, a note of the site as a pill, and the rules between them."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.models.types import Side
from app.services.message_queries import MessageLine
from app.ui.id_list_model import Index
from app.ui.kit.delegates import RowState
from app.ui.kit.harmless import one_line
from app.ui.kit.painting import Brush
from app.ui.messages.bubble_model import BubbleModel
from app.ui.messages.bubble_shapes import (
    AVATAR,
    LINE,
    PAD_X,
    RULE,
    SIDE,
    BubbleShapes,
    Shape,
    is_provisional,
)
from app.ui.messages.bubble_words import BubbleWords, icon_of
from app.ui.page import PageContext

RADIUS, CORNER = 14, 4
TIME_GAP = 8


class BubbleDelegate(QStyledItemDelegate):
    """Draws what `BubbleShapes` measured."""

    def __init__(
        self, context: PageContext, words: BubbleWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._words = words
        self.shapes = BubbleShapes(context.theme)
        self.client_id = 0
        """Whose colour the avatars have."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        shape = self._shape(option, index)
        return QSize(option.rect.width(), round(shape.height) if shape else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shape, line = self._shape(option, index), index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        if shape is None or not isinstance(model, BubbleModel):
            return
        painter.save()
        painter.translate(option.rect.topLeft())
        brush, width = Brush(painter, self._theme), float(option.rect.width())
        self._draw_rules(brush, width, model, index.row())
        if line.side is Side.SITE:
            self._draw_system(brush, shape, line)
        else:
            self._draw_bubble(brush, shape, line)
        self._draw_state(brush, shape, RowState(option.state))
        painter.restore()

    def _shape(self, option: QStyleOptionViewItem, index: Index) -> Shape | None:
        line, model = index.data(Qt.ItemDataRole.UserRole), index.model()
        if not isinstance(line, MessageLine) or not isinstance(model, BubbleModel):
            return None
        return self.shapes.shape(line, option.rect.width(), model.rules_above(index.row()))

    def _draw_rules(self, brush: Brush, width: float, model: BubbleModel, row: int) -> None:
        day, y = model.day_above(row), 0.0
        if day is not None:
            self._draw_rule(brush, (y, width), self._words.day(day), ("text3", "border"))
            y += self._theme.px(RULE)
        if model.is_first_unread(row):
            self._draw_rule(brush, (y, width), self._words.unread(), ("accent_text", "accent_text"))

    def _draw_rule(
        self, brush: Brush, place: tuple[float, float], words: str, colours: tuple[str, str]
    ) -> None:
        y, width = place
        ink, rule = colours
        middle = y + self._theme.px(RULE) / 2
        taken, centre = self._theme.width(words, "micro_b"), width / 2
        half = taken / 2 + 14
        if centre - half > SIDE:
            brush.line(SIDE, middle, centre - half, middle, rule)
            brush.line(centre + half, middle, width - SIDE, middle, rule)
        brush.text(0, y, words, "micro_b", ink, width, align="center", height=self._theme.px(RULE))

    def _draw_system(self, brush: Brush, shape: Shape, line: MessageLine) -> None:
        px, pill = self._theme.px, shape.bubble
        brush.rounded(pill, min(RADIUS, pill.height() / 2), "ok_soft")
        brush.icon(pill.x() + 10, pill.center().y() - px(16) / 2, "circle-check", px(16), "ok")
        brush.painter.setPen(self._theme.color("ok"))
        shape.text.draw(brush.painter, shape.text_at)
        time, room = self._words.time(line), pill.right() - 10
        taken = self._theme.width(time, "micro")
        brush.text(room - taken, pill.y(), time, "micro", "ok", height=pill.height())

    def _draw_bubble(self, brush: Brush, shape: Shape, line: MessageLine) -> None:
        theme, bubble, is_mine = self._theme, shape.bubble, line.side is Side.ME
        painter = brush.painter
        if not is_mine:
            name = one_line(line.sender)
            brush.avatar(SIDE, bubble.y() + 2, self.client_id, name, theme.px(AVATAR))
        painter.setPen(Qt.PenStyle.NoPen if is_mine else QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("bubble_me" if is_mine else "bubble_you"))
        painter.drawPath(_outline(bubble, is_mine=is_mine))
        painter.setPen(theme.color("text"))
        shape.text.draw(painter, shape.text_at)
        for tile, file in zip(shape.tiles, line.files, strict=True):
            name, size = one_line(file.name), self._words.size(file)
            self._draw_tile(brush, tile, (icon_of(file), name, size), has_url=bool(file.url))
        if shape.is_cut:
            y = bubble.bottom() - theme.px(LINE) - 6
            x = bubble.x() + PAD_X
            brush.text(x, y, self._words.cut(), "caption_b", "accent_text", bubble.width())
        self._draw_time(brush, shape, line)

    def _draw_tile(
        self, brush: Brush, tile: QRectF, file: tuple[str, str, str], *, has_url: bool
    ) -> None:
        px, (icon, name, size) = self._theme.px, file
        brush.rounded(tile, 8, "surface", "border")
        x, y, middle = tile.x() + 12, tile.y(), tile.center().y()
        brush.icon(x, middle - px(18) / 2, icon, px(18), "accent_text")
        left, room = x + px(28), tile.width() - px(28) - 24 - (px(20) if has_url else 0)
        if size:
            brush.text(left, y + px(4), name, "caption_b", "text", room, height=px(20))
            brush.text(left, y + px(23), size, "micro", "text3", room, height=px(16))
        else:
            brush.text(left, y, name, "caption_b", "text", room, height=tile.height())
        if has_url:
            side = px(16)
            brush.icon(tile.right() - 12 - side, middle - side / 2, "external-link", side, "text3")

    def _draw_time(self, brush: Brush, shape: Shape, line: MessageLine) -> None:
        px, bubble, is_mine = self._theme.px, shape.bubble, line.side is Side.ME
        time = self._words.time(line)
        taken = self._theme.width(time, "micro")
        x = bubble.x() - TIME_GAP - taken if is_mine else bubble.right() + TIME_GAP
        brush.text(x, bubble.bottom() - px(18), time, "micro", "text3", height=px(16))
        if not is_provisional(line):
            return
        words, icon = self._words.origin(line), "copy" if is_mine else "mail"
        taken = self._theme.width(words, "micro") + px(17)
        x = bubble.right() - taken if is_mine else bubble.x()
        brush.icon(x, bubble.bottom() + px(4), icon, px(13), "text3")
        brush.text(x + px(17), bubble.bottom() + 2, words, "micro", "text3", height=px(17))

    def _draw_state(self, brush: Brush, shape: Shape, state: RowState) -> None:
        around = shape.bubble.adjusted(-2, -2, 2, 2)
        if state.is_selected:
            brush.rounded(around, RADIUS + 2, None, "focus", 2)
        elif state.has_focus:
            brush.rounded(around, RADIUS + 2, None, "border3", 1.5)


def _outline(bubble: QRectF, *, is_mine: bool) -> QPainterPath:
    """Return a rounded rectangle whose upper corner at the speaker is nearly square."""
    left, right = (RADIUS, CORNER) if is_mine else (CORNER, RADIUS)
    path = QPainterPath(QPointF(bubble.x() + left, bubble.y()))
    path.lineTo(bubble.right() - right, bubble.y())
    path.arcTo(QRectF(bubble.right() - 2 * right, bubble.y(), 2 * right, 2 * right), 90, -90)
    path.lineTo(bubble.right(), bubble.bottom() - RADIUS)
    size = 2.0 * RADIUS
    path.arcTo(QRectF(bubble.right() - size, bubble.bottom() - size, size, size), 0, -90)
    path.lineTo(bubble.x() + RADIUS, bubble.bottom())
    path.arcTo(QRectF(bubble.x(), bubble.bottom() - size, size, size), 270, -90)
    path.lineTo(bubble.x(), bubble.y() + left)
    path.arcTo(QRectF(bubble.x(), bubble.y(), 2 * left, 2 * left), 180, -90)
    path.closeSubpath()
    return path
