"""One paper as pages that can be drawn: on the screen, on a printer, into a PDF."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.models.paper_body import PaperBody
from app.ui.papers.ink import Ink
from app.ui.papers.lettering import Lettering
from app.ui.papers.sheet_head import Pictures, paint_first, paint_next
from app.ui.papers.sheet_layout import (
    FOOT,
    HEIGHT,
    LEFT,
    ROOM,
    WIDTH,
    end_of,
    pages_of,
    table_rows,
)
from app.ui.papers.sheet_table import paint_end, paint_table


class Sheet:
    """Laid out once; `paint` draws a page with a painter whose unit is a tenth of a millimetre."""

    def __init__(self, body: PaperBody, letters: Lettering, pictures: Pictures) -> None:
        self.body = body
        self.letters = letters
        self._pictures = pictures
        self._end = end_of(body, letters)
        self._pages = pages_of(table_rows(body.lines, letters), self._end)

    @property
    def count(self) -> int:
        """How many pages it has."""
        return len(self._pages)

    def missing(self) -> str:
        """Return the signs on it that the font does not have."""
        body = self.body
        who = body.issuer
        texts = [
            body.subject,
            body.recipient,
            body.recipient_address,
            body.notes,
            body.payment,
            *(text for line in body.lines for text in (line.text, line.unit)),
            *(who.name, who.trade_name, who.address, who.phone, who.mail, who.bank),
        ]
        return self.letters.missing(texts)

    def paint(
        self, painter: QPainter, number: int, drawn: list[tuple[str, bool]] | None = None
    ) -> None:
        """Draw a page, counted from 0; note the texts in `drawn`."""
        page, ink = self._pages[number], Ink(painter, self.letters, drawn)
        if number == 0:
            paint_first(ink, self.body, self._pictures)
        else:
            paint_next(ink, self.body)
        y = paint_table(ink, self.body, page)
        if page.ends:
            paint_end(ink, self.body, self._end, y)
        if self.count > 1:
            told = f"{number + 1} / {self.count}"
            at = QPointF(LEFT, (FOOT + HEIGHT) / 2 - 20)
            ink.text(at, told, 26, width=ROOM, align="center", tone="text2")


def paint_scaled(
    sheet: Sheet,
    painter: QPainter,
    number: int,
    place: QRectF,
    drawn: list[tuple[str, bool]] | None = None,
) -> None:
    """Draw a page into a place of any size that has the shape of A4."""
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(place.width() / WIDTH, place.height() / HEIGHT)
    sheet.paint(painter, number, drawn)
    painter.restore()
