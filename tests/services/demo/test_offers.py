"""The invented services in full, as their file tells them."""

import pytest

from app.models.listing_fields import ListingField, Option, Question
from app.models.types import ListingState, PauseReason
from app.services.demo.offers import OfferedListing, load_offers
from tests.services.demo.plans import FOLDER, WORDS

OFFERS = load_offers(FOLDER)
ON_SALE = [
    offer
    for offer in OFFERS
    if any(one.state not in {ListingState.DRAFT, ListingState.ARCHIVED} for one in offer.listing)
]


def test_every_service_that_orders_were_for_is_offered_first_and_in_the_same_order() -> None:
    titles = [offer.title for offer in OFFERS]
    assert titles[: len(WORDS.services)] == [service.title for service in WORDS.services]
    assert len(set(titles)) == len(titles) > len(WORDS.services)


@pytest.mark.parametrize("offer", ON_SALE, ids=lambda offer: offer.title)
def test_what_is_on_sale_is_written_in_full(offer: object) -> None:
    fields = offer.fields()  # type: ignore[attr-defined]
    title, catchphrase = (str(fields[f]) for f in (ListingField.TITLE, ListingField.CATCHPHRASE))
    assert title.endswith("ます")
    assert len(title) <= 25
    assert 15 <= len(catchphrase) <= 30
    assert 600 <= len(str(fields[ListingField.BODY])) <= 1_500
    assert 150 <= len(str(fields[ListingField.REQUEST])) <= 1_000


def test_rows_are_options_and_questions_and_own_fields_those_that_differ() -> None:
    fields = OFFERS[0].fields()
    assert fields[ListingField.OPTIONS][0] == Option("サイズ違いを1点追加", 4000, 1)  # type: ignore[index, arg-type]
    assert isinstance(fields[ListingField.FAQ][0], Question)  # type: ignore[index]
    assert OfferedListing("direct", price=0).own == {ListingField.PRICE: 0}
    assert OfferedListing("direct").own == {}


def test_listings_stand_in_every_state_and_those_that_rest_say_why() -> None:
    listings = [listing for offer in OFFERS for listing in offer.listing]
    assert {listing.state for listing in listings} == set(ListingState)
    paused = [one for one in listings if one.state is ListingState.PAUSED]
    assert {one.reason for one in paused} == {PauseReason.CAPACITY, PauseReason.RETIRED}
    assert {one.reason for one in listings if one not in paused} == {None}
    closed = [one for one in listings if one.site == "requ"]
    assert {one.state for one in closed} == {ListingState.ARCHIVED}
