"""The journal as an Excel workbook: its rows, its trial balance, the sales of each month."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from app.handover.entries import Entry, Names, check_amount
from app.handover.spreadsheet import GREATEST_NUMBER, Sheet, SheetCell, SheetColumn, spreadsheet
from app.models.money import Yen
from app.rulebook.chart import AccountKind

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
    ("繰越残高（借方＋／貸方－）", 26),
    ("借方合計", 16),
    ("貸方合計", 16),
    ("残高（借方＋／貸方－）", 24),
)


class TrialLine(NamedTuple):
    """What a part of an account held before some days, moved in them and holds after them."""

    account: str
    part: str
    opening: Yen
    debit: Yen
    credit: Yen


Trial = Callable[[int], Sequence[TrialLine]]
"""Returns the trial balance of a year's days that are handed over."""


class _Sums:
    """Adds up what passes by: the sales of each month; and keeps which years they are."""

    def __init__(self, names: Names) -> None:
        self._income = {one.id for one in names.chart.of_kind(AccountKind.INCOME)}
        self.years: set[int] = set()
        self.sales: Counter[tuple[str, str]] = Counter()

    def passing(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Pass the rows on."""
        for entry in entries:
            self.years.add(entry.day.year)
            month = f"{entry.day:%Y-%m}"
            if entry.credit in self._income:
                self.sales[month, entry.credit_part] += entry.amount
            if entry.debit in self._income:
                self.sales[month, entry.debit_part] -= entry.amount
            yield entry


def journal_workbook(entries: Iterable[Entry], names: Names, trial: Trial) -> Iterator[bytes]:
    """Yield the bytes of the workbook; each year of the rows has a trial balance of its own.

    Raises:
        AmountTooLargeError: More than the fifteen digits that Excel keeps of a number.
    """
    return spreadsheet(_sheets(entries, names, trial))


def _sheets(entries: Iterable[Entry], names: Names, trial: Trial) -> Iterator[Sheet]:
    """Yield the sheets, each to be written before the next: the sums stand after the rows."""
    sums = _Sums(names)
    rows = (journal_cells(entry, names) for entry in sums.passing(entries))
    yield Sheet("仕訳帳", _columns(_COLUMNS), rows)
    for year in sorted(sums.years):
        title = "残高試算表" if len(sums.years) == 1 else f"残高試算表 {year}"
        yield _trial_balance(title, trial(year), names)
    yield _monthly_sales(sums.sales)


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
        names.tax_class(entry.debit_tax, entry.day.year),
        names.account(entry.credit),
        entry.credit_part,
        names.tax_class(entry.credit_tax, entry.day.year),
        entry.amount,
        entry.partner,
        entry.memo,
    ]


def _columns(columns: Sequence[tuple[str, int]]) -> tuple[SheetColumn, ...]:
    return tuple(SheetColumn(title, width) for title, width in columns)


def _trial_balance(title: str, lines: Sequence[TrialLine], names: Names) -> Sheet:
    def place(line: TrialLine) -> tuple[int, str]:
        return names.chart.account(line.account).number, line.part

    rows: list[list[SheetCell]] = []
    for line in sorted(lines, key=place):
        number = names.chart.account(line.account).number
        moved = line.debit, line.credit
        left = line.opening + line.debit - line.credit
        rows.append([number, names.account(line.account), line.part, line.opening, *moved, left])
    opening = sum(line.opening for line in lines)
    debit, credit = sum(line.debit for line in lines), sum(line.credit for line in lines)
    total = ("", "合計", "", opening, debit, credit, opening + debit - credit)
    return Sheet(title, _columns(_BALANCE_COLUMNS), rows, total)


def _monthly_sales(amounts: Counter[tuple[str, str]]) -> Sheet:
    parts = sorted({part for _, part in amounts})
    rows: list[list[SheetCell]] = []
    for month in sorted({month for month, _ in amounts}):
        line = [amounts[month, part] for part in parts]
        rows.append([month, *line, sum(line)])
    columns = (("月", 10), *((part or "その他", 18) for part in parts), ("合計", 16))
    whole = [sum(amount for (_, own), amount in amounts.items() if own == part) for part in parts]
    return Sheet("月別売上", _columns(columns), rows, ("合計", *whole, sum(whole)))
