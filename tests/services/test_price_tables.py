import pytest

from app.models.listing_fields import ListingField
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.order_drafts import NegativeAmountError
from app.services.order_lookup import ListingMissingError
from app.services.price_table_queries import hourly_floor, price_basis
from app.services.price_tables import apply_prices, set_hourly_floor
from app.storage.database import Database
from tests.services.sample import NOW


def test_prices_are_applied_at_once_and_taken_back_at_once(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "ロゴ", Yen(30_000), now=NOW)
    ids = [
        database.write(
            add_listing, service_id, ListingDraft(marketplace_id=site), catalog=catalog, now=NOW
        )[0]
        for site in ("coconala", "lancers", "timeticket")
    ]

    def prices() -> list[tuple[int | None, bool]]:
        listed = {one.listing_id: one for one in database.read(price_basis, service_id).listings}
        return [(listed[one].price, listed[one].is_own) for one in ids]

    wanted = {ids[0]: Yen(39_000), ids[1]: Yen(36_000), ids[2]: Yen(30_000)}
    assert database.write(apply_prices, wanted)[0] == 2
    assert prices() == [(39_000, True), (36_000, True), (30_000, False)]
    database.undo()
    assert prices() == [(30_000, False)] * 3
    database.redo()
    assert database.write(apply_prices, {ids[0]: Yen(30_000)})[0] == 1
    assert prices()[0] == (30_000, False)
    assert database.write(apply_prices, {})[0] == 0


def test_a_listing_says_its_price_itself_from_then_on(database: Database, catalog: Catalog) -> None:
    service_id, _ = database.write(add_service, "ロゴ", Yen(30_000), now=NOW)
    draft = ListingDraft(marketplace_id="coconala")
    listing_id, _ = database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    database.write(apply_prices, {listing_id: Yen(41_000)})
    rows = database.read(lambda reader: reader.rows("SELECT own_fields FROM listings"))
    assert ListingField.PRICE.value in rows[0][0]


def test_what_cannot_be_is_refused(database: Database) -> None:
    with pytest.raises(ListingMissingError):
        database.write(apply_prices, {99: Yen(1)})
    with pytest.raises(NegativeAmountError):
        database.write(apply_prices, {99: Yen(-1)})
    with pytest.raises(NegativeAmountError):
        database.write(set_hourly_floor, Yen(-1))


def test_the_floor_is_kept_and_taken_away(database: Database) -> None:
    assert database.read(hourly_floor) is None
    database.write(set_hourly_floor, Yen(1_500))
    assert database.read(hourly_floor) == 1_500
    database.write(set_hourly_floor, Yen(0))
    assert database.read(hourly_floor) is None
