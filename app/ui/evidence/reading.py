"""Reads papers that are dropped, chosen or kept, and decodes what can be shown of them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.capture.media import media_of
from app.errors import AppError
from app.services.kept_file_queries import KeptFileDamagedError, kept_content
from app.ui.later import Later

if TYPE_CHECKING:
    from app.services import kept_files
    from app.services.kept_files import FileDraft
else:
    kept_files = Later("app.services.kept_files")

LARGEST_SIDE = 1_200
HEAD = 1_024
"""So many bytes tell what a file is."""
SUFFIXES = frozenset((".pdf", ".png", ".jpg", ".jpeg", ".heic", ".heif", ".tif", ".tiff", ".bmp"))
MEMORY_MB = 256


class PapersRead(NamedTuple):
    """The files that may be kept, and why the others may not."""

    papers: "tuple[FileDraft, ...]"
    refused: tuple[AppError, ...]


def papers_among(paths: Sequence[Path]) -> list[Path]:
    """Return those of the files that are images or PDFs, by how they begin or are called.

    A photograph of a kind that is not kept is among them: it is refused as what it is.
    """
    return [path for path in paths if _is_paper(path)]


def read_papers(paths: Sequence[Path]) -> PapersRead:
    """Read files; one that is no paper does not hinder the others."""
    papers, refused = [], []
    for path in paths:
        try:
            papers.append(kept_files.read_paper(path))
        except AppError as error:
            refused.append(error)
    return PapersRead(tuple(papers), tuple(refused))


def pasted_paper(image: QImage, name: str) -> PapersRead:
    """Return a picture that was copied elsewhere as a paper, or why it may not be kept."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    try:
        return PapersRead((kept_files.image_draft(name, bytes(buffer.data().data())),), ())
    except AppError as error:
        return PapersRead((), (error,))


def kept_picture(reader: Any, digest: str) -> QImage:
    """Return an image of the book within `LARGEST_SIDE`; a null image where it is none."""
    try:
        kept = kept_content(reader, digest)
    except KeptFileDamagedError:
        return QImage()
    return QImage() if kept is None else picture(kept.content)


def picture(content: bytes) -> QImage:
    """Decode an image no larger than it is looked at; a null image where the bytes are none."""
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


def _is_paper(path: Path) -> bool:
    try:
        if not path.is_file():  # a pipe nobody writes to would be waited for for ever
            return False
        with path.open("rb") as stream:
            head = stream.read(HEAD)
        return media_of(head) is not None or path.suffix.lower() in SUFFIXES
    except OSError:
        return False  # who reads it whole says why it cannot be read
