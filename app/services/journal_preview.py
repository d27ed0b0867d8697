"""A look at the journal's file before it is written: its first rows, and what it cannot hold."""

import csv
import io
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import NamedTuple

from app.handover.entries import CutField, Entry
from app.handover.freee import DEALS_HEAD, freee_deals, freee_journals
from app.handover.journal_workbook import TITLES, journal_cells
from app.handover.yayoi import COLUMNS
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.export_findings import GREATEST, Findings, Limit
from app.services.freee_deals import Deals
from app.services.journal_files import JournalWish, chunks_of
from app.services.later_openings import handed_over
from app.storage.reader import Reader

FIRST_ROWS = 20
_LEDGERS = {JournalFormat.HLEDGER, JournalFormat.BEANCOUNT}


class Preview(NamedTuple):
    """The file to be: names of its columns, its first rows, and all that will be in it.

    A plain-text ledger has one column, its lines. What was found is of the whole file: `lost` and
    `left_out` (see `JournalFile`), fields whose words are `cut`, amounts `over` what the format
    takes, so that nothing can be written, and how many files it will be.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    whole: int
    total: Yen
    lost: tuple[str, ...]
    left_out: int = 0
    cut: tuple[tuple[CutField, Limit], ...] = ()
    over: Limit | None = None
    files: int = 1


def preview(reader: Reader, wish: JournalWish, count: int = FIRST_ROWS) -> Preview:
    """Return the first rows of the file, and what a whole file will hold; writes nothing.

    Rows whose amount the format does not hold are in no file, and not among those shown.
    """
    if wish.format is JournalFormat.FREEE_DEALS:
        return _of_deals(reader, wish, count)
    found = Findings()
    first: list[Entry] = []
    with closing(handed_over(reader, wish.first, wish.last)) as all_rows:
        files = _files_of(_kept(wish.entries(all_rows, found), first, count), wish)
    limit = GREATEST.get(wish.format)
    head, rows = _shown(reader, [e for e in first if limit is None or e.amount <= limit], wish)
    return Preview(
        head,
        rows,
        found.rows,
        Yen(found.total),
        tuple(found.lost),
        cut=tuple(sorted(found.cuts.items())),
        over=found.over,
        files=files,
    )


def _kept(entries: Iterable[Entry], first: list[Entry], count: int) -> Iterator[Entry]:
    """Pass the rows on, and keep the first of them."""
    for entry in entries:
        if len(first) < count:
            first.append(entry)
        yield entry


def _files_of(entries: Iterable[Entry], wish: JournalWish) -> int:
    """Go through all rows, and count the files they will be."""
    if wish.format is JournalFormat.FREEE:
        parts = freee_journals(entries, wish.names, taxable=wish.taxable)
        return max(1, sum(1 for _ in parts))
    for _ in entries:
        continue
    return 1


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
    with closing(handed_over(reader, wish.first, wish.last)) as all_rows:
        deals = list(book.of(all_rows))
    total = sum(line.amount for deal in deals for line in deal.lines)
    rows: tuple[tuple[str, ...], ...] = ()
    for file in freee_deals(deals[:count], wish.names):
        rows = _table(b"".join(file).decode("utf-8-sig"))[1][:count]
    files = max(1, sum(1 for _ in freee_deals(deals, wish.names)))
    left_out = book.left_out
    return Preview(DEALS_HEAD, rows, len(deals), Yen(total), (), left_out, files=files)


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
