"""Questions of the price table: a service's prices, saved comparisons, and what hours left."""

from typing import NamedTuple

from app.models.listing_fields import ListingField, Option, own_fields_of, rows_of
from app.models.money import Yen
from app.models.types import ListingState, TaxStatus
from app.rulebook.bills import hourly
from app.rulebook.comparison import is_under
from app.services.preference_queries import book_facts, preference
from app.services.price_drafts import ScenarioBody, scenario_of
from app.storage.reader import Reader

HOURLY_FLOOR = "hourly_floor"
"""The name under which the book remembers the least an hour should leave."""


class ListedPrice(NamedTuple):
    """What a service costs on one marketplace; `is_own` where it does not follow the service."""

    listing_id: int
    marketplace_id: str
    kind: str
    price: Yen | None
    is_own: bool
    state: ListingState


class ScenarioRow(NamedTuple):
    """A saved comparison; without a body where a newer program kept it."""

    id: int
    name: str
    body: ScenarioBody | None


class PriceBasis(NamedTuple):
    """What a price table begins with: of a service, or of none.

    `marketplaces` are those the seller uses, in his order, `archived` those where a listing is
    kept that takes no price. The title is "" and the price None where no service is meant.
    """

    service_id: int | None
    title: str
    price: Yen | None
    minutes: int | None
    options: tuple[Option, ...]
    listings: tuple[ListedPrice, ...]
    marketplaces: tuple[str, ...]
    is_taxable: bool
    floor: Yen | None
    scenarios: tuple[ScenarioRow, ...]
    archived: frozenset[str] = frozenset()


class RealHour(NamedTuple):
    """What the completed orders of a listing left for the minutes they really took."""

    listing_id: int
    orders: int
    net: Yen
    minutes: int
    hourly: Yen
    is_under_floor: bool


def price_basis(reader: Reader, service_id: int | None = None) -> PriceBasis:
    """Return what a price table begins with; a service that is gone counts as none."""
    facts, floor = book_facts(reader), hourly_floor(reader)
    rows = reader.rows(
        "SELECT title, price, work_minutes, options FROM services WHERE id = ?", (service_id,)
    )
    title, price, minutes, options = rows[0] if rows else ("", None, None, "[]")
    return PriceBasis(
        service_id=service_id if rows else None,
        title=title,
        price=price,
        minutes=minutes,
        options=rows_of(options, Option._make),
        listings=_listed(reader, service_id),
        marketplaces=facts.marketplaces,
        is_taxable=facts.tax_status is TaxStatus.TAXABLE,
        floor=floor,
        scenarios=price_scenarios(reader, service_id),
        archived=_archived(reader, service_id),
    )


def price_scenarios(reader: Reader, service_id: int | None) -> tuple[ScenarioRow, ...]:
    """Return the saved comparisons of a service, or those of none, by name."""
    rows = reader.rows(
        "SELECT id, name, body FROM price_scenarios WHERE service_id IS ? ORDER BY name, id",
        (service_id,),
    )
    return tuple(ScenarioRow(row_id, name, scenario_of(body)) for row_id, name, body in rows)


def hourly_floor(reader: Reader) -> Yen | None:
    """Return how many yen an hour should leave at least, None where the seller did not say."""
    kept = preference(reader, HOURLY_FLOOR)
    return Yen(kept) if isinstance(kept, int) else None


def real_hours(reader: Reader, service_id: int | None = None) -> dict[int, RealHour]:
    """Return by listing what an hour really left, of one service or of all.

    Only completed orders count whose net and minutes are both known.
    """
    floor = hourly_floor(reader)
    rows = reader.rows(
        "SELECT o.listing_id, COUNT(*), SUM(o.net), SUM(o.worked_minutes) FROM orders o"
        " JOIN listings l ON l.id = o.listing_id WHERE o.stage = 'completed'"
        " AND o.net IS NOT NULL AND o.worked_minutes > 0"
        " AND l.service_id = COALESCE(?, l.service_id) GROUP BY o.listing_id",
        (service_id,),
    )
    found: dict[int, RealHour] = {}
    for listing_id, orders, net, minutes in rows:
        earned = Yen(hourly(Yen(net), minutes) or 0)
        under = is_under(earned, floor)
        found[listing_id] = RealHour(listing_id, orders, Yen(net), minutes, earned, under)
    return found


def listings_under_floor(reader: Reader, service_id: int | None = None) -> tuple[RealHour, ...]:
    """Return the listings that left less an hour than the seller's floor, the least first."""
    hours = real_hours(reader, service_id).values()
    return tuple(sorted((one for one in hours if one.is_under_floor), key=lambda one: one.hourly))


def _archived(reader: Reader, service_id: int | None) -> frozenset[str]:
    rows = reader.rows(
        "SELECT marketplace_id FROM listings WHERE service_id = ? AND state = 'archived'",
        (service_id,),
    )
    return frozenset(site for (site,) in rows)


def _listed(reader: Reader, service_id: int | None) -> tuple[ListedPrice, ...]:
    rows = reader.rows(
        "SELECT id, marketplace_id, kind, price, own_fields, state FROM listings"
        " WHERE service_id = ? AND state <> 'archived' ORDER BY marketplace_id, id",
        (service_id,),
    )
    return tuple(
        ListedPrice(
            listing_id=listing_id,
            marketplace_id=site,
            kind=kind,
            price=price,
            is_own=ListingField.PRICE in own_fields_of(own),
            state=ListingState(state),
        )
        for listing_id, site, kind, price, own, state in rows
    )
