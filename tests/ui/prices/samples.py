"""A service that is listed on three marketplaces, for the tests of the price table."""

from datetime import date

from app.models.money import Yen
from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.price_table_queries import ListedPrice, PriceBasis
from app.storage.database import Database
from app.ui.prices.sheet import EMPTY, PriceLine, Sheet
from tests.services.sample import NOW

TODAY = date(2026, 11, 25)


def listed(listing_id: int, site: str, price: int | None, kind: str = "text") -> ListedPrice:
    """Return a listing of this price."""
    yen = None if price is None else Yen(price)
    return ListedPrice(listing_id, site, kind, yen, is_own=False, state=ListingState.PUBLISHED)


def basis(*listings: ListedPrice, price: int | None = 30_000) -> PriceBasis:
    """Return a service of this price with these listings."""
    yen = None if price is None else Yen(price)
    return EMPTY._replace(service_id=1, title="ロゴ制作", price=yen, listings=listings)


def sheet_of(catalog: Catalog, *listings: ListedPrice, price: int | None = 30_000) -> Sheet:
    """Return a sheet that has begun with such a service."""
    sheet = Sheet(catalog, TODAY)
    sheet.begin(basis(*listings, price=price))
    return sheet


def line_of(sheet: Sheet, key: str) -> PriceLine:
    """Return the line of this key."""
    return next(line for line in sheet.lines if line.key == key)


def add_logo(database: Database, catalog: Catalog) -> int:
    """Put a logo on sale at coconala and Lancers for 30,000 and at TimeTicket for 36,000."""
    service_id, _ = database.write(add_service, "ロゴ制作", Yen(30_000), now=NOW)
    for site, price in (("coconala", None), ("lancers", None), ("timeticket", Yen(36_000))):
        draft = ListingDraft(marketplace_id=site, price=price)
        database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    return service_id
