"""What can be done with a line of payouts: its button, and all else in a menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.models.types import PaymentState
from app.services.order_queries import OrderFilter
from app.services.payout_queries import ComingPayout
from app.services.reconciliation_queries import PayoutRow
from app.ui.earnings.payout_dialog import PayoutStep
from app.ui.earnings.payout_lines import LineState, PayoutLine
from app.ui.earnings.payout_log import PayoutLog
from app.ui.page import PageContext

Step = tuple[str, Callable[[], object]]


class PayoutMenu(QObject):
    """Offers the steps that fit a line."""

    def __init__(self, context: PageContext, log: PayoutLog, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._log, self._window = context, log, window

    def do(self, line: PayoutLine) -> None:
        """Take the next step of a line."""
        if line.coming is not None:
            self._log.ask_request(line.coming)
        elif line.payout is not None:
            self._log.ask_reconcile(line.payout)

    def open_at(self, line: PayoutLine, place: QPoint) -> None:
        """Open the menu of a line."""
        menu = self.menu_of(line)
        menu.exec(place)
        menu.deleteLater()

    def menu_of(self, line: PayoutLine) -> QMenu:
        """Return the menu of a line."""
        menu = QMenu(self._window)
        for words, step in self.steps(line):
            menu.addAction(words).triggered.connect(lambda _=False, do=step: do())
        return menu

    def steps(self, line: PayoutLine) -> tuple[Step, ...]:
        """Return the steps of a line, in words."""
        if line.coming is not None:
            return self._of_balance(line.coming)
        return () if line.payout is None else self._of_payout(line.state, line.payout)

    def show_orders(self, line: PayoutLine) -> None:
        """Show the orders of a line in their table."""
        name = line.client or self._context.face(line.marketplace_id).name
        if line.payout is not None:
            where = OrderFilter(payout_id=line.payout.id)
            day = self._context.formats.short_day(line.payout.requested_on)
            words = self.tr("{site}, payout of {day}").format(site=name, day=day)
        else:
            state = (PaymentState.BALANCE,)
            where = OrderFilter(
                marketplaces=(line.marketplace_id,),
                payment_states=state,
                client_id=None if line.coming is None else line.coming.client_id,
            )
            words = self.tr("{site}, on balance").format(site=name)
        self._context.navigate("orders", where=where, words=words)

    def _of_balance(self, row: ComingPayout) -> tuple[Step, ...]:
        log = self._log
        line = PayoutLine(
            *(LineState.BALANCE, row.marketplace_id, None, "", row.amount, None, row.amount),
            order_count=row.order_count,
            coming=row,
        )
        return (
            (self.tr("Log request…"), lambda: log.ask_request(row)),
            (
                self.tr("The site paid out by itself…"),
                lambda: log.ask_request(row, is_automatic=True),
            ),
            (self.tr("Exchanged for points…"), lambda: log.ask_end(row, PayoutStep.POINTS)),
            (self.tr("Expired…"), lambda: log.ask_end(row, PayoutStep.FORFEIT)),
            (self.tr("Show the orders"), lambda: self.show_orders(line)),
        )

    def _of_payout(self, state: LineState, row: PayoutRow) -> tuple[Step, ...]:
        log = self._log
        line = PayoutLine(
            *(state, row.marketplace_id, None, "", row.expected, None, row.expected),
            order_count=row.order_count,
            payout=row,
        )
        orders = (self.tr("Show the orders"), lambda: self.show_orders(line))
        call_off = (self.tr("It did not come about"), lambda: log.call_off(row.id))
        if state in {LineState.POINTS, LineState.FORFEITED}:
            return orders, call_off
        reconcile = (self.tr("Reconcile…"), lambda: log.ask_reconcile(row))
        if row.paid_on is None:
            only_day = (self.tr("Log the day of arrival alone…"), lambda: log.ask_arrival(row))
            return reconcile, only_day, orders, call_off
        again = (self.tr("Take the arrival back"), lambda: log.take_back(row.id))
        return reconcile, orders, again
