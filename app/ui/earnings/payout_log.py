"""Asks for the day of a payout and records it."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.rulebook.payout_calendar import expected_on
from app.services.payout_queries import ComingPayout, payout_rule_of
from app.ui.earnings.payout_dialog import PayoutDialog
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import payouts
else:
    payouts = Later("app.services.payouts")


class PayoutLog(QObject):
    """The two things that are recorded of a payout: that it was asked for, and that it arrived."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask_request(self, payout: ComingPayout) -> None:
        """Ask for the day, then record that the site was asked to pay out."""
        rule = payout_rule_of(self._context.catalog, payout.marketplace_id, self._today())

        def arrival(day: date) -> date | None:
            return None if rule is None else expected_on(rule, day)

        dialog = PayoutDialog(self._context, payout, arrival, self._window)
        if dialog.exec() and dialog.day is not None:
            self.record_request(payout.marketplace_id, dialog.day)
        dialog.deleteLater()

    def ask_arrival(self, payout: ComingPayout) -> None:
        """Ask for the day, then record that the transfer arrived."""
        dialog = PayoutDialog(self._context, payout, None, self._window)
        if dialog.exec() and dialog.day is not None and payout.payout_id is not None:
            self.record_arrival(payout.payout_id, dialog.day)
        dialog.deleteLater()

    def record_request(self, marketplace_id: str, day: date) -> None:
        """Record a request of this day; the toast takes it back."""
        now = self._context.clock()
        at = now if day == self._today() else datetime(day.year, day.month, day.day, 12, tzinfo=JST)
        site = self._context.face(marketplace_id).name
        words = self.tr("Payout request to {site} logged").format(site=site)
        self._context.tasks.write(
            payouts.request_payout, marketplace_id, catalog=self._context.catalog, at=at
        ).then(lambda _id: self._context.toast(words, undo=True))

    def record_arrival(self, payout_id: int, day: date) -> None:
        """Record the day a transfer arrived; the toast takes it back."""
        now = self._context.clock()
        words = self.tr("Payout logged as arrived")
        self._context.tasks.write(
            payouts.record_payment_received, payout_id, paid_on=day, now=now
        ).then(lambda _nothing: self._context.toast(words, undo=True))

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()
