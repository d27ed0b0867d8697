from datetime import UTC, date, datetime, timedelta

import pytest

from app.models.money import Yen
from app.models.types import PaymentKind, Stage
from app.rulebook.catalog import Catalog, UnknownMarketplaceError
from app.rulebook.closing import Phase, phase_of
from app.rulebook.loading import RulebookError
from app.services.closings import close_marketplace, reopen_marketplace
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.marketplaces import MarketplaceClosedError, MarketplaceEndedError
from app.services.order_details import order_details
from app.services.order_drafts import OrderEdit
from app.services.orders import add_payment, edit_order, quote_order, step_order, step_orders
from app.services.payouts import record_payment_received, request_payout
from app.services.rule_queries import catalog_of, overrides
from app.services.rules import save_override
from app.storage.database import Database
from tests.services.sample import NOW, add

STOPS, ENDS = date(2026, 12, 19), date(2027, 3, 27)
LAST = datetime(2027, 3, 27, 14, 59, 59, tzinfo=UTC)
"""The last second of the site in Japan."""
AFTER = LAST + timedelta(days=10)


def close(database: Database, catalog: Catalog, site: str = "anytimes") -> Catalog:
    database.write(close_marketplace, site, STOPS, ENDS, shipped=catalog, now=NOW)
    return database.read(catalog_of, catalog)


def stage_of(database: Database, order_id: int) -> Stage:
    details = database.read(order_details, order_id)
    assert details is not None
    return details.row.stage


def test_a_site_is_said_to_close_and_that_is_taken_back(
    database: Database, catalog: Catalog
) -> None:
    own = close(database, catalog)
    assert phase_of(own.marketplace("anytimes"), STOPS) is Phase.CLOSING
    database.write(reopen_marketplace, "anytimes", shipped=catalog, now=NOW)
    assert database.read(overrides) == {}


def test_other_rules_of_ones_own_stay_when_it_opens_again(
    database: Database, catalog: Catalog
) -> None:
    database.write(save_override, "anytimes", '{"glyph": "甲"}', shipped=catalog, now=NOW)
    close(database, catalog)
    database.write(reopen_marketplace, "anytimes", shipped=catalog, now=NOW)
    anytimes = database.read(catalog_of, catalog).marketplace("anytimes")
    assert (anytimes.closing, anytimes.glyph) == (None, "甲")


def test_an_end_that_cannot_be_is_refused(database: Database, catalog: Catalog) -> None:
    with pytest.raises(RulebookError, match="closed_on"):
        database.write(close_marketplace, "anytimes", ENDS, STOPS, shipped=catalog, now=NOW)
    with pytest.raises(UnknownMarketplaceError):
        database.write(close_marketplace, "nowhere", STOPS, ENDS, shipped=catalog, now=NOW)
    assert database.read(overrides) == {}


def test_nothing_is_bought_or_listed_once_it_stopped(database: Database, catalog: Catalog) -> None:
    own = close(database, catalog, "coconala")
    add(database, own)
    later = NOW + timedelta(days=60)
    with pytest.raises(MarketplaceClosedError):
        add(database, own, purchased_at=later)
    service, _ = database.write(add_service, "ロゴ", Yen(1_000), now=NOW)
    draft = ListingDraft(marketplace_id="coconala")
    with pytest.raises(MarketplaceClosedError):
        database.write(add_listing, service, draft, catalog=own, now=later)


def test_after_its_end_only_payouts_are_recorded(database: Database, catalog: Catalog) -> None:
    own = close(database, catalog, "coconala")
    enquiry = add(database, own, stage=Stage.INQUIRY)
    order = add(database, own)
    done = add(database, own)
    database.write(step_order, done, Stage.COMPLETED, catalog=own, at=LAST, now=LAST)
    write = database.write
    with pytest.raises(MarketplaceEndedError):
        write(step_order, order, Stage.WORKING, catalog=own, at=AFTER, now=AFTER)
    with pytest.raises(MarketplaceEndedError):
        write(step_orders, [order], Stage.WORKING, catalog=own, at=AFTER, now=AFTER)
    with pytest.raises(MarketplaceEndedError):
        write(add_payment, order, PaymentKind.TIP, Yen(1), at=AFTER, now=AFTER, catalog=own)
    with pytest.raises(MarketplaceEndedError):
        write(edit_order, order, OrderEdit(price=Yen(1)), now=AFTER, catalog=own)
    with pytest.raises(MarketplaceEndedError):
        write(quote_order, enquiry, Yen(1), at=AFTER, now=AFTER, catalog=own)
    write(edit_order, order, OrderEdit(title="改名"), now=AFTER, catalog=own)
    payout, _ = write(request_payout, "coconala", catalog=own, at=AFTER)
    write(record_payment_received, payout, paid_on=AFTER.date(), now=AFTER)


def test_what_happened_before_its_end_may_be_written_down_after_it(
    database: Database, catalog: Catalog
) -> None:
    own = close(database, catalog, "coconala")
    order = add(database, own)
    database.write(step_order, order, Stage.COMPLETED, catalog=own, at=LAST, now=AFTER)
    assert stage_of(database, order) is Stage.COMPLETED


def test_requ_behaves_just_so(database: Database, catalog: Catalog) -> None:
    bought = datetime(2022, 12, 1, tzinfo=UTC)
    order = add(database, catalog, marketplace_id="requ", purchased_at=bought)
    with pytest.raises(MarketplaceEndedError):
        database.write(step_order, order, Stage.COMPLETED, catalog=catalog, at=NOW, now=NOW)
    database.write(step_order, order, Stage.COMPLETED, catalog=catalog, at=bought, now=NOW)
    with pytest.raises(MarketplaceClosedError):
        add(database, catalog, marketplace_id="requ")
