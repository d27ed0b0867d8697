"""How messages are laid out: lines, links, files and rules, measured once for each width."""

import re
from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from app.models.types import MessageSource, Side
from app.services.message_queries import MessageLine
from app.ui.kit.harmless import many_lines
from app.ui.kit.painting import BASELINE
from app.ui.theme import TYPE, Theme

SIDE, AVATAR, AVATAR_ROOM = 24, 30, 40
PAD_X, PAD_Y = 14, 9
WIDEST, SHARE = 460, 0.68
LINE = 21
SYSTEM_LINE, SYSTEM_PAD, SYSTEM_LEAST = 18, 5, 28
GAP, RULE = 12, 44
TILE_WIDTH, TILE_HEIGHT, TILE_GAP = 236, 44, 8
MARK_LINE = 18
MOST_CHARACTERS = 6_000
"""Of a longer message the beginning is shown; the whole of it opens as text."""
KEPT = 600
KEPT_HEIGHTS = 20_000
ROUGH_CHARACTER = 13

_LINK = re.compile(r"https?://[^\s<>\"'「」『』（）()【】、。，．！？　]+")
_TRAILING = ".,;:!?…"


class Link(NamedTuple):
    """An address within a text: where it begins and how long it is in UTF-16, as Qt counts."""

    start: int
    length: int
    address: str


class Shape(NamedTuple):
    """One message laid out in a width; rectangles are relative to the top left of its row.

    `height` is that of the whole row with the rules above it.
    """

    height: float
    bubble: QRectF
    text: QTextLayout
    text_at: QPointF
    links: tuple[Link, ...]
    tiles: tuple[QRectF, ...]
    is_cut: bool


