"""Where everything of a paper stands: the lines of its table spread over pages, the end below."""

from collections.abc import Sequence
from typing import NamedTuple

from app.models.bookkeeping_types import PaperKind
from app.models.paper_body import PaperBody, PaperLine
from app.ui.papers import paper_words as words
from app.ui.papers.lettering import Lettering

WIDTH, HEIGHT = 2100, 2970
"""A4 in tenths of a millimetre."""
LEFT, RIGHT = 180, 1920
ROOM = RIGHT - LEFT
FOOT = 2820
"""Where the room of a page ends; below stands its number."""
TEXT_SIZE = 31
LINE_HEIGHT = 46
ROW_PAD = 22
HEAD_HEIGHT = 64
FIRST_TOP, NEXT_TOP = 1190, 330
TEXT_WIDTH = 770
SUM_HEIGHT = 62
RATE_HEIGHT = 54
NOTE_SIZE = 28
NOTE_HEIGHT = 42
GAP = 44


class TableRow(NamedTuple):
    """A line of the table: its text in lines, how high it is, and the line itself."""

    texts: tuple[str, ...]
    height: int
    line: PaperLine


class SheetPage(NamedTuple):
    """What stands on one page; `ends` says that sums and notes stand below its rows."""

    top: int
    rows: tuple[TableRow, ...]
    ends: bool


class End(NamedTuple):
    """What stands below the table, broken into lines, and how high it all is."""

    bank: tuple[str, ...]
    notes: tuple[str, ...]
    remarks: tuple[str, ...]
    sums_height: int
    height: int


def table_rows(lines: Sequence[PaperLine], letters: Lettering) -> tuple[TableRow, ...]:
    """Return the lines with their texts broken."""
    found = []
    for line in lines:
        texts = tuple(letters.lines(line.text, TEXT_WIDTH, TEXT_SIZE))
        found.append(TableRow(texts, len(texts) * LINE_HEIGHT + ROW_PAD, line))
    return tuple(found)


def end_of(body: PaperBody, letters: Lettering) -> End:
    """Return what stands below the table of a paper."""
    has_bank = body.kind is PaperKind.INVOICE and bool(body.issuer.bank)
    bank = tuple(letters.lines(body.issuer.bank, ROOM - 270, NOTE_SIZE)) if has_bank else ()
    notes = tuple(letters.lines(body.notes, ROOM - 80, NOTE_SIZE)) if body.notes else ()
    remarks = tuple(
        part for text in words.remarks_of(body) for part in letters.lines(text, ROOM, NOTE_SIZE)
    )
    sums = len(words.sums_of(body)) * SUM_HEIGHT + 20
    rates = (len(body.sums) + 1) * RATE_HEIGHT + 20
    tall = max(sums, rates)
    height = GAP + tall
    for part in (bank, notes):
        height += GAP + len(part) * NOTE_HEIGHT + 60 if part else 0
    height += GAP + len(remarks) * NOTE_HEIGHT if remarks else 0
    return End(bank, notes, remarks, tall, height)


def pages_of(rows: Sequence[TableRow], end: End) -> tuple[SheetPage, ...]:
    """Spread the rows over pages; the end stands whole on one, alone if it must."""
    pages: list[SheetPage] = []
    kept: list[TableRow] = []
    top, taken = FIRST_TOP, HEAD_HEIGHT
    for row in rows:
        if kept and top + taken + row.height > FOOT:
            pages.append(SheetPage(top, tuple(kept), ends=False))
            top, taken, kept = NEXT_TOP, HEAD_HEIGHT, []
        kept.append(row)
        taken += row.height
    if top + taken + end.height <= FOOT:
        return (*pages, SheetPage(top, tuple(kept), ends=True))
    moved = tuple(kept[-1:]) if len(kept) > 1 and _fits_below(kept[-1], end) else ()
    stays = tuple(kept[: len(kept) - len(moved)])
    return (*pages, SheetPage(top, stays, ends=False), SheetPage(NEXT_TOP, moved, ends=True))


def _fits_below(row: TableRow, end: End) -> bool:
    """Tell whether a row stands above the end, which then is not alone on its page."""
    return NEXT_TOP + HEAD_HEIGHT + row.height + end.height <= FOOT
