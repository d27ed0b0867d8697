"""Commands on enquiries: from the first message to an order, or to its end."""

import re
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.conversation import Conversation, Message
from app.models.order import Order
from app.models.order_parts import OrderEvent
from app.models.service import Listing, PublishedField
from app.models.types import EventKind, MessageSource, RoomKind, Side, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.conversation_lookup import conversation_with
from app.services.enquiry_drafts import Acceptance, EnquiryDraft
from app.services.handles import client_behind
from app.services.order_drafts import (
    NAME_LENGTH,
    NOTE_LENGTH,
    NUMBER_LENGTH,
    TITLE_LENGTH,
    OrderDraft,
    check_length,
    check_text,
)
from app.services.order_lookup import check_number, order_with
from app.services.order_rules import FrozenRules
from app.services.order_steps import walk
from app.services.orders import add_order

LEAST_QUOTED = 4
LONGEST_TITLE = 40
_QUOTED = re.compile(rf"[「『]([^「」『』\n]{{{LEAST_QUOTED},{TITLE_LENGTH}}})[」』]")


class HasOrderError(AppError):
    """The conversation belongs to an order already (`number`)."""


def start_enquiry(
    session: Session,
    conversation_id: int,
    *,
    tax_status: TaxStatus = TaxStatus.EXEMPT,
    catalog: Catalog,
    now: datetime,
) -> int:
    """Make an enquiry of a conversation, titled by the service it names; return its id.

    It begins when the client first wrote.

    Raises:
        ConversationMissingError: There is no such conversation.
        HasOrderError: It belongs to an order already.
    """
    room = conversation_with(session, conversation_id)
    if room.order_id is not None:
        raise HasOrderError(number=session.get_one(Order, room.order_id).number)
    words = [message for message in room.messages if message.side == Side.CLIENT]
    if room.client_id is None and words and words[0].sender:
        room.client_id = client_behind(session, room.marketplace_id, words[0].sender, now=now).id
    listing = _listing_named(session, room.marketplace_id, [message.body for message in words])
    first = min((message.sent_at for message in words), default=now)
    draft = OrderDraft(
        marketplace_id=room.marketplace_id,
        title=_title(room.title, listing, [message.body for message in words]) or room.room,
        client=room.client_id,
        stage=Stage.INQUIRY,
        purchased_at=first,
        listing_id=None if listing is None else listing.id,
        tax_status=tax_status,
    )
    room.order_id = add_order(session, draft, catalog=catalog, now=now)
    return room.order_id


def note_enquiry(session: Session, draft: EnquiryDraft, *, catalog: Catalog, now: datetime) -> int:
    """Keep an enquiry that came by a way no file tells; return the id of its conversation.

    Raises:
        AppError: The marketplace is unknown or closed, or a field of the draft cannot be.
    """
    text = check_text("body", draft.text, NOTE_LENGTH)
    name = check_text("client", draft.client, NAME_LENGTH)
    title = check_length("title", draft.title, TITLE_LENGTH) or _title("", None, [text])
    wanted = OrderDraft(
        marketplace_id=draft.marketplace_id,
        title=title,
        client=name,
        stage=Stage.INQUIRY,
        tax_status=draft.tax_status,
    )
    order = order_with(session, add_order(session, wanted, catalog=catalog, now=now))
    words = Message(
        sent_at=now, side=Side.CLIENT, sender=name, body=text, source=MessageSource.PASTED
    )
    room = Conversation(
        marketplace_id=draft.marketplace_id,
        room=order.number,
        kind=RoomKind.DIRECT,
        title=title,
        order_id=order.id,
        client_id=order.client_id,
        is_whole=0,
        last_message_at=now,
        last_side=Side.CLIENT,
        last_client_at=now,
        messages=[words],
    )
    session.add(room)
    session.flush()
    return room.id


def accept_enquiry(
    session: Session,
    order_id: int,
    accepted: Acceptance,
    *,
    catalog: Catalog,
    at: datetime,
    now: datetime,
) -> None:
    """Let an enquiry become an order: its quote is the price, under the rule of that day.

    A room of the site's number that waits for its order is joined to it.

    Raises:
        OrderMissingError, IllegalStepError, StepTimeError: It cannot become one.
        DuplicateNumberError, EmptyFieldError, TooLongError: The number cannot be.
    """
    order = order_with(session, order_id)
    if accepted.number is not None:
        number = check_text("number", accepted.number, NUMBER_LENGTH)
        check_number(session, order.marketplace_id, number)
        order.number = number
        _join_waiting_room(session, order)
    walk(order, Stage.PURCHASED, rules=(rules := FrozenRules(session)), catalog=catalog, at=at)
    if accepted.due_on is not None:
        order.due_on = accepted.due_on
        note = accepted.due_on.isoformat()
        order.events.append(OrderEvent(kind=EventKind.DUE, occurred_at=at, note=note))
        rules.settle(order)
    order.updated_at = now


def close_enquiry(
    session: Session,
    order_id: int,
    reason: str,
    *,
    catalog: Catalog,
    at: datetime,
    now: datetime,
) -> None:
    """End an enquiry that comes to nothing, and keep why in its record.

    Raises:
        OrderMissingError, IllegalStepError, StepTimeError: It cannot end so.
        TooLongError: The reason is too long.
    """
    order = order_with(session, order_id)
    walk(order, Stage.CANCELLED, rules=FrozenRules(session), catalog=catalog, at=at)
    order.events[-1].note = check_length("reason", reason, NOTE_LENGTH)
    order.updated_at = now


def _join_waiting_room(session: Session, order: Order) -> None:
    waiting = session.scalar(
        select(Conversation).where(
            Conversation.marketplace_id == order.marketplace_id,
            Conversation.room == order.number,
            Conversation.order_id.is_(None),
        )
    )
    if waiting is not None:
        waiting.order_id = order.id
        waiting.client_id = waiting.client_id or order.client_id


def _listing_named(session: Session, marketplace_id: str, said: Iterable[str]) -> Listing | None:
    """Return the listing whose title, here or on its site, stands in what was said: the longest."""
    listings = session.execute(
        select(Listing, PublishedField.text)
        .outerjoin(
            PublishedField,
            and_(PublishedField.listing_id == Listing.id, PublishedField.field == "title"),
        )
        .where(Listing.marketplace_id == marketplace_id)
    )
    text = "\n".join(said)
    named = [
        (len(title), listing)
        for listing, there in listings
        for title in (listing.title, there)
        if title and title in text
    ]
    return max(named, key=lambda one: one[0], default=(0, None))[1]


def _title(title: str, listing: Listing | None, said: Iterable[str]) -> str:
    """Return what an enquiry is called: its listing, the service quoted, its room, its words."""
    if listing is not None:
        return listing.title
    text = "\n".join(said)
    quoted = _QUOTED.search(text)
    if quoted is not None:
        return quoted.group(1).strip()
    if title.strip():
        return title.strip()[:TITLE_LENGTH]
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return first if len(first) <= LONGEST_TITLE else f"{first[: LONGEST_TITLE - 1]}…"
