"""Which listings have room for orders, and which should be full: over all sites at once."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.models.moments import JST
from app.models.money import Yen
from app.models.types import ListingState, TaxStatus
from app.rulebook.catalog import Catalog
from app.rulebook.fees import charge
from app.services.capacity_queries import open_tasks
from app.services.preference_queries import book_facts
from app.services.slots import Advice, Offer, Why, free_slots, shared_out
from app.services.work_week_queries import work_calendar
from app.services.workload import free_minutes
from app.storage.reader import Reader

PLANNED_WEEKS = 4
"""How far ahead slots are planned, where nothing else is asked."""
AN_HOUR = 60


class SlotRow(NamedTuple):
    """A listing, what it can offer, and what should be done with it."""

    listing_id: int
    marketplace_id: str
    title: str
    state: ListingState
    work_minutes: int | None
    hourly: Yen | None
    taken: int
    slots: int | None
    advice: Advice
    why: Why


class SlotPlan(NamedTuple):
    """The free time up to a day, and how it is shared out over the listings."""

    until_on: date
    free_minutes: int
    free_slots: int
    rows: tuple[SlotRow, ...]


def slot_plan(
    reader: Reader, now: datetime, *, catalog: Catalog, weeks: int = PLANNED_WEEKS
) -> SlotPlan:
    """Return the slots of all listings that are open or full, on sites that are not closed."""
    today = now.astimezone(JST).date()
    until = today + timedelta(weeks=weeks) - timedelta(days=1)
    tasks, _unestimated = open_tasks(reader)
    free = free_minutes(tasks, work_calendar(reader, today), today, until)
    found = _listings(reader, catalog, today)
    offers = [offer for offer, *_ in found]
    shares = shared_out(offers, free)
    rows = tuple(
        SlotRow(
            offer.listing_id,
            site,
            title,
            offer.state,
            offer.work_minutes,
            None if offer.hourly is None else Yen(offer.hourly),
            offer.taken,
            *shares[offer.listing_id],
        )
        for offer, site, title in found
    )
    return SlotPlan(until, free, free_slots(offers, free), rows)


def _listings(reader: Reader, catalog: Catalog, today: date) -> list[tuple[Offer, str, str]]:
    is_taxable = book_facts(reader).tax_status is TaxStatus.TAXABLE
    rows = reader.rows(
        "SELECT l.id, l.marketplace_id, l.kind, l.title, l.price, l.state, l.slot_count,"
        " s.work_minutes, (SELECT COUNT(*) FROM orders o WHERE o.listing_id = l.id"
        " AND o.stage IN ('purchased', 'working'))"
        " FROM listings l JOIN services s ON s.id = l.service_id"
        " WHERE l.state IN ('published', 'full') ORDER BY l.title, l.id"
    )
    found = []
    for listing_id, site, kind, title, price, state, bound, work, taken in rows:
        if site in catalog.ids and catalog.marketplace(site).is_open(today):
            hourly = _hourly(catalog, site, kind, price, work, today, is_taxable=is_taxable)
            offer = Offer(listing_id, ListingState(state), work, hourly, bound, taken)
            found.append((offer, site, title))
    return found


def _hourly(  # noqa: PLR0913 - what an hour brings hangs on all of it
    catalog: Catalog,
    marketplace_id: str,
    kind: str,
    price: int | None,
    work_minutes: int | None,
    on: date,
    *,
    is_taxable: bool,
) -> int | None:
    rule = catalog.fee_rule(marketplace_id, kind, on)
    if rule is None or price is None or not work_minutes:
        return None
    return charge(rule, Yen(price), taxable=is_taxable).net * AN_HOUR // work_minutes
