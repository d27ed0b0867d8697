import pytest
from sqlalchemy.orm import Session

from app.rulebook.catalog import Catalog
from app.services.order_lookup import (
    DuplicateNumberError,
    ListingMissingError,
    OrderMissingError,
    check_number,
    listing_with,
    next_number,
    order_with,
    orders_with,
)
from app.storage.database import Database
from tests.services.sample import add, fill


def test_what_is_there_is_found_and_what_is_not_is_refused(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)

    def look(session: Session) -> None:
        assert order_with(session, 1).title == session.info["subject"] == "着手前"
        assert listing_with(session, 1).title == "ロゴ制作"
        assert [order.id for order in orders_with(session, [3, 1, 3])] == [3, 1]
        check_number(session, "coconala", "C-9999")
        with pytest.raises(OrderMissingError):
            order_with(session, 99)
        with pytest.raises(OrderMissingError):
            orders_with(session, [1, 99])
        with pytest.raises(ListingMissingError):
            listing_with(session, 99)
        with pytest.raises(DuplicateNumberError):
            check_number(session, "coconala", "C-0001")

    database.write(look)


def test_the_next_number_is_of_its_own_site_and_grows_past_four_digits(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog, number="C-9999")
    assert database.write(next_number, "coconala", "C")[0] == "C-10000"
    assert database.write(next_number, "direct", "D")[0] == "D-0001"
