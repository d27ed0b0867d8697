"""How the books of a year are kept: the day of a sale, the return, taxes, private shares."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.bookkeeping_types import BooksForm, PrivateShare, Recognition, WithheldAs
from app.rulebook.schema import Status
from app.rulebook.taxes import GENERAL
from app.services.tax_forms import YearFacts
from app.services.year_overview import YearOverview
from app.ui.books.rules import books_rules
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field
from app.ui.kit.labels import Label
from app.ui.page import PageContext

COLUMNS = 6
NARROW = ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
"""A choice may be narrower than its longest words."""


class YearKeeping(QWidget):
    """Six choices; `kept` carries them as the facts of a year."""

    kept = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        theme = context.theme
        self.recognition, self.form, self.method = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.withholding, self.household, self.deduction = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for choice in (
            *(self.recognition, self.form, self.method),
            *(self.withholding, self.household, self.deduction),
        ):
            choice.setSizeAdjustPolicy(NARROW)
        self._fill()
        self._form_field = Field(theme, self.tr("Return"), self.form)
        self._deduction_field = Field(theme, self.tr("Blue deduction"), self.deduction)
        self._recognition_field = Field(theme, self.tr("A sale counts on"), self.recognition)
        self._method_field = Field(theme, self.tr("Consumption tax"), self.method)
        self._withholding_field = Field(theme, self.tr("Tax withheld by payers"), self.withholding)
        self._household_field = Field(theme, self.tr("Private share of costs"), self.household)
        advice = self.tr("Please ask a tax accountant or the tax office which of these are yours.")
        self.save = Button(theme, self.tr("Save"), "check", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._grid())
        column.addWidget(Label(theme, advice, "caption", "text3").wrapped())
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.form.currentIndexChanged.connect(lambda _place: self._tell_deduction())
        self.save.clicked.connect(self._keep)
        self._year, self._is_closed = 0, False

    def _grid(self) -> QGridLayout:
        """Lay the choices out in pairs, so that all of them and the button below are seen."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        pairs = (
            ((self._form_field, 2), (self._deduction_field, 4)),
            ((self._recognition_field, 3), (self._method_field, 3)),
            ((self._withholding_field, 3), (self._household_field, 3)),
        )
        for row, pair in enumerate(pairs):
            place = 0
            for field, width in pair:
                grid.addWidget(field, row, place, 1, width, Qt.AlignmentFlag.AlignTop)
                place += width
        for place in range(COLUMNS):
            grid.setColumnStretch(place, 1)
        return grid

    def _fill(self) -> None:
        """Offer what is the same in every year."""
        self.recognition.addItem(self.tr("The day it is accepted (usual)"), "acceptance")
        self.recognition.addItem(self.tr("The day it is delivered"), "delivery")
        self.form.addItem(self.tr("Blue return"), "blue")
        self.form.addItem(self.tr("White return"), "white")
        self.withholding.addItem(self.tr("Owner's drawings, at once (usual)"), "owner_draw")
        self.withholding.addItem(
            self.tr("Prepaid taxes, cleared on 31 December"), "withholding_prepaid"
        )
        self.household.addItem(self.tr("With each expense (usual)"), "each")
        self.household.addItem(self.tr("Once, on 31 December"), "year_end")

    def show_year(self, found: YearOverview) -> None:
        """Show how a year is kept; what a closed month holds fast cannot be changed."""
        self._year, self._is_closed, facts = found.year, found.is_closed, found.facts
        self.form.setCurrentIndex(self.form.findData(facts.form.value))
        usual = self.tr("The same day the whole year through; each order is booked once.")
        self._show(self.recognition, facts.recognition, self._recognition_field, usual)
        usual = self.tr("The tax return lists it by payer either way.")
        self._show(self.withholding, facts.withholding, self._withholding_field, usual)
        usual = self.tr("The sums of the year are the same either way.")
        self._show(self.household, facts.household, self._household_field, usual)
        self._fill_methods(found)
        self._fill_deductions(found)
        self._tell_deduction()

    def _show(self, choice: ChoiceBox, kept: StrEnum, field: Field, usual: str) -> None:
        """Show a choice that the rows of the year hang on: a closed month holds it fast."""
        choice.setCurrentIndex(choice.findData(kept.value))
        choice.setEnabled(not self._is_closed)
        fixed = self.tr("A month of this year is closed, so this stays as it is.")
        field.set_help(fixed if self._is_closed else usual)

    def _fill_methods(self, found: YearOverview) -> None:
        names = self.methods()
        self.method.clear()
        self.method.addItem(self.tr("Not liable, or not decided"), None)
        for method in books_rules().taxes.methods:
            if method.serves(found.year):
                self.method.addItem(names.get(method.id, method.id), method.id)
        self.method.addItem(names[GENERAL], GENERAL)
        self.method.setCurrentIndex(max(0, self.method.findData(found.facts.method)))

    def methods(self) -> dict[str, str]:
        """Return what the ways to reckon the tax are called."""
        names = {
            "two_tenths": self.tr("Special rule: two tenths"),
            "three_tenths": self.tr("Special rule: three tenths"),
            GENERAL: self.tr("General (tax on purchases deducted)"),
        }
        simplified = self.tr("Simplified, class {n}")
        return names | {f"simplified_{n}": simplified.format(n=n) for n in range(1, 7)}

    def _fill_deductions(self, found: YearOverview) -> None:
        """Offer what the rules have for the year, with what each asks for."""
        is_japanese = self._formats.language == "ja"
        self.deduction.clear()
        self.deduction.addItem(self.tr("Not decided"), None)
        for rule in books_rules().taxes.blue_deductions:
            if rule.serves(found.year):
                asks = rule.asks.ja if is_japanese else rule.asks.en
                self.deduction.addItem(f"{self._formats.money(rule.amount)} ・ {asks}", rule.id)
        self.deduction.setCurrentIndex(max(0, self.deduction.findData(found.facts.deduction)))

    def _tell_deduction(self) -> None:
        is_blue = self.form.currentData() == "blue"
        rules = [one for one in books_rules().taxes.blue_deductions if one.serves(self._year)]
        self.deduction.setEnabled(is_blue)
        if not is_blue:
            text = self.tr("The white return has no special deduction.")
        elif any(one.status is Status.UNCONFIRMED for one in rules):
            text = self.tr(
                "As the reform of 2026 announced them; the final text of the law was not read yet."
                " Which one is yours, please ask the tax office."
            )
        else:
            text = self.tr("Never more than the profit. Which one is yours, ask the tax office.")
        self._deduction_field.set_help(text)

    def _keep(self) -> None:
        facts = YearFacts(
            Recognition(self.recognition.currentData()),
            BooksForm(self.form.currentData()),
            self.method.currentData(),
            WithheldAs(self.withholding.currentData()),
            PrivateShare(self.household.currentData()),
            self.deduction.currentData(),
        )
        self.kept.emit(facts)
