"""The rows of the breakdown as a table's model: the total first, then one group a row."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.models.money import Yen
from app.services.breakdown_queries import BreakdownRow
from app.services.earnings_queries import EarningsKey
from app.ui.earnings.periods import month_of
from app.ui.formats import UNKNOWN
from app.ui.page import PageContext

Index = QModelIndex | QPersistentModelIndex
NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NO_PARENT = QModelIndex()


class BreakdownColumn(StrEnum):
    """What stands in a row."""

    NAME = "name"
    ORDERS = "orders"
    GROSS = "gross"
    FEE = "fee"
    RATE = "rate"
    NET = "net"
    CHANGE = "change"
    HOURS = "hours"
    PER_HOUR = "per_hour"


COLUMNS = tuple(BreakdownColumn)


def is_net_known(row: BreakdownRow) -> bool:
    """Return whether anything is known of what was left: no fee and no net of sales is neither."""
    return bool(row.net or row.fee or not row.gross)


def total_of(rows: Sequence[BreakdownRow]) -> BreakdownRow:
    """Return the sums of all rows."""
    before = [row.before for row in rows if row.before is not None]
    return BreakdownRow(
        key="",
        id=None,
        orders=sum(row.orders for row in rows),
        gross=Yen(sum(row.gross for row in rows)),
        fee=Yen(sum(row.fee for row in rows)),
        net=Yen(sum(row.net for row in rows)),
        gross_unknown=sum(row.gross_unknown for row in rows),
        minutes=sum(row.minutes for row in rows),
        timed_net=Yen(sum(row.timed_net for row in rows)),
        before=Yen(sum(before)) if before else None,
    )


class BreakdownModel(QAbstractTableModel):
    """Shows rows in the seller's words; numbers are right, changes coloured."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.by = EarningsKey.MARKETPLACE
        self.rows: tuple[BreakdownRow, ...] = ()
        self.total: BreakdownRow | None = None

    def show_rows(self, by: EarningsKey, rows: Sequence[BreakdownRow]) -> None:
        """Show these groups and their total."""
        self.beginResetModel()
        self.by, self.rows = by, tuple(rows)
        self.total = total_of(rows) if rows else None
        self.endResetModel()

    def row_at(self, number: int) -> BreakdownRow | None:
        """Return the group of a row; None for the total."""
        return self.rows[number - 1] if 1 <= number <= len(self.rows) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        if parent.isValid() or self.total is None:
            return 0
        return len(self.rows) + 1

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.head(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if section else NAME
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) or self.total
        if row is None or not index.isValid():
            return None
        column, is_total = COLUMNS[index.column()], row is self.total
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.total_name() if is_total and not index.column() else self.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if index.column() else NAME
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, column)
        if role == Qt.ItemDataRole.FontRole and is_total:
            return self._context.theme.font("body_b")
        return None

    def total_name(self) -> str:
        """Return what stands before the sums."""
        return self.tr("Total")

    def head(self, column: BreakdownColumn) -> str:
        """Return what stands over a column."""
        names = {
            EarningsKey.MARKETPLACE: self.tr("Site"),
            EarningsKey.SERVICE: self.tr("Service"),
            EarningsKey.CLIENT: self.tr("Client"),
            EarningsKey.MONTH: self.tr("Month"),
        }
        return {
            BreakdownColumn.NAME: names[self.by],
            BreakdownColumn.ORDERS: self.tr("Orders"),
            BreakdownColumn.GROSS: self.tr("Sales"),
            BreakdownColumn.FEE: self.tr("Fee"),
            BreakdownColumn.RATE: self.tr("Fee rate"),
            BreakdownColumn.NET: self.tr("Take-home"),
            BreakdownColumn.CHANGE: self.tr("Year on year"),
            BreakdownColumn.HOURS: self.tr("Hours"),
            BreakdownColumn.PER_HOUR: self.tr("Net per hour"),
        }[column]

    def text(self, row: BreakdownRow, column: BreakdownColumn) -> str:
        """Return what a cell says."""
        formats = self._context.formats
        money, unknown = formats.money, UNKNOWN
        known = row.gross if row.gross_unknown < row.orders or not row.orders else None
        plus = "+" if row.gross_unknown and known else ""
        rate, change = row.fee_rate, row.change
        is_known = is_net_known(row)
        return {
            BreakdownColumn.NAME: lambda: self.name(row),
            BreakdownColumn.ORDERS: lambda: f"{row.orders:,}",
            BreakdownColumn.GROSS: lambda: f"{money(known)}{plus}",
            BreakdownColumn.FEE: lambda: money(row.fee if is_known else None),
            BreakdownColumn.RATE: lambda: unknown if rate is None else formats.percent(rate),
            BreakdownColumn.NET: lambda: money(row.net if is_known else None),
            BreakdownColumn.CHANGE: lambda: (
                unknown if change is None else formats.percent(change, signed=True)
            ),
            BreakdownColumn.HOURS: lambda: formats.hours(row.minutes) if row.minutes else unknown,
            BreakdownColumn.PER_HOUR: lambda: money(row.net_per_hour),
        }[column]()

    def name(self, row: BreakdownRow) -> str:
        """Return what a group is called."""
        if self.by is EarningsKey.MARKETPLACE:
            return self._context.face(row.key).name
        if self.by is EarningsKey.MONTH:
            return self._context.formats.month(month_of(row.key))
        if row.key:
            return row.key
        if self.by is EarningsKey.SERVICE:
            return self.tr("No service")
        return self.tr("No client")

    def _ink(self, row: BreakdownRow, column: BreakdownColumn) -> QColor | None:
        theme = self._context.theme
        if column is BreakdownColumn.CHANGE and row.change:
            return theme.color("ok" if row.change > 0 else "bad")
        if column is BreakdownColumn.GROSS and row.gross_unknown:
            return theme.color("warn")
        return None
