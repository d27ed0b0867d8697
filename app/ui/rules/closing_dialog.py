"""Asks when a marketplace shuts down: the last day of purchases, and its own last day."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.rulebook.marketplace import Marketplace
from app.rulebook.payout_calendar import holiday_name
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field
from app.ui.page import PageContext


class ClosingDialog(Dialog):
    """Two days; the second cannot lie before the first."""

    def __init__(
        self,
        context: PageContext,
        marketplace: Marketplace,
        parent: QWidget | None = None,
        *,
        can_reopen: bool = False,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.reopens = False
        name = context.face(marketplace.id).name
        title = self.tr("{site} shuts down").format(site=name)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(
            self.tr(
                "Until then you see what is still there: money, open orders, rooms that are not"
                " saved. After the last day only payouts are recorded; everything stays in the"
                " reports."
            )
        )
        self.stops = self._day(self.tr("Last day of purchases"), marketplace.purchases_stopped_on)
        self.ends = self._day(self.tr("Last day of the site"), marketplace.closed_on)
        self._ends_field = Field(self.theme, self.ends.accessibleName(), self.ends)
        self.body.addWidget(Field(self.theme, self.stops.accessibleName(), self.stops))
        self.body.addWidget(self._ends_field)
        if can_reopen:
            self.add_action(self.tr("It stays after all"), "undo-2").clicked.connect(self._reopen)
        self.add_reject(self.tr("Cancel"))
        self.keep = self.add_accept(self.tr("Note it"))
        for field in (self.stops, self.ends):
            field.day_changed.connect(lambda _day: self._check())
        self._check()

    @property
    def days(self) -> tuple[date, date] | None:
        """Both days, None while one is missing or they stand the wrong way round."""
        stops, ends = self.stops.day, self.ends.day
        if stops is None or ends is None or ends < stops:
            return None
        return stops, ends

    def _reopen(self) -> None:
        self.reopens = True
        self.accept()

    def _check(self) -> None:
        stops, ends = self.stops.day, self.ends.day
        is_wrong = stops is not None and ends is not None and ends < stops
        sentence = self.tr("The site cannot go before purchases stop.")
        self._ends_field.set_error(sentence if is_wrong else "")
        self.keep.setEnabled(self.days is not None)

    def _day(self, name: str, day: date | None) -> DateField:
        context = self._context
        field = DateField(
            self.theme,
            context.formats,
            name,
            lambda: context.clock().astimezone(JST).date(),
            holiday_name,
            parent=self,
        )
        field.set_day(day)
        return field
