"""What is said of the consumption tax: its ways, their conditions, and the limits to watch."""

from datetime import date

from PySide6.QtCore import QObject

from app.models.money import Yen
from app.rulebook.taxes import GENERAL, ConsumptionTax, TaxMethod
from app.services.consumption_queries import BASE_YEARS, ConsumptionYear, Way
from app.ui.formats import UNKNOWN
from app.ui.page import PageContext

SIMPLIFIED = "simplified_"
WATCH = 8, 10
"""From eight tenths of the limit on it is near."""


class TaxWords(QObject):
    """Says a year's consumption tax."""

    def __init__(
        self,
        context: PageContext,
        methods: tuple[TaxMethod, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._methods = {one.id: one for one in methods}

    def way(self, method: str) -> str:
        """Return what a way to reckon is called."""
        if method.startswith(SIMPLIFIED):
            kind = method.removeprefix(SIMPLIFIED)
            return self.tr("Simplified, class {n}").format(n=kind)
        return {
            "two_tenths": self.tr("20 % rule"),
            "three_tenths": self.tr("30 % rule"),
            GENERAL: self.tr("General"),
        }.get(method, method)

    def heads(self) -> list[str]:
        """Return what stands before each row of the sheet."""
        return [
            self.tr("Taxable sales, tax included"),
            self.tr("Refunds and discounts"),
            self.tr("Tax base"),
            self.tr("National tax on sales"),
            self.tr("Deduction"),
            self.tr("National tax to pay"),
            self.tr("Local tax to pay"),
            self.tr("Total to pay"),
        ]

    def cells(self, tax: ConsumptionTax) -> list[Yen]:
        """Return the same of one way."""
        return [
            tax.sales,
            tax.returns,
            tax.base,
            tax.tax,
            tax.deducted,
            tax.national,
            tax.local,
            tax.total,
        ]

    def state(self, way: Way) -> str:
        """Return whether a way may be taken."""
        if way.is_open is None:
            return self.tr("depends on sales two years earlier")
        if not way.is_open:
            return self.tr("not this year")
        return self.tr("if you filed for it") if way.needs_election else self.tr("yes")

    def why(self, way: Way, found: ConsumptionYear) -> str:
        """Return the condition of a way, with its bounds; what an estimate of it leaves out."""
        if way.method == GENERAL and not found.is_taxable:
            return self.tr(
                "Tax on purchases is deducted. Here that is the tax on platform fees alone: other"
                " costs of a tax-exempt year are booked without their tax."
            )
        if way.method == GENERAL:
            return self.tr(
                "Tax on purchases is deducted, in full for qualified invoices. Calculated from"
                " totals; keep the invoices."
            )
        method = self._methods[way.method]
        money = self._context.formats.money(method.base_limit)
        before = found.year - BASE_YEARS
        if way.needs_election:
            words = self.tr(
                "Sales of {before} up to {limit}, and an election handed in at the tax office."
                " {share} of the tax is paid."
            )
        else:
            words = self.tr(
                "For those who became taxable by registering; sales of {before} up to {limit}."
                " {share} of the tax is paid; no election, a note on the return. Up to {last}."
            )
        era = self._context.formats.era
        return words.format(
            before=before,
            limit=money,
            share=self._context.formats.basis_points(method.payable),
            last=era(date(method.last_year, 12, 31)) if not way.needs_election else "",
        )

    def verdict(self, found: ConsumptionYear) -> str:
        """Return what holds for the year, in one sentence."""
        if not found.is_taxable:
            if found.must_pay:
                return self.tr(
                    "The year is kept as tax-exempt, but sales of before were over {limit}: the"
                    " year is a taxable one. Change the tax status in the settings."
                ).format(limit=self._context.formats.money(found.exempt_up_to))
            return self.tr(
                "The year is kept as tax-exempt: no consumption tax is declared for it. The sheet"
                " shows what you would pay if you were taxable."
            )
        best = found.least
        if best is None:
            return ""
        words = self.tr("The least to pay is left by: {way}, {amount}.")
        return words.format(
            way=self.way(best.method), amount=self._context.formats.money(best.tax.total)
        )

    def watch(self, found: ConsumptionYear) -> list[tuple[str, str, str]]:
        """Return the sales that limits are compared with: what, how much, and a tone."""
        year, limit = found.year, found.exempt_up_to
        rows = (
            (self.tr("Sales of {year} (base period)").format(year=year - 2), found.base),
            (self.tr("January to June of {year}").format(year=year - 1), found.half),
            (self.tr("Sales of {year} so far").format(year=year), found.sales),
        )
        return [
            (name, UNKNOWN if amount is None else self._of(amount, limit), _tone(amount, limit))
            for name, amount in rows
        ]

    def outlook(self, found: ConsumptionYear) -> str:
        """Return what this year's sales mean for the year after next."""
        money = self._context.formats.money
        after = found.year + BASE_YEARS
        if found.is_over:
            words = self.tr("Over {limit}: {year} will be a taxable year.")
            return words.format(limit=money(found.exempt_up_to), year=after)
        rest = Yen(found.exempt_up_to - found.sales)
        words = self.tr("{rest} more may be sold this year before {year} becomes a taxable year.")
        return words.format(rest=money(rest), year=after)

    def _of(self, amount: Yen, limit: Yen) -> str:
        money = self._context.formats.money
        return self.tr("{amount} of {limit}").format(amount=money(amount), limit=money(limit))


def _tone(amount: Yen | None, limit: Yen) -> str:
    if amount is None:
        return "text2"
    if amount > limit:
        return "bad"
    return "warn" if amount * WATCH[1] >= limit * WATCH[0] else "text"
