"""Writes a page of rich text as a PDF, with the fonts that the program brings."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QThread
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

MARGIN_MM = 15
POINTS = 10
RESOLUTION = 300
FONTS = ("NotoSansJP-Regular.ttf", "NotoSansJP-SemiBold.ttf")


def pdf_of(html: str, title: str, fonts: Path) -> bytes:
    """Return the document as the bytes of a PDF on A4; `fonts` is the folder of the fonts."""
    known = [QFontDatabase.addApplicationFont(str(fonts / name)) for name in FONTS]
    families = QFontDatabase.applicationFontFamilies(known[0])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = QFont(families)
    font.setPointSize(POINTS)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


class _Setting(QThread):
    """Sets a document on a thread of Qt's own, where its text may start timers."""

    def __init__(self, html: str, title: str, fonts: Path) -> None:
        super().__init__()
        self._what = html, title, fonts
        self.made = b""

    def run(self) -> None:
        self.made = pdf_of(*self._what)


def long_pdf_of(html: str, title: str, fonts: Path) -> bytes:
    """Return the same, for a task: a long document takes seconds, which no window should wait."""
    setting = _Setting(html, title, fonts)
    setting.start()
    setting.wait()
    return setting.made
