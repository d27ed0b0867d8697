"""A service has a title, and its listings go with it."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.listing_fields import ListingField
from app.models.money import Yen
from app.models.service import (
    IllegalListingStepError,
    Listing,
    ListingFigure,
    PriceScenario,
    PublishedField,
    Service,
)
from app.models.types import ListingState, PauseReason

AT = datetime(2026, 11, 23, tzinfo=UTC)


def service(title: str = "ロゴ", price: int | None = 5_000, state: str = "published") -> Service:
    yen = None if price is None else Yen(price)
    listing = Listing(marketplace_id="coconala", title="ロゴを作ります", price=yen, state=state)
    return Service(title=title, price=yen, created_at=AT, listings=[listing])


def test_listings_go_with_their_service(session: Session) -> None:
    one = service()
    session.add(one)
    session.flush()
    assert (one.listings[0].kind, one.listings[0].service) == ("text", one)
    session.delete(one)
    session.flush()
    assert session.query(Listing).count() == 0


def test_a_price_may_be_unknown(session: Session) -> None:
    session.add(service(price=None))
    session.flush()


@pytest.mark.parametrize("wrong", [service(title=""), service(price=-1), service(state="sold")])
def test_the_schema_refuses_what_no_service_can_be(session: Session, wrong: Service) -> None:
    session.add(wrong)
    with pytest.raises(IntegrityError):
        session.flush()


def test_a_listing_follows_its_service_until_it_has_words_of_its_own(session: Session) -> None:
    one = service()
    session.add(one)
    session.flush()
    listing = one.listings[0]
    listing.inherit(ListingField)
    one.change(ListingField.BODY, "丁寧に作ります")
    assert (listing.title, listing.body) == ("ロゴ", "丁寧に作ります")
    listing.say(ListingField.BODY, "ココナラ向けの文")
    one.change(ListingField.BODY, "新しい文")
    assert (one.body, listing.body) == ("新しい文", "ココナラ向けの文")
    assert listing.own_fields == {ListingField.BODY}
    listing.inherit([ListingField.BODY])
    assert (listing.body, listing.own_fields) == ("新しい文", frozenset())
    session.flush()


def test_a_listing_that_rests_knows_what_it_was() -> None:
    listing = service().listings[0]
    listing.step(ListingState.FULL)
    listing.step(ListingState.PAUSED, PauseReason.CAPACITY)
    listing.step(ListingState.PAUSED, PauseReason.ABSENCE)
    assert (listing.state, listing.pause_reason, listing.resumes_as) == (
        "paused",
        "absence",
        "full",
    )
    listing.resume()
    assert (listing.state, listing.pause_reason, listing.resumes_as) == ("full", None, None)
    of_an_older_book = service(state="paused").listings[0]
    of_an_older_book.resume()
    assert of_an_older_book.state == "published"
    listing.step(ListingState.ARCHIVED)
    with pytest.raises(IllegalListingStepError):
        listing.step(ListingState.PAUSED)


@pytest.mark.parametrize(
    "wrong",
    [{"from_on": None}, {"count": -1}, {"measure": "likes"}, {"source": "dreamt"}],
)
def test_a_figure_says_over_which_days_it_counts(
    session: Session, wrong: dict[str, object]
) -> None:
    one = service()
    session.add(one)
    session.flush()
    right: dict[str, object] = {
        "listing_id": one.listings[0].id,
        "measure": "views",
        "from_on": date(2026, 11, 1),
        "to_on": date(2026, 11, 30),
        "count": 120,
        "source": "typed",
        "noted_at": AT,
    }
    session.add(ListingFigure(**right))
    session.flush()
    session.add(ListingFigure(**right | wrong))
    with pytest.raises(IntegrityError):
        session.flush()


def test_what_is_published_goes_with_its_listing(session: Session) -> None:
    one = service()
    session.add(one)
    session.flush()
    field = PublishedField(field=ListingField.TITLE, text="ロゴ", published_at=AT)
    one.listings[0].published.append(field)
    session.add(PriceScenario(service_id=one.id, name="値上げ", body="{}", created_at=AT))
    session.flush()
    session.delete(one)
    session.flush()
    assert session.query(PublishedField).count() == 0
