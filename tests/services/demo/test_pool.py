"""Listings to try a checker on: many, different, and within the limits of the strictest site."""

from collections.abc import Iterable
from datetime import date
from typing import cast

import msgspec
import pytest

from app.models.listing_fields import ListingField, Option, Question
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.listing_check import ListingChecker
from app.rulebook.listing_findings import CheckedListing
from app.services.demo.offers import Offer, load_offers
from app.services.demo.pool import clean_offers
from tests.services.demo.plans import FOLDER

RESOURCES = resources_dir()
OFFERS = clean_offers(FOLDER)


def test_two_hundred_offers_differ_in_title_and_body() -> None:
    assert len(OFFERS) == 200
    assert len({offer.title for offer in OFFERS}) == 200
    assert len({offer.body for offer in OFFERS}) == 200
    assert clean_offers(FOLDER, 3) == OFFERS[:3]


def test_each_fits_the_limits_of_coconala() -> None:
    for offer in OFFERS:
        fields = offer.fields()
        assert offer.title.endswith("ます")
        assert len(offer.title) <= 25
        assert 15 <= len(offer.catchphrase) <= 30
        assert 600 <= len(str(fields[ListingField.BODY])) <= 1_500, offer.title
        assert 150 <= len(str(fields[ListingField.REQUEST])) <= 1_000
        assert offer.price % (500 if offer.price <= 10_000 else 1_000) == 0


def checked(offer: Offer, site: str) -> CheckedListing:
    fields = offer.fields()
    return CheckedListing(
        marketplace_id=site,
        title=offer.title,
        catchphrase=offer.catchphrase,
        body=str(fields[ListingField.BODY]),
        request=str(fields[ListingField.REQUEST]),
        category=offer.category,
        faq=cast("tuple[Question, ...]", fields[ListingField.FAQ]),
        options=cast("tuple[Option, ...]", fields[ListingField.OPTIONS]),
        image_count=1,
        price=Yen(offer.price),
        shown_permits=frozenset({"food", "antique"}),
    )


def flags(offers: Iterable[Offer], site: str) -> list[tuple[str, str, str]]:
    catalog = load_catalog(RESOURCES / "marketplaces")
    rules = load_guard_rules(RESOURCES / "listing_guard.toml", RESOURCES / "guard.toml")
    checker, today = ListingChecker(Guard(rules)), date(2026, 11, 27)
    return [
        (offer.title, finding.rule, finding.words)
        for offer in offers
        for finding in checker.check(checked(offer, site), catalog, today)
    ]


@pytest.mark.parametrize("site", ["coconala", "timeticket", "lancers"])
def test_200_clean_listings_raise_at_most_10_flags(site: str) -> None:
    found = flags(OFFERS, site)
    assert len(found) <= 10, found


def test_what_the_invented_seller_has_on_sale_raises_none() -> None:
    offers = [
        offer for offer in load_offers(FOLDER) if len(offer.body) > 500 and offer.permit is None
    ]
    priced = [msgspec.structs.replace(offer, price=15_000) for offer in offers]
    assert flags(priced, "coconala") == []