def links_in(text: str) -> tuple[Link, ...]:
    """Return the addresses of web pages within a text."""
    found = []
    for match in _LINK.finditer(text):
        address = match.group().rstrip(_TRAILING)
        found.append(Link(_units(text[: match.start()]), _units(address), address))
    return tuple(found)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class BubbleShapes:
    """Measures messages; what was measured for a width stays known until look or size change."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._shapes: OrderedDict[tuple[int, int, int], Shape] = OrderedDict()
        self._heights: dict[tuple[int, int, int], float] = {}

    def forget(self) -> None:
        """Measure anew: the look or the size of text changed."""
        self._shapes.clear()
        self._heights.clear()

    def shape(self, line: MessageLine, width: int, rules: int) -> Shape:
        """Return a message laid out in a pane so wide, below so many rules."""
        key = (line.id, width, rules)
        shape = self._shapes.get(key)
        if shape is None:
            shape = self._laid_out(line, width, rules)
            self._shapes[key] = shape
            if len(self._shapes) > KEPT:
                self._shapes.popitem(last=False)
            if len(self._heights) > KEPT_HEIGHTS:
                self._heights.clear()
            self._heights[key] = shape.height
        else:
            self._shapes.move_to_end(key)
        return shape

    def known_height(self, line: MessageLine, width: int, rules: int) -> float | None:
        """Return the height of a message if it was measured."""
        return self._heights.get((line.id, width, rules))

    def rough_height(self, line: MessageLine, width: int, rules: int) -> float:
        """Return about how high a message will be, without laying it out."""
        px = self._theme.px
        room = max(1, int(self._widest(width) / px(ROUGH_CHARACTER)))
        body = line.body[:MOST_CHARACTERS]
        rows = sum(len(part) // room + 1 for part in body.split("\n"))
        files = (TILE_HEIGHT + TILE_GAP) * len(line.files)
        return px(rows * LINE + 2 * PAD_Y + files + GAP + rules * RULE)

    def forget_lines(self, ids: Sequence[int]) -> None:
        """Measure these messages anew: what they say changed."""
        gone = set(ids)
        for known in (self._shapes, self._heights):
            for key in [key for key in known if key[0] in gone]:
                del known[key]

    def _widest(self, width: int) -> float:
        """Return how wide text may be."""
        px = self._theme.px
        room = min(px(WIDEST), width * SHARE, width - 2 * SIDE - px(AVATAR_ROOM))
        return max(80.0, room - 2 * PAD_X)

    def _laid_out(self, line: MessageLine, width: int, rules: int) -> Shape:
        if line.side is Side.SITE:
            return self._system(line, width, rules)
        px, top = self._theme.px, float(rules * self._theme.px(RULE))
        body = many_lines(line.body)
        is_cut = len(body) > MOST_CHARACTERS
        text, links = self._text(body[:MOST_CHARACTERS], "body", self._widest(width), px(LINE))
        text_width, text_height = _extent(text, px(LINE))
        text_height *= bool(body)
        tile = min(px(TILE_WIDTH), self._widest(width) + 8)
        inner = max(text_width, tile - 8 if line.files else 0.0, 24.0)
        files = len(line.files) * px(TILE_HEIGHT + TILE_GAP)
        files -= 0 if body or not files else px(TILE_GAP)
        height = text_height + 2 * PAD_Y + files + (px(LINE) if is_cut else 0)
        bubble_width = inner + 2 * PAD_X
        is_mine = line.side is Side.ME
        left = width - SIDE - bubble_width if is_mine else SIDE + px(AVATAR_ROOM)
        bubble = QRectF(left, top, bubble_width, height)
        first = top + PAD_Y + text_height + (px(TILE_GAP) if body else 0)
        pitch = px(TILE_HEIGHT + TILE_GAP)
        tiles = tuple(
            QRectF(left + PAD_X - 4, first + number * pitch, tile, px(TILE_HEIGHT))
            for number in range(len(line.files))
        )
        mark = 0 if line.source in _SURE else px(MARK_LINE)
        whole = top + height + mark + GAP
        return Shape(whole, bubble, text, QPointF(left + PAD_X, top + PAD_Y), links, tiles, is_cut)

    def _system(self, line: MessageLine, width: int, rules: int) -> Shape:
        px, top = self._theme.px, float(rules * self._theme.px(RULE))
        body = many_lines(line.body)[:MOST_CHARACTERS].strip()
        widest = min(px(WIDEST), width - 2 * SIDE - 110)
        text, links = self._text(body, "caption", max(80.0, widest), px(SYSTEM_LINE))
        text_width, text_height = _extent(text, px(SYSTEM_LINE))
        pill = max(px(SYSTEM_LEAST), text_height + 2 * SYSTEM_PAD)
        time = px(40)
        whole = px(32) + text_width + time + 12
        left = (width - whole) / 2
        bubble = QRectF(left, top + 2, whole, pill)
        at = QPointF(left + px(32), top + 2 + (pill - text_height) / 2)
        return Shape(top + pill + GAP + 2, bubble, text, at, links, (), is_cut=False)

    def _text(
        self, body: str, role: str, width: float, line_height: int
    ) -> tuple[QTextLayout, tuple[Link, ...]]:
        """Lay text out in lines of one height."""
        theme = self._theme
        layout = QTextLayout(body.replace("\n", "\u2028"), theme.font(role))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        links = links_in(body)
        layout.setFormats([self._link_format(link) for link in links])
        layout.beginLayout()
        place = 0
        baseline = line_height / 2 + TYPE[role].size * theme.scale * BASELINE
        while (one := layout.createLine()).isValid():
            one.setLineWidth(width)
            one.setPosition(QPointF(0, place * line_height + baseline - one.ascent()))
            place += 1
        layout.endLayout()
        return layout, links

    def _link_format(self, link: Link) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setForeground(self._theme.color("accent_text"))
        look.setFontUnderline(True)
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = link.start, link.length, look
        return part


_SURE = (MessageSource.PAGE, MessageSource.PASTED)
"""Where a message comes from that stands on the site for sure."""


def is_provisional(line: MessageLine) -> bool:
    """Tell whether a message is not known to stand on the site just so."""
    return line.source not in _SURE and line.side is not Side.SITE


def _extent(text: QTextLayout, line_height: int) -> tuple[float, float]:
    """Return how wide and how high a layout is."""
    lines = [text.lineAt(number) for number in range(text.lineCount())]
    return max((one.naturalTextWidth() for one in lines), default=0.0), len(lines) * line_height
