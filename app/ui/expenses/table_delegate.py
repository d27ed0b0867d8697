"""Paints the cells of the table of expenses."""

from PySide6.QtCore import QObject, QRectF

from app.rulebook.taxes import WHOLE
from app.services.expense_queries import ExpenseRow
from app.ui.expenses.columns import SHAPES, Column
from app.ui.expenses.table_model import ExpensesModel
from app.ui.expenses.words import ExpenseWords
from app.ui.kit.harmless import one_line
from app.ui.kit.painting import Brush
from app.ui.lines.delegate import LinesDelegate
from app.ui.page import PageContext

ICON = 15
MEMO_GAP = 8


class ExpensesDelegate(LinesDelegate[Column, ExpenseRow]):
    """Draws the lines of expenses; a paper clip tells of evidence, a dash that there is none."""

    def __init__(
        self,
        context: PageContext,
        words: ExpenseWords,
        model: ExpensesModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context.theme, model, parent)
        self._words = words

    def needs_care(self, row: ExpenseRow) -> bool:
        del row
        return False  # a dash in its own column says it

    def by_the_clock(self, row: ExpenseRow) -> object:
        return row.spent_on

    def paint_cell(self, brush: Brush, cell: QRectF, row: ExpenseRow, column: Column) -> None:
        if column is Column.PAYEE:
            self._paint_payee(brush, cell, row)
        elif column is Column.EVIDENCE:
            self._paint_evidence(brush, cell, row)
        else:
            self._paint_text(brush, cell, row, column)

    def _paint_text(self, brush: Brush, cell: QRectF, row: ExpenseRow, column: Column) -> None:
        text = self._words.text(row, column)
        is_amount = SHAPES[column].is_amount
        role = "body_b" if column is Column.AMOUNT else "body"
        ink = "text" if column in {Column.AMOUNT, Column.ACCOUNT} else "text2"
        if column is Column.SHARE and row.business_share == WHOLE:
            ink = "text3"
        brush.text(
            cell.x(),
            cell.y(),
            text,
            role,
            ink,
            cell.width(),
            align="right" if is_amount else "left",
            height=cell.height(),
        )

    @staticmethod
    def _paint_payee(brush: Brush, cell: QRectF, row: ExpenseRow) -> None:
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        x += brush.text(x, y, one_line(row.payee), "body_b", "text", width, height=height)
        room = cell.right() - x - MEMO_GAP
        memo = one_line(row.memo)
        if memo and room > brush.theme.px(32):
            brush.text(x + MEMO_GAP, y, memo, "caption", "text3", room, height=height)

    @staticmethod
    def _paint_evidence(brush: Brush, cell: QRectF, row: ExpenseRow) -> None:
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        if row.evidence_count == 0:
            brush.text(x, y, "—", "body", "text3", width, height=height)
            return
        brush.icon(x, y + (height - ICON) / 2, "paperclip", ICON, "ok")
        left = x + ICON + 3
        brush.text(left, y, f"{row.evidence_count}", "caption", "text2", width, height=height)
