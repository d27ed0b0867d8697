"""What the tab of bank accounts says of lines and their uses, in the window's language."""

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import CONSUMPTION_TAX, TRANSIT, LineUse
from app.models.money import Yen
from app.services.bank_line_list import AccountBalance, StatementLine
from app.ui.bank.columns import Column
from app.ui.books.words import BookWords
from app.ui.page import PageContext

ICONS = {
    LineUse.PAYOUT: "landmark",
    LineUse.ORDER: "file-text",
    LineUse.EXPENSE: "file-text",
    LineUse.CARD: "wallet",
    LineUse.OWN: "user-round",
    LineUse.INTEREST: "arrow-up-right",
    LineUse.OUTSIDE: "arrow-right",
}


class BankWords(QObject):
    """Says lines, uses and accounts."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.books = BookWords(context, self)

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return {
            Column.DATE: self.tr("Date"),
            Column.TEXT: self.tr("Description"),
            Column.OUT: self.tr("Out"),
            Column.IN: self.tr("In"),
            Column.BALANCE: self.tr("Balance"),
            Column.USE: self.tr("Purpose"),
        }[column]

    def text(self, line: StatementLine, column: Column) -> str:
        """Return what a cell says."""
        money = self._context.formats.money
        if column is Column.DATE:
            return self._context.formats.full_day(line.booked_on)
        if column is Column.TEXT:
            return " ・ ".join(part for part in (line.text, line.memo) if part)
        if column is Column.OUT:
            return money(Yen(-line.amount)) if line.amount < 0 else ""
        if column is Column.IN:
            return money(line.amount) if line.amount > 0 else ""
        if column is Column.BALANCE:
            return self.balance(line.balance)
        return self.use(line)

    def balance(self, balance: Yen | None) -> str:
        """Return what is left on an account; a file may not tell it."""
        return "—" if balance is None else self._context.formats.money(balance)

    def short_use(self, line: StatementLine) -> str:
        """Return what a line turned out to be, where there is little room."""
        if line.use is LineUse.PAYOUT:
            return self._context.face(line.site).name
        if line.use is LineUse.EXPENSE:
            return self.books.account(line.booked)
        return self.use(line)

    def use(self, line: StatementLine) -> str:
        """Return what a line turned out to be."""
        if line.use is LineUse.PAYOUT:
            site = self._context.face(line.site).name
            return self.tr("Payout of {site}").format(site=site)
        if line.use is LineUse.EXPENSE:
            account = self.books.account(line.booked)
            return " ・ ".join(part for part in (account, line.payee) if part)
        if line.use is LineUse.CARD and line.part not in {"", CONSUMPTION_TAX}:
            return self.tr("Card: {card}").format(card=line.part)
        return self.use_name(line.use, line.part)

    def use_name(self, use: LineUse, part: str = "") -> str:
        """Return the name of a use."""
        if use is LineUse.OUTSIDE and part == TRANSIT:
            return self.tr("Between own accounts")
        if use is LineUse.CARD and part == CONSUMPTION_TAX:
            return self.tr("Consumption tax paid")
        return {
            LineUse.OPEN: self.tr("To sort out"),
            LineUse.PAYOUT: self.tr("Payout"),
            LineUse.ORDER: self.tr("Money given back"),
            LineUse.EXPENSE: self.tr("Expense"),
            LineUse.CARD: self.tr("Card settlement"),
            LineUse.OWN: self.tr("Private"),
            LineUse.INTEREST: self.tr("Interest"),
            LineUse.OUTSIDE: self.tr("Not business"),
        }[use]

    def icon(self, use: LineUse) -> str:
        """Return the picture of a use, "" for none yet."""
        return ICONS.get(use, "")

    def sentence(self, line: StatementLine) -> str:
        """Return a line as one sentence for a screen reader."""
        money = self._context.formats.money(Yen(abs(line.amount)))
        way = self.tr("in") if line.amount > 0 else self.tr("out")
        return self.tr("{day}: {amount} {way}, {text}. {use}").format(
            day=self._context.formats.full_day(line.booked_on),
            amount=money,
            way=way,
            text=line.text,
            use=self.use(line),
        )

    def account_lines(self, account: AccountBalance) -> tuple[str, str]:
        """Return what stands below an account's name: its balance, and how new that is."""
        if account.last_on is None:
            return self.tr("No statement yet"), ""
        day = self._context.formats.full_day(account.last_on)
        return self.balance(account.balance), self.tr("as of {day}").format(day=day)
