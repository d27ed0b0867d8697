"""A look at the journal's file before it is written: its first rows, and what it cannot hold."""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from app.handover.entries import Entry
from app.handover.freee import DEALS_HEAD, freee_deals, freee_journals
from app.handover.journal_workbook import TITLES, journal_cells
from app.handover.yayoi import COLUMNS
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.freee_deals import Deals
from app.services.journal_files import Findings, JournalWish, chunks_of, watched
from app.services.journal_queries import each_row
from app.storage.reader import Reader

FIRST_ROWS = 20
_LEDGERS = {JournalFormat.HLEDGER, JournalFormat.BEANCOUNT}


class Preview(NamedTuple):
    """The file to be: names of its columns, its first rows, and all that will be in it.

    A plain-text ledger has one column, its lines. `lost`, `shortened` and `left_out` are those of
    the whole file (see `JournalFile`).
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    whole: int
    total: Yen
    lost: tuple[str, ...]
    shortened: int
    left_out: int


def preview(reader: Reader, wish: JournalWish, count: int = FIRST_ROWS) -> Preview:
    """Return the first rows of the file, and what a whole file will hold; writes nothing.

    Raises:
        AmountTooLargeError: One of the first rows holds more than the format can.
    """
    if wish.format is JournalFormat.FREEE_DEALS:
        return _of_deals(reader, wish, count)
    found = Findings()
    entries = watched(wish.words.entries(each_row(reader, wish.first, wish.last)), wish, found)
    first = list(islice(entries, count))
    for _ in entries:
        continue
    head, rows = _shown(reader, first, wish)
    return Preview(
        head, rows, found.rows, Yen(found.total), tuple(found.lost), found.shortened, left_out=0
    )


def _shown(
    reader: Reader, entries: list[Entry], wish: JournalWish
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    if wish.format is JournalFormat.XLSX:
        cells = (journal_cells(entry, wish.names) for entry in entries)
        return TITLES, tuple(tuple(map(str, row)) for row in cells)
    if wish.format is JournalFormat.FREEE:
        parts = freee_journals(entries, wish.names, taxable=wish.taxable)
        return _table(b"".join(b"".join(part) for part in parts).decode("utf-8-sig"))
    data = b"".join(chunks_of(reader, iter(entries), wish))
    if wish.format in _LEDGERS:
        return (), tuple((line,) for line in _transactions(data.decode()))
    text = data.decode("cp932" if wish.is_cp932 else "utf-8-sig")
    if wish.format is JournalFormat.YAYOI:
        return COLUMNS, tuple(map(tuple, _cells(text)))
    return _table(text)


def _of_deals(reader: Reader, wish: JournalWish, count: int) -> Preview:
    book = Deals(reader, wish.words, wish.first, wish.last)
    deals = list(book.of(each_row(reader, wish.first, wish.last)))
    total = sum(line.amount for deal in deals for line in deal.lines)
    rows: Iterable[tuple[str, ...]] = ()
    for file in freee_deals(deals[:count], wish.names):
        rows = _table(b"".join(file).decode("utf-8-sig"))[1]
    return Preview(
        DEALS_HEAD, tuple(islice(rows, count)), len(deals), Yen(total), (), 0, book.left_out
    )


def _table(text: str) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = [tuple(row) for row in _cells(text)]
    return (rows[0], tuple(rows[1:])) if rows else ((), ())


def _cells(text: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""))


def _transactions(text: str) -> Iterator[str]:
    """Yield the lines of a ledger from its first transaction on, without the closing balances."""
    for block in text.split("\n\n"):
        first = block.lstrip("\n").partition("\n")[0]
        if first[:4].isdigit() and (" (J" in first or " ^J" in first):
            yield from (*block.strip("\n").split("\n"), "")
