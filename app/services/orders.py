"""Commands that begin an order and move it through its life."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.moments import JST
from app.models.money import Yen
from app.models.order import IllegalStepError, Order, StepTimeError
from app.models.order_parts import ObservedDeadline, OrderEvent
from app.models.types import EventKind, PaymentKind, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.direct_guard import check_direct
from app.services.handles import client_id_behind
from app.services.marketplaces import check_kind, check_lives, check_open
from app.services.order_drafts import (
    GREATEST_MINUTES,
    NOTE_LENGTH,
    TITLE_LENGTH,
    OrderDraft,
    OrderEdit,
    check_amount,
    check_draft,
    check_length,
    check_minutes,
    check_text,
)
from app.services.order_lookup import (
    check_number,
    listing_with,
    next_number,
    order_with,
    orders_with,
    timed_minutes,
)
from app.services.order_rules import FrozenRules, charged, paid_so_far, recharge
from app.services.order_steps import new_order, walk


class BulkStepError(AppError):
    """One of many orders cannot take the step, so none did (`number`, `before`, `after`)."""


class NotAnEnquiryError(AppError):
    """Only an enquiry takes a quote (`stage`)."""


class RatingError(AppError):
    """A rating is a number of stars (`found`, `least`, `most`)."""


def add_order(session: Session, draft: OrderDraft, *, catalog: Catalog, now: datetime) -> int:
    """Add an order under the rule that is valid on its day, and return its id.

    Where the fee is not known the price and its tax are kept, fee and net stay unknown.

    Raises:
        AppError: The marketplace is unknown or closed, or a field of the draft cannot be.
    """
    marketplace = catalog.marketplace(draft.marketplace_id)
    check_draft(draft)
    check_kind(marketplace, draft.kind)
    at = draft.purchased_at or now
    day = at.astimezone(JST).date()
    check_open(marketplace, day)
    if draft.listing_id is not None:
        listing_with(session, draft.listing_id)
    number = (draft.number or "").strip()
    if number:
        check_number(session, draft.marketplace_id, number)
    order = new_order(draft, now)
    order.number = number or next_number(session, marketplace.id, marketplace.number_prefix)
    if draft.client is not None:
        order.client_id = client_id_behind(session, marketplace.id, draft.client, now)
    rules = FrozenRules(session)
    rule = rules.book(order, catalog, day)
    order.begin(at)
    if draft.price is not None:
        payment = charged(rule, draft.price, draft.tax_status, PaymentKind.BASE)
        if draft.stage is Stage.INQUIRY:
            order.carry_quote(draft.price, payment.gross, payment.fee, payment.net)
        else:
            payment.paid_at = at
            order.add_payment(payment, at)
    rules.settle(order)
    session.add(order)
    session.flush()
    session.info["subject"] = order.title
    return order.id


def step_order(  # noqa: PLR0913 - a step is what it says
    session: Session,
    order_id: int,
    stage: Stage,
    *,
    catalog: Catalog,
    at: datetime,
    now: datetime,
    is_guarded: bool = True,
) -> None:
    """Move an order to a stage; stages between are passed at the same moment.

    Direct work is delivered when its origin and its terms are recorded; a script that tells what
    happened long ago is not guarded.

    Raises:
        OrderMissingError, IllegalStepError, StepTimeError: There is no such order or step.
        MarketplaceEndedError: The site was gone at that moment.
        TermsMissingError: It is direct work whose origin or terms are not recorded.
    """
    order = order_with(session, order_id)
    check_lives(catalog, order.marketplace_id, at.astimezone(JST).date())
    if is_guarded:
        check_direct(session, (order,), stage)
    walk(order, stage, rules=FrozenRules(session), catalog=catalog, at=at)
    order.updated_at = now


def step_orders(
    session: Session,
    order_ids: Sequence[int],
    stage: Stage,
    *,
    catalog: Catalog,
    at: datetime,
    now: datetime,
) -> int:
    """Move all these orders to a stage, or none of them, and return how many moved.

    Orders that are there already stay as they are.

    Raises:
        OrderMissingError: One of them is not in the book.
        BulkStepError, MarketplaceEndedError, TermsMissingError: One of them cannot go there; it
            is named.
    """
    rules = FrozenRules(session)
    moved = 0
    chosen = orders_with(session, order_ids)
    check_direct(session, chosen, stage)
    for order in chosen:
        if order.stage == stage:
            continue
        check_lives(catalog, order.marketplace_id, at.astimezone(JST).date())
        try:
            walk(order, stage, rules=rules, catalog=catalog, at=at)
        except (IllegalStepError, StepTimeError) as error:
            raise BulkStepError(
                number=order.number, before=Stage(order.stage), after=stage
            ) from error
        order.updated_at = now
        moved += 1
    session.info["subject"] = str(moved)
    return moved


def add_payment(  # noqa: PLR0913 - a payment is what it says
    session: Session,
    order_id: int,
    kind: PaymentKind,
    price: Yen,
    *,
    at: datetime,
    now: datetime,
    catalog: Catalog | None = None,
) -> None:
    """Take an option or a tip, charged under the order's own rule.

    Raises:
        OrderMissingError, ClosedOrderError, MarketplaceEndedError, TooLargeAmountError
    """
    order = order_with(session, order_id)
    check_lives(catalog, order.marketplace_id, at.astimezone(JST).date())
    check_amount("price", price)
    rules = FrozenRules(session)
    payment = charged(
        rules.of(order), price, TaxStatus(order.tax_status), kind, so_far=paid_so_far(order)
    )
    payment.paid_at = at
    order.add_payment(payment, at)
    _touch(order, rules, now)


def edit_order(
    session: Session,
    order_id: int,
    edit: OrderEdit,
    *,
    now: datetime,
    catalog: Catalog | None = None,
) -> None:
    """Change what the seller typed; amounts follow from the rule the order was booked under.

    Raises:
        MarketplaceEndedError: By the catalog the site is gone, and with it went its amounts.
        OrderMissingError, ClientMissingError, ListingMissingError: Something is not in the book.
        AppError: A field cannot be.
    """
    order = order_with(session, order_id)
    if edit.price is not None or edit.tax_status is not None:
        check_lives(catalog, order.marketplace_id, now.astimezone(JST).date())
    rules = FrozenRules(session)
    if edit.title is not None:
        order.title = check_text("title", edit.title, TITLE_LENGTH)
    if edit.client is not None:
        order.client_id = client_id_behind(session, order.marketplace_id, edit.client, now)
    if edit.listing_id is not None:
        order.listing_id = listing_with(session, edit.listing_id).id
    if edit.booked_at is not None:
        order.booked_at = edit.booked_at
    if edit.revisions_included is not None:
        check_minutes("revisions", edit.revisions_included)
        order.revisions_included = edit.revisions_included
    _edit_amounts(order, edit, rules)
    _touch(order, rules, now)


def set_due_on(session: Session, order_id: int, due_on: date | None, *, now: datetime) -> None:
    """Promise another day, or none.

    Raises:
        OrderMissingError: There is no such order.
    """
    order = order_with(session, order_id)
    if order.due_on == due_on:
        return
    order.due_on = due_on
    note = "" if due_on is None else due_on.isoformat()
    order.events.append(OrderEvent(kind=EventKind.DUE, occurred_at=now, note=note))
    _touch(order, FrozenRules(session), now)


def set_note(session: Session, order_id: int, note: str, *, now: datetime) -> None:
    """Write the seller's own note on an order.

    Raises:
        OrderMissingError, TooLongError
    """
    order = order_with(session, order_id)
    order.note = check_length("note", note, NOTE_LENGTH)
    order.updated_at = now


def set_estimate(session: Session, order_id: int, minutes: int | None, *, now: datetime) -> None:
    """Estimate how long the work takes in minutes, or take the estimate back.

    Raises:
        OrderMissingError, NegativeAmountError, TooLargeAmountError
    """
    order = order_with(session, order_id)
    check_minutes("estimate", minutes)
    order.estimate_minutes = minutes
    order.updated_at = now


def add_minutes(session: Session, order_id: int, minutes: int, *, now: datetime) -> None:
    """Add time worked by hand; negative minutes correct an earlier slip of what was typed.

    Raises:
        OrderMissingError, NegativeAmountError, TooLargeAmountError: The sum cannot be.
    """
    order = order_with(session, order_id)
    typed = order.worked_minutes - timed_minutes(session, order_id)
    check_minutes("worked", min(typed + minutes, 0))
    check_minutes("worked", min(order.worked_minutes + minutes, GREATEST_MINUTES + 1))
    order.worked_minutes += minutes
    order.updated_at = now


def quote_order(  # noqa: PLR0913 - a quote is what it says
    session: Session,
    order_id: int,
    price: Yen,
    *,
    basis: str = "",
    expires_on: date | None = None,
    at: datetime,
    now: datetime,
    catalog: Catalog | None = None,
) -> None:
    """Offer a price to an enquiry; the order shows the figures it would bring.

    Raises:
        OrderMissingError, NotAnEnquiryError, MarketplaceEndedError, TooLargeAmountError
    """
    order = order_with(session, order_id)
    check_lives(catalog, order.marketplace_id, at.astimezone(JST).date())
    if order.stage != Stage.INQUIRY:
        raise NotAnEnquiryError(stage=Stage(order.stage))
    check_amount("price", price)
    rules = FrozenRules(session)
    recharge(order, rules.of(order), price, TaxStatus(order.tax_status))
    order.quote_basis = check_length("basis", basis, NOTE_LENGTH)
    order.quoted_at, order.quote_expires_on = at, expires_on
    order.events.append(OrderEvent(kind=EventKind.QUOTE, occurred_at=at, note=str(price)))
    _touch(order, rules, now)


def rate_order(
    session: Session,
    order_id: int,
    *,
    received: int | None = None,
    given: int | None = None,
    now: datetime,
) -> None:
    """Note the stars the buyer gave and those the seller gave; None takes a rating away.

    Raises:
        OrderMissingError, RatingError
    """
    order = order_with(session, order_id)
    for stars in (received, given):
        if stars is not None and stars not in _STARS:
            raise RatingError(found=stars, least=_STARS[0], most=_STARS[-1])
    order.rating_received, order.rating_given = received, given
    order.updated_at = now


def read_deadline(
    session: Session, order_id: int, clock: str, until: datetime | None, *, now: datetime
) -> None:
    """Keep a deadline read from the site: it stands over the computed one; None forgets it.

    Raises:
        OrderMissingError: There is no such order.
    """
    order = order_with(session, order_id)
    found = next((line for line in order.deadlines if line.clock == clock), None)
    if until is None:
        order.deadlines = [line for line in order.deadlines if line.clock != clock]
    elif found is None:
        order.deadlines.append(ObservedDeadline(clock=clock, until_at=until))
    else:
        found.until_at = until
    note = clock if until is None else f"{clock} {until.astimezone(JST).isoformat()}"
    order.events.append(OrderEvent(kind=EventKind.DEADLINE, occurred_at=now, note=note))
    _touch(order, FrozenRules(session), now)


_STARS = range(1, 6)


def _touch(order: Order, rules: FrozenRules, now: datetime) -> None:
    rules.settle(order)
    order.updated_at = now


def _edit_amounts(order: Order, edit: OrderEdit, rules: FrozenRules) -> None:
    if edit.tax_status is not None:
        order.tax_status = edit.tax_status
    if edit.price is None and edit.tax_status is None:
        return
    check_amount("price", edit.price)
    recharge(order, rules.of(order), edit.price, TaxStatus(order.tax_status))
