"""Commands about a whole conversation: pin it, put it away, say whose it is."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import AppError
from app.services.conversation_lookup import conversation_with
from app.services.handles import client_with
from app.services.order_lookup import order_with
from app.services.room_addresses import check_address


class OtherMarketplaceError(AppError):
    """A conversation belongs to orders of its own marketplace alone (`room`, `order`)."""


def pin_conversation(session: Session, conversation_id: int) -> None:
    """Keep a conversation at the top of the list."""
    conversation_with(session, conversation_id).is_pinned = 1


def unpin_conversation(session: Session, conversation_id: int) -> None:
    """Let a conversation stand among the others again."""
    conversation_with(session, conversation_id).is_pinned = 0


def archive_conversations(
    session: Session, conversation_ids: Sequence[int], *, now: datetime
) -> None:
    """Put conversations away: they wait for nobody and are listed apart."""
    for conversation_id in conversation_ids:
        conversation_with(session, conversation_id).archived_at = now


def unarchive_conversations(session: Session, conversation_ids: Sequence[int]) -> None:
    """Take conversations back into the list."""
    for conversation_id in conversation_ids:
        conversation_with(session, conversation_id).archived_at = None


def set_room_url(session: Session, conversation_id: int, url: str) -> None:
    """Note where the conversation lies on its site; "" for nowhere.

    Raises:
        AddressError: It is no address of a web page.
    """
    conversation_with(session, conversation_id).url = check_address(url) or None


def link_client(session: Session, conversation_id: int, client_id: int | None) -> None:
    """Say with whom this conversation is, or that it is not known.

    Raises:
        ClientMissingError: There is no such client.
    """
    conversation = conversation_with(session, conversation_id)
    conversation.client_id = None if client_id is None else client_with(session, client_id).id


def link_order(session: Session, conversation_id: int, order_id: int | None) -> None:
    """Say which order this conversation is about, or that it is about none.

    Where nobody is known to speak, it is the order's client.

    Raises:
        OrderMissingError: There is no such order.
        OtherMarketplaceError: The order was made elsewhere.
    """
    order = None if order_id is None else order_with(session, order_id)
    conversation = conversation_with(session, conversation_id)
    if order is None:
        conversation.order_id = None
        return
    if order.marketplace_id != conversation.marketplace_id:
        raise OtherMarketplaceError(room=conversation.marketplace_id, order=order.marketplace_id)
    conversation.order_id = order.id
    if conversation.client_id is None:
        conversation.client_id = order.client_id
