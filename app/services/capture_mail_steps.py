"""What the mail of a site says happened to an order, if it is clear and legal; never guessed."""

from datetime import datetime

from app.capture.facts import MailFact
from app.capture.mail_events import MailEvent
from app.models.moments import JST, to_epoch
from app.models.types import Stage
from app.services.capture_absorbing import take_sale
from app.services.capture_outcomes import Refusal, Remark, Tally
from app.services.capture_stages import reached
from app.services.captured_order import CapturedOrder

STEP_EVENTS = frozenset({MailEvent.QUOTE_BOUGHT, MailEvent.ACCEPTED, MailEvent.RETURNED})


def take_step(
    order: CapturedOrder, fact: MailFact, tally: Tally, *, stepped_at: int | None
) -> bool:
    """Bring the step a mail tells to its order; return whether it changed the order.

    `stepped_at` is when the order took its last step in the book: a return before that is not
    clear.
    """
    if fact.event == MailEvent.QUOTE_BOUGHT:
        return _buy(order, fact, tally)
    if fact.event == MailEvent.ACCEPTED:
        return _accept(order, fact, tally)
    return _return(order, fact, tally, stepped_at)


def begin_purchase(order: CapturedOrder, at: datetime) -> None:
    """Let an order that is new to the book begin as bought at this moment."""
    order.stage = Stage.PURCHASED
    order.moments[Stage.PURCHASED] = at
    take_sale(order, at.astimezone(JST).date())


def begin_inquiry(order: CapturedOrder, fact: MailFact) -> None:
    """Let an order that is new to the book begin as the enquiry of a mail."""
    order.stage = Stage.INQUIRY
    order.moments[Stage.INQUIRY] = fact.sent_at
    order.title = fact.topic or fact.subject


def _buy(order: CapturedOrder, fact: MailFact, tally: Tally) -> bool:
    if order.is_ended:
        return _refuse(order, fact, Refusal.STEP_ILLEGAL, tally)
    if order.stage is Stage.INQUIRY:
        begin_purchase(order, fact.sent_at)
        return True
    return take_sale(order, fact.sent_at.astimezone(JST).date())


def _accept(order: CapturedOrder, fact: MailFact, tally: Tally) -> bool:
    if order.stage is Stage.COMPLETED:
        return False
    if not reached(order, Stage.COMPLETED):
        return _refuse(order, fact, Refusal.STEP_ILLEGAL, tally)
    order.moments[Stage.COMPLETED] = fact.sent_at
    return True


def _return(order: CapturedOrder, fact: MailFact, tally: Tally, stepped_at: int | None) -> bool:
    at = to_epoch(fact.sent_at)
    earned_on = order.known.earned_on if order.known else None
    on = fact.sent_at.astimezone(JST).date()
    if order.stage is Stage.COMPLETED and (earned_on is None or on <= earned_on):
        tally.note(order.number, Remark.STAGE_KEPT, Stage.WORKING)
        return False
    if order.stage is not Stage.DELIVERED:
        return _refuse(order, fact, Refusal.STEP_ILLEGAL, tally)
    if stepped_at is not None and at < stepped_at:
        return _refuse(order, fact, Refusal.STEP_STALE, tally)
    order.stage, order.is_returned = Stage.WORKING, True
    order.moments[Stage.WORKING] = fact.sent_at
    return True


def _refuse(order: CapturedOrder, fact: MailFact, reason: Refusal, tally: Tally) -> bool:
    tally.refuse(fact.line, reason, f"{order.number} {fact.subject}")
    return False
