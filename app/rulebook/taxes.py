"""Dated rules of Japanese taxes: deductions, small purchases, ways to reckon, withholding."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from app.models.money import Yen
from app.rulebook.loading import read_toml, shaped
from app.rulebook.schema import BasisPoints, Count, LocalName, Name, Positive, Rule, in_force

TAXES_FILE = "taxes.toml"
WHOLE = 10_000
FULL_RATE = 1_000
NATIONAL_BASE = 1_000
"""The base of assessment is cut to thousands of yen (国税通則法118条)."""
TAX_UNIT = 100
"""A tax that is paid is cut to hundreds of yen (国税通則法119条)."""


class Deduction(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The tax class of a purchase whose seller gives no qualified invoice."""

    tax_class: Name


class SmallPurchase(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Purchases below this amount, tax included, that need no invoice: 少額特例."""

    below: Positive


class TaxMethod(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A way to reckon the consumption tax from sales alone: the share of their tax to be paid.

    It serves the years `first_year` to `last_year`; a bound that is left out is open. `base_limit`
    bounds the sales of two years before; some ways must be elected at the tax office first.
    """

    id: Name
    payable: BasisPoints
    base_limit: Positive
    needs_election: bool = False
    first_year: Count = 0
    last_year: Count = 9999

    def serves(self, year: int) -> bool:
        """Return whether the tax of that year may be reckoned so."""
        return self.first_year <= year <= self.last_year


class ConsumptionRate(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rate of consumption tax, and its national and local parts."""

    rate: BasisPoints
    national: BasisPoints
    local_numerator: Positive
    local_denominator: Positive


class Exemption(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sales up to which a seller who is not registered owes no consumption tax."""

    base_limit: Positive


class Withholding(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The income tax that a payer keeps of one payment: up to a bound, and of what is above it."""

    upper_bound: Positive
    rate: BasisPoints
    rate_above: BasisPoints

    def of(self, amount: Yen) -> Yen:
        """Return what is kept of an amount, yen below one cut."""
        if amount <= self.upper_bound:
            return Yen(amount * self.rate // WHOLE)
        base = self.upper_bound * self.rate // WHOLE
        return Yen(base + (amount - self.upper_bound) * self.rate_above // WHOLE)

    def grossed_up(self, net: Yen) -> Yen:
        """Return what is withheld when the buyer pays it on top of an amount up to the bound.

        Source: coconala-support 900000102266 (amount / 0.8979); what it does above the bound is
        not known: None never comes back, so do not ask for a net above it.
        """
        return Yen(net * WHOLE // (WHOLE - self.rate) - net)


class BlueDeduction(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a blue return takes off the profit (青色申告特別控除), for those who may.

    It serves the years `first_year` to `last_year`; a bound that is left out is open. Which one a
    seller may take hangs on his books and on how he files (`asks`), so he chooses.
    """

    id: Name
    asks: LocalName
    amount: Positive
    first_year: Count = 0
    last_year: Count = 9999

    def serves(self, year: int) -> bool:
        """Return whether it may be taken in that year."""
        return self.first_year <= year <= self.last_year

    def of(self, profit: Yen) -> Yen:
        """Return what comes off a profit: never more than there is."""
        return Yen(min(self.amount, max(profit, 0)))


GENERAL = "general"
"""本則課税: the way that needs no condition."""


class TaxRules(Struct, frozen=True, forbid_unknown_fields=True):
    """All dated rules of taxes, as the file gives them."""

    deductions: tuple[Deduction, ...]
    small_purchases: tuple[SmallPurchase, ...]
    methods: tuple[TaxMethod, ...]
    consumption: tuple[ConsumptionRate, ...]
    exemptions: tuple[Exemption, ...]
    withholding: tuple[Withholding, ...]
    blue_deductions: tuple[BlueDeduction, ...]

    def purchase_class(self, on: date, amount: Yen, *, is_qualified: bool) -> str:
        """Return the tax class of a taxable purchase at the full rate.

        A qualified invoice, or an amount so small that none is needed, deducts all of it.
        """
        small = in_force(self.small_purchases, on)
        if is_qualified or any(amount < rule.below for rule in small):
            return "purchase_10"
        (rule,) = in_force(self.deductions, on)
        return rule.tax_class

    def method(self, method_id: str, year: int) -> TaxMethod | None:
        """Return a way to reckon, None where it does not serve that year."""
        found = (one for one in self.methods if one.id == method_id and one.serves(year))
        return next(found, None)

    def blue_deduction(self, deduction_id: str | None, year: int) -> BlueDeduction | None:
        """Return a deduction of the blue return, None where it does not serve that year."""
        found = (one for one in self.blue_deductions if one.id == deduction_id and one.serves(year))
        return next(found, None)

    def knows(self, method_id: str, year: int) -> bool:
        """Return whether a year's tax can be reckoned so; the general way (本則課税) always can."""
        return method_id == GENERAL or self.method(method_id, year) is not None

    def consumption_rate(self, rate: int, day: date) -> ConsumptionRate | None:
        """Return a rate in force on a day with its parts; `rate` in basis points."""
        return next((one for one in in_force(self.consumption, day) if one.rate == rate), None)

    def exemption_on(self, day: date) -> Exemption | None:
        """Return up to which sales nothing is owed on a day."""
        return next(iter(in_force(self.exemptions, day)), None)

    def withholding_on(self, day: date) -> Withholding | None:
        """Return the rule of withholding in force on a day."""
        return next(iter(in_force(self.withholding, day)), None)


class WithholdingBase(StrEnum):
    """What a payer may reckon the tax he keeps from."""

    WITH_TAX = "with_tax"
    WITHOUT_TAX = "without_tax"
    AFTER_FEE = "after_fee"
    ON_TOP = "on_top"


class WithholdingChoice(NamedTuple):
    """One way to reckon it: from what, and what comes of it."""

    base: WithholdingBase
    amount: Yen


class ConsumptionTax(NamedTuple):
    """The sheet of one year: base and tax on it, and what is to be paid of it."""

    sales: Yen
    returns: Yen
    base: Yen
    tax: Yen
    deducted: Yen
    national: Yen
    local: Yen

    @property
    def total(self) -> Yen:
        """All that is to be paid."""
        return Yen(self.national + self.local)


def withholding_choices(
    rules: TaxRules, day: date, gross: Yen, fee: Yen, *, is_on_top: bool
) -> tuple[WithholdingChoice, ...]:
    """Return what a payer may keep of an order, reckoned each way; which one he took, he says.

    On top of a price above the bound nothing is known. Sources: NTA No.2795 (the tax apart where
    the invoice shows it apart); zeiri4 q_161597 (Lancers, CrowdWorks: of what is left of the price
    after the fee, its tax apart).
    """
    rule = rules.withholding_on(day)
    if rule is None or gross <= 0:
        return ()
    if is_on_top:
        if gross > rule.upper_bound:
            return ()
        return (WithholdingChoice(WithholdingBase.ON_TOP, rule.grossed_up(gross)),)
    untaxed = WHOLE + FULL_RATE
    bases = {
        WithholdingBase.WITH_TAX: gross,
        WithholdingBase.WITHOUT_TAX: Yen(gross * WHOLE // untaxed),
    }
    if 0 < fee < gross:
        bases[WithholdingBase.AFTER_FEE] = Yen((gross - fee) * WHOLE // untaxed)
    return tuple(WithholdingChoice(base, rule.of(amount)) for base, amount in bases.items())


class Sales(NamedTuple):
    """What was sold at one rate, tax included, and what of it was given back."""

    rate: ConsumptionRate
    sold: Yen
    returned: Yen


class Purchases(NamedTuple):
    """What was bought in a class of tax, tax included: its rate, and how much may be deducted."""

    amount: Yen
    rate: int
    share: int


def load_taxes(folder: Path) -> TaxRules:
    """Read the dated rules of taxes.

    Raises:
        RulebookError: The file is no TOML, has an unknown key or a value that cannot be.
        OSError: It cannot be read.
    """
    return shaped(TAXES_FILE, read_toml(folder / TAXES_FILE), TaxRules)


def consumption_tax(
    full: ConsumptionRate, method: TaxMethod, sales: Sequence[Sales]
) -> ConsumptionTax:
    """Reckon a year's consumption tax from its taxable sales, tax included, and their returns.

    The national tax is of each rate's base cut to thousands; what returned comes off with its own
    tax; the special share or the deemed purchases of `method` leave the rest to be paid, cut to
    hundreds, the local tax likewise, as the `full` rate has it. Source: NTA's guide to the 2割特例
    (the test's vector).
    """
    base, tax, returned = _of_sales(sales)
    due = max(tax - returned, 0)
    deducted = Yen(due * (WHOLE - method.payable) // WHOLE)
    national = Yen((due - deducted) // TAX_UNIT * TAX_UNIT)
    local = Yen(national * full.local_numerator // full.local_denominator // TAX_UNIT * TAX_UNIT)
    return ConsumptionTax(*_whole(sales), base, tax, deducted, national, local)


def general_tax(
    rates: Mapping[int, ConsumptionRate], sales: Sequence[Sales], purchases: Sequence[Purchases]
) -> ConsumptionTax:
    """Reckon a year's tax by the general way (本則課税): that on sales less that on purchases.

    `rates` by their rate. Each class of purchases is reckoned from its total, tax included
    (割戻し計算). What is given back (還付) is not cut.
    """
    rate = rates[FULL_RATE]
    base, tax, returned = _of_sales(sales)
    deducted = sum(
        max(one.amount, 0) * rates[one.rate].national // (WHOLE + one.rate) * one.share // WHOLE
        for one in purchases
    )
    due = tax - returned - deducted
    unit = TAX_UNIT if due >= 0 else 1
    sign = 1 if due >= 0 else -1
    national = abs(due) // unit * unit
    local = national * rate.local_numerator // rate.local_denominator // unit * unit
    return ConsumptionTax(
        *_whole(sales), base, tax, Yen(deducted), Yen(sign * national), Yen(sign * local)
    )


def _of_sales(sales: Sequence[Sales]) -> tuple[Yen, Yen, Yen]:
    """Return base, tax and the tax of what returned, each rate reckoned for itself."""
    base = tax = returned = 0
    for one in sales:
        untaxed = WHOLE + one.rate.rate
        own = one.sold * WHOLE // untaxed // NATIONAL_BASE * NATIONAL_BASE
        base += own
        tax += own * one.rate.national // WHOLE
        returned += one.returned * one.rate.national // untaxed
    return Yen(base), Yen(tax), Yen(returned)


def _whole(sales: Sequence[Sales]) -> tuple[Yen, Yen]:
    return Yen(sum(one.sold for one in sales)), Yen(sum(one.returned for one in sales))
