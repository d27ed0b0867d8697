"""The table of a paper, its sums by rate, and what stands below them."""

from PySide6.QtCore import QPointF, QRectF

from app.models.paper_body import PaperBody, Standing
from app.ui.papers import paper_words as words
from app.ui.papers.ink import THIN, Align, Ink
from app.ui.papers.sheet_layout import (
    GAP,
    HEAD_HEIGHT,
    LEFT,
    LINE_HEIGHT,
    NOTE_HEIGHT,
    NOTE_SIZE,
    RATE_HEIGHT,
    RIGHT,
    ROOM,
    ROW_PAD,
    SUM_HEIGHT,
    TEXT_SIZE,
    End,
    SheetPage,
    TableRow,
)

COLUMNS: tuple[tuple[int, int, Align], ...] = (
    (LEFT + 20, 770, "left"),
    (LEFT + 800, 130, "right"),
    (LEFT + 950, 110, "left"),
    (LEFT + 1040, 260, "right"),
    (LEFT + 1320, 130, "center"),
    (LEFT + 1440, 280, "right"),
)
SUMS_LEFT = 1160
SUMS_WIDTH = RIGHT - SUMS_LEFT
RATES_WIDTH = 880


def paint_table(ink: Ink, body: PaperBody, page: SheetPage) -> float:
    """Draw the rows of a page, and return where they end."""
    y = float(page.top)
    if not page.rows:
        return y
    price, amount = words.price_heads(body)
    ink.ground(QRectF(LEFT, y, ROOM, HEAD_HEIGHT), "sunken")
    heads = ("内容", "数量", "単位", price, "税率", amount)
    for head, (x, width, align) in zip(heads, COLUMNS, strict=True):
        at = QPointF(x, y + HEAD_HEIGHT / 2)
        ink.text(at, head, 26, width=width, align=align, tone="text2", is_bold=True)
    ink.rule(LEFT, y + HEAD_HEIGHT, ROOM, weight=THIN, tone="text2")
    y += HEAD_HEIGHT
    for row in page.rows:
        _paint_row(ink, row, y)
        y += row.height
        ink.rule(LEFT, y, ROOM, tone="border2")
    return y


def paint_end(ink: Ink, body: PaperBody, end: End, top: float) -> None:
    """Draw what stands below the table."""
    y = top + GAP
    _paint_sums(ink, body, y)
    _paint_rates(ink, body, y)
    y += end.sums_height
    if end.bank:
        y = _paint_bank(ink, end.bank, y + GAP)
    if end.notes:
        y = _paint_notes(ink, end.notes, y + GAP)
    if end.remarks:
        y += GAP
        for text in end.remarks:
            ink.text(QPointF(LEFT, y + NOTE_HEIGHT / 2), text, 26, width=ROOM, tone="text2")
            y += NOTE_HEIGHT


def _paint_row(ink: Ink, row: TableRow, y: float) -> None:
    line = row.line
    for place, text in enumerate(row.texts):
        at = QPointF(COLUMNS[0][0], y + ROW_PAD / 2 + (place + 0.5) * LINE_HEIGHT)
        ink.text(at, text, TEXT_SIZE)
    cells = (
        words.quantity(line.quantity),
        line.unit,
        words.plain(line.unit_price),
        words.rate_name(line.rate, is_reduced=line.is_reduced),
        words.plain(line.amount),
    )
    middle = y + ROW_PAD / 2 + LINE_HEIGHT / 2
    for text, (x, width, align) in zip(cells, COLUMNS[1:], strict=True):
        ink.text(QPointF(x, middle), text, TEXT_SIZE, width=width, align=align)


def _paint_sums(ink: Ink, body: PaperBody, top: float) -> None:
    lines = words.sums_of(body)
    y = top
    for place, (label, amount) in enumerate(lines):
        is_last = place == len(lines) - 1
        middle = QPointF(SUMS_LEFT + 20, y + SUM_HEIGHT / 2)
        if is_last:
            ink.ground(QRectF(SUMS_LEFT, y, SUMS_WIDTH, SUM_HEIGHT + 10), "sunken")
            middle.setY(middle.y() + 5)
        ink.text(middle, label, 29, tone="text" if is_last else "text2", is_bold=is_last)
        ink.text(
            QPointF(SUMS_LEFT + 300, middle.y()),
            amount,
            38 if is_last else 31,
            width=SUMS_WIDTH - 320,
            align="right",
            is_bold=is_last,
        )
        y += SUM_HEIGHT
        if not is_last:
            ink.rule(SUMS_LEFT, y, SUMS_WIDTH, tone="border")


def _paint_rates(ink: Ink, body: PaperBody, top: float) -> None:
    heads = ("税率ごとの内訳", words.price_heads(body)[1], "消費税額")
    if body.standing is Standing.EXEMPT:
        heads = ("税率ごとの内訳", "金額（税込）", "")
    columns: tuple[tuple[int, int, Align], ...] = (
        (LEFT + 20, 300, "left"),
        (LEFT + 330, 270, "right"),
        (LEFT + 610, 250, "right"),
    )
    rows = [heads, *words.rates_of(body)]
    y = top
    for place, cells in enumerate(rows):
        for text, (x, width, align) in zip(cells, columns, strict=True):
            if body.standing is Standing.EXEMPT and x == columns[2][0]:
                continue
            ink.text(
                QPointF(x, y + RATE_HEIGHT / 2),
                text,
                25 if place == 0 else 28,
                width=width,
                align=align,
                tone="text2",
            )
        y += RATE_HEIGHT
        ink.rule(LEFT, y, RATES_WIDTH, tone="border" if place else "border2")


def _paint_bank(ink: Ink, lines: tuple[str, ...], top: float) -> float:
    height = len(lines) * NOTE_HEIGHT + 40
    ink.ground(QRectF(LEFT, top, ROOM, height), "surface", radius=10, edge="border2")
    ink.text(QPointF(LEFT + 30, top + 20 + NOTE_HEIGHT / 2), "お振込先", 28, is_bold=True)
    y = top + 20
    for text in lines:
        ink.text(QPointF(LEFT + 230, y + NOTE_HEIGHT / 2), text, NOTE_SIZE)
        y += NOTE_HEIGHT
    return top + height


def _paint_notes(ink: Ink, lines: tuple[str, ...], top: float) -> float:
    ink.text(QPointF(LEFT, top + 20), "備考", 27, tone="text2", is_bold=True)
    height = len(lines) * NOTE_HEIGHT + 20
    y = top + 54
    for text in lines:
        ink.text(QPointF(LEFT + 20, y + NOTE_HEIGHT / 2), text, NOTE_SIZE)
        y += NOTE_HEIGHT
    return top + 40 + height
