"""The rule an order is booked under: frozen in the book, and what it makes of a price."""

import hashlib
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.marketplace import FrozenRule
from app.models.money import Yen
from app.models.order import Order
from app.models.order_parts import Payment
from app.models.types import PaymentKind, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.rulebook.fees import charge_next
from app.rulebook.freeze import FrozenRule as Rule
from app.rulebook.freeze import freeze, thaw
from app.services.turns import settle_turn

NOTHING = Yen(0)


class FrozenRules:
    """The frozen rules of one command's orders, each read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._thawed: dict[int, Rule] = {}

    def of(self, order: Order) -> Rule | None:
        """Return the rule this order was booked under, None when none was kept."""
        rule_id = order.rule_id
        if rule_id is None:
            return None
        if rule_id not in self._thawed:
            row = self._session.get_one(FrozenRule, rule_id)
            self._thawed[rule_id] = thaw(row.body)
        return self._thawed[rule_id]

    def book(self, order: Order, catalog: Catalog, on: date) -> Rule:
        """Put this order under the rule that is valid on that day, and return it."""
        row = frozen_rule(self._session, catalog, order.marketplace_id, order.kind, on)
        rule = self._thawed.setdefault(row.id, thaw(row.body))
        order.rule_id = row.id
        order.has_escrow = int(rule.escrow)
        return rule

    def settle(self, order: Order) -> None:
        """Derive whatever of the order follows from its record and its rule."""
        order.settle()
        rule = self.of(order)
        if rule is not None:
            settle_turn(order, rule)


def frozen_rule(
    session: Session, catalog: Catalog, marketplace_id: str, kind: str, on: date
) -> FrozenRule:
    """Return the kept copy of the rule valid on that day; orders under one rule share it."""
    body = freeze(catalog, marketplace_id, kind, on)
    digest = hashlib.sha256(body.encode()).hexdigest()
    kept = session.scalar(select(FrozenRule).where(FrozenRule.digest == digest))
    if kept is not None:
        return kept
    row = FrozenRule(marketplace_id=marketplace_id, kind=kind, digest=digest, body=body)
    session.add(row)
    session.flush()
    return row


def charged(
    rule: Rule | None,
    price: Yen,
    tax_status: TaxStatus,
    kind: PaymentKind,
    *,
    so_far: Yen = NOTHING,
) -> Payment:
    """Return a payment of this price; fee and net stay unknown where the fee is.

    `so_far` is the gross of the order's payments before it: some sites' slices run through the
    order. Without a rule nothing says whether a taxable seller's price has the tax in it: the
    price is the gross until the rule is known.
    """
    is_taxable = tax_status is TaxStatus.TAXABLE
    payment = Payment(kind=kind, price=price, gross=price, tax=None if is_taxable else NOTHING)
    if rule is None or rule.fee is None:
        return payment
    quotation = charge_next(rule.fee, so_far, price, taxable=is_taxable)
    payment.tax, payment.gross = quotation.tax, quotation.fee_base
    payment.net = quotation.net
    payment.fee = Yen(quotation.fee_base - quotation.net)
    return payment


def paid_so_far(order: Order) -> Yen:
    """Return the gross of an order's payments, as far as it is known."""
    return Yen(sum(payment.gross or 0 for payment in order.payments))


def recharge(order: Order, rule: Rule | None, price: Yen | None, tax_status: TaxStatus) -> None:
    """Reckon the amounts of an order anew: its base payment at this price, the others at theirs.

    Without a price the base payment keeps its own. Payments whose price is not known (a sales
    file gave only the net) stay as they are. An enquiry's figures are those of its quote.
    """
    if order.stage == Stage.INQUIRY:
        wanted = order.quote_price if price is None else price
        if wanted is not None:
            quote = charged(rule, Yen(wanted), tax_status, PaymentKind.BASE)
            order.carry_quote(Yen(wanted), quote.gross, quote.fee, quote.net)
        return
    if price is not None and not order.payments:
        base = Payment(kind=PaymentKind.BASE, position=0, paid_at=order.purchased_at)
        order.payments.append(base)
    so_far = 0
    for place, payment in enumerate(order.payments):
        wanted = price if place == 0 and price is not None else payment.price
        if wanted is not None:
            kind = PaymentKind(payment.kind)
            fresh = charged(rule, Yen(wanted), tax_status, kind, so_far=Yen(so_far))
            payment.price, payment.tax = fresh.price, fresh.tax
            payment.gross, payment.fee, payment.net = fresh.gross, fresh.fee, fresh.net
        so_far += payment.gross or 0
