"""Brings what a list, a room or a sales file tells of one order to that order."""

from collections.abc import Sequence
from datetime import date

from app.capture.facts import OrderFact, PaymentFact, RoomFact
from app.models.moments import to_epoch
from app.models.money import Yen
from app.models.types import ACTIVE_STAGES, OPEN_STAGES, PaymentKind, Stage, TaxStatus
from app.rulebook.fees import charge
from app.rulebook.schema import FeeRule
from app.services.capture_outcomes import Remark, Tally
from app.services.capture_payments import Identities, take_payments
from app.services.capture_rules import NOTHING, CaptureRules
from app.services.capture_stages import reached
from app.services.captured_order import CapturedOrder, CapturedPayment, Person
from app.services.captured_room import CapturedRoom

TITLE_LENGTH = 200


def take_order(order: CapturedOrder, fact: OrderFact, person: Person | None, tally: Tally) -> bool:
    """Bring a row of a list, but for its amounts; return whether it changed a known order."""
    is_changed = _take_title(order, fact.title) | _take_person(order, person)
    is_changed |= take_sale(order, fact.sold_on)
    order.completed_on = order.completed_on or fact.completed_on
    if fact.stage is not None:
        is_changed |= _take_stage(order, fact.stage, tally)
    elif fact.status_word or order.stage is None:
        tally.note(order.number, Remark.STAGE_UNKNOWN, fact.status_word)
    is_changed |= _take_due(order, fact.due_on)
    if order.stage is Stage.INQUIRY and fact.gross is not None:
        tally.note(order.number, Remark.GROSS_LEFT_OPEN, str(fact.gross))
    else:
        order.gross_listed = fact.gross if fact.gross is not None else order.gross_listed
    return is_changed


def take_room(
    order: CapturedOrder, fact: RoomFact, room: CapturedRoom, person: Person | None, tally: Tally
) -> bool:
    """Bring what a room tells of its order; return whether it changed a known order."""
    is_changed = _take_title(order, fact.title) | _take_person(order, person)
    if fact.stage is not None:
        is_changed |= _take_stage(order, fact.stage, tally)
    is_changed |= _take_due(order, fact.due_on)
    is_changed |= _take_deadlines(order, fact)
    known_start = order.known.started_at if order.known else None
    is_begun = order.stage in {Stage.WORKING, Stage.DELIVERED, Stage.COMPLETED}
    if room.is_whole and is_begun and known_start is None and order.started_at is None:
        order.started_at = room.first_own_at()
        is_changed |= order.started_at is not None
    return is_changed


def take_settled(
    order: CapturedOrder,
    facts: Sequence[PaymentFact],
    person: Person | None,
    identities: Identities,
    tally: Tally,
) -> bool:
    """Bring the payments of one file; return whether anything of the order changed.

    What was settled was completed, on the first day something was.
    """
    if not take_payments(order, facts, identities, tally):
        return False
    title = facts[0].title
    if order.known is None and title and (not order.title or order.title.startswith(title)):
        order.title = title[:TITLE_LENGTH]
    _take_person(order, person)
    days = [p.settled_on for p in order.payments if p.settled_on is not None]
    if days:
        order.completed_on = min(days)
        _take_stage(order, Stage.COMPLETED, tally)
    return True


def finish(order: CapturedOrder, rules: CaptureRules, today: date) -> None:
    """Decide what no file told: the stage of a new order, the first payment of a paid quote."""
    if order.stage is None:
        order.stage = Stage.PURCHASED
    known = order.known
    if known is None:
        order.rule_on = order.purchased_on or order.completed_on or today
        order.title = order.title or order.number
        return
    has_left_inquiry = known.stage is Stage.INQUIRY and order.stage not in {
        Stage.INQUIRY,
        Stage.CANCELLED,
    }
    if not has_left_inquiry:
        return
    order.rule_on = order.rule_on or order.completed_on or today
    if known.quote_price is not None and not order.payments:
        order.payments.append(_of_quote(known.quote_price, rules.fee_of(order), order.tax_status))


def _of_quote(price: Yen, fee: FeeRule | None, tax: TaxStatus) -> CapturedPayment:
    is_taxable = tax is TaxStatus.TAXABLE
    payment = CapturedPayment(PaymentKind.BASE, price=price, gross=price)
    payment.tax = None if is_taxable else NOTHING
    if fee is not None:
        quotation = charge(fee, price, taxable=is_taxable)
        payment.tax, payment.gross = quotation.tax, quotation.fee_base
        payment.net = quotation.net
        payment.fee = Yen(quotation.fee_base - quotation.net)
    return payment


def _take_title(order: CapturedOrder, title: str) -> bool:
    if order.known is None and not order.title:
        order.title = title[:TITLE_LENGTH]
    return False


def _take_person(order: CapturedOrder, person: Person | None) -> bool:
    client_id = order.known.client_id if order.known else None
    if person is None or order.person is not None:
        return False
    if client_id is None or client_id == person.client_id:
        order.person = person
    return client_id is None


def take_sale(order: CapturedOrder, sold_on: date | None) -> bool:
    """Bring the day of the sale, where none is known; return whether it was new."""
    is_known = order.purchased_on or (order.known and order.known.purchased_at is not None)
    if sold_on is None or is_known:
        return False
    order.purchased_on = order.rule_on = sold_on
    return True


def _take_stage(order: CapturedOrder, stage: Stage, tally: Tally) -> bool:
    before = order.stage
    if not reached(order, stage):
        tally.note(order.number, Remark.STAGE_KEPT, stage)
    is_moved = order.stage is not before
    if is_moved and order.stage is Stage.COMPLETED and order.completed_on is None:
        tally.note(order.number, Remark.DAY_UNKNOWN)
    return is_moved


def _take_due(order: CapturedOrder, due_on: date | None) -> bool:
    known = order.known
    if due_on is None or due_on == (order.due_on or (known.due_on if known else None)):
        return False
    if known is not None and order.stage not in OPEN_STAGES:
        return False
    order.due_on = due_on
    return True


def _take_deadlines(order: CapturedOrder, fact: RoomFact) -> bool:
    if order.stage not in ACTIVE_STAGES:
        return False
    before = (order.known.deadlines if order.known else {}) | (order.deadlines or {})
    told = {clock: to_epoch(until) for clock, until in fact.deadlines.items()}
    fresh = {clock: until for clock, until in told.items() if before.get(clock) != until}
    order.deadlines = (order.deadlines or {}) | fresh
    return bool(fresh)
