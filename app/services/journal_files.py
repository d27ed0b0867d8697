"""Hands the journal over to other programs, as files of any length."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from app.errors import AppError
from app.handover.cp932_text import lost_in_cp932
from app.handover.entries import Entry, Names
from app.handover.files import write_chunks, write_parts
from app.handover.freee import freee_journals
from app.handover.journal_csv import journal_csv
from app.handover.journal_workbook import MonthSales, PartBalance, Totals, journal_workbook
from app.handover.moneyforward import moneyforward
from app.handover.plain_text_ledgers import Used, beancount, hledger
from app.handover.yayoi import yayoi
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.rulebook.chart import AccountKind
from app.services.journal_queries import (
    balances_by_month,
    each_row,
    row_count,
    trial_balance,
    used_accounts,
    used_partners,
)
from app.services.journal_words import JournalWords
from app.storage.reader import Reader

TELL_EVERY = 1_000


class NothingToExportError(AppError):
    """The journal has no row in that time (`first`, `last`)."""


class StoppedError(Exception):
    """The seller stopped the writing; no file was written."""


class JournalFile(NamedTuple):
    """What was written: the files, the rows in them, and characters that the format lacks."""

    paths: tuple[Path, ...]
    rows: int
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalWish:
    """What is to be written: the format, the days (civil, included) and the words.

    `taxable` tells freee to reckon the tax itself. `goes_on` is told rows done and all rows now
    and then; it returns False to stop.
    """

    format: JournalFormat
    first: date
    last: date
    names: Names
    words: JournalWords
    taxable: bool = False
    goes_on: Callable[[int, int], bool] = lambda _done, _all: True


def names_target(wanted: JournalFormat) -> str:
    """Return whose words for tax classes a format uses."""
    return wanted.value if wanted in {"yayoi", "moneyforward", "freee"} else "yayoi"


def write_journal(reader: Reader, path: Path, wish: JournalWish) -> JournalFile:
    """Write the journal of some days to a file; freee's limit makes it several, numbered.

    Raises:
        NothingToExportError, FileNotWrittenError
        AmountTooLargeError: An amount that the format cannot hold; no file was written.
        StoppedError: `goes_on` said so.
    """
    count = row_count(reader, wish.first, wish.last)
    if not count:
        raise NothingToExportError(first=wish.first, last=wish.last)
    lost: dict[str, None] = {}
    entries = _watched(_entries(reader, wish), wish, count, lost)
    if wish.format is JournalFormat.FREEE:
        parts = freee_journals(entries, wish.names, taxable=wish.taxable)
        return JournalFile(write_parts(path, parts), count, ())
    write_chunks(path, _chunks(reader, entries, wish))
    return JournalFile((path,), count, tuple(lost))


def first_rows(reader: Reader, wish: JournalWish, count: int) -> tuple[Entry, ...]:
    """Return the first rows that would be written, for a look before."""
    rows = _entries(reader, wish)
    return tuple(entry for _, entry in zip(range(count), rows, strict=False))


def _entries(reader: Reader, wish: JournalWish) -> Iterator[Entry]:
    return wish.words.entries(each_row(reader, wish.first, wish.last))


def _chunks(reader: Reader, entries: Iterator[Entry], wish: JournalWish) -> Iterator[bytes]:
    match wish.format:
        case JournalFormat.YAYOI:
            return yayoi(entries, wish.names)
        case JournalFormat.MONEYFORWARD:
            return moneyforward(entries, wish.names)
        case JournalFormat.HLEDGER:
            return hledger(entries, wish.names, _used(reader, wish))
        case JournalFormat.BEANCOUNT:
            return beancount(entries, wish.names, _used(reader, wish))
        case JournalFormat.XLSX:
            return journal_workbook(entries, wish.names, _totals(reader, wish))
        case _:
            return journal_csv(entries, wish.names)


def _used(reader: Reader, wish: JournalWish) -> Used:
    """Return what the rows use, in the words they are written in."""
    span = wish.first, wish.last
    accounts = {
        (account, wish.words.part(account, part)) for account, part in used_accounts(reader, *span)
    }
    partners = {wish.words.site(partner) for partner in used_partners(reader, *span)}
    return Used(tuple(sorted(accounts)), tuple(sorted(partners)), wish.first)


def _totals(reader: Reader, wish: JournalWish) -> Totals:
    """Return what stands behind the journal in a workbook, in the words of its rows."""
    span = wish.first, wish.last
    balances = (
        PartBalance(one.account, wish.words.part(one.account, one.part), one.debit, one.credit)
        for one in trial_balance(reader, *span)
    )
    sales = (
        MonthSales(one.month, wish.words.part(account.id, one.part), Yen(-one.balance))
        for account in wish.names.chart.of_kind(AccountKind.INCOME)
        for one in balances_by_month(reader, account.id, *span)
    )
    return Totals(tuple(balances), tuple(sales))


def _watched(
    entries: Iterable[Entry], wish: JournalWish, count: int, lost: dict[str, None]
) -> Iterator[Entry]:
    """Pass the rows on; tell how far they are, and note what CP932 lacks where that counts."""
    is_cp932 = wish.format is JournalFormat.YAYOI
    for entry in entries:
        if entry.number % TELL_EVERY == 0 and not wish.goes_on(entry.number, count):
            raise StoppedError
        if is_cp932:
            said = f"{entry.debit_part}{entry.credit_part}{entry.words}"
            lost.update(dict.fromkeys(lost_in_cp932(said)))
        yield entry
