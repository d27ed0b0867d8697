"""Taking an order from its draft to its first stage, and from stage to stage."""

from datetime import datetime

from app.models.moments import JST
from app.models.money import Yen
from app.models.order import IllegalStepError, Order
from app.models.types import NEXT_STAGES, PaymentKind, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.order_drafts import OrderDraft
from app.services.order_rules import FrozenRules, charged

MAIN_LINE = (
    Stage.INQUIRY,
    Stage.PURCHASED,
    Stage.WORKING,
    Stage.DELIVERED,
    Stage.COMPLETED,
)


def new_order(draft: OrderDraft, now: datetime) -> Order:
    """Return the order that a draft describes, without payments or clocks."""
    return Order(
        marketplace_id=draft.marketplace_id,
        title=draft.title.strip(),
        kind=draft.kind,
        tax_status=draft.tax_status,
        stage=draft.stage,
        listing_id=draft.listing_id,
        booked_at=draft.booked_at,
        due_on=draft.due_on,
        note=draft.note.strip(),
        estimate_minutes=draft.estimate_minutes,
        revisions_included=draft.revisions_included,
        worked_minutes=0,
        returned_count=0,
        created_at=now,
        updated_at=now,
    )


def path(before: Stage, after: Stage) -> tuple[Stage, ...]:
    """Return the steps that lead from one stage to another.

    Only the main line is walked over several stages: nobody is cancelled on the way, and a
    refund follows a completion the seller saw.

    Raises:
        IllegalStepError: No step leads there.
    """
    if after in NEXT_STAGES[before]:
        return (after,)
    if before in MAIN_LINE and after in MAIN_LINE:
        start, end = MAIN_LINE.index(before), MAIN_LINE.index(after)
        if start < end:
            return MAIN_LINE[start + 1 : end + 1]
    raise IllegalStepError(before=before, after=after)


def walk(order: Order, stage: Stage, *, rules: FrozenRules, catalog: Catalog, at: datetime) -> None:
    """Take the order to this stage, every step between at the same moment.

    Raises:
        IllegalStepError, StepTimeError: It cannot go there, or not at that moment.
    """
    for step in path(Stage(order.stage), stage):
        order.step(step, at)
        if step is Stage.PURCHASED:
            book_purchase(order, rules, catalog, at)
    rules.settle(order)


def book_purchase(order: Order, rules: FrozenRules, catalog: Catalog, at: datetime) -> None:
    """Turn an enquiry's quote into the base payment, under the rule valid on this day."""
    rule = rules.book(order, catalog, at.astimezone(JST).date())
    if order.quote_price is None or order.payments:
        return
    payment = charged(rule, Yen(order.quote_price), TaxStatus(order.tax_status), PaymentKind.BASE)
    payment.paid_at = at
    order.add_payment(payment, at)
