"""The payments of one order: those a site tells, against those the book has or has reckoned."""

from collections.abc import Sequence

from app.capture.facts import PaymentFact
from app.models.money import Yen
from app.models.types import PaymentKind, TaxStatus
from app.rulebook.schema import FeeRule
from app.services.capture_outcomes import Refusal, Remark, Tally
from app.services.capture_rules import NOTHING, agreeing, reckon
from app.services.captured_order import LISTED, CapturedOrder, CapturedPayment


class Identities:
    """Which payments are in the book already, or came with an earlier file of this capture."""

    def __init__(self, kept: Sequence[str]) -> None:
        self._taken = set(kept)

    def take(self, fact: PaymentFact) -> str:
        """Return the identity to keep a new payment under.

        One purchase over several rooms may share one number: then the room tells them apart.
        """
        identity = fact.identity
        while identity in self._taken:
            identity = f"{identity}:{fact.room}"
        self._taken.add(identity)
        return identity


def take_payments(
    order: CapturedOrder, facts: Sequence[PaymentFact], identities: Identities, tally: Tally
) -> bool:
    """Bring the payments of one file to their order; return whether anything changed."""
    if not order.payments and not order.is_ended:
        new = [fact for fact in facts if _is_possible(fact, tally)]
        order.payments = [_new_payment(fact, identities) for fact in new]
        tally.new += len(new)
        return bool(new)
    before = (tally.new, tally.changed)
    left = _without_seen(order, facts, tally)
    if order.is_ended:
        for fact in left:
            tally.refuse(fact.line, Refusal.ORDER_ENDED, fact.room)
        return False
    for fact in left:
        _take_unseen(order, fact, left, identities, tally)
    return (tally.new, tally.changed) != before


def take_listed(
    order: CapturedOrder, listed: Yen, fee: FeeRule | None, tally: Tally, line: int | None
) -> None:
    """Bring the price a list shows to an order: to its base payment, or as its first one.

    Where the site has told the net already, the price is taken only if it explains that net: as
    the only payment, or to the yen by the fee rule. Else it is left open, never guessed.
    """
    base = next((p for p in order.payments if p.kind is PaymentKind.BASE), None)
    if base is None:
        base = CapturedPayment(
            PaymentKind.BASE, identity=f"{order.marketplace_id}:{order.number}{LISTED}"
        )
        order.payments.insert(0, base)
    if listed in (base.gross, base.price):
        return
    if base.is_estimate:
        reckon(base, listed, fee, order.tax_status)
        return
    _explain(order, base, listed, fee, tally, line)


def take_net(order: CapturedOrder, net: Yen, tally: Tally, line: int | None) -> None:
    """Bring the net a list of orders tells to the only payment it can be of."""
    if len(order.payments) > 1 or not all(p.is_estimate for p in order.payments):
        return
    if not order.payments:
        identity = f"{order.marketplace_id}:{order.number}{LISTED}"
        order.payments.append(CapturedPayment(PaymentKind.BASE, identity=identity))
    payment = order.payments[0]
    if payment.gross is not None and net > payment.gross:
        tally.refuse(line, Refusal.NET_ABOVE_GROSS, str(net))
        return
    _set_net(payment, net)


def _explain(
    order: CapturedOrder,
    base: CapturedPayment,
    listed: Yen,
    fee: FeeRule | None,
    tally: Tally,
    line: int | None,
) -> None:
    net = base.net
    if net is None or base.gross is not None:
        return
    quotation = agreeing(listed, net, fee, order.tax_status)
    if quotation is not None:
        is_taxed = order.tax_status is TaxStatus.TAXABLE and not quotation.tax
        base.price, base.tax = (None, None) if is_taxed else (quotation.price, quotation.tax)
        base.gross = quotation.fee_base
    elif net > listed:
        tally.refuse(line, Refusal.NET_ABOVE_GROSS, str(listed))
        return
    elif len(order.payments) == 1:
        is_taxable = order.tax_status is TaxStatus.TAXABLE
        base.price, base.tax = (None, None) if is_taxable else (listed, NOTHING)
        base.gross = listed
    else:
        tally.note(order.number, Remark.GROSS_LEFT_OPEN, str(listed))
        return
    base.fee = Yen(base.gross - net)


