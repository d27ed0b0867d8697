"""The trial balance (残高試算表) of a year: openings, movements, and level closings."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.models.money import Yen
from app.services.ledger_queries import YearBalance
from app.ui.books.words import BookWords
from app.ui.page import PageContext

NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Cells = tuple[str, int, int, int, int]


def trial_rows(words: BookWords, balances: Sequence[YearBalance]) -> tuple[Cells, ...]:
    """Return an account a line: name, opening, debit, credit, closing; debits are positive."""
    rows = []
    for account, group in groupby(balances, key=lambda one: one.account):
        parts = list(group)
        rows.append(
            (
                words.account(account),
                sum(one.opening for one in parts),
                sum(one.debit for one in parts),
                sum(one.credit for one in parts),
                sum(one.closing for one in parts),
            )
        )
    return tuple(rows)


def trial_sums(rows: Sequence[Cells]) -> tuple[Yen, Yen, Yen, Yen]:
    """Return debits and credits of the year, and the closings that are debits and credits."""
    debit_left = sum(row[4] for row in rows if row[4] > 0)
    credit_left = -sum(row[4] for row in rows if row[4] < 0)
    debits, credited = sum(row[2] for row in rows), sum(row[3] for row in rows)
    return Yen(debits), Yen(credited), Yen(debit_left), Yen(credit_left)


class TrialTable(QTableWidget):
    """Closings stand on the side they are of, so that both columns sum to the same."""

    account_wanted = Signal(str)

    def __init__(
        self, context: PageContext, words: BookWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(0, 6, parent)
        self._context, self._words = context, words
        self._accounts: tuple[str, ...] = ()
        self.setHorizontalHeaderLabels(self.heads())
        self.setProperty("cells", "roomy")
        self.setAccessibleName(self.tr("Trial balance"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(context.theme.px(32))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(NUMBER)
        first = QTableWidgetItem(self.heads()[0])
        first.setTextAlignment(NAME)
        self.setHorizontalHeaderItem(0, first)
        self.itemActivated.connect(self._open)

    def heads(self) -> list[str]:
        """Return what stands over the columns."""
        return [
            self.tr("Account"),
            self.tr("Opening balance"),
            self.tr("Debit"),
            self.tr("Credit"),
            self.tr("Debit balance"),
            self.tr("Credit balance"),
        ]

    def lines(self, balances: Sequence[YearBalance]) -> list[list[str | int | None]]:
        """Return the table as cells, the sums last; amounts are bare."""
        rows = trial_rows(self._words, balances)
        lines: list[list[str | int | None]] = [
            [name, opening, debit, credit, max(left, 0), max(-left, 0)]
            for name, opening, debit, credit, left in rows
        ]
        sums = trial_sums(rows)
        return [*lines, [self.tr("Total"), "", *sums]]

    def show_balances(self, balances: Sequence[YearBalance]) -> None:
        """Show a year."""
        self._accounts = tuple(dict.fromkeys(one.account for one in balances))
        lines = self.lines(balances)
        bold = self._context.theme.font("body_b")
        self.setRowCount(len(lines))
        for place, line in enumerate(lines):
            for column, cell in enumerate(line):
                item = QTableWidgetItem(self._shown(cell))
                item.setTextAlignment(NUMBER if column else NAME)
                if place == len(lines) - 1:
                    item.setFont(bold)
                self.setItem(place, column, item)

    def _shown(self, cell: str | int | None) -> str:
        if isinstance(cell, str):
            return cell
        return self._context.formats.money(cell) if cell else ""

    def _open(self, item: QTableWidgetItem) -> None:
        if item.row() < len(self._accounts):
            self.account_wanted.emit(self._accounts[item.row()])
