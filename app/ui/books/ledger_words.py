"""What a line of a ledger says, seen from the account that is shown."""

from PySide6.QtCore import QObject

from app.models.money import Yen
from app.services.journal_list import JournalLine
from app.ui.books.ledger_columns import AMOUNTS, Column
from app.ui.books.words import BookWords
from app.ui.page import PageContext


class LedgerWords(QObject):
    """Knows the account on screen, and the balance after each row."""

    def __init__(
        self, context: PageContext, words: BookWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self._words = words
        self._account = ""
        self._part: str | None = None
        self._balances: dict[int, int] = {}

    def look_at(self, account: str, part: str | None, balances: dict[int, int]) -> None:
        """See rows from this account, or part of it, from now on."""
        self._account, self._part, self._balances = account, part, balances

    def amount(self, line: JournalLine, column: Column) -> Yen | None:
        """Return the amount in a column; None where a row moves nothing on that side."""
        row = line.entry
        if column is Column.BALANCE:
            return self._words.natural(self._account, Yen(self._balances.get(line.id, 0)))
        if column is Column.DEBIT:
            return row.amount if self._is_here(row.debit, row.debit_part) else None
        return row.amount if self._is_here(row.credit, row.credit_part) else None

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return {
            Column.DATE: self.tr("Date"),
            Column.OTHER: self.tr("Opposite account"),
            Column.MEMO: self.tr("Description"),
            Column.DEBIT: self.tr("Debit"),
            Column.CREDIT: self.tr("Credit"),
            Column.BALANCE: self.tr("Balance"),
        }[column]

    def text(self, line: JournalLine, column: Column) -> str:
        """Return what a cell says."""
        row = line.entry
        if column in AMOUNTS:
            amount = self.amount(line, column)
            return "" if amount is None else self._formats.money(amount)
        if column is Column.DATE:
            return self._formats.full_day(row.booked_on)
        if column is Column.MEMO:
            return self._words.memo(row)
        if self._is_here(row.debit, row.debit_part):
            return self._words.account(row.credit, row.credit_part)
        return self._words.account(row.debit, row.debit_part)

    def balance_key(self, line: JournalLine) -> int:
        """Return the balance after a row, for what is kept of its picture."""
        return self._balances.get(line.id, 0)

    def sentence(self, line: JournalLine) -> str:
        """Return a row as one sentence for a screen reader."""
        debit = self.amount(line, Column.DEBIT)
        side = self.tr("debit") if debit is not None else self.tr("credit")
        return self.tr("{day}: {other}, {side} {amount}, balance {balance}. {memo}").format(
            day=self.text(line, Column.DATE),
            other=self.text(line, Column.OTHER),
            side=side,
            amount=self._formats.money(line.entry.amount),
            balance=self.text(line, Column.BALANCE),
            memo=self.text(line, Column.MEMO),
        )

    def _is_here(self, account: str, part: str) -> bool:
        return account == self._account and self._part in {None, part}
