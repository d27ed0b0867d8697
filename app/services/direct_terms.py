"""The command on direct work: where its client came from, and what was agreed in writing."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.paper import DirectTerms
from app.rulebook.paper_rules import PaperRules
from app.services.direct_drafts import TermsDraft
from app.services.direct_queries import DIRECT
from app.services.order_drafts import (
    ITEM_LENGTH,
    NAME_LENGTH,
    NOTE_LENGTH,
    check_length,
)
from app.services.order_lookup import order_with
from app.services.paper_drafts import check_pay_day


class NotDirectError(AppError):
    """The order came from a marketplace, which has papers and terms of its own (`number`)."""


def record_terms(session: Session, order_id: int, draft: TermsDraft, *, rules: PaperRules) -> None:
    """Record the origin of a direct order and what was agreed in writing, in part or as a whole.

    Raises:
        OrderMissingError, NotDirectError, TooLongError
        LatePaymentError: The day of payment is later than the law allows after receipt.
    """
    order = order_with(session, order_id)
    if order.marketplace_id != DIRECT:
        raise NotDirectError(number=order.number)
    note = check_length("note", draft.origin_note, ITEM_LENGTH)
    content = check_length("content", draft.content, NOTE_LENGTH)
    place = check_length("place", draft.place, ITEM_LENGTH)
    method = check_length("payment", draft.pay_method, NAME_LENGTH)
    if draft.received_on is not None:
        check_pay_day(draft.pay_on, draft.received_on, rules)
    row = session.scalar(select(DirectTerms).where(DirectTerms.order_id == order_id))
    if row is None:
        row = DirectTerms(order_id=order_id)
        session.add(row)
    row.origin = f"{draft.origin}:{note}" if note else str(draft.origin)
    row.content, row.place, row.pay_method = content, place, method
    row.agreed_on, row.received_on, row.pay_on = draft.agreed_on, draft.received_on, draft.pay_on
