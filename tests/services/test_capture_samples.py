"""What is shown of a capture before it is taken."""

import pytest

from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import SAMPLES_SHOWN, FieldChange, Sample
from app.storage.database import Database
from tests.services.site_files import (
    Said,
    Sale,
    Seller,
    list_page,
    list_row,
    room_page,
    sales_csv,
    saver_json,
)


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def changes(sample: Sample) -> dict[str, tuple[object, object]]:
    return {change.field: (change.before, change.after) for change in sample.fields}


def test_only_what_changes_is_shown(seller: Seller) -> None:
    seller.take(list_page(list_row()))
    (sample,) = seller.preview(list_page(list_row(due="2026/12/05"))).files[0].samples
    assert [change.field for change in sample.fields] == ["due_on"]
    assert (sample.title, sample.client) == ("ロゴを制作します 心に残る形で", "")


def test_a_room_shows_how_many_messages_there_will_be(seller: Seller) -> None:
    seller.take(room_page(Said("11月2日 10:00", "一")))
    page = room_page(Said("11月2日 10:00", "一"), Said("11月3日 10:00", "二", "自分"))
    (sample,) = seller.preview(page).files[0].samples
    assert changes(sample) == {"messages": (1, 2)}
    seller.take(page)
    assert seller.preview(page).files[0].samples == ()


def test_a_room_without_an_order_is_shown_too(seller: Seller) -> None:
    (sample,) = seller.preview(saver_json(Said("11月2日 10:00", "一"))).files[0].samples
    assert sample == Sample(
        is_new=True,
        number="41000001",
        title="41000001",
        client="山吹",
        fields=(FieldChange("messages", 0, 1),),
    )


def test_of_many_orders_some_are_shown(seller: Seller) -> None:
    sales = [Sale(f"4100{place:04}", number=f"{place}") for place in range(SAMPLES_SHOWN + 5)]
    file = seller.preview(sales_csv(*sales)).files[0]
    assert (file.new, len(file.samples)) == (SAMPLES_SHOWN + 5, SAMPLES_SHOWN)


def test_each_file_shows_its_own(seller: Seller) -> None:
    sales, listed = seller.preview(sales_csv(Sale()), list_page(list_row("41000002"))).files
    assert [sample.number for sample in sales.samples] == ["41000001"]
    assert [sample.number for sample in listed.samples] == ["41000002"]
