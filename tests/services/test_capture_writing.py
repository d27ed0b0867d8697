"""Titles, listings, clients and mappings of a capture."""

import pytest

from app.capture.column_mapping import ColumnMapping
from app.models.listing_fields import ListingField
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services.capture_reading import (
    ReadingWishes,
    RememberedMapping,
    Source,
    remembered_mapping,
)
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service, edit_listing
from app.services.published_texts import record_published
from app.storage.database import Database
from tests.services.site_files import (
    NOW,
    TODAY,
    Sale,
    Seller,
    list_page,
    list_row,
    sales_csv,
)


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def offer(seller: Seller, title: str) -> int:
    service_id, _ = seller.database.write(add_service, title, Yen(30_000), now=NOW)
    listing = ListingDraft(marketplace_id="coconala")
    listing_id, _ = seller.database.write(
        add_listing, service_id, listing, catalog=seller.catalog, now=NOW
    )
    return listing_id


def test_an_order_is_of_the_listing_whose_title_it_begins_with(seller: Seller) -> None:
    offer(seller, "ロゴ")
    listing_id = offer(seller, "ロゴを制作します")
    seller.take(
        list_page(list_row()),
        sales_csv(
            Sale("2", number="2", title="ロゴを制作します"), Sale("3", number="3", title="名刺")
        ),
    )
    assert seller.order("title, listing_id") == ("ロゴを制作します", listing_id)
    assert seller.order("listing_id", "2") == (listing_id,)
    assert seller.order("title, listing_id", "3") == ("名刺", None)


def test_a_title_that_was_changed_here_and_not_yet_there_finds_its_listing(
    seller: Seller,
) -> None:
    listing_id = offer(seller, "ロゴを制作します")
    seller.database.write(record_published, listing_id, [ListingField.TITLE], now=NOW)
    seller.database.write(edit_listing, listing_id, {ListingField.TITLE: "印を彫ります"})
    seller.take(sales_csv(Sale("2", number="2", title="ロゴを制作します")))
    assert seller.order("title, listing_id", "2") == ("ロゴを制作します", listing_id)


def test_a_client_is_added_once_for_all_his_orders(seller: Seller) -> None:
    seller.take(sales_csv(*[Sale(f"{place}", number=f"{place}") for place in range(3)]))
    assert seller.rows("SELECT name FROM clients") == [("山吹",)]
    assert seller.rows("SELECT DISTINCT client_id FROM orders") == [(1,)]


def test_nobody_is_added_by_a_file_that_brings_nothing(seller: Seller) -> None:
    seller.take(sales_csv(Sale()))
    seller.take(sales_csv(Sale(buyer_id="888", buyer="改名")))
    assert seller.rows("SELECT name FROM clients") == [("山吹",)]


def test_a_mapping_chosen_anew_replaces_the_one_before(seller: Seller) -> None:
    first = Source("a.csv", "番号,件名,金額\nL-1,翻訳,3000\n".encode())
    second = Source("a.csv", "番号,件名,金額\nL-2,翻訳,4000\n".encode())
    (asked,) = seller.read(first)
    assert asked.error is not None
    header = str(asked.error.details["digest"])
    for source, column in ((first, "gross"), (second, "net")):
        amounts = {column: "金額"}
        mapping = ColumnMapping(
            marketplace_id="lancers",
            title="件名",
            number="番号",
            gross=amounts.get("gross"),
            net=amounts.get("net"),
        )
        chosen = (RememberedMapping(header, mapping),)
        seller.take(source, wishes=ReadingWishes(received_on=TODAY, mappings=chosen))
        assert seller.database.read(remembered_mapping, header) == mapping
    assert seller.rows("SELECT COUNT(*) FROM column_mappings") == [(1,)]
    assert seller.order("gross, net", "L-2") == (None, 4_000)
