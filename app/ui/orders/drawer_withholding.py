"""Withheld income tax in the order drawer: as the payer shows it, with the ways to reckon it."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.moments import JST, from_epoch
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.taxes import WithholdingBase, WithholdingChoice, withholding_choices
from app.services.order_details import OrderDetails
from app.ui.books.rules import books_rules
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.flow import FlowRow
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.orders.commands import OrderCommands
from app.ui.orders.drawer_section import Section
from app.ui.page import PageContext

OUT_OF, ON_TOP = "out_of", "on_top"
ALWAYS_SHOWN = {"direct"}
"""Where withholding is so usual that the fields stand open; elsewhere they unfold."""
HAS_ON_TOP = {"coconala"}
"""Where a corporate buyer pays the tax on top of the price."""

SHORTEST = 8
"""Letters that the box of who bears it shows at least: the drawer is narrow."""


class WithholdingSection(Section):
    """Who bears it, the amount, and buttons that fill in what is reckoned; nothing is decided."""

    def __init__(self, context: PageContext, commands: OrderCommands) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Withheld income tax"))
        self._commands = commands
        theme = context.theme
        self.noted = Label(theme, "", "caption", "text2")
        self.head.addWidget(self.noted)
        self.unfold = Button(theme, self.tr("Tax is withheld of this order"), kind="link")
        self.kind = ChoiceBox()
        self.kind.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMinimumContentsLength(SHORTEST)
        self.kind.setAccessibleName(self.tr("Who bears the tax"))
        self.kind.addItem(self.tr("Taken out of my pay"), OUT_OF)
        self.kind.addItem(self.tr("Paid by the buyer on top of the price"), ON_TOP)
        self.field = MoneyField(theme, self.tr("Amount of withheld tax"))
        self.save = Button(theme, self.tr("Save"), "check")
        self.choices = FlowRow()
        self.buttons: dict[WithholdingBase, Button] = {}
        self.arrives = Label(theme, "", "caption_b", "text2").wrapped()
        note = self.tr(
            "Enter what the site or the client shows, where it differs. Whether tax has to be"
            " withheld, ask a tax accountant or the tax office."
        )
        self._note = Label(theme, note, "caption", "text3").wrapped()
        self._fields = QWidget()
        self._lay_out()
        self.unfold.clicked.connect(self._show_fields)
        self.kind.currentIndexChanged.connect(lambda _place: self._offer())
        self.field.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        is_sold = details.row.stage is not Stage.INQUIRY and details.row.gross is not None
        self.setVisible(is_sold)
        site, is_noted = details.row.marketplace_id, details.withheld is not None
        is_open = is_noted or site in ALWAYS_SHOWN
        if is_new:
            self._fields.setVisible(is_open)
            self.unfold.setVisible(not is_open)
        if is_new or not self.field.hasFocus():
            on_top = details.is_withheld_on_top or (not is_noted and site in HAS_ON_TOP)
            self.kind.setCurrentIndex(1 if on_top else 0)
            self.field.set_amount(details.withheld)
        money = self.context.formats.money(details.withheld)
        self.noted.setText(money if is_noted else "")
        self._offer()
        self._tell_arrival(details)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.unfold)
        line.addStretch(1)
        self.body.addLayout(line)
        fields = QHBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(8)
        fields.addWidget(self.kind, 3)
        fields.addWidget(self.field, 2)
        fields.addWidget(self.save)
        for part in (self._fields, self.choices, self.arrives, self._note):
            self.body.addWidget(part)

    def _show_fields(self) -> None:
        self._fields.show()
        self.unfold.hide()
        self._offer()
        self.kind.setFocus()

    def _offer(self) -> None:
        """Offer what is reckoned, each way that a payer may take."""
        is_open = not self._fields.isHidden()
        found = self._choices() if is_open else ()
        self.buttons = {choice.base: self._button(choice) for choice in found}
        self.choices.set_widgets(tuple(self.buttons.values()))
        self._note.setVisible(is_open)

    def _choices(self) -> tuple[WithholdingChoice, ...]:
        details = self.details
        if details is None or details.row.gross is None:
            return ()
        return withholding_choices(
            books_rules().taxes,
            self._day(details),
            details.row.gross,
            details.row.fee or Yen(0),
            is_on_top=self.kind.currentData() == ON_TOP,
        )

    def _button(self, choice: WithholdingChoice) -> Button:
        words = {
            WithholdingBase.WITH_TAX: self.tr("Of the price with tax: {amount}"),
            WithholdingBase.WITHOUT_TAX: self.tr("Of the price without tax: {amount}"),
            WithholdingBase.AFTER_FEE: self.tr("Of what is left after the fee: {amount}"),
            WithholdingBase.ON_TOP: self.tr("Price ÷ 0.8979: {amount}"),
        }[choice.base]
        money = self.context.formats.money(choice.amount)
        button = Button(self.context.theme, words.format(amount=money), parent=self)
        button.make_small()
        button.clicked.connect(lambda: self.field.set_amount(choice.amount))
        return button

    def _tell_arrival(self, details: OrderDetails) -> None:
        """Say what arrives, where the tax comes out of the seller's pay."""
        is_less = details.withheld is not None and not details.is_withheld_on_top
        self.arrives.setVisible(is_less and details.row.net is not None)
        if details.withheld is not None and details.row.net is not None:
            words = self.tr("{amount} arrives: the take-home less the withheld tax")
            rest = self.context.formats.money(details.row.net - details.withheld)
            self.arrives.setText(words.format(amount=rest))

    def _day(self, details: OrderDetails) -> date:
        if details.row.completed_at is not None:
            return from_epoch(details.row.completed_at).date()
        return self.context.clock().astimezone(JST).date()

    def _save(self) -> None:
        if self.details is None:
            return
        amount, is_on_top = self.field.amount, self.kind.currentData() == ON_TOP
        before = (self.details.withheld, self.details.is_withheld_on_top)
        if (amount or None, is_on_top) != before:
            self._commands.set_withheld(self.order_id, amount, is_on_top=is_on_top)
