"""The card 内訳: earnings by group with fee rate, hours, net per hour and the year before."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.models.money import Yen
from app.services.books_gap_queries import BooksGap
from app.services.breakdown_queries import BreakdownRow
from app.services.earnings_queries import EarningsKey
from app.ui.earnings.breakdown_model import COLUMNS, BreakdownColumn, BreakdownModel
from app.ui.kit.cards import Card
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext

ROW = 34
HEAD = 30
LEAST_ROWS, MOST_ROWS = 3, 12
WIDTHS = {
    BreakdownColumn.ORDERS: 64,
    BreakdownColumn.GROSS: 112,
    BreakdownColumn.FEE: 96,
    BreakdownColumn.RATE: 80,
    BreakdownColumn.NET: 112,
    BreakdownColumn.CHANGE: 104,
    BreakdownColumn.HOURS: 96,
    BreakdownColumn.PER_HOUR: 96,
}


class BreakdownCard(Card):
    """A table with a total; a row opens the orders it sums."""

    group_chosen = Signal(str)
    row_wanted = Signal(object)
    """The `BreakdownRow` whose orders are wanted."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, " ", parent=parent)
        self._context = context
        self.set_title(self.tr("Breakdown"))
        self.switch = Segmented(
            context.theme,
            self.tr("Broken down by"),
            (
                Segment(EarningsKey.MARKETPLACE.value, self.tr("Sites")),
                Segment(EarningsKey.SERVICE.value, self.tr("Services")),
                Segment(EarningsKey.CLIENT.value, self.tr("Clients")),
                Segment(EarningsKey.MONTH.value, self.tr("Months")),
            ),
            parent=self,
        )
        self.model = BreakdownModel(context, self)
        self.table = BreakdownTable(context, self)
        self.table.setModel(self.model)
        self.note = Label(context.theme, "", "caption", "text3", self).wrapped()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table)
        column.addWidget(self.note)
        self.gap = Label(context.theme, "", "caption", "text2", self).wrapped()
        self.gap.hide()
        column.addWidget(self.gap)
        self.body.addLayout(column)
        self._spread()
        self.switch.chosen.connect(self.group_chosen)
        self.table.row_wanted.connect(self._want)

    @property
    def by(self) -> EarningsKey:
        """What is broken down by."""
        return EarningsKey(self.switch.current)

    def show_gap(self, gap: BooksGap | None) -> None:
        """Say what makes the sales of the books differ; nothing where nothing does."""
        money = self._context.formats.money
        named = {} if gap is None else self._differences(gap)
        parts = [
            self.tr("{part} {amount}").format(part=name, amount=money(amount, signed=True))
            for name, amount in named.items()
            if amount
        ]
        self.gap.setVisible(gap is not None and bool(parts))
        if gap is not None:
            words = self.tr("Sales of the books: {amount}. What differs: {parts}.")
            listed = self._context.formats.listed(parts)
            self.gap.setText(words.format(amount=money(gap.books), parts=listed))

    def _differences(self, gap: BooksGap) -> dict[str, Yen]:
        return {
            self.tr("orders taken back"): gap.refunds,
            self.tr("refunds found at arrivals"): gap.found,
            self.tr("entered by hand"): gap.by_hand,
            self.tr("booked on other days"): gap.other_days,
        }

    def show_rows(self, by: EarningsKey, rows: Sequence[BreakdownRow], note: str) -> None:
        """Show these groups; `note` says which days stand beside which."""
        self.model.show_rows(by, rows)
        self.note.setText(note if rows else self.tr("Nothing was completed in this time."))
        count = min(max(len(rows) + 1, LEAST_ROWS), MOST_ROWS) if rows else 0
        px = self._context.theme.px
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(px(HEAD) + count * px(ROW) + 4)
        self.table.setAccessibleName(f"{self.tr('Breakdown')} {self.model.head(COLUMNS[0])}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hint = self.switch.sizeHint()
        self.switch.setGeometry(self.width() - hint.width() - 12, 8, hint.width(), hint.height())

    def _spread(self) -> None:
        header, px = self.table.horizontalHeader(), self._context.theme.px
        for place, column in enumerate(COLUMNS):
            if column in WIDTHS:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(place, px(WIDTHS[column]))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def _want(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is not None and row.orders:
            self.row_wanted.emit(row)


class BreakdownTable(QTableView):
    """Rows that open with Enter or a double click."""

    row_wanted = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = context.theme.px
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.horizontalHeader().setFixedHeight(px(HEAD))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(px(48))
        self.doubleClicked.connect(self._tell)
        self.setToolTip(self.tr("Double click or Enter shows the orders"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        self.row_wanted.emit(index.row())
