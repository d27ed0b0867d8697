"""A service has a title, and its listings go with it."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.money import Yen
from app.models.service import Listing, Service

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
