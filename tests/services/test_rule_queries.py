from datetime import date

from app.rulebook.catalog import Catalog
from app.services.rule_queries import catalog_of, overrides, unknown_fees
from app.services.rules import choose_fee
from app.storage.database import Database
from tests.services.sample import NOW

DAY = date(2026, 11, 23)


def test_a_book_without_own_rules_has_the_shipped_ones(
    database: Database, catalog: Catalog
) -> None:
    assert database.read(catalog_of, catalog) is catalog
    assert database.read(overrides) == {}


def test_skillcloud_is_asked_for_until_it_is_answered(database: Database, catalog: Catalog) -> None:
    sites = ("coconala", "skillcloud")
    assert unknown_fees(catalog, sites, DAY) == ("skillcloud",)
    for kind in catalog.marketplace("skillcloud").kinds:
        database.write(choose_fee, "skillcloud", 2_500, kind=kind, shipped=catalog, now=NOW)
    assert unknown_fees(database.read(catalog_of, catalog), sites, DAY) == ()
