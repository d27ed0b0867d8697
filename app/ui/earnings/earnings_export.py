"""Writes what the page shows as CSV: the months, the breakdown, the payouts."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.handover.files import write_file
from app.services.breakdown_queries import BreakdownRow
from app.services.reconciliation_queries import PayoutRow, payout_rows
from app.ui.earnings.breakdown_model import COLUMNS, BreakdownModel, is_net_known
from app.ui.earnings.month_bars import MonthBar
from app.ui.earnings.payout_lines import payout_line
from app.ui.earnings.payout_words import PayoutWords
from app.ui.earnings.periods import Months
from app.ui.lines.csv_text import csv_text
from app.ui.lines.export import BOM
from app.ui.page import PageContext

Cell = str | int | None


class EarningsExport(QObject):
    """Amounts are bare numbers, unknown ones empty; what begins like a formula cannot run."""

    def __init__(self, context: PageContext, words: PayoutWords, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._words, self._window = context, words, window

    def ask_path(self, name: str) -> Path | None:
        """Ask where a file goes; None when the seller wants none."""
        title, kinds = self.tr("Export"), self.tr("CSV files (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self._window, title, f"{name}.csv", kinds)
        return Path(path) if path else None

    def write_months(self, bars: Sequence[MonthBar], path: Path) -> None:
        """Write one line a month."""
        head = [
            self.tr("Month"),
            self.tr("Orders"),
            self.tr("Sales"),
            self.tr("Fee"),
            self.tr("Take-home"),
        ]
        lines: list[list[Cell]] = [
            [
                f"{bar.month:%Y-%m}",
                bar.orders,
                bar.gross if bar.is_whole else None,
                bar.fee if bar.is_whole else None,
                bar.net,
            ]
            for bar in bars
        ]
        self._write(head, lines, path)

    def write_breakdown(self, model: BreakdownModel, path: Path) -> None:
        """Write one line a group, and what stands over the columns of the table."""
        head = [model.head(column) for column in COLUMNS]
        head[-3:] = [self.tr("A year before"), self.tr("Minutes"), head[-1]]
        self._write(head, [_cells(model, row) for row in model.rows], path)

    def write_payouts(self, months: Months, sites: tuple[str, ...], path: Path) -> None:
        """Write one line a payout that arrived, or is to, in this time."""

        def write(rows: tuple[PayoutRow, ...]) -> None:
            shown = [row for row in rows if not sites or row.marketplace_id in sites]
            self._write(self._payout_head(), [self._payout(row) for row in shown], path)

        self._context.tasks.read(payout_rows, *months).then(write)

    def _payout_head(self) -> list[str]:
        return [
            self.tr("Requested on"),
            self.tr("Expected on"),
            self.tr("Arrived on"),
            self.tr("Site"),
            self.tr("Orders"),
            self.tr("Account"),
            self.tr("Transfer fee"),
            self.tr("Expected"),
            self.tr("Arrived"),
            self.tr("Not explained"),
            self.tr("State"),
        ]

    def _payout(self, row: PayoutRow) -> list[Cell]:
        line = payout_line(row, self._context.clock().date(), set())
        days = (row.requested_on, row.expected_on, row.paid_on)
        return [
            *(None if day is None else day.isoformat() for day in days),
            self._words.payer(line),
            row.order_count,
            row.account,
            row.transfer_fee,
            row.expected,
            row.received,
            row.unexplained,
            self._words.state(line).text,
        ]

    def _write(self, head: Sequence[str], lines: Sequence[Sequence[Cell]], path: Path) -> None:
        data = (BOM + csv_text(head, lines)).encode()
        words = self.tr("Exported {n} lines to {file}").format(n=f"{len(lines):,}", file=path.name)
        self._context.tasks.run(write_file, path, data).then(
            lambda _nothing: self._context.toast(words)
        ).otherwise(self._context.fail)


def _cells(model: BreakdownModel, row: BreakdownRow) -> list[Cell]:
    rate = None if row.fee_rate is None else f"{row.fee_rate:.4f}"
    is_known = row.gross_unknown < row.orders or not row.orders
    return [
        model.name(row),
        row.orders,
        row.gross if is_known else None,
        row.fee if is_net_known(row) else None,
        rate,
        row.net if is_net_known(row) else None,
        row.before,
        row.minutes or None,
        row.net_per_hour,
    ]
