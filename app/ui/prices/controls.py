"""What is asked of all marketplaces: a price, a net or a budget, and what goes with it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.listing_fields import Option
from app.models.money import Yen
from app.rulebook.comparison import Basis, PriceWish
from app.ui.kit.buttons import IconButton
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field
from app.ui.kit.minutes_field import MinutesField
from app.ui.kit.money_field import MoneyField
from app.ui.kit.segmented import Segment, Segmented
from app.ui.orders.kinds import kind_name
from app.ui.page import PageContext
from app.ui.prices.amount_field import AmountField
from app.ui.prices.extras_field import ExtrasField


class PriceControls(QWidget):
    """Shows a wish and tells when the user asks for another; the floor is told apart."""

    asked = Signal(object)
    floor_asked = Signal(object)

    def __init__(
        self, context: PageContext, kinds: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._wish = PriceWish()
        theme = context.theme
        bases = (
            Segment(Basis.PRICE, self.tr("From a price")),
            Segment(Basis.NET, self.tr("Same take-home")),
            Segment(Basis.BUDGET, self.tr("From a budget")),
        )
        self.basis = Segmented(theme, self.tr("What to begin with"), bases, parent=self)
        self.amount = AmountField(theme, self.tr("Price"), self)
        self.kind = ChoiceBox(self)
        for kind in kinds:
            self.kind.addItem(kind_name(kind), kind)
        self.extras = ExtrasField(theme, self.tr("Options and tips"), self)
        self.add_option = IconButton(
            theme, "plus", self.tr("Add an option of the service"), parent=self
        )
        self._options: tuple[Option, ...] = ()
        self.minutes = MinutesField(theme, self.tr("Work"))
        self.floor = MoneyField(theme, self.tr("Floor per hour"), self.tr("none"), parent=self)
        self.taxable = QCheckBox(self.tr("I am liable for consumption tax"), self)
        self.quotation = QCheckBox(self.tr("A quotation, in steps of ¥1"), self)
        self._amount_field = Field(theme, self.tr("Price"), self.amount)
        self._kind_field = Field(theme, self.tr("Kind"), self.kind)
        self._lay_out()
        self._join()
        self.show_options(())

    def show_wish(self, wish: PriceWish, *, has_kind: bool) -> None:
        """Show what is asked; `has_kind`: the kind can be chosen, as no listing says it."""
        self._wish = wish
        self.basis.choose(wish.basis)
        self.amount.set_amount(wish.amount)
        self._kind_field.setVisible(has_kind)
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(max(self.kind.findData(wish.kind), 0))
        if not self.floor.hasFocus():
            self.floor.set_amount(wish.floor)
        self.extras.set_amounts(wish.extras)
        if self.minutes.minutes != wish.minutes:
            self.minutes.set_minutes(wish.minutes)
        with QSignalBlocker(self.taxable), QSignalBlocker(self.quotation):
            self.taxable.setChecked(wish.is_taxable)
            self.quotation.setChecked(wish.is_quotation)
        self._name_amount()

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer the options of a service; none hides the button."""
        self._options = tuple(options)
        self.add_option.setVisible(bool(options))

    def option_menu(self) -> QMenu:
        """Return the menu of the service's options."""
        menu, money = QMenu(self), self._context.formats.money
        for option in self._options:
            action = menu.addAction(f"{option.title}  {money(option.price)}")
            action.triggered.connect(lambda _on=False, one=option: self._add(one.price))
        return menu

    def _open_options(self) -> None:
        menu = self.option_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add_option.mapToGlobal(QPoint(0, self.add_option.height())))

    def _add(self, price: Yen) -> None:
        amounts = (*self._wish.extras, price)
        self.extras.set_amounts(amounts)
        self._ask(extras=amounts)

    def _lay_out(self) -> None:
        theme = self._context.theme
        extras = QWidget(self)
        row = QHBoxLayout(extras)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.extras, 1)
        row.addWidget(self.add_option)
        extras.setFocusProxy(self.extras)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self._kind_field)
        fields.addWidget(Field(theme, self.tr("Options and tips"), extras), 2)
        fields.addWidget(Field(theme, self.tr("Work"), self.minutes), 1)
        fields.addWidget(Field(theme, self.tr("Floor per hour"), self.floor), 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        boxes.addWidget(self.taxable)
        boxes.addWidget(self.quotation)
        boxes.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._amount_field)
        column.addLayout(fields)
        column.addLayout(boxes)

    def _join(self) -> None:
        self.add_option.clicked.connect(self._open_options)
        self.basis.chosen.connect(self._choose_basis)
        self.amount.changed.connect(lambda amount: self._ask(amount=amount))
        self.kind.currentIndexChanged.connect(lambda: self._ask(kind=self.kind.currentData()))
        self.extras.changed.connect(lambda amounts: self._ask(extras=amounts))
        self.minutes.textEdited.connect(lambda: self._ask(minutes=self.minutes.minutes))
        self.taxable.toggled.connect(lambda on: self._ask(is_taxable=on))
        self.quotation.toggled.connect(lambda on: self._ask(is_quotation=on))
        self.floor.editingFinished.connect(self._ask_floor)

    def _choose_basis(self, key: str) -> None:
        self._ask(basis=Basis(key))
        self._name_amount()

    def _name_amount(self) -> None:
        label, text = {
            Basis.PRICE: (self.tr("Price"), self.tr("The same price on every marketplace")),
            Basis.NET: (
                self.tr("Take-home"),
                self.tr("The lowest price on every marketplace that leaves it"),
            ),
            Basis.BUDGET: (
                self.tr("The buyer's budget"),
                self.tr("The highest price whose buyer pays no more, all included"),
            ),
        }[self._wish.basis]
        self._amount_field.set_label(label)
        self._amount_field.set_help(text)
        self.amount.set_name(label)

    def _ask(self, **changes: object) -> None:
        self._wish = replace(self._wish, **changes)  # type: ignore[arg-type]
        self.asked.emit(self._wish)

    def _ask_floor(self) -> None:
        amount = self.floor.amount or None
        if amount != self._wish.floor:
            self._wish = replace(self._wish, floor=None if amount is None else Yen(amount))
            self.floor_asked.emit(amount)
