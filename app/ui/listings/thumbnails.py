"""Small pictures of images in the book: read, decoded and shrunk beside the window's thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import kept_file_queries
else:
    kept_file_queries = Later("app.services.kept_file_queries")

KEPT = 200
LARGEST_SIDE = 360
"""Pixels: the largest tile on a screen of three pixels a point."""
MEMORY_MB = 256


class Thumbnails(QObject):
    """Gives what is there at once; `arrived` tells of what came later."""

    arrived = Signal(str)
    """The digest of an image that can be shown now."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pictures: dict[str, QPixmap] = {}
        self._asked: set[str] = set()

    def picture(self, digest: str) -> QPixmap | None:
        """Return an image as it was shrunk, None while it is not here."""
        known = self._pictures.pop(digest, None)
        if known is not None:
            self._pictures[digest] = known
        elif digest not in self._asked:
            self._asked.add(digest)
            self._context.tasks.read(shrunk, digest).then(self._taker(digest))
        return known

    def _taker(self, digest: str) -> Callable[[QImage], object]:
        def take(image: QImage) -> None:
            if image.isNull():
                return  # asked once: bytes that are no picture stay none
            self._asked.discard(digest)
            self._pictures[digest] = QPixmap.fromImage(image)
            for old in list(self._pictures)[: max(0, len(self._pictures) - KEPT)]:
                del self._pictures[old]
            self.arrived.emit(digest)

        return take


def shrunk(reader: Any, digest: str) -> QImage:
    """Return an image of the book within `LARGEST_SIDE`; a null image where there is none."""
    kept = kept_file_queries.kept_content(reader, digest)
    return QImage() if kept is None else decoded(kept.content)


def decoded(content: bytes) -> QImage:
    """Decode an image no larger than it is shown."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MEMORY_MB)
    source = QImageReader(buffer)
    source.setAutoTransform(True)
    size = source.size()
    wanted = QSize(LARGEST_SIDE, LARGEST_SIDE)
    if size.isValid() and (size.width() > LARGEST_SIDE or size.height() > LARGEST_SIDE):
        source.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    return source.read()
