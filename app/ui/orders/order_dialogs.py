"""Small dialogs about one order: edit it, note a quote, note the ratings."""

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.payout_calendar import holiday_name
from app.services.order_details import OrderDetails
from app.services.order_drafts import TITLE_LENGTH, OrderEdit
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.money_field import MoneyField
from app.ui.orders.client_field import ClientField
from app.ui.orders.commands import OrderCommands
from app.ui.orders.price_figures import PriceFigures
from app.ui.page import PageContext

STARS = range(5, 0, -1)
QUOTE_DAYS = 7


class QuoteTold(NamedTuple):
    """A quote as it was noted: the price, what it covers and until when it holds."""

    price: Yen
    basis: str
    expires_on: date | None


class _OrderDialog(Dialog):
    """A dialog about one order; a subclass adds fields and saves them."""

    def __init__(
        self,
        context: PageContext,
        commands: OrderCommands,
        details: OrderDetails,
        parent: QWidget | None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.context = context
        self.commands = commands
        self.details = details
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add_field(self, label: str, control: QWidget, help_text: str = "") -> None:
        """Add a labelled input."""
        self.body.addWidget(Field(self.theme, label, control, help_text))

    def finish(self, title: str, accept: str) -> None:
        """Add heading and buttons."""
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(accept)

    def today(self) -> date:
        """Return today in Japan."""
        return self.context.clock().astimezone(JST).date()


class EditDialog(_OrderDialog):
    """Title, client and price; fee and take-home follow from the rule of the order."""

    def __init__(
        self,
        context: PageContext,
        commands: OrderCommands,
        details: OrderDetails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, details, parent)
        base = details.payments[0].price if details.payments else details.quote_price
        self.title = TextField(context.theme, self.tr("Title"))
        self.title.setMaxLength(TITLE_LENGTH)
        self.title.setText(details.row.title)
        self.client = ClientField(context)
        self.client.setText(details.row.client)
        self.price = MoneyField(context.theme, self.tr("Price"))
        self.price.set_amount(base)
        self._base = base
        self.add_field(self.tr("Title"), self.title)
        self.add_field(self.tr("Client"), self.client)
        self.add_field(
            self.tr("Price before tax"),
            self.price,
            self.tr("Fee and take-home follow from the rule the order was booked under."),
        )
        self.finish(self.tr("Edit order"), self.tr("Save"))

    def accept(self) -> None:
        row, client = self.details.row, self.client.text().strip()
        title, price = self.title.text().strip(), self.price.amount
        edit = OrderEdit(
            title=title if title != row.title else None,
            client=client if client != row.client else None,
            price=price if price != self._base else None,
        )
        if not title:
            self.title.set_wrong(wrong=True)
            self.title.setFocus()
            return
        if edit != OrderEdit():
            self.commands.edit(row.id, edit)
        super().accept()


class QuoteDialog(_OrderDialog):
    """The price offered to an enquiry, what it stands on and how long it holds."""

    quoted = Signal(object)
    """The `QuoteTold` that was noted."""

    def __init__(
        self,
        context: PageContext,
        commands: OrderCommands,
        details: OrderDetails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, details, parent)
        self.price = MoneyField(context.theme, self.tr("Price"))
        known = details.quote_price
        self.price.set_amount(details.row.gross if known is None else known)
        self.figures = PriceFigures(context)
        self.price.amount_changed.connect(self._tell_figures)
        self._tell_figures()
        self.basis = TextField(context.theme, self.tr("Basis"))
        self.basis.setText(details.quote_basis)
        self.expires = DateField(
            context.theme, context.formats, self.tr("Valid until"), self.today, holiday_name
        )
        self.expires.set_day(details.quote_expires_on or self.today() + timedelta(days=QUOTE_DAYS))
        self.add_field(self.tr("Price before tax"), self.price)
        self.body.addWidget(self.figures)
        self.add_field(self.tr("Basis (what it covers)"), self.basis)
        self.add_field(self.tr("Valid until"), self.expires)
        self.finish(self.tr("Note a quote"), self.tr("Note the quote"))

    def accept(self) -> None:
        price = self.price.amount
        if price is None:
            self.price.set_wrong(wrong=True)
            self.price.setFocus()
            return
        basis = self.basis.text().strip()
        told = QuoteTold(price, basis, self.expires.day)
        self.commands.quote(self.details.row.id, *told)
        self.quoted.emit(told)
        super().accept()

    def _tell_figures(self) -> None:
        row, details = self.details.row, self.details
        self.figures.show_price(
            self.commands.catalog,
            row.marketplace_id,
            details.kind,
            self.price.amount,
            details.tax_status,
            self.today(),
        )


class RateDialog(_OrderDialog):
    """The stars of both sides."""

    def __init__(
        self,
        context: PageContext,
        commands: OrderCommands,
        details: OrderDetails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, details, parent)
        self.received = self._stars(details.row.rating_received)
        self.given = self._stars(details.rating_given)
        self.add_field(self.tr("From the client"), self.received)
        self.add_field(self.tr("To the client"), self.given)
        self.finish(self.tr("Note the rating"), self.tr("Save"))

    def accept(self) -> None:
        self.commands.rate(
            self.details.row.id,
            received=self.received.currentData(),
            given=self.given.currentData(),
        )
        super().accept()

    def _stars(self, current: int | None) -> QComboBox:
        choice = ChoiceBox()
        choice.addItem(self.tr("None yet"), None)
        for stars in STARS:
            choice.addItem("★" * stars, stars)
        choice.setCurrentIndex(choice.findData(current))
        return choice
