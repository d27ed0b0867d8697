"""The journal as an Excel workbook: its rows, its trial balance, the sales of each month."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from app.handover.entries import Entry, Names, check_amount
from app.handover.spreadsheet import (
    GREATEST_NUMBER,
    Sheet,
    SheetCell,
    SheetColumn,
    spreadsheet,
)
from app.models.money import Yen

TARGET = "yayoi"
"""Whose words for tax classes are used: the most detailed ones."""
_COLUMNS = (
    ("番号", 8),
    ("日付", 12),
    ("借方科目", 16),
    ("借方補助", 20),
    ("借方税区分", 22),
    ("貸方科目", 16),
    ("貸方補助", 20),
    ("貸方税区分", 22),
    ("金額", 14),
    ("取引先", 24),
    ("摘要", 48),
)
TITLES = tuple(title for title, _ in _COLUMNS)
_BALANCE_COLUMNS = (
    ("科目番号", 10),
    ("科目", 20),
    ("補助", 24),
    ("借方合計", 16),
    ("貸方合計", 16),
    ("残高（借方＋／貸方－）", 24),
)


class PartBalance(NamedTuple):
    """What an account and part of it moved: ids of the chart, parts in words."""

    account: str
    part: str
    debit: Yen
    credit: Yen


class MonthSales(NamedTuple):
    """What was sold in a month (YYYY-MM) on one marketplace or to a client of one's own."""

    month: str
    part: str
    amount: Yen


class Totals(NamedTuple):
    """What stands on the sheets behind the journal."""

    balances: tuple[PartBalance, ...]
    sales: tuple[MonthSales, ...]


def journal_workbook(entries: Iterable[Entry], names: Names, totals: Totals) -> Iterator[bytes]:
    """Yield the bytes of the workbook.

    Raises:
        AmountTooLargeError: More than the fifteen digits that Excel keeps of a number.
    """
    sheets = (
        Sheet("仕訳帳", _columns(_COLUMNS), (journal_cells(entry, names) for entry in entries)),
        _trial_balance(totals.balances, names),
        _monthly_sales(totals.sales),
    )
    return spreadsheet(sheets)


def _columns(columns: Sequence[tuple[str, int]]) -> tuple[SheetColumn, ...]:
    return tuple(SheetColumn(title, width) for title, width in columns)


def journal_cells(entry: Entry, names: Names) -> list[SheetCell]:
    """Return the cells of one row.

    Raises:
        AmountTooLargeError
    """
    check_amount(entry, GREATEST_NUMBER)
    return [
        entry.number,
        entry.day,
        names.account(entry.debit),
        entry.debit_part,
        names.tax_class(entry.debit_tax),
        names.account(entry.credit),
        entry.credit_part,
        names.tax_class(entry.credit_tax),
        entry.amount,
        entry.partner,
        entry.memo,
    ]


def _trial_balance(balances: Iterable[PartBalance], names: Names) -> Sheet:
    ordered = sorted(balances, key=lambda one: (names.chart.account(one.account).number, one.part))
    rows: list[list[SheetCell]] = [
        [
            names.chart.account(one.account).number,
            names.account(one.account),
            one.part,
            one.debit,
            one.credit,
            one.debit - one.credit,
        ]
        for one in ordered
    ]
    debit, credit = sum(one.debit for one in ordered), sum(one.credit for one in ordered)
    total = ("", "合計", "", debit, credit, debit - credit)
    return Sheet("残高試算表", _columns(_BALANCE_COLUMNS), rows, total)


def _monthly_sales(sales: Iterable[MonthSales]) -> Sheet:
    amounts: Counter[tuple[str, str]] = Counter()
    for one in sales:
        amounts[one.month, one.part] += one.amount
    parts = sorted({part for _, part in amounts})
    rows: list[list[SheetCell]] = []
    for month in sorted({month for month, _ in amounts}):
        line = [amounts[month, part] for part in parts]
        rows.append([month, *line, sum(line)])
    columns = (("月", 10), *((part or "その他", 18) for part in parts), ("合計", 16))
    whole = [sum(amount for (_, own), amount in amounts.items() if own == part) for part in parts]
    return Sheet("月別売上", _columns(columns), rows, ("合計", *whole, sum(whole)))
