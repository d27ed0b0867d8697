"""Commands of the price table: prices that were worked out, and the least an hour should leave."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from app.models.listing_fields import ListingField
from app.models.money import Yen
from app.services.order_drafts import check_amount
from app.services.order_lookup import listing_with
from app.services.preferences import set_preference
from app.services.price_table_queries import HOURLY_FLOOR


def apply_prices(session: Session, prices: Mapping[int, Yen]) -> int:
    """Give listings these prices, and return how many changed.

    A listing whose price is that of its service follows it from now on.

    Raises:
        ListingMissingError, NegativeAmountError, TooLargeAmountError
    """
    changed = 0
    for listing_id, price in prices.items():
        check_amount("price", price)
        listing = listing_with(session, listing_id)
        session.info["subject"] = listing.title
        if listing.price == price:
            continue
        changed += 1
        if listing.service.price == price:
            listing.inherit((ListingField.PRICE,))
        else:
            listing.say(ListingField.PRICE, price)
    return changed


def set_hourly_floor(session: Session, amount: Yen | None) -> None:
    """Say how many yen an hour should leave at least; None for no floor.

    Raises:
        NegativeAmountError, TooLargeAmountError
    """
    check_amount("price", amount)
    set_preference(session, HOURLY_FLOOR, amount or None)
    session.info["subject"] = f"¥{amount or 0:,}"
