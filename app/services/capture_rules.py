"""The fee rules a capture reckons with: one for each day and kind, made once."""

from datetime import date

from app.models.money import Yen
from app.models.types import TaxStatus
from app.rulebook.catalog import Catalog
from app.rulebook.fees import Quotation, charge
from app.rulebook.freeze import FrozenRule, freeze, thaw
from app.rulebook.schema import FeeRule
from app.services.captured_order import CapturedOrder, CapturedPayment
from app.storage.reader import Reader

NOTHING = Yen(0)


class CaptureRules:
    """Answers under which rule an order is, whether it is in the book or about to be."""

    def __init__(self, reader: Reader, catalog: Catalog, today: date) -> None:
        self._reader = reader
        self._catalog = catalog
        self._today = today
        self._texts: dict[tuple[str, str, date], str] = {}
        self._rules: dict[str, FrozenRule] = {}
        self._kept: dict[int, FrozenRule] = {}

    def text_on(self, marketplace_id: str, kind: str, on: date | None) -> str:
        """Return the rules of a day as an order keeps them; without a day those of today."""
        key = (marketplace_id, kind, on or self._today)
        text = self._texts.get(key)
        if text is None:
            text = self._texts[key] = freeze(self._catalog, *key)
        return text

    def fee_of(self, order: CapturedOrder) -> FeeRule | None:
        """Return the fee an order is under, None where it is not known."""
        known = order.known
        if known is not None and known.rule_id is not None and order.rule_on is None:
            return self._kept_rule(known.rule_id).fee
        return self.rule(self.text_on(order.marketplace_id, order.kind, order.rule_on)).fee

    def rule(self, text: str) -> FrozenRule:
        """Return the rules that a text of `text_on` says."""
        if text not in self._rules:
            self._rules[text] = thaw(text)
        return self._rules[text]

    def _kept_rule(self, rule_id: int) -> FrozenRule:
        if rule_id not in self._kept:
            text = self._reader.value("SELECT body FROM frozen_rules WHERE id = ?", (rule_id,))
            self._kept[rule_id] = self.rule(str(text))
        return self._kept[rule_id]


def reckon(payment: CapturedPayment, gross: Yen, fee: FeeRule | None, tax: TaxStatus) -> None:
    """Give a payment the gross a site shows, and the fee and net the rule makes of it.

    What the site shows of a taxable seller's sale has the tax in it, but not how much: price and
    tax stay open.
    """
    is_taxable = tax is TaxStatus.TAXABLE
    payment.gross = gross
    payment.price, payment.tax = (None, None) if is_taxable else (gross, NOTHING)
    payment.fee = payment.net = None
    if fee is not None:
        payment.net = charge(fee, gross, taxable=False).net
        payment.fee = Yen(gross - payment.net)


def agreeing(amount: Yen, net: Yen, fee: FeeRule | None, tax: TaxStatus) -> Quotation | None:
    """Return what an amount on a list comes to if it explains this net to the yen, else None.

    The amount may be the price before tax, or what the buyer pays.
    """
    if fee is None:
        return None
    ways = (True, False) if tax is TaxStatus.TAXABLE else (False,)
    quotations = (charge(fee, amount, taxable=is_taxable) for is_taxable in ways)
    return next((one for one in quotations if one.net == net), None)
