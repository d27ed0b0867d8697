"""What lies under the pointer in a message: a link, a file, or the way to the whole text."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLine

from app.services.message_queries import AttachedFile, MessageLine
from app.ui.messages.bubble_shapes import Link, Shape

CUT_ROOM = 30
Thing = Link | AttachedFile | MessageLine
"""A message stands for its own whole text."""


def thing_at(line: MessageLine, shape: Shape, point: QPointF) -> Thing | None:
    """Return what can be opened at a point of a row."""
    for tile, file in zip(shape.tiles, line.files, strict=True):
        if tile.contains(point):
            return file
    if (
        shape.is_cut
        and shape.bubble.contains(point)
        and shape.bubble.bottom() - point.y() < (CUT_ROOM)
    ):
        return line
    return _link_at(shape, point - shape.text_at)


def _link_at(shape: Shape, point: QPointF) -> Link | None:
    for number in range(shape.text.lineCount()):
        line = shape.text.lineAt(number)
        if line.naturalTextRect().contains(point):
            place = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
            return next((one for one in shape.links if 0 <= place - one.start < one.length), None)
    return None
