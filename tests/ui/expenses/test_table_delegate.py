"""The lines of expenses are painted: what is there differs from what is not."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.models.money import Yen
from app.services.expense_lists import expense_lines
from app.services.expense_queries import ExpenseRow
from app.ui.expenses.columns import Column
from app.ui.expenses.table_delegate import ExpensesDelegate
from app.ui.expenses.table_model import ExpensesModel
from app.ui.kit.painting import Brush
from app.ui.row_store import RowStore
from tests.ui.expenses.spending import row_of, words
from tests.ui.orders.desk import Desk


def painted(desk: Desk, row: ExpenseRow, column: Column) -> bytes:
    rows: RowStore[ExpenseRow] = RowStore(desk.context.tasks, expense_lines)
    say = words(desk)
    delegate = ExpensesDelegate(desk.context, say, ExpensesModel(say, rows))
    image = QImage(160, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    delegate.paint_cell(Brush(painter, desk.context.theme), QRectF(0, 0, 160, 39), row, column)
    painter.end()
    assert not delegate.needs_care(row)
    assert delegate.by_the_clock(row) == row.spent_on
    return bytes(image.constBits())


def test_each_cell_shows_what_its_expense_says(spending: Desk) -> None:
    row = row_of(spending, 2)
    other = row._replace(
        spent_on=date(2026, 1, 1),
        payee="別の店",
        account="rent",
        amount=Yen(row.amount * 2),
        business_share=3_000,
        tax_class="out_of_scope",
        paid_part="別のカード",
        evidence_count=0,
    )
    for column in Column:
        assert painted(spending, row, column) != painted(spending, other, column), column
    assert painted(spending, row, Column.PAYEE) != painted(
        spending, row._replace(memo=""), Column.PAYEE
    )
