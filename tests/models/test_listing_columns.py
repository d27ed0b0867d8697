"""Lists and sets of a listing come back from the book as they went in."""

from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.models.listing_columns import OwnFields, Rows
from app.models.listing_fields import ListingField, Option, Picture, Question
from app.models.money import Yen
from app.models.service import Listing, Service

AT = datetime(2026, 11, 23, tzinfo=UTC)


def test_lists_are_kept_as_json(session: Session) -> None:
    service = Service(title="ロゴ", created_at=AT)
    service.options = (Option("急ぎ", Yen(3_000), 1),)
    service.faq = (Question("直せますか", "はい"),)
    service.images = (Picture("見本.png", "ab" * 32),)
    session.add(service)
    session.flush()
    session.expire_all()
    assert service.options == (Option("急ぎ", Yen(3_000), 1),)
    assert service.faq == (Question("直せますか", "はい"),)
    assert service.images == (Picture("見本.png", "ab" * 32),)
    kept = session.scalar(text("SELECT options FROM services"))
    assert kept == '[["急ぎ", 3000, 1]]'


def test_own_fields_are_kept_in_one_order(session: Session) -> None:
    service = Service(title="ロゴ", created_at=AT)
    service.listings.append(Listing(marketplace_id="coconala", title="ロゴを作ります"))
    session.add(service)
    listing = service.listings[0]
    listing.own_fields = frozenset({ListingField.PRICE, ListingField.TITLE})
    session.flush()
    session.expire_all()
    assert listing.own_fields == {ListingField.TITLE, ListingField.PRICE}
    assert session.scalar(text("SELECT own_fields FROM listings")) == '["title", "price"]'


def test_what_is_not_there_stays_unknown(session: Session) -> None:
    dialect = session.get_bind().dialect
    for column in (Rows(Option._make), OwnFields()):
        assert column.process_bind_param(None, dialect) is None
        assert column.process_result_value(None, dialect) is None
