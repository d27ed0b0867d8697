"""What the book knows of the orders and payments a capture speaks of."""

from datetime import date

import pytest

from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services import capture_people
from app.services.capture_known import known_identities, known_orders, listing_titles
from app.storage.database import Database
from tests.services.sample import fill
from tests.services.site_files import Said, Sale, Seller, room_page, sales_csv


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def test_an_order_comes_with_its_payments_deadlines_and_client(seller: Seller) -> None:
    seller.take(room_page(Said("11月2日 10:00", "一"), banner="11/25 16:00"))
    found = seller.database.read(known_orders, "coconala", ["41000001", "41000002"])
    (order,) = found.values()
    assert (order.number, order.stage, order.client) == ("41000001", Stage.WORKING, "山吹")
    assert list(order.deadlines) == ["first_contact"]
    seller.take(sales_csv(Sale()))
    order = seller.database.read(known_orders, "coconala", ["41000001"])["41000001"]
    assert order.earned_on == date(2026, 11, 10)
    assert [(p.net, p.settled_on, p.id) for p in order.payments] == [
        (39_000, date(2026, 11, 10), 1)
    ]
    assert seller.database.read(known_orders, "lancers", ["41000001"]) == {}


def test_thousands_are_asked_for_in_parts(seller: Seller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture_people, "CHUNK", 2)
    sales = [Sale(f"4100000{place}", number=f"{place}") for place in range(5)]
    seller.take(sales_csv(*sales))
    numbers = [sale.room for sale in sales]
    found = seller.database.read(known_orders, "coconala", [*numbers, "nowhere"])
    assert sorted(found) == numbers
    identities = [f"coconala:{place}:base" for place in range(9)]
    assert len(seller.database.read(known_identities, identities)) == 5


def test_the_longest_title_of_a_listing_comes_first(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    assert database.read(listing_titles, "coconala") == [("ロゴ制作", 1)]
    assert database.read(listing_titles, "lancers") == []
