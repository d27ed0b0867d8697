"""What a changed rulebook would make of every open listing, asked before it is saved."""

from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import ListingState, TaxStatus
from app.rulebook.impacts import Impact, change_days, impact_of
from app.rulebook.marketplace import Marketplace
from app.services.listing_queries import ListingRow, listings
from app.services.preference_queries import book_facts
from app.storage.reader import Reader


class ListingImpact(NamedTuple):
    """One listing on the day a changed fee begins; what is None nobody knows.

    `keep_price` is the lowest price of the site that leaves at least the old net.
    """

    listing_id: int
    title: str
    kind: str
    state: ListingState
    on: date
    price: Yen | None
    old_net: Yen | None
    new_net: Yen | None
    keep_price: Yen | None
    keep_net: Yen | None


class RuleImpact(NamedTuple):
    """What a change does: listings that it touches, how many it does not, orders that keep theirs.

    A listing stands there once for each day on which its fee changes; the soonest day first.
    `open_order_count` are the orders under way, which keep the rule they were booked under.
    """

    rows: tuple[ListingImpact, ...]
    untouched_count: int
    open_order_count: int


def rule_impact(
    reader: Reader, before: Marketplace | None, after: Marketplace, today: date
) -> RuleImpact:
    """Return what changing one marketplace's rulebook does to its listings, from today on."""
    taxable = book_facts(reader).tax_status is TaxStatus.TAXABLE
    rows: list[ListingImpact] = []
    touched: set[int] = set()
    known = listings(reader, after.id)
    for listing in known:
        for day in change_days(before, after, listing.kind, today):
            touched.add(listing.id)
            rows.append(_row(before, after, listing, taxable=taxable, on=day))
    rows.sort(key=lambda row: row.on)  # stable: the listings come by title
    open_orders = reader.value(
        "SELECT COUNT(*) FROM orders WHERE marketplace_id = ?"
        " AND stage IN ('purchased', 'working', 'delivered')",
        (after.id,),
    )
    return RuleImpact(tuple(rows), len(known) - len(touched), int(open_orders))


def _row(
    before: Marketplace | None, after: Marketplace, listing: ListingRow, *, taxable: bool, on: date
) -> ListingImpact:
    price = listing.price
    nobody = Impact(None, None, None)
    impact = (
        nobody
        if price is None
        else impact_of(before, after, listing.kind, price, taxable=taxable, on=on)
    )
    old, new, keeping = impact
    return ListingImpact(
        listing_id=listing.id,
        title=listing.title,
        kind=listing.kind,
        state=listing.state,
        on=on,
        price=price,
        old_net=None if old is None else old.net,
        new_net=None if new is None else new.net,
        keep_price=None if keeping is None else keeping.price,
        keep_net=None if keeping is None else keeping.net,
    )