def _without_seen(
    order: CapturedOrder, facts: Sequence[PaymentFact], tally: Tally
) -> list[PaymentFact]:
    """Return the facts that are none of the order's payments yet.

    A site's older file numbers its payments and its newer one does not: what says the same under
    the other kind of identity is the same payment, one for one.
    """
    by_identity = {p.identity: p for p in order.payments if not p.is_estimate}
    unmatched = [fact for fact in facts if fact.identity not in by_identity]
    told = {fact.identity for fact in facts}
    others = [p for name, p in by_identity.items() if name not in told]
    left: list[PaymentFact] = []
    for fact in unmatched:
        twin = next((p for p in others if _is_twin(order, p, fact)), None)
        if twin is None:
            left.append(fact)
        else:
            others.remove(twin)
    tally.seen += len(facts) - len(left)
    return left


def _is_twin(order: CapturedOrder, payment: CapturedPayment, fact: PaymentFact) -> bool:
    """Tell whether a payment says the same as a row, known by another kind of identity."""
    if (payment.kind, payment.settled_on, payment.net) != (fact.kind, fact.settled_on, fact.net):
        return False
    identity = payment.identity or ""
    is_numbered = not identity.startswith(
        f"{order.marketplace_id}:{order.number}:{payment.settled_on}:"
    )
    has_same_number = identity.startswith(f"{order.marketplace_id}:{fact.number}:")
    return has_same_number or is_numbered is (fact.number is None)


def _take_unseen(
    order: CapturedOrder,
    fact: PaymentFact,
    facts: Sequence[PaymentFact],
    identities: Identities,
    tally: Tally,
) -> None:
    if not _is_possible(fact, tally):
        return
    estimates = [p for p in order.payments if p.is_estimate and p.kind is fact.kind]
    alike = [one for one in facts if one.kind is fact.kind]
    payment = _estimate_of(fact, estimates, is_only=len(alike) == len(estimates) == 1)
    if payment is None:
        order.payments.append(_new_payment(fact, identities))
        tally.new += 1
        return
    gross = payment.gross if fact.gross is None else fact.gross
    if gross is not None and fact.net is not None and fact.net > gross:
        tally.refuse(fact.line, Refusal.NET_ABOVE_GROSS, str(fact.net))
        return
    _complete(order, payment, fact, identities)
    tally.changed += 1


def _estimate_of(
    fact: PaymentFact, estimates: Sequence[CapturedPayment], *, is_only: bool
) -> CapturedPayment | None:
    """Return the payment of the book that this row is the truth of.

    A base price is the base price; of options and tips there may be many, so that only the one
    with this very net is meant, or the only one.
    """
    if not estimates:
        return None
    exact = (payment for payment in estimates if payment.net == fact.net)
    if fact.kind is PaymentKind.BASE or is_only:
        return next(exact, estimates[0])
    return next(exact, None)


def _complete(
    order: CapturedOrder, payment: CapturedPayment, fact: PaymentFact, identities: Identities
) -> None:
    """Put the site's own figures in the place of those that were reckoned.

    A price that only a list told is asked again when all payments are known: it may be the sum.
    """
    if payment.is_listed and fact.gross is None:
        order.gross_listed = order.gross_listed or payment.gross
        payment.price = payment.tax = payment.gross = None
    payment.identity = identities.take(fact)
    payment.settled_on = fact.settled_on
    if fact.gross is not None:
        payment.gross = fact.gross
    _set_net(payment, fact.net)


def _new_payment(fact: PaymentFact, identities: Identities) -> CapturedPayment:
    gross, net = fact.gross, fact.net
    fee = None if gross is None or net is None else Yen(gross - net)
    return CapturedPayment(
        fact.kind, None, None, gross, fee, net, fact.settled_on, identities.take(fact)
    )


def _set_net(payment: CapturedPayment, net: Yen | None) -> None:
    if net is None:
        return
    payment.net = net
    payment.fee = None if payment.gross is None else Yen(payment.gross - net)


def _is_possible(fact: PaymentFact, tally: Tally) -> bool:
    if fact.gross is not None and fact.net is not None and fact.net > fact.gross:
        tally.refuse(fact.line, Refusal.NET_ABOVE_GROSS, str(fact.net))
        return False
    return True
