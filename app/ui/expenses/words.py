"""What the tab of expenses says: accounts, tax classes, who paid, and one expense in words."""

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import PaidBy
from app.rulebook.expense_rules import ExpenseRulebook
from app.rulebook.schema import LocalName
from app.rulebook.taxes import WHOLE
from app.services.expense_queries import ExpenseRow
from app.ui.expenses.columns import Column
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext


class ExpenseWords(QObject):
    """Says things about expenses in the window's language; `rules` name accounts and classes."""

    def __init__(
        self, context: PageContext, rules: ExpenseRulebook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._formats = context.formats
        self.rules = rules

    def account(self, account_id: str) -> str:
        """Return the name of an account; one the chart does not know keeps its id."""
        found = self.rules.chart.accounts.get(account_id)
        return account_id if found is None else self._pick(found.name)

    def tax_class(self, class_id: str) -> str:
        """Return the name of a tax class."""
        found = self.rules.chart.tax_classes.get(class_id)
        return class_id if found is None else self._pick(found.name)

    def paid_by(self, by: PaidBy) -> str:
        """Return where money came from."""
        return {
            PaidBy.BANK: self.tr("Business account"),
            PaidBy.CARD: self.tr("Card"),
            PaidBy.OWN: self.tr("Own money"),
            PaidBy.CASH: self.tr("Business cash"),
            PaidBy.BALANCE: self.tr("Proceeds kept on a site"),
        }[by]

    def paid(self, row: ExpenseRow) -> str:
        """Return the account, card or site something was paid from, else by what means."""
        return one_line(row.paid_part) or self.paid_by(row.paid_by)

    def share(self, share: int) -> str:
        """Return what of an expense is the business's."""
        return self._formats.basis_points(share)

    def evidence(self, row: ExpenseRow) -> str:
        """Return how much evidence there is."""
        return f"{row.evidence_count}" if row.evidence_count else self.tr("none", "evidence")

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return {
            Column.DAY: self.tr("Day"),
            Column.PAYEE: self.tr("Payee"),
            Column.ACCOUNT: self.tr("Account"),
            Column.AMOUNT: self.tr("Amount"),
            Column.SHARE: self.tr("Share"),
            Column.TAX: self.tr("Tax class"),
            Column.PAID: self.tr("Paid from"),
            Column.EVIDENCE: self.tr("Evidence"),
        }[column]

    def text(self, row: ExpenseRow, column: Column) -> str:
        """Return what a cell says."""
        return {
            Column.DAY: lambda: self._formats.full_day(row.spent_on),
            Column.PAYEE: lambda: self.payee(row),
            Column.ACCOUNT: lambda: self.account(row.account),
            Column.AMOUNT: lambda: self._formats.money(row.amount),
            Column.SHARE: lambda: self.share(row.business_share),
            Column.TAX: lambda: self.tax_class(row.tax_class),
            Column.PAID: lambda: self.paid(row),
            Column.EVIDENCE: lambda: self.evidence(row),
        }[column]()

    def payee(self, row: ExpenseRow) -> str:
        """Return the payee, and what the seller noted beside."""
        memo = one_line(row.memo)
        return f"{one_line(row.payee)} ・ {memo}" if memo else one_line(row.payee)

    def sentence(self, row: ExpenseRow) -> str:
        """Return one full sentence for a screen reader."""
        columns = [column for column in Column if self._is_worth_saying(row, column)]
        return self._formats.listed(
            f"{self.head(column)} {self.text(row, column)}" for column in columns
        )

    @staticmethod
    def _is_worth_saying(row: ExpenseRow, column: Column) -> bool:
        return column is not Column.SHARE or row.business_share != WHOLE

    def _pick(self, name: LocalName) -> str:
        return name.ja if self._formats.language == "ja" else name.en
