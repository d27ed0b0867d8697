"""A fee as a form: kinds, days, slices, how it is reckoned, and an example that follows along."""

from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from app.errors import AppError
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.fee_changes import corrected_fee, with_fee, without_fee
from app.rulebook.fees import charge
from app.rulebook.loading import RulebookError
from app.rulebook.payout_calendar import holiday_name
from app.rulebook.reasons import OVERRIDE_SUFFIX
from app.rulebook.schema import FeeRule, FeeTax, Per, PriceTax, Rounding, Slice, Status
from app.rulebook.texts import checked, keys_of
from app.ui.kit.buttons import FilterChip
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.money_field import MoneyField
from app.ui.kit.segmented import Segment, Segmented
from app.ui.orders.kinds import kind_name
from app.ui.page import PageContext
from app.ui.rules.slice_rows import SliceRows, basis_points
from app.ui.rules.words import RuleWords

if TYPE_CHECKING:
    from app.rulebook.marketplace import Marketplace

OWN_SOURCE = "seller"
EXAMPLE = Yen(10_000)
USUAL_RATE = 2_000


class FeeRuleDialog(Dialog):
    """A new fee from a day on or, with `place`, one of the list put right or taken out.

    `after` is the rulebook as it would be, None while something typed cannot be.
    """

    def __init__(
        self,
        context: PageContext,
        marketplace: "Marketplace",
        place: int | None = None,
        *,
        taxable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._before = marketplace
        self._place = place
        self._taxable = taxable
        self.after: Marketplace | None = None
        title = self.tr("A new fee") if place is None else self.tr("Put this fee right")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._today = context.clock().astimezone(JST).date()
        self._rule = _first(marketplace, self._today) if place is None else marketplace.fees[place]
        self._words = RuleWords(context.formats, self)
        self._make_fields()
        self._lay_out()
        if place is not None:
            self.add_action(self.tr("Take it out"), "trash-2").clicked.connect(self._take_out)
        self.add_reject(self.tr("Cancel"))
        self.keep = self.add_accept(self.tr("See what it means"))
        self._fill(self._rule)
        self._connect()
        self.read()

    def read(self) -> None:
        """Reckon the example, or say what cannot be."""
        rule, sentence = self.rule, ""
        self.after = None
        if rule is None:
            sentence = self.tr("Please give the rates as numbers, such as 22 or 27.5.")
        elif not rule.kinds:
            sentence = self.tr("Please choose what the fee is for.")
        else:
            sentence = self._try(rule)
        self.keep.setEnabled(self.after is not None)
        self._example_field.set_error(sentence)
        if rule is not None and not sentence:
            self._example_field.set_help(self._worked(rule))

    def _try(self, rule: FeeRule) -> str:
        """Put a fee into the rulebook; return what is wrong with it, "" for nothing."""
        before, place = self._before, self._place
        after = with_fee(before, rule) if place is None else corrected_fee(before, place, rule)
        try:
            self.after = checked(before.id + OVERRIDE_SUFFIX, keys_of(after))
        except RulebookError as error:
            return self._context.text.error(error)
        return ""

    @property
    def rule(self) -> FeeRule | None:
        """The fee as typed; None while a rate is no number."""
        slices, buyer = self.slices.slices, basis_points(self.buyer.text() or "0")
        if slices is None or buyer is None:
            return None
        return replace(
            self._rule,
            kinds=tuple(kind for kind, chip in self.kinds.items() if chip.isChecked()),
            slices=slices,
            tax=FeeTax(self.tax.current),
            price_tax=PriceTax(self.price_tax.current),
            rounding=Rounding(self.rounding.current),
            per=Per(self.per.current),
            buyer_rate=buyer,
            valid_from=self.begins.day,
            valid_to=self.ends.day,
            source=self.source.text().strip() or OWN_SOURCE,
            checked_on=self._today,
            status=Status.CONFIRMED,
        )

    def _make_fields(self) -> None:
        theme = self.theme
        self.kinds = {
            kind: FilterChip(theme, kind_name(kind), parent=self) for kind in self._before.kinds
        }
        self.begins = self._day(self.tr("Begins on"))
        self.ends = self._day(self.tr("Ends on"))
        self.slices = SliceRows(theme, self._rule.slices, self)
        inside, added = self.tr("Tax inside"), self.tr("Tax on top")
        self.tax = Segmented(
            theme, self.tr("Tax on the fee"), [Segment("inside", inside), Segment("added", added)]
        )
        self.price_tax = Segmented(
            theme, self.tr("Tax on the price"), [Segment("added", added), Segment("inside", inside)]
        )
        roundings = self._words.roundings()
        self.rounding = Segmented(
            theme,
            self.tr("Fractions of a yen"),
            [Segment(rounding.value, word) for rounding, word in roundings.items()],
        )
        self.per = Segmented(
            theme,
            self.tr("Reckoned"),
            [
                Segment("payment", self.tr("per payment")),
                Segment("order", self.tr("per order")),
            ],
        )
        self.buyer = TextField(theme, self.tr("Buyer's own fee, percent"), "0", self)
        self.source = TextField(
            theme, self.tr("Where you read it"), self.tr("page or notice"), self
        )
        self.example = MoneyField(theme, self.tr("Example: a price of"), parent=self)

    def _day(self, name: str) -> DateField:
        context = self._context
        return DateField(
            self.theme, context.formats, name, lambda: self._today, holiday_name, parent=self
        )

    def _fill(self, rule: FeeRule) -> None:
        for kind, chip in self.kinds.items():
            chip.setChecked(kind in rule.kinds)
        self.begins.set_day(rule.valid_from)
        self.ends.set_day(rule.valid_to)
        self.tax.choose(rule.tax.value)
        self.price_tax.choose(rule.price_tax.value)
        self.rounding.choose(rule.rounding.value)
        self.per.choose(rule.per.value)
        self.buyer.setText(f"{rule.buyer_rate / 100:g}")
        self.source.setText(rule.source.strip())
        self.example.set_amount(EXAMPLE)

    def _connect(self) -> None:
        for chip in self.kinds.values():
            chip.toggled.connect(lambda _on: self.read())
        for day in (self.begins, self.ends):
            day.day_changed.connect(lambda _day: self.read())
        self.slices.changed.connect(self.read)
        for choice in (self.tax, self.price_tax, self.rounding, self.per):
            choice.chosen.connect(lambda _key: self.read())
        self.buyer.textChanged.connect(lambda _text: self.read())
        self.source.textChanged.connect(lambda _text: self.read())
        self.example.amount_changed.connect(lambda _amount: self.read())

    def _lay_out(self) -> None:
        theme = self.theme
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in self.kinds.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        self.body.addLayout(chips)
        self._beside(self.begins, self.ends)
        self.body.addWidget(Field(theme, self.tr("The site takes"), self.slices))
        self._beside(self.tax, self.rounding)
        self._beside(self.price_tax, self.per)
        self._beside(self.buyer, self.source)
        self._example_field = Field(theme, self.example.accessibleName(), self.example)
        self.body.addWidget(self._example_field)

    def _beside(self, *controls: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for control in controls:
            row.addWidget(Field(self.theme, control.accessibleName(), control), 1)
        row.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        self.body.addLayout(row)

    def _worked(self, rule: FeeRule) -> str:
        """Return what the example comes to."""
        amount = self.example.amount
        if amount is None:
            return ""
        try:
            quotation = charge(rule, amount, taxable=self._taxable)
        except AppError as error:
            return self._context.text.error(error)
        money = self._context.formats.money
        fee = Yen(quotation.seller_fee + quotation.seller_fee_tax)
        return self.tr("Fee {fee} → take-home {net}. The buyer pays {total}.").format(
            fee=money(fee), net=money(quotation.net), total=money(quotation.buyer_total)
        )

    def _take_out(self) -> None:
        if self._place is not None:
            self.after = without_fee(self._before, self._place)
            self.accept()


def _first(marketplace: "Marketplace", day: date) -> FeeRule:
    """Return what a new fee begins as: like the one of today, from today on."""
    known = next(
        (rule for kind in marketplace.kinds if (rule := marketplace.fee_rule(kind, day))),
        None,
    )
    if known is not None:
        return replace(
            known, id=f"own_{day:%Y%m%d}", valid_from=day, valid_to=None, assumed=(), source=" "
        )
    return FeeRule(
        id=f"own_{day:%Y%m%d}",
        kinds=marketplace.kinds[:1],
        slices=(Slice(rate=USUAL_RATE),),
        tax=FeeTax.INSIDE,
        price_tax=PriceTax.ADDED,
        rounding=Rounding.FLOOR,
        per=Per.PAYMENT,
        valid_from=day,
        source=" ",
        checked_on=day,
        status=Status.CONFIRMED,
    )
