from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.client_queries import client_names, client_row
from app.services.clients import rename_client
from app.storage.database import Database
from tests.services.sample import add, move


def test_names_are_found_by_reading_and_handle_and_sorted_by_reading(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog, client="湊")
    add(database, catalog, client="あおば")
    database.write(rename_client, 1, "湊", reading="みなと")
    assert [row.name for row in database.read(client_names)] == ["あおば", "湊"]
    (found,) = database.read(client_names, "ミナ")
    assert (found.id, found.marketplaces) == (1, ("coconala",))
    assert database.read(client_names, "x") == ()
    assert len(database.read(client_names, limit=1)) == 1


def test_what_a_client_brought_leaves_cancelled_orders_out(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog)
    move(database, catalog, add(database, catalog), Stage.CANCELLED)
    row = database.read(client_row, 1)
    assert row is not None
    assert (row.orders, row.net) == (1, 39_000)
    assert database.read(client_row, 99) is None
