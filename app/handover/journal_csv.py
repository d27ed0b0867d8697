"""Journal rows as a plain CSV for spreadsheets and readers of their own, UTF-8 or CP932."""

from collections.abc import Iterable, Iterator

from app.handover.cells import Cell, Encoding, csv_bytes, one_line, quoted
from app.handover.entries import Entry, Names

TARGET = "yayoi"
"""Whose words for tax classes are used: the most detailed ones."""
HEAD = (
    *("番号", "日付", "借方科目", "借方補助", "借方税区分", "貸方科目", "貸方補助", "貸方税区分"),
    *("金額", "取引先", "摘要"),
)


def journal_csv(
    entries: Iterable[Entry], names: Names, encoding: Encoding = Encoding.UTF_8
) -> Iterator[bytes]:
    """Yield the bytes of the file."""
    return csv_bytes(HEAD, (_row(entry, names) for entry in entries), encoding, quoted)


def _row(entry: Entry, names: Names) -> list[Cell]:
    return [
        entry.number,
        entry.day.isoformat(),
        names.account(entry.debit),
        one_line(entry.debit_part),
        names.tax_class(entry.debit_tax, entry.day.year),
        names.account(entry.credit),
        one_line(entry.credit_part),
        names.tax_class(entry.credit_tax, entry.day.year),
        entry.amount,
        one_line(entry.partner),
        one_line(entry.memo),
    ]
