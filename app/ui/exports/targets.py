"""The programs that the books can be written for: their names, and what to know about each."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import JournalFormat

SUFFIXES = {
    JournalFormat.YAYOI: ".txt",
    JournalFormat.HLEDGER: ".journal",
    JournalFormat.BEANCOUNT: ".beancount",
    JournalFormat.XLSX: ".xlsx",
}
"""How files are named; the others are CSV."""


class Target(NamedTuple):
    """A program: what it is called, and one line on the file it reads."""

    format: JournalFormat
    name: str
    hint: str

    @property
    def suffix(self) -> str:
        """What its files end in."""
        return SUFFIXES.get(self.format, ".csv")


class Targets(QObject):
    """Names the programs, and says how each takes the file in."""

    def all(self) -> tuple[Target, ...]:
        """Return the programs in the order they are shown."""
        return (
            Target(JournalFormat.YAYOI, self.tr("Yayoi"), self.tr("25 columns, Shift_JIS")),
            Target(
                JournalFormat.MONEYFORWARD,
                self.tr("Money Forward"),
                self.tr("Journal, 27 columns"),
            ),
            Target(JournalFormat.FREEE, self.tr("freee: journal"), self.tr("As transfer slips")),
            Target(
                JournalFormat.FREEE_DEALS,
                self.tr("freee: deals"),
                self.tr("Income and spending, settled"),
            ),
            Target(JournalFormat.XLSX, self.tr("Excel"), self.tr("Journal, balances, months")),
            Target(JournalFormat.CSV, self.tr("Plain CSV"), self.tr("For any spreadsheet")),
            Target(JournalFormat.HLEDGER, self.tr("hledger"), self.tr("Plain-text accounting")),
            Target(JournalFormat.BEANCOUNT, self.tr("beancount"), self.tr("Plain-text accounting")),
        )

    def how(self, wanted: JournalFormat) -> str:
        """Return how the program takes the file in, and what to mind."""
        return {
            JournalFormat.YAYOI: self.tr(
                "In Yayoi: import the file from the journal's menu. Names of accounts must be those"
                " registered there, else it asks. The class for 70 % deduction is not published"
                " by the maker yet: change it under “Names” if it is refused."
            ),
            JournalFormat.MONEYFORWARD: self.tr(
                "In Money Forward: 仕訳帳 → インポート. It takes the fiscal year that is shown"
                " there, and names exactly as they are registered."
            ),
            JournalFormat.FREEE: self.tr(
                "In freee: import as journals of another program. More than 5,000 rows or 5 MB"
                " become several files; take them in one after the other."
            ),
            JournalFormat.FREEE_DEALS: self.tr(
                "In freee: import as deals. Accounts for settling (your bank, your card) must be"
                " registered there under the same name. Choose deals or the journal, not both."
            ),
            JournalFormat.XLSX: self.tr(
                "A workbook with the journal, the trial balance and the sales of each month."
                " Nothing in it is a formula."
            ),
            JournalFormat.CSV: self.tr("One row for each row of the journal, with a head."),
            JournalFormat.HLEDGER: self.tr(
                "Check it with: hledger check -s ordereddates payees. Balances stand at its end."
            ),
            JournalFormat.BEANCOUNT: self.tr(
                "Check it with: bean-check. Accounts begin with a number, as beancount asks."
            ),
        }[wanted]

    def file_name(self, target: Target, first: str, last: str) -> str:
        """Return the name proposed for a file."""
        name = target.name.replace(": ", "-").replace("：", "-")
        return f"{self.tr('journal')}_{name}_{first}_{last}{target.suffix}"


def with_suffix(path: Path, target: Target) -> Path:
    """Return the path chosen, with the ending of its kind where none was typed."""
    return path if path.suffix else path.with_name(f"{path.name}{target.suffix}")
