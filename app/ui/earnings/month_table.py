"""The months as a table: the chart's numbers for those who read rather than look."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.ui.earnings.month_bars import MonthBar
from app.ui.formats import UNKNOWN, Formats
from app.ui.page import PageContext

NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def gross_words(bar: MonthBar, formats: Formats) -> str:
    """Return a month's sales; with a plus where more was sold at a price nobody knows."""
    if bar.is_whole:
        return formats.money(bar.gross)
    return f"{formats.money(bar.gross)}+" if bar.gross else UNKNOWN


class MonthTable(QTableWidget):
    """One row a month, newest first: orders, sales, fee and take-home."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self._context = context
        self.setHorizontalHeaderLabels(
            [
                self.tr("Month"),
                self.tr("Orders"),
                self.tr("Sales"),
                self.tr("Fee"),
                self.tr("Take-home"),
            ]
        )
        self.setAccessibleName(self.tr("Sales and take-home by month"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setProperty("cells", "roomy")
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(context.theme.px(32))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(NUMBER)
        first = QTableWidgetItem(self.tr("Month"))
        first.setTextAlignment(NAME)
        self.setHorizontalHeaderItem(0, first)

    def show_bars(self, bars: Sequence[MonthBar]) -> None:
        """Show these months."""
        money = self._context.formats.money
        self.setRowCount(len(bars))
        for row, bar in enumerate(reversed(bars)):
            texts = (
                self._context.formats.month(bar.month),
                f"{bar.orders:,}",
                gross_words(bar, self._context.formats),
                money(-bar.fee) if bar.fee else money(0),
                money(bar.net),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(NUMBER if column else NAME)
                self.setItem(row, column, item)
