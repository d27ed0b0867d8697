"""What the books say of accounts, tax classes and rows of the journal, in the window's language."""

from PySide6.QtCore import QObject

from app.models.money import Yen
from app.rulebook.chart import AccountKind
from app.rulebook.schema import LocalName
from app.services.journal_list import JournalLine
from app.services.journal_queries import JournalRow
from app.services.journal_words import KINDS, JournalWords
from app.ui.books.journal_columns import Column
from app.ui.books.rules import books_rules
from app.ui.books.sources import DERIVED_AT_THE_END
from app.ui.page import PageContext

OUT_OF_SCOPE = "out_of_scope"


class BookWords(QObject):
    """Says accounts with their parts, tax classes, and what a row is about."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_japanese = context.formats.language == "ja"
        self.sites = {key: face.name for key, face in context.marketplaces.items()}
        self.chart = books_rules().chart
        self._rows = JournalWords(self.sites, is_japanese=self._is_japanese)
        self.accounts = {key: self._say(one.name) for key, one in self.chart.accounts.items()}
        self.kinds = {key: self._rows.say(pair) for key, pair in KINDS.items()}

    def account(self, account: str, part: str = "") -> str:
        """Return an account with its part: 売掛金（ココナラ）."""
        name = self.accounts.get(account, account)
        shown = self._rows.part(account, part)
        if not shown:
            return name
        return f"{name}（{shown}）" if self._is_japanese else f"{name} ({shown})"

    def part(self, account: str, part: str) -> str:
        """Return the name of a part of an account alone."""
        return self._rows.part(account, part)

    def no_part(self) -> str:
        """Return what stands for the rows of an account that name no part."""
        return self.tr("No sub-account")

    def kind(self, kind: AccountKind) -> str:
        """Return the name of a kind of accounts."""
        return {
            AccountKind.ASSET: self.tr("Assets"),
            AccountKind.LIABILITY: self.tr("Liabilities"),
            AccountKind.EQUITY: self.tr("Owner's capital"),
            AccountKind.INCOME: self.tr("Income"),
            AccountKind.EXPENSE: self.tr("Expenses"),
        }[kind]

    def natural(self, account: str, balance: Yen) -> Yen:
        """Return a balance on the account's own side: a debt or income is positive there."""
        kind = self.chart.account(account).kind
        is_debit = kind in {AccountKind.ASSET, AccountKind.EXPENSE} or account == "owner_draw"
        return balance if is_debit else Yen(-balance)

    def tax_class(self, tax_class: str) -> str:
        """Return the name of a tax class."""
        known = self.chart.tax_classes.get(tax_class)
        return tax_class if known is None else self._say(known.name)

    def tax_of(self, row: JournalRow) -> str:
        """Return the tax class of a row: that of the side which has one."""
        is_debit = row.debit_tax != OUT_OF_SCOPE
        return self.tax_class(row.debit_tax if is_debit else row.credit_tax)

    def memo(self, row: JournalRow) -> str:
        """Return what a row is about, and with whom."""
        said, partner = self._rows.memo(row), self._rows.site(row.partner)
        return " ・ ".join(dict.fromkeys(text for text in (said, partner) if text))

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return {
            Column.DATE: self.tr("Date"),
            Column.DEBIT: self.tr("Debit"),
            Column.CREDIT: self.tr("Credit"),
            Column.AMOUNT: self.tr("Amount"),
            Column.TAX: self.tr("Tax class"),
            Column.MEMO: self.tr("Description"),
            Column.SOURCE: self.tr("Source"),
        }[column]

    def text(self, line: JournalLine, column: Column) -> str:
        """Return what a cell says."""
        row = line.entry
        return {
            Column.DATE: lambda: self._context.formats.full_day(row.booked_on),
            Column.DEBIT: lambda: self.account(row.debit, row.debit_part),
            Column.CREDIT: lambda: self.account(row.credit, row.credit_part),
            Column.AMOUNT: lambda: self._context.formats.money(row.amount),
            Column.TAX: lambda: self.tax_of(row),
            Column.MEMO: lambda: self.memo(row),
            Column.SOURCE: lambda: self.source(line),
        }[column]()

    def source(self, line: JournalLine) -> str:
        """Return what a row comes from: an order, a payout, an expense; papers are counted."""
        name = ""
        if line.order_id is not None:
            name = self.tr("Order")
        elif line.payout_id is not None:
            name = self.tr("Payout")
        elif line.expense_id is not None:
            name = self.tr("Expense")
        elif line.line_id is not None:
            name = self.tr("Statement")
        elif line.own_id is not None:
            name = self.tr("Entered by you")
        elif line.entry.kind in DERIVED_AT_THE_END:
            name = self.tr("Year end")
        elif line.entry.kind == "opening":
            name = self.tr("Opening balance")
        papers = self.tr("{n} files").format(n=line.evidence) if line.evidence > 1 else ""
        papers = self.tr("1 file") if line.evidence == 1 else papers
        corrects = self.correction(line) if line.entry.version else ""
        return " ・ ".join(part for part in (corrects, name, papers) if part)

    def correction(self, line: JournalLine) -> str:
        """Return which closed month a row corrects: 9月の修正."""
        month = self._context.formats.short_month(line.entry.happened_on)
        return self.tr("Corrects {month}").format(month=month)

    def sentence(self, line: JournalLine) -> str:
        """Return a row as one sentence for a screen reader."""
        row = line.entry
        told = self.tr("{day}: {debit} to {credit}, {amount}. {memo}").format(
            day=self._context.formats.full_day(row.booked_on),
            debit=self.account(row.debit, row.debit_part),
            credit=self.account(row.credit, row.credit_part),
            amount=self._context.formats.money(row.amount),
            memo=self.memo(row),
        )
        return f"{told} {self.tr('The month is closed.')}" if line.is_closed else told

    def _say(self, name: LocalName) -> str:
        return name.ja if self._is_japanese else name.en
