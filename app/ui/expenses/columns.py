"""The columns of the table of expenses: which there are, what sorts them, how wide they begin."""

from enum import StrEnum

from app.services.expense_lists import ExpenseSort
from app.ui.lines.columns import ColumnShape


class Column(StrEnum):
    """A column by its name in saved widths."""

    DAY = "day"
    PAYEE = "payee"
    ACCOUNT = "account"
    AMOUNT = "amount"
    SHARE = "share"
    TAX = "tax"
    PAID = "paid"
    EVIDENCE = "evidence"


SHAPES: dict[Column, ColumnShape] = {
    Column.DAY: ColumnShape(ExpenseSort.DAY, 92, falls=True),
    Column.PAYEE: ColumnShape(ExpenseSort.PAYEE, 150),
    Column.ACCOUNT: ColumnShape(ExpenseSort.ACCOUNT, 116),
    Column.AMOUNT: ColumnShape(ExpenseSort.AMOUNT, 96, is_amount=True, falls=True),
    Column.SHARE: ColumnShape(ExpenseSort.SHARE, 60, is_amount=True),
    Column.TAX: ColumnShape(ExpenseSort.TAX, 128),
    Column.PAID: ColumnShape(ExpenseSort.PAID, 108),
    Column.EVIDENCE: ColumnShape(ExpenseSort.EVIDENCE, 64),
}
