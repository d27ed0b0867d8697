import pytest

from app.errors import AppError
from app.models.money import Yen
from app.rulebook.catalog import Catalog, UnknownMarketplaceError
from app.rulebook.loading import RulebookError
from app.services.order_details import order_details
from app.services.order_drafts import EmptyFieldError
from app.services.own_marketplaces import (
    MarketplaceInUseError,
    MarketplaceShapeError,
    NotOwnMarketplaceError,
    add_marketplace,
    edit_marketplace,
    remove_marketplace,
)
from app.services.preference_queries import BookFacts, book_facts
from app.services.preferences import set_book_facts
from app.services.rule_queries import catalog_of
from app.services.rules import FeeRateError
from app.storage.database import Database
from tests.services.sample import NOW, OWN_SITE, add, own_site


def make(database: Database, catalog: Catalog, name: str = "Own shop", /, **changes: object) -> str:
    wanted = own_site(name, **changes)
    site, _ = database.write(add_marketplace, wanted, shipped=catalog, now=NOW)
    return site


def test_an_own_marketplace_takes_orders_at_its_fee(database: Database, catalog: Catalog) -> None:
    database.write(set_book_facts, BookFacts(marketplaces=("coconala",)))
    assert make(database, catalog) == OWN_SITE
    assert database.read(book_facts).marketplaces == ("coconala", OWN_SITE)
    own = database.read(catalog_of, catalog)
    assert own.marketplace(OWN_SITE).name.ja == "自分の店"
    details = database.read(order_details, add(database, own, marketplace_id=OWN_SITE))
    assert details is not None
    assert (details.row.net, details.row.number) == (45_000, "O-0001")


def test_ids_are_made_of_the_english_name_and_never_taken_twice(
    database: Database, catalog: Catalog
) -> None:
    names = ("Coconala", "Own shop!", "Own shop", "工房", "2nd", "coconala")
    found = [make(database, catalog, name) for name in names]
    assert found == ["coconala_2", "own_shop", "own_shop_2", "site", "site_2nd", "coconala_3"]
    database.read(catalog_of, catalog)


def test_a_fee_that_is_not_known_yet_is_asked_for_later(
    database: Database, catalog: Catalog
) -> None:
    site = make(database, catalog, fee=None)
    own = database.read(catalog_of, catalog)
    assert own.marketplace(site).fees == ()
    assert database.read(book_facts).marketplaces == ()


@pytest.mark.parametrize(
    ("error", "changes"),
    [
        (EmptyFieldError, {"name_ja": " "}),
        (MarketplaceShapeError, {"glyph": "お店"}),
        (MarketplaceShapeError, {"number_prefix": "1"}),
        (MarketplaceShapeError, {"kinds": ()}),
        (FeeRateError, {"fee": 10_000}),
        (RulebookError, {"colour": "Blue!"}),
    ],
)
def test_a_marketplace_that_cannot_be_is_refused(
    database: Database, catalog: Catalog, error: type[AppError], changes: dict[str, object]
) -> None:
    with pytest.raises(error):
        make(database, catalog, **changes)
    assert database.read(catalog_of, catalog).ids == catalog.ids


def test_it_is_edited_and_keeps_its_fee(database: Database, catalog: Catalog) -> None:
    site = make(database, catalog)
    wanted = own_site("", name_ja="新しい店", kinds=("text", "video"))
    database.write(edit_marketplace, site, wanted, shipped=catalog, now=NOW)
    kept = database.read(catalog_of, catalog).marketplace(site)
    assert (kept.name.ja, kept.name.en, kept.kinds) == ("新しい店", "新しい店", ("text", "video"))
    assert kept.fees[0].slices[0].rate == 1_000
    with pytest.raises(RulebookError):
        database.write(edit_marketplace, site, own_site(kinds=("video",)), shipped=catalog, now=NOW)


def test_it_goes_only_while_nothing_belongs_to_it(database: Database, catalog: Catalog) -> None:
    database.write(set_book_facts, BookFacts(marketplaces=("coconala",)))
    site = make(database, catalog)
    own = database.read(catalog_of, catalog)
    add(database, own, marketplace_id=site, price=Yen(1))
    with pytest.raises(MarketplaceInUseError) as raised:
        database.write(remove_marketplace, site, shipped=catalog)
    assert raised.value.details["count"] == 2  # the order, and its client's handle
    other = make(database, catalog, "Other")
    database.write(remove_marketplace, other, shipped=catalog)
    assert other not in database.read(catalog_of, catalog).ids
    assert database.read(book_facts).marketplaces == ("coconala", site)


def test_a_book_that_names_no_sites_lets_one_go_too(database: Database, catalog: Catalog) -> None:
    site = make(database, catalog)
    database.write(remove_marketplace, site, shipped=catalog)
    assert database.read(catalog_of, catalog).ids == catalog.ids


def test_shipped_marketplaces_stay(database: Database, catalog: Catalog) -> None:
    with pytest.raises(NotOwnMarketplaceError):
        database.write(remove_marketplace, "coconala", shipped=catalog)
    with pytest.raises(UnknownMarketplaceError):
        database.write(edit_marketplace, "nowhere", own_site(), shipped=catalog, now=NOW)
