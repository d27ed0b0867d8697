"""Finding the order a command is about."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.errors import AppError
from app.models.order import Order
from app.models.service import Listing
from app.models.work import WorkSession

_CHUNK = 500


class OrderMissingError(AppError):
    """There is no such order in the book (`id`)."""


class DuplicateNumberError(AppError):
    """The marketplace has an order of this number already (`number`, `marketplace`)."""


class ChecklistItemMissingError(AppError):
    """There is no such line on a checklist (`id`)."""


class ListingMissingError(AppError):
    """There is no such listing in the book (`id`)."""


def order_with(session: Session, order_id: int) -> Order:
    """Return the order with this id, and let it be what the undo menu names.

    Raises:
        OrderMissingError: There is none.
    """
    order = session.get(Order, order_id)
    if order is None:
        raise OrderMissingError(id=order_id)
    session.info["subject"] = order.title
    return order


def orders_with(session: Session, order_ids: Sequence[int]) -> list[Order]:
    """Return the orders with these ids, in this order, with all that a step looks at.

    Raises:
        OrderMissingError: One of them is not in the book.
    """
    found: dict[int, Order] = {}
    wanted = list(dict.fromkeys(order_ids))
    for start in range(0, len(wanted), _CHUNK):
        chunk = select(Order).where(Order.id.in_(wanted[start : start + _CHUNK]))
        loaded = session.scalars(
            chunk.options(
                selectinload(Order.payments),
                selectinload(Order.events),
                selectinload(Order.deadlines),
                selectinload(Order.payout),
            )
        )
        found.update((order.id, order) for order in loaded)
    for order_id in wanted:
        if order_id not in found:
            raise OrderMissingError(id=order_id)
    return [found[order_id] for order_id in wanted]


def listing_with(session: Session, listing_id: int) -> Listing:
    """Return the listing with this id.

    Raises:
        ListingMissingError: There is none.
    """
    listing = session.get(Listing, listing_id)
    if listing is None:
        raise ListingMissingError(id=listing_id)
    return listing


def check_number(session: Session, marketplace_id: str, number: str) -> None:
    """Refuse a number that the marketplace has given already.

    Raises:
        DuplicateNumberError: There is an order of this number.
    """
    taken = select(Order.id).where(Order.marketplace_id == marketplace_id, Order.number == number)
    if session.scalar(taken) is not None:
        raise DuplicateNumberError(number=number, marketplace=marketplace_id)


def next_number(session: Session, marketplace_id: str, prefix: str) -> str:
    """Return the prefix with the number after the greatest so far, four digits or more."""
    start = f"{prefix}-"
    numbers = session.scalars(
        select(Order.number).where(
            Order.marketplace_id == marketplace_id,
            Order.number > start,
            Order.number < f"{prefix}.",
        )
    )
    counts = [int(rest) for number in numbers if (rest := number[len(start) :]).isdecimal()]
    return f"{start}{max(counts, default=0) + 1:04d}"


def timed_minutes(session: Session, order_id: int) -> int:
    """Return the minutes in an order's time log: the rest of those worked was typed by hand."""
    minutes = session.scalars(select(WorkSession.minutes).where(WorkSession.order_id == order_id))
    return sum(one or 0 for one in minutes)
