"""The line under a price that is typed: its fee, what is left, and what the buyer pays."""

from datetime import date
from typing import TYPE_CHECKING

from app.models.money import Yen
from app.models.types import TaxStatus
from app.rulebook.fees import Quotation, charge
from app.services.order_drafts import GREATEST_AMOUNT
from app.ui.kit.labels import Label
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog


class PriceFigures(Label):
    """Follows the price; says so where the site's fee is not known."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, "", "caption", "text2")
        self._context = context
        self.setWordWrap(True)
        self.is_fee_known = False

    def show_price(
        self, catalog: "Catalog", site: str, kind: str, price: Yen | None, tax: TaxStatus, on: date
    ) -> Quotation | None:
        """Show what a price comes to, and return it; None while it or the fee is not known."""
        rule = catalog.fee_rule(site, kind, on)
        self.is_fee_known = rule is not None
        if rule is None:
            self.setText(self.tr("The fee of this site is not set: take-home unknown"))
            return None
        if price is None or not 0 <= price <= GREATEST_AMOUNT:
            self.setText(self.tr("Fee and take-home appear while you type the price"))
            return None
        quotation = charge(rule, Yen(price), taxable=tax is TaxStatus.TAXABLE)
        money, fee = self._context.formats.money, Yen(quotation.net - quotation.fee_base)
        text = self.tr("Fee {fee} / take-home {net} ・ the buyer pays {total}")
        self.setText(
            text.format(
                fee=money(fee), net=money(quotation.net), total=money(quotation.buyer_total)
            )
        )
        return quotation
