"""Why an expense has its tax class, and what a registration number tells: one line each."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.models.money import Yen
from app.rulebook.expense_rules import OUT_OF_SCOPE, QUALIFIED
from app.rulebook.registration_numbers import registration_number
from app.rulebook.schema import in_force
from app.ui.expenses.words import ExpenseWords
from app.ui.formats import Formats


class Booked(NamedTuple):
    """What the tax class of an expense follows from."""

    account: str
    on: date
    amount: Yen
    is_qualified: bool
    is_taxable: bool


class TaxWords(QObject):
    """Explains in the window's language."""

    def __init__(
        self, formats: Formats, words: ExpenseWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._formats = formats
        self._words = words

    def why(self, tax_class: str, usual: str | None, booked: Booked) -> str:
        """Return why an expense has this class; `usual` is the one of the rules."""
        if tax_class != usual:
            return self.tr("Chosen by hand. Ask a tax accountant or the tax office if unsure.")
        if tax_class == OUT_OF_SCOPE and not booked.is_taxable:
            return self.tr("You are exempt from consumption tax: it is not set apart.")
        own = {rule.account for rule in self._words.rules.accounts}
        if booked.account in own:
            return self.tr("Expenses of this account usually bear no consumption tax.")
        if tax_class == QUALIFIED:
            return self._why_all(booked)
        return self._why_some(tax_class)

    def number(self, text: str) -> tuple[str, bool]:
        """Return what a registration number tells, and whether it is one; "" for an empty field."""
        if not text.strip():
            return "", True
        found = registration_number(text)
        if found is None:
            return self.tr("It is T and thirteen digits."), False
        if found.is_corporate:
            return self.tr("The check digit is right: a corporation's number."), True
        return (
            self.tr(
                "It is no corporation's number: right for a person's, else compare it with the"
                " invoice."
            ),
            True,
        )

    def _why_all(self, booked: Booked) -> str:
        if booked.is_qualified:
            return self.tr("With a registration number (qualified invoice) all of it is deducted.")
        small = in_force(self._words.rules.taxes.small_purchases, booked.on)
        below = next((rule for rule in small if booked.amount < rule.below), None)
        if below is None:
            return self.tr("This payee needs no invoice for so small an amount.")
        words = self.tr(
            "Under {amount} no invoice is needed (rule for small amounts, until {day})."
        )
        return words.format(
            amount=self._formats.money(below.below), day=self._formats.full_day(below.valid_to)
        )

    def _why_some(self, tax_class: str) -> str:
        found = self._words.rules.chart.tax_classes.get(tax_class)
        share = None if found is None else found.share
        if not share:
            return self.tr("Without a registration number nothing is deducted on this day.")
        words = self.tr("Without a registration number {share} is deducted on this day.")
        return words.format(share=self._formats.basis_points(share))
