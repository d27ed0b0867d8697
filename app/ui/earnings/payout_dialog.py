"""Asks for the day a payout was requested, or arrived."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.payout_queries import ComingPayout

Arrival = Callable[[date], date | None]
"""When a request of this day should arrive; None where the site's rule does not tell."""


class PayoutDialog(Dialog):
    """One date field; `day` is what the seller entered when the dialog was accepted.

    With `arrival` it records a request and says when the money should arrive; without, it records
    that the money arrived.
    """

    def __init__(
        self,
        context: PageContext,
        payout: "ComingPayout",
        arrival: Arrival | None,
        parent: QWidget | None = None,
    ) -> None:
        self._arrival = arrival
        is_request = arrival is not None
        super().__init__(context.theme, "", parent)
        title = self.tr("Log a payout request") if is_request else self.tr("Log an arrival")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self._context = context
        formats = context.formats
        self.say(
            self.tr("{site}: {amount}, transfer fee {fee}").format(
                site=context.face(payout.marketplace_id).name,
                amount=formats.money(payout.amount),
                fee=formats.money(payout.transfer_fee),
            )
        )
        label = self.tr("Requested on") if is_request else self.tr("Arrived on")
        self.field = DateField(context.theme, formats, label, self._today)
        self._row = Field(context.theme, label, self.field)
        self.body.addWidget(self._row)
        self.body.addStretch(1)
        self.add_reject(self.tr("Cancel"))
        verb = self.tr("Log request") if is_request else self.tr("Log arrival")
        self._accept = self.add_accept(verb)
        self.field.day_changed.connect(self._take_day)
        self.field.set_day(self._first_day(payout))
        self._take_day(self.field.day)

    @property
    def day(self) -> date | None:
        """The day in the field."""
        return self.field.day

    def accept(self) -> None:
        """Close only with a day; the field says what is missing."""
        if self.field.day is None:
            self._row.set_error(self.tr("Enter a day, for example 11/30 or today."))
            self.field.setFocus()
            return
        super().accept()

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()

    def _first_day(self, payout: "ComingPayout") -> date:
        """Return what the field begins with: today, or the day the money should have come."""
        today = self._today()
        if self._arrival is None and payout.expected_on is not None:
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
