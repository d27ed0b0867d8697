"""Writes a paper as a PDF on A4, with the fonts that the program brings, or prints it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.ui.font_families import BUNDLED_FILES
from app.ui.papers.lettering import Lettering
from app.ui.papers.paper_words import KINDS
from app.ui.papers.pdf_characters import Drawn, with_characters
from app.ui.papers.sheet import Sheet, paint_scaled

RESOLUTION = 1200


def pdf_of(sheet: Sheet) -> bytes:
    """Return a paper as the bytes of a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    body = sheet.body
    writer.setTitle(f"{KINDS[body.kind].title} {body.number}")
    writer.setCreator("得意帳")
    writer.setResolution(RESOLUTION)
    set_page(writer)
    drawn = draw_all(sheet, writer)
    buffer.close()
    return with_characters(bytes(buffer.data().data()), _characters(drawn, sheet.letters))


def set_page(device: QPagedPaintDevice) -> None:
    """Make the pages of a device A4 without margins: the paper has its own."""
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def draw_all(sheet: Sheet, device: QPagedPaintDevice) -> list[tuple[str, bool]]:
    """Draw all pages of a paper on a device whose pages are A4; return the texts drawn."""
    drawn: list[tuple[str, bool]] = []
    painter = QPainter(device)
    for number in range(sheet.count):
        if number:
            device.newPage()
        whole = QRectF(0, 0, device.width(), device.height())
        paint_scaled(sheet, painter, number, whole, drawn)
    painter.end()
    return drawn


def _characters(drawn: Sequence[tuple[str, bool]], letters: Lettering) -> Mapping[str, Drawn]:
    """Return by font the characters of its glyphs in the order in which they were drawn first."""
    found: dict[bool, dict[int, str]] = {False: {}, True: {}}
    for text, is_bold in drawn:
        for sign in text:
            found[is_bold].setdefault(letters.glyph(sign, is_bold=is_bold), sign)
    names = dict(zip((False, True), map(_font_name, BUNDLED_FILES), strict=True))
    return {
        names[is_bold]: Drawn(list(glyphs.values()), partial(letters.glyph, is_bold=is_bold))
        for is_bold, glyphs in found.items()
    }


def _font_name(file: str) -> str:
    return file.partition(".")[0]
