"""What the tab of expenses asks for: one filter and one order."""

from dataclasses import dataclass, field

from app.services.expense_lists import ALL_EXPENSES, ExpenseFilter, ExpenseSort


@dataclass(frozen=True, slots=True)
class Question:
    """One list of expenses."""

    where: ExpenseFilter = field(default=ALL_EXPENSES)
    sort: ExpenseSort = ExpenseSort.DAY
    descending: bool = True

    @property
    def is_filtered(self) -> bool:
        """Whether anything but the days is asked for."""
        where = self.where
        return bool(where.text or where.account or where.without_evidence)
