from datetime import date

from msgspec.structs import replace

from app.models.money import Yen
from app.models.types import ListingState, TaxStatus
from app.rulebook.catalog import Catalog
from app.rulebook.fee_changes import with_fee
from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import Slice
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.rule_impacts import rule_impact
from app.storage.database import Database
from tests.services.sample import NOW, add

TODAY = date(2026, 11, 23)
START = date(2027, 4, 1)


def dearer(catalog: Catalog, rate: int = 2_750) -> Marketplace:
    coconala = catalog.marketplace("coconala")
    rule = replace(coconala.fees[0], slices=(Slice(rate=rate),), valid_from=START)
    return with_fee(coconala, rule)


def put_on_sale(database: Database, catalog: Catalog, *drafts: ListingDraft) -> None:
    service, _ = database.write(add_service, "ロゴ", now=NOW)
    for one in drafts:
        database.write(add_listing, service, one, catalog=catalog, now=NOW)


def test_every_open_listing_shows_what_a_dearer_fee_leaves(
    database: Database, catalog: Catalog
) -> None:
    put_on_sale(
        database,
        catalog,
        ListingDraft(marketplace_id="coconala", title="A", price=Yen(10_000)),
        ListingDraft(marketplace_id="coconala", title="B"),
        ListingDraft(marketplace_id="coconala", title="C", price=Yen(1), kind="video"),
        ListingDraft(marketplace_id="coconala", title="D", state=ListingState.ARCHIVED),
        ListingDraft(marketplace_id="timeticket", title="E", price=Yen(1)),
    )
    add(database, catalog)
    found = database.read(rule_impact, catalog.marketplace("coconala"), dearer(catalog), TODAY)
    first, second = found.rows
    assert (first.title, first.on, first.price) == ("A", START, 10_000)
    assert (first.old_net, first.new_net) == (7_800, 7_250)
    assert (first.keep_price, first.keep_net) == (11_000, 7_975)
    assert (second.title, second.price, second.old_net, second.keep_price) == (
        "B",
        None,
        None,
        None,
    )
    assert (found.untouched_count, found.open_order_count) == (1, 1)


def test_a_taxable_seller_sees_his_own_figures(database: Database, catalog: Catalog) -> None:
    database.write(set_book_facts, BookFacts(tax_status=TaxStatus.TAXABLE))
    draft = ListingDraft(marketplace_id="coconala", title="A", price=Yen(50_000))
    put_on_sale(database, catalog, draft)
    found = database.read(rule_impact, catalog.marketplace("coconala"), dearer(catalog), TODAY)
    assert found.rows[0].old_net == 42_900


def test_a_fee_that_becomes_unknown_says_so(database: Database, catalog: Catalog) -> None:
    draft = ListingDraft(marketplace_id="coconala", title="A", price=Yen(10_000))
    put_on_sale(database, catalog, draft)
    coconala = catalog.marketplace("coconala")
    gone = database.read(rule_impact, coconala, replace(coconala, fees=()), TODAY)
    assert (gone.rows[0].old_net, gone.rows[0].new_net) == (7_800, None)
    new = database.read(rule_impact, None, coconala, TODAY)
    assert (new.rows[0].old_net, new.rows[0].new_net) == (None, 7_800)
