"""Paints the lines of a ledger."""

from PySide6.QtCore import QObject, QRectF

from app.services.journal_list import JournalLine
from app.ui.books.ledger_columns import AMOUNTS, Column
from app.ui.books.ledger_model import LedgerModel
from app.ui.books.ledger_words import LedgerWords
from app.ui.kit.painting import Brush
from app.ui.lines.delegate import LinesDelegate
from app.ui.page import PageContext

ICON, ROOM = 13, 19


class LedgerDelegate(LinesDelegate[Column, JournalLine]):
    """Draws days with the locks of closed months, amounts on their sides, balances bold."""

    def __init__(
        self,
        context: PageContext,
        words: LedgerWords,
        model: LedgerModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context.theme, model, parent)
        self._words = words

    def needs_care(self, row: JournalLine) -> bool:
        return row.entry.version > 0 and not row.is_closed

    def by_the_clock(self, row: JournalLine) -> object:
        return self._words.balance_key(row)

    def paint_cell(self, brush: Brush, cell: QRectF, row: JournalLine, column: Column) -> None:
        x, y, width, height = cell.x(), cell.y(), cell.width(), cell.height()
        text = self._words.text(row, column)
        if column in AMOUNTS:
            is_balance = column is Column.BALANCE
            amount = self._words.amount(row, column)
            ink = "bad" if is_balance and amount is not None and amount < 0 else "text"
            role = "body_b" if is_balance else "body"
            brush.text(x, y, text, role, ink, width, align="right", height=height)
        elif column is Column.DATE:
            side, room = self._theme.px(ICON), self._theme.px(ROOM)
            if row.is_closed:
                brush.icon(x, y + (height - side) / 2, "lock", side, "text3")
            brush.text(x + room, y, text, "caption", "text2", width - room, height=height)
        else:
            is_name = column is Column.OTHER
            role, ink = ("body", "text") if is_name else ("caption", "text2")
            brush.text(x, y, text, role, ink, width, height=height)
