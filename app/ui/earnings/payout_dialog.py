"""Asks for the day a payout was requested, or arrived."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.models.bookkeeping_types import PayoutKind
from app.models.moments import JST
from app.rulebook.payout_calendar import holiday_name
from app.rulebook.schema import PayoutRule
from app.services.payout_queries import BalanceOrder, balance_orders, payout_rule_of
from app.ui.earnings.balance_box import BalanceBox
from app.ui.earnings.end_box import EndBox
from app.ui.formats import UNKNOWN
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.payout_queries import ComingPayout

ArrivalDay = Callable[[date], date | None]
"""When a request of this day should arrive; None where the site's rule does not tell."""


class PayoutStep(StrEnum):
    """What is recorded of proceeds."""

    REQUEST = "request"
    AUTOMATIC = "automatic"
    POINTS = "points"
    FORFEIT = "forfeit"
    ARRIVAL = "arrival"


ENDS = {PayoutStep.POINTS: PayoutKind.POINTS, PayoutStep.FORFEIT: PayoutKind.FORFEITED}
"""Steps after which no money comes."""


class PayoutDialog(Dialog):
    """One date field; `day` is what the seller entered when the dialog was accepted.

    `arrival` tells of a request when the money should arrive, and `note` what to know before it.
    """

    def __init__(
        self,
        context: PageContext,
        payout: "ComingPayout",
        step: PayoutStep,
        arrival: ArrivalDay | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._arrival, self._step, self._context = arrival, step, context
        super().__init__(context.theme, "", parent)
        title, label, verb = self._words()
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.say(self._about(payout))
        self.note = self.say(self._note(), "caption", "text3")
        self.note.setVisible(bool(self._note()))
        self.orders = BalanceBox(context, self._rule_of(payout))
        self.body.addWidget(self.orders)
        self.field = DateField(context.theme, context.formats, label, self._today, holiday_name)
        self._row = Field(context.theme, label, self.field)
        self.body.addWidget(self._row)
        self.end = EndBox(context, ENDS[step], self) if step in ENDS else None
        if self.end is not None:
            self.body.addWidget(self.end)
        self.body.addStretch(1)
        self.add_reject(self.tr("Cancel"))
        self.button = self.add_accept(verb)
        self.orders.changed.connect(self._take_orders)
        self.field.day_changed.connect(self._take_day)
        self.field.set_day(self._first_day(payout))
        self._take_day(self.field.day)
        if step is not PayoutStep.ARRIVAL:
            self._ask(payout)

    @property
    def day(self) -> date | None:
        """The day in the field."""
        return self.field.day

    @property
    def account(self) -> str:
        """The account that takes up what comes as no money; empty for a transfer."""
        return "" if self.end is None else self.end.account

    @property
    def order_ids(self) -> tuple[int, ...] | None:
        """The orders that go along; None for all."""
        return self.orders.order_ids

    def accept(self) -> None:
        """Close only with a day; the field says what is missing."""
        if self.field.day is None:
            self._row.set_error(self.tr("Enter a day, for example 11/30 or today."))
            self.field.setFocus()
            return
        super().accept()

    def _about(self, payout: "ComingPayout") -> str:
        formats = self._context.formats
        words = self.tr("{site}: {amount}, transfer fee {fee}")
        if self._step in ENDS:
            words = self.tr("{site}: {amount}")
        # A site whose payout rule nobody knows may take a fee all the same.
        is_unknown = payout.expected_on is None and not payout.transfer_fee
        return words.format(
            site=payout.client or self._context.face(payout.marketplace_id).name,
            amount=formats.money(payout.amount),
            fee=UNKNOWN if is_unknown else formats.money(payout.transfer_fee),
        )

    def _rule_of(self, payout: "ComingPayout") -> PayoutRule | None:
        if self._step not in {PayoutStep.REQUEST, PayoutStep.AUTOMATIC}:
            return None
        return payout_rule_of(self._context.catalog, payout.marketplace_id, self._today())

    def _ask(self, payout: "ComingPayout") -> None:
        context = self._context
        task = context.tasks.read(
            balance_orders,
            context.catalog,
            payout.marketplace_id,
            self._today(),
            payout.client_id,
        )
        task.then(self._show_orders)

    def _show_orders(self, orders: tuple[BalanceOrder, ...]) -> None:
        """Tick all; where proceeds are said to have expired, those that should have."""
        today = self._today()
        lapsed = {one.id for one in orders if one.expires_on is not None and one.expires_on < today}
        self.orders.show_orders(orders, lapsed if self._step is PayoutStep.FORFEIT else None)
        self.fit()

    def _take_orders(self) -> None:
        can_be = bool(self.orders.ticked) and not self.orders.is_below_minimum
        self.button.setEnabled(can_be)

    def _words(self) -> tuple[str, str, str]:
        """Return title, label of the day, and verb."""
        return {
            PayoutStep.REQUEST: (
                self.tr("Log a payout request"),
                self.tr("Requested on"),
                self.tr("Log request"),
            ),
            PayoutStep.AUTOMATIC: (
                self.tr("Log an automatic payout"),
                self.tr("Paid out by the site on"),
                self.tr("Log payout"),
            ),
            PayoutStep.POINTS: (
                self.tr("Log an exchange for points"),
                self.tr("Exchanged on"),
                self.tr("Log exchange"),
            ),
            PayoutStep.FORFEIT: (
                self.tr("Log proceeds that expired"),
                self.tr("Expired on"),
                self.tr("Log as expired"),
            ),
            PayoutStep.ARRIVAL: (
                self.tr("Log an arrival"),
                self.tr("Arrived on"),
                self.tr("Log arrival"),
            ),
        }[self._step]

    def _note(self) -> str:
        return {
            PayoutStep.POINTS: self.tr(
                "Points you use privately are your own. Points the business uses up are a cost;"
                " what is bought with them is then not entered as an expense again."
            ),
            PayoutStep.FORFEIT: self.tr(
                "The books write them off. Ask a tax accountant or the tax office which account is"
                " right for you."
            ),
            PayoutStep.ARRIVAL: self.tr(
                "Only the day is kept. To check the amount to the yen, reconcile instead."
            ),
        }.get(self._step, "")

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()

    def _first_day(self, payout: "ComingPayout") -> date:
        """Return what the field begins with: today, or the day the money should have come."""
        today = self._today()
        if self._step is PayoutStep.ARRIVAL and payout.expected_on is not None:
            return min(payout.expected_on, today)
        return today

    def _take_day(self, day: date | None) -> None:
        self._row.set_error("")
        if day is None or self._arrival is None:
            return
        arrives = self._arrival(day)
        if arrives is None:
            self._row.set_help(self.tr("The site's rule does not tell when it arrives."))
        else:
            words = self.tr("Should arrive on {day}.")
            self._row.set_help(words.format(day=self._context.formats.field_day(arrives)))
