"""What a site shows is what the seller said, and a listing is stale against that alone."""

from datetime import timedelta

from app.models.listing_fields import ListingField
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services.listing_details import listing_details
from app.services.listing_queries import stale_counts
from app.services.listing_states import archive_listings
from app.services.listings import edit_listing, edit_service, inherit_fields
from app.services.published_texts import forget_published, record_published
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.sample import NOW

F = ListingField


def test_editing_the_master_marks_exactly_the_listings_that_inherit_the_field(
    database: Database, catalog: Catalog
) -> None:
    service_id, ids = listed(
        database, catalog, "coconala", "timeticket", "skillcloud", body="丁寧に"
    )
    follows, own, unknown = ids
    write = database.write
    write(edit_listing, own, {F.BODY: "別の文"})
    for one in (follows, own):
        write(record_published, one, [F.BODY, F.PRICE, F.OPTIONS, F.DELIVERY_DAYS], now=NOW)
    assert database.read(stale_counts) == {}
    write(edit_service, service_id, {F.BODY: "もっと丁寧に"})
    assert database.read(stale_counts) == {follows: 1}
    write(edit_service, service_id, {F.PRICE: Yen(9_000), F.DELIVERY_DAYS: 3})
    assert database.read(stale_counts) == {follows: 3, own: 2}
    found = database.read(listing_details, own)
    assert found is not None
    assert found.stale == {F.PRICE, F.DELIVERY_DAYS}
    write(inherit_fields, own, [F.BODY, F.TITLE])
    assert database.read(stale_counts) == {follows: 3, own: 3}
    write(record_published, own, ListingField, now=NOW + timedelta(hours=1))
    assert database.read(stale_counts) == {follows: 3}
    write(forget_published, follows, [F.BODY])
    assert database.read(stale_counts) == {follows: 2}
    write(archive_listings, [follows])
    assert database.read(stale_counts) == {}
    assert unknown not in database.read(stale_counts)


def test_going_back_to_what_was_published_makes_a_listing_fresh_again(
    database: Database, catalog: Catalog
) -> None:
    service_id, (one,) = listed(database, catalog, "coconala", body="一行\n二行")
    database.write(record_published, one, [F.BODY], now=NOW)
    database.write(edit_service, service_id, {F.BODY: "一行"})
    assert database.read(stale_counts) == {one: 1}
    database.write(edit_service, service_id, {F.BODY: "一行  \r\n二行\n"})
    assert database.read(stale_counts) == {}
