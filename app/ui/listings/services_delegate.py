"""Paints a service as a row of the list: its picture, where it is on sale, and what is stale."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPixmap

from app.models.types import ListingState
from app.ui.kit.delegates import Index, RowDelegate, RowState
from app.ui.kit.harmless import one_line
from app.ui.kit.painting import Brush
from app.ui.listings.thumbnails import Thumbnails
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.listing_queries import ServiceCard

SHOWN = {ListingState.PUBLISHED, ListingState.FULL}
"""A listing in another state has a pale mark."""
ROW = 86
SIDE = 8
RADIUS = 10
PICTURE = (64, 48)
MARK, MARK_GAP = 16, 4


class ServiceDelegate(RowDelegate):
    """Draws rows of one height."""

    def __init__(self, context: PageContext, words: ListingWords, pictures: Thumbnails) -> None:
        super().__init__(context.theme, ROW, words)
        self._context = context
        self._words = words
        self._pictures = pictures
        self.amber: frozenset[int] = frozenset()
        """The listings whose permit ends soon, or cannot be shown."""

    def draw_ground(self, brush: Brush, rect: QRectF, state: RowState) -> None:
        inner = rect.adjusted(SIDE, 1, -SIDE, -1)
        if state.is_selected:
            brush.rounded(inner, RADIUS, "accent_soft2" if state.is_hovered else "accent_soft")
        elif state.is_hovered:
            brush.rounded(inner, RADIUS, "hover" if self.theme.is_dark else "pressed")

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        card = index.data(Qt.ItemDataRole.UserRole)
        if card is None:
            return
        px, inner = self.theme.px, rect.adjusted(SIDE, 1, -SIDE, -1)
        x, y = inner.x() + px(10), inner.y()
        frame = QRectF(x, y + px(10), px(PICTURE[0]), px(PICTURE[1]))
        picture = self._pictures.picture(card.image_digest) if card.image_digest else None
        draw_picture(brush, frame, picture)
        left, right = frame.right() + px(12), inner.right() - px(10)
        ink = "text3" if card.is_archived else "text"
        brush.text(left, y + px(9), one_line(card.title), "body_b", ink, right - left)
        second = one_line(card.category) or self._context.formats.money(card.price)
        room = right - left
        if any(site.listing_id in self.amber for site in card.sites):
            said = self._words.permit()
            room -= brush.chip_width(said) + px(8)
            brush.chip(left + room + px(8), y + px(29), said, "warn", height=px(18))
        brush.text(left, y + px(30), second, "caption", "text3", room)
        self._draw_foot(brush, (left, right, y + px(55)), card, is_selected=state.is_selected)

    def _draw_foot(
        self,
        brush: Brush,
        place: tuple[float, float, float],
        card: "ServiceCard",
        *,
        is_selected: bool,
    ) -> None:
        left, right, y = place
        px = self.theme.px
        word, tone = self._words.card_state(card)
        if card.stale_count:
            said = self._words.short_stale(card.stale_count)
            right -= brush.chip_width(said)
            brush.chip(right, y - px(1), said, "warn", height=px(18))
            right -= px(8)
        width = brush.chip_width(word)
        left = self._draw_marks(brush, (left, right - width - px(6), y), card)
        left += px(4) if card.sites else 0
        if left + width > right:
            return
        if is_selected and not tone:
            brush.rounded(QRectF(left, y - px(1), width, px(18)), px(9), "surface")
        brush.chip(left, y - px(1), word, tone, height=px(18))

    def _draw_marks(
        self, brush: Brush, place: tuple[float, float, float], card: "ServiceCard"
    ) -> float:
        """Draw the marks of the sites and how many there was no room for; return where they end."""
        left, right, y = place
        px, order = self.theme.px, list(self._context.marketplaces)
        sites = sorted(card.sites, key=lambda one: place_of(order, one.marketplace_id))
        shown = marks_that_fit(len(sites), right - left, px(MARK), px(MARK_GAP))
        for site in sites[:shown]:
            face = self._context.face(site.marketplace_id)
            brush.painter.setOpacity(1.0 if site.state in SHOWN else 0.45)
            brush.mark(left, y, face.colour, face.glyph, px(MARK))
            brush.painter.setOpacity(1.0)
            left += px(MARK + MARK_GAP)
        rest = len(sites) - shown
        if rest:
            left += brush.text(left, y, f"+{rest}", "micro", "text3", height=px(MARK))
        return left


def marks_that_fit(count: int, room: float, mark: float, gap: float) -> int:
    """Return how many of so many marks there is room for; the rest is a number, as wide as one."""
    fit = max(0, int((room + gap) // (mark + gap)))
    return count if count <= fit else max(0, fit - 1)


def place_of(order: list[str], marketplace_id: str) -> int:
    """Return where a marketplace stands among all; one that is not known stands last."""
    return order.index(marketplace_id) if marketplace_id in order else len(order)


def draw_picture(brush: Brush, frame: QRectF, picture: QPixmap | None, radius: float = 6) -> None:
    """Draw an image so that it fills its frame, or an empty frame."""
    if picture is None:
        brush.rounded(frame, radius, "sunken", "border")
        brush.icon(frame.center().x() - 9, frame.center().y() - 9, "image", 18, "text3")
        return
    painter, path = brush.painter, QPainterPath()
    path.addRoundedRect(frame, radius, radius)
    share = max(frame.width() / picture.width(), frame.height() / picture.height())
    width, height = frame.width() / share, frame.height() / share
    source = QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)
    painter.save()
    painter.setClipPath(path)
    painter.drawPixmap(frame, picture, source)
    painter.restore()
    brush.rounded(frame, radius, None, "border")
