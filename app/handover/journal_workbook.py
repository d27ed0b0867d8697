"""The journal as an Excel workbook: its rows, its trial balance, the sales of each month."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from app.handover.entries import Entry, Names, check_amount
from app.handover.spreadsheet import GREATEST_NUMBER, Sheet, SheetCell, SheetColumn, spreadsheet
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
    ("借方合計", 16),
    ("貸方合計", 16),
    ("残高（借方＋／貸方－）", 24),
)


class _Sums:
    """Adds up what passes by: parts of accounts, and the sales of each month."""

    def __init__(self, names: Names) -> None:
        self._income = {one.id for one in names.chart.of_kind(AccountKind.INCOME)}
        self.debits: Counter[tuple[str, str]] = Counter()
        self.credits: Counter[tuple[str, str]] = Counter()
        self.sales: Counter[tuple[str, str]] = Counter()

    def passing(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Pass the rows on."""
        for entry in entries:
            self.debits[entry.debit, entry.debit_part] += entry.amount
            self.credits[entry.credit, entry.credit_part] += entry.amount
            month = f"{entry.day:%Y-%m}"
            if entry.credit in self._income:
                self.sales[month, entry.credit_part] += entry.amount
            if entry.debit in self._income:
                self.sales[month, entry.debit_part] -= entry.amount
            yield entry


def journal_workbook(entries: Iterable[Entry], names: Names) -> Iterator[bytes]:
    """Yield the bytes of the workbook.

    Raises:
        AmountTooLargeError: More than the fifteen digits that Excel keeps of a number.
    """
    return spreadsheet(_sheets(entries, names))


def _sheets(entries: Iterable[Entry], names: Names) -> Iterator[Sheet]:
    """Yield the sheets, each to be written before the next: the sums stand after the rows."""
    sums = _Sums(names)
    rows = (journal_cells(entry, names) for entry in sums.passing(entries))
    yield Sheet("仕訳帳", _columns(_COLUMNS), rows)
    yield _trial_balance(sums, names)
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


def _trial_balance(sums: _Sums, names: Names) -> Sheet:
    def place(key: tuple[str, str]) -> tuple[int, str]:
        return names.chart.account(key[0]).number, key[1]

    rows: list[list[SheetCell]] = []
    for account, part in sorted({*sums.debits, *sums.credits}, key=place):
        debit, credit = sums.debits[account, part], sums.credits[account, part]
        number = names.chart.account(account).number
        rows.append([number, names.account(account), part, debit, credit, debit - credit])
    whole = sum(sums.debits.values()), sum(sums.credits.values())
    total = ("", "合計", "", *whole, whole[0] - whole[1])
    return Sheet("残高試算表", _columns(_BALANCE_COLUMNS), rows, total)


def _monthly_sales(amounts: Counter[tuple[str, str]]) -> Sheet:
    parts = sorted({part for _, part in amounts})
    rows: list[list[SheetCell]] = []
    for month in sorted({month for month, _ in amounts}):
        line = [amounts[month, part] for part in parts]
        rows.append([month, *line, sum(line)])
    columns = (("月", 10), *((part or "その他", 18) for part in parts), ("合計", 16))
    whole = [sum(amount for (_, own), amount in amounts.items() if own == part) for part in parts]
    return Sheet("月別売上", _columns(columns), rows, ("合計", *whole, sum(whole)))
