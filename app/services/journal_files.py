"""Hands the journal over to other programs, as files of any length."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from app.errors import AppError
from app.handover.cells import Encoding
from app.handover.entries import Entry, Names
from app.handover.files import write_chunks, write_parts
from app.handover.freee import Deal, freee_deals, freee_journals
from app.handover.journal_csv import journal_csv
from app.handover.journal_workbook import TrialLine, journal_workbook
from app.handover.moneyforward import moneyforward
from app.handover.plain_text_ledgers import Used, beancount, hledger
from app.handover.yayoi import yayoi
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.export_findings import Findings, watched
from app.services.freee_deals import Deals
from app.services.journal_queries import (
    JournalRow,
    used_accounts,
    used_partners,
)
from app.services.journal_words import JournalWords
from app.services.later_openings import handed_over, handed_over_count
from app.services.ledger_queries import span_balances
from app.storage.reader import Reader

TELL_EVERY = 1_000
WITH_ENCODINGS = frozenset({JournalFormat.MONEYFORWARD, JournalFormat.CSV})
"""Formats that are read in UTF-8 as well as in CP932."""


class NothingToExportError(AppError):
    """The journal has no row in that time (`first`, `last`)."""


class StoppedError(Exception):
    """The seller stopped the writing; no file was written."""


class JournalFile(NamedTuple):
    """What was written: the files, the rows or deals in them, and the two sides' total.

    `lost` are characters that the format lacks, `shortened` the rows whose words were cut to what
    the program takes, `left_out` the rows that no deal can say.
    """

    paths: tuple[Path, ...]
    rows: int
    total: Yen = Yen(0)
    lost: tuple[str, ...] = ()
    shortened: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalWish:
    """What is to be written: the format, the days (civil, included) and the words.

    `taxable` tells freee to reckon the tax itself; `encoding` serves formats that know both.
    `goes_on` is told rows done and all rows now and then; it returns False to stop.
    """

    format: JournalFormat
    first: date
    last: date
    names: Names
    words: JournalWords
    taxable: bool = False
    encoding: Encoding = Encoding.UTF_8
    goes_on: Callable[[int, int], bool] = lambda _done, _all: True

    @property
    def is_cp932(self) -> bool:
        """Return whether the file will be in CP932."""
        chosen = self.format in WITH_ENCODINGS and self.encoding is Encoding.CP932
        return chosen or self.format is JournalFormat.YAYOI

    def entries(self, rows: Iterable[JournalRow], found: Findings) -> Iterator[Entry]:
        """Return the rows as they are handed over, all that is noticed of them noted."""
        entries = self.words.entries(rows)
        return watched(entries, self.format, self.names, found, is_cp932=self.is_cp932)


def write_journal(reader: Reader, path: Path, wish: JournalWish) -> JournalFile:
    """Write the journal of some days to a file; freee's limits make it several, numbered.

    Raises:
        NothingToExportError, FileNotWrittenError
        AmountTooLargeError: An amount that the format cannot hold; no file was written.
        StoppedError: `goes_on` said so.
    """
    count = handed_over_count(reader, wish.first, wish.last)
    if not count:
        raise NothingToExportError(first=wish.first, last=wish.last)
    with closing(handed_over(reader, wish.first, wish.last)) as rows:
        return _write(reader, path, wish, told(rows, wish, count))


def _write(
    reader: Reader, path: Path, wish: JournalWish, rows: Iterator[JournalRow]
) -> JournalFile:
    if wish.format is JournalFormat.FREEE_DEALS:
        return _write_deals(reader, path, wish, rows)
    found = Findings()
    entries = wish.entries(rows, found)
    if wish.format is JournalFormat.FREEE:
        paths = write_parts(path, freee_journals(entries, wish.names, taxable=wish.taxable))
    else:
        write_chunks(path, chunks_of(reader, entries, wish))
        paths = (path,)
    return JournalFile(paths, found.rows, Yen(found.total), tuple(found.lost), found.shortened)


def chunks_of(reader: Reader, entries: Iterator[Entry], wish: JournalWish) -> Iterator[bytes]:
    """Yield the bytes of the one file that holds these rows, in every format but freee's."""
    match wish.format:
        case JournalFormat.YAYOI:
            return yayoi(entries, wish.names)
        case JournalFormat.MONEYFORWARD:
            return moneyforward(entries, wish.names, wish.encoding)
        case JournalFormat.HLEDGER:
            return hledger(entries, wish.names, _used(reader, wish))
        case JournalFormat.BEANCOUNT:
            return beancount(entries, wish.names, _used(reader, wish))
        case JournalFormat.XLSX:
            return journal_workbook(entries, wish.names, partial(_trial, reader, wish))
        case _:
            return journal_csv(entries, wish.names, wish.encoding)


def told(rows: Iterable[JournalRow], wish: JournalWish, count: int) -> Iterator[JournalRow]:
    """Pass the rows on and tell how far they are.

    Raises:
        StoppedError
    """
    for done, row in enumerate(rows, 1):
        if done % TELL_EVERY == 0 and not wish.goes_on(done, count):
            raise StoppedError
        yield row


def _write_deals(
    reader: Reader, path: Path, wish: JournalWish, rows: Iterator[JournalRow]
) -> JournalFile:
    """Write deals.

    Raises:
        NothingToExportError: No row of these days is a deal.
        FileNotWrittenError, StoppedError
    """
    book = Deals(reader, wish.words, wish.first, wish.last)
    found = Findings()

    def counted() -> Iterator[Deal]:
        for deal in book.of(rows):
            found.rows += 1
            found.total += sum(line.amount for line in deal.lines)
            yield deal

    paths = write_parts(path, freee_deals(counted(), wish.names))
    if not paths:
        raise NothingToExportError(first=wish.first, last=wish.last)
    return JournalFile(paths, found.rows, Yen(found.total), left_out=book.left_out)


def _trial(reader: Reader, wish: JournalWish, year: int) -> list[TrialLine]:
    """Return the trial balance of a year's days, as the ledgers' page has it."""
    first, last = max(wish.first, date(year, 1, 1)), min(wish.last, date(year, 12, 31))
    return [
        TrialLine(
            one.account,
            wish.words.part(one.account, one.part),
            one.opening,
            one.debit,
            one.credit,
        )
        for one in span_balances(reader, first, last, chart=wish.names.chart)
    ]


def _used(reader: Reader, wish: JournalWish) -> Used:
    """Return what the rows use, in the words they are written in."""
    span = wish.first, wish.last
    accounts = {
        (account, wish.words.part(account, part)) for account, part in used_accounts(reader, *span)
    }
    partners = {wish.words.site(partner) for partner in used_partners(reader, *span)}
    return Used(tuple(sorted(accounts)), tuple(sorted(partners)), wish.first)
