"""Asks what is to be known of a payout and records it: requests, arrivals, exchanges, reasons."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.rulebook.payout_calendar import expected_on
from app.rulebook.payout_matching import Match
from app.services.payout_queries import ComingPayout, PayoutState, payout_rule_of
from app.services.reconciliation_queries import PayoutRow
from app.ui.books.rules import books_rules
from app.ui.earnings.payout_dialog import PayoutDialog, PayoutStep
from app.ui.earnings.reconcile_dialog import ReconcileDialog
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import payout_reconciling, payouts
    from app.ui.tasks import Task
else:
    payouts = Later("app.services.payouts")
    payout_reconciling = Later("app.services.payout_reconciling")

R = TypeVar("R")


class PayoutLog(QObject):
    """What is recorded of payouts; each toast takes its step back."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask_request(self, payout: ComingPayout, *, is_automatic: bool = False) -> None:
        """Ask for the day, then record that the site was asked to pay out, or did by itself."""
        rule = payout_rule_of(self._context.catalog, payout.marketplace_id, self._today())

        def arrival(day: date) -> date | None:
            return None if rule is None else expected_on(rule, day)

        step = PayoutStep.AUTOMATIC if is_automatic else PayoutStep.REQUEST
        dialog = PayoutDialog(self._context, payout, step, arrival, self._window)
        if dialog.exec() and dialog.day is not None:
            self.record_request(
                payout.marketplace_id,
                dialog.day,
                is_automatic=is_automatic,
                order_ids=dialog.order_ids,
            )
        dialog.deleteLater()

    def ask_end(self, payout: ComingPayout, step: PayoutStep) -> None:
        """Ask for the day, then record that proceeds became points, or expired."""
        dialog = PayoutDialog(self._context, payout, step, parent=self._window)
        if dialog.exec() and dialog.day is not None:
            self.record_end(
                payout.marketplace_id,
                step,
                dialog.day,
                account=dialog.account,
                order_ids=dialog.order_ids,
            )
        dialog.deleteLater()

    def ask_arrival(self, payout: PayoutRow) -> None:
        """Ask for the day alone, then record that the transfer arrived."""
        coming = ComingPayout(
            *(payout.marketplace_id, payout.expected_on, payout.expected, payout.transfer_fee),
            state=PayoutState.REQUESTED,
            order_count=payout.order_count,
            expires_on=None,
            payout_id=payout.id,
        )
        dialog = PayoutDialog(self._context, coming, PayoutStep.ARRIVAL, parent=self._window)
        if dialog.exec() and dialog.day is not None:
            self.record_arrival(payout.id, dialog.day)
        dialog.deleteLater()

    def ask_reconcile(self, payout: PayoutRow) -> None:
        """Ask which deposit a payout is and why it differs, then record both in one step."""
        dialog = ReconcileDialog(self._context, payout, self._window)
        if dialog.exec():
            self.reconcile(payout, dialog)
        dialog.deleteLater()

    def reconcile(self, payout: PayoutRow, dialog: ReconcileDialog) -> None:
        """Record what was said in the dialog."""
        site = self._context.face(payout.marketplace_id).name
        rest = dialog.difference_box.rest
        if rest:
            words = self.tr("Payout of {site} reconciled; {amount} is left to explain")
        else:
            words = self.tr("Payout of {site} reconciled to the yen")
        said = words.format(site=site, amount=self._context.formats.money(rest))
        task = self._context.tasks.write(
            payout_reconciling.reconcile_payout,
            payout.id,
            dialog.arrival,
            dialog.explanations,
            chart=books_rules().chart,
            now=self._context.clock(),
        )
        self._told(task, said)

    def record_request(
        self,
        marketplace_id: str,
        day: date,
        *,
        is_automatic: bool = False,
        order_ids: Sequence[int] | None = None,
    ) -> None:
        """Record a request of this day; the toast takes it back."""
        now = self._context.clock()
        at = now if day == self._today() else datetime(day.year, day.month, day.day, 12, tzinfo=JST)
        words = self.tr("Payout request to {site} logged")
        if is_automatic:
            words = self.tr("Automatic payout of {site} logged")
        task = self._context.tasks.write(
            payouts.request_payout,
            marketplace_id,
            catalog=self._context.catalog,
            at=at,
            order_ids=order_ids,
            is_automatic=is_automatic,
        )
        self._told(task, words.format(site=self._context.face(marketplace_id).name))

    def record_end(
        self,
        marketplace_id: str,
        step: PayoutStep,
        day: date,
        *,
        account: str = "",
        order_ids: Sequence[int] | None = None,
    ) -> None:
        """Record that what a site keeps (of these orders) became points, or expired."""
        command, words = payouts.forfeit_balance, self.tr("Expired proceeds at {site} logged")
        if step is PayoutStep.POINTS:
            words = self.tr("Exchange for points at {site} logged")
            command = payouts.exchange_for_points
        task = self._context.tasks.write(
            command,
            marketplace_id,
            on=day,
            chart=books_rules().chart,
            account=account,
            order_ids=order_ids,
        )
        self._told(task, words.format(site=self._context.face(marketplace_id).name))

    def record_arrival(self, payout_id: int, day: date) -> None:
        """Record the day a transfer arrived; the toast takes it back."""
        now = self._context.clock()
        task = self._context.tasks.write(
            payouts.record_payment_received, payout_id, paid_on=day, now=now
        )
        self._told(task, self.tr("Payout logged as arrived"))

    def match_all(self, matches: Sequence[Match]) -> None:
        """Record that these deposits are these payouts, in one step."""
        pairs = [(match.deposit_id, match.payout_id) for match in matches]
        task = self._context.tasks.write(
            payout_reconciling.match_payouts, pairs, now=self._context.clock()
        )
        words = self.tr("{count} payouts reconciled").format(count=len(pairs))
        if len(pairs) == 1:
            words = self.tr("1 payout reconciled")
        self._told(task, words)

    def take_back(self, payout_id: int) -> None:
        """Await a payout again."""
        now = self._context.clock()
        task = self._context.tasks.write(payout_reconciling.unmatch_payout, payout_id, now=now)
        self._told(task, self.tr("The payout is awaited again"))

    def call_off(self, payout_id: int) -> None:
        """Let the orders of a payout stand on the balance again."""
        task = self._context.tasks.write(
            payouts.cancel_payout, payout_id, now=self._context.clock()
        )
        self._told(task, self.tr("The proceeds are on the balance again"))

    def _told(self, task: "Task[R]", words: str) -> None:
        task.then(lambda _done: self._context.toast(words, undo=True))

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()
