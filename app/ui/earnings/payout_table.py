"""The payouts of a year as a table: days, site, amounts, what is open, and the state."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.ui.earnings.payout_lines import PayoutLine
from app.ui.earnings.payout_words import PayoutWords
from app.ui.formats import UNKNOWN
from app.ui.page import PageContext

Index = QModelIndex | QPersistentModelIndex
NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NO_PARENT = QModelIndex()


class PayoutColumn(StrEnum):
    """What stands in a row."""

    DAY = "day"
    SITE = "site"
    ABOUT = "about"
    ACCOUNT = "account"
    FEE = "fee"
    EXPECTED = "expected"
    RECEIVED = "received"
    STATE = "state"


PAYOUT_COLUMNS = tuple(PayoutColumn)
GAP = "\u2003"
"""Keeps a word off the amount before it."""
AMOUNTS = {PayoutColumn.FEE, PayoutColumn.EXPECTED, PayoutColumn.RECEIVED}


class PayoutTable(QAbstractTableModel):
    """Shows lines in the seller's words; what differs is tinted."""

    def __init__(
        self, context: PageContext, words: PayoutWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        self.lines: tuple[PayoutLine, ...] = ()

    def show_lines(self, lines: Sequence[PayoutLine]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(PAYOUT_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = PAYOUT_COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if column in AMOUNTS else NAME
        return self.head(column) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], PAYOUT_COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if column in AMOUNTS else NAME
        if role == Qt.ItemDataRole.BackgroundRole and line.difference:
            return self._context.theme.color("warn_soft")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(line, column)
        return None

    def head(self, column: PayoutColumn) -> str:
        """Return what stands over a column."""
        return {
            PayoutColumn.DAY: self.tr("Arrives"),
            PayoutColumn.SITE: self.tr("Site"),
            PayoutColumn.ABOUT: self.tr("Asked for, orders"),
            PayoutColumn.ACCOUNT: self.tr("Account"),
            PayoutColumn.FEE: self.tr("Transfer fee"),
            PayoutColumn.EXPECTED: self.tr("Expected"),
            PayoutColumn.RECEIVED: self.tr("Arrived"),
            PayoutColumn.STATE: GAP + self.tr("State"),
        }[column]

    def text(self, line: PayoutLine, column: PayoutColumn) -> str:
        """Return what a cell says."""
        money, row = self._context.formats.money, line.payout
        return {
            PayoutColumn.DAY: lambda: self._day(line),
            PayoutColumn.SITE: lambda: self._words.payer(line),
            PayoutColumn.ABOUT: lambda: self._words.about(line),
            PayoutColumn.ACCOUNT: lambda: line.account or UNKNOWN,
            PayoutColumn.FEE: lambda: UNKNOWN if row is None else money(row.transfer_fee),
            PayoutColumn.EXPECTED: lambda: money(line.expected),
            PayoutColumn.RECEIVED: lambda: self._words.received(line),
            PayoutColumn.STATE: lambda: f"{GAP}{self._words.state(line).text}",
        }[column]()

    def _day(self, line: PayoutLine) -> str:
        return UNKNOWN if line.day is None else self._context.formats.full_day(line.day)

    def _ink(self, line: PayoutLine, column: PayoutColumn) -> QColor | None:
        tone = self._words.state(line).tone
        is_said = column is PayoutColumn.STATE and tone
        return self._context.theme.color(tone) if is_said else None
