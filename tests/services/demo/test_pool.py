"""Listings to try a checker on: many, different, and within the limits of the strictest site."""

from app.models.listing_fields import ListingField
from app.services.demo.pool import clean_offers
from tests.services.demo.plans import FOLDER

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
