"""The checker leaves honest listings alone: two hundred of them raise ten flags at most."""

from datetime import date

from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.listing_check import ListingChecker
from tests.rulebook.clean_listings import clean_listings

RESOURCES = resources_dir()
MOST_FLAGS = 10
TODAY = date(2026, 11, 27)


def test_two_hundred_clean_listings_raise_at_most_ten_flags() -> None:
    catalog = load_catalog(RESOURCES / "marketplaces")
    rules = load_guard_rules(RESOURCES / "listing_guard.toml", RESOURCES / "guard.toml")
    checker = ListingChecker(Guard(rules))
    clean = clean_listings(200)
    flags = [
        (found.rule, found.words) for one in clean for found in checker.check(one, catalog, TODAY)
    ]
    assert len(set(clean)) == len(clean)
    assert len(flags) <= MOST_FLAGS, flags
