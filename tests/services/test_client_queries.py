from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.client_drafts import ClientEdit, RiskDraft
from app.services.client_queries import (
    ClientCounts,
    ClientFilter,
    ClientLine,
    ClientSort,
    client_counts,
    client_ids,
    client_lines,
    client_names,
    client_tags,
)
from app.services.client_records import add_risk_note, tag_clients
from app.services.clients import add_client, edit_client
from app.services.orders import rate_order
from app.storage.database import Database
from tests.services.sample import DUE, NOW, add, move


def line(database: Database, client_id: int) -> ClientLine:
    return database.read(client_lines, [client_id])[client_id]


@pytest.fixture
def three(database: Database, catalog: Catalog) -> Database:
    """Client 1 bought twice, client 2 asked, client 3 is only known."""
    add(database, catalog, client="湊", due_on=DUE)
    done = add(database, catalog, client="湊")
    move(database, catalog, done, Stage.COMPLETED)
    database.write(rate_order, done, received=4, given=5, now=NOW)
    add(
        database,
        catalog,
        client="あおば",
        marketplace_id="timeticket",
        stage=Stage.INQUIRY,
        purchased_at=NOW + timedelta(days=1),
        booked_at=NOW + timedelta(days=2),
    )
    database.write(add_client, "ゆき", now=NOW)
    database.write(edit_client, 1, ClientEdit(name="湊", reading="みなと"))
    database.write(tag_clients, [1, 3], "法人")
    database.write(tag_clients, [1], "早い")
    database.write(add_risk_note, 3, RiskDraft(fact="無断", noted_on=DUE))
    return database


def test_names_are_found_by_reading_and_handle_and_sorted_by_reading(three: Database) -> None:
    assert [row.name for row in three.read(client_names)] == ["あおば", "湊", "ゆき"]
    (found,) = three.read(client_names, "ミナ")
    assert (found.id, found.marketplaces) == (1, ("coconala",))
    assert three.read(client_names, "x") == ()
    assert len(three.read(client_names, limit=1)) == 1


def test_a_line_tells_what_was_bought_and_what_comes_next(three: Database) -> None:
    regular = line(three, 1)
    assert (regular.orders, regular.net, regular.rating) == (2, Yen(78_000), 4.0)
    assert (regular.marketplaces, regular.tags) == (("coconala",), ("法人", "早い"))
    assert (regular.next_on, regular.last_at) == (DUE, int(NOW.timestamp()))
    assert regular.is_regular
    asking = line(three, 2)
    assert (asking.orders, asking.net, asking.rating) == (0, None, None)
    assert asking.next_on == date(2026, 11, 25)
    known = line(three, 3)
    assert (known.marketplaces, known.last_at, known.next_on, known.risks) == ((), None, None, 1)
    assert three.read(client_lines, []) == {}


@pytest.mark.parametrize(
    ("sort", "ascending"),
    [
        (ClientSort.NAME, [2, 1, 3]),
        (ClientSort.SITES, [1, 2, 3]),
        (ClientSort.ORDERS, [3, 2, 1]),
        (ClientSort.NET, [1, 3, 2]),
        (ClientSort.RATING, [1, 3, 2]),
        (ClientSort.LAST, [1, 2, 3]),
        (ClientSort.NEXT, [2, 1, 3]),
    ],
)
def test_a_list_is_sorted_in_sql_and_what_is_empty_comes_last(
    three: Database, sort: ClientSort, ascending: Sequence[int]
) -> None:
    upward = three.read(client_ids, sort=sort, descending=False)
    assert list(upward) == list(ascending)
    downward = list(three.read(client_ids, sort=sort, descending=True))
    assert set(downward) == {1, 2, 3}
    if sort in {
        ClientSort.NET,
        ClientSort.RATING,
        ClientSort.LAST,
        ClientSort.NEXT,
        ClientSort.SITES,
    }:
        assert downward[-1] in {2, 3}


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (ClientFilter(), {1, 2, 3}),
        (ClientFilter(text="ﾐﾅﾄ"), {1}),
        (ClientFilter(text="アオバ"), {2}),
        (ClientFilter(text="みな ゆ"), set()),
        (ClientFilter(marketplaces=("coconala", "requ")), {1}),
        (ClientFilter(tags=("法人",)), {1, 3}),
        (ClientFilter(tags=("法人", "早い")), {1}),
        (ClientFilter(is_risky=True), {3}),
        (ClientFilter(is_regular=True), {1}),
        (ClientFilter(is_erased=True), set()),
    ],
)
def test_filters_leave_out_what_does_not_match(
    three: Database, where: ClientFilter, found: set[int]
) -> None:
    assert set(three.read(client_ids, where)) == found


def test_clients_are_counted_and_tags_too(three: Database) -> None:
    assert three.read(client_counts) == ClientCounts(all=3, regular=1, risky=1)
    assert three.read(client_tags) == (("法人", 2), ("早い", 1))


def test_what_a_client_brought_leaves_cancelled_orders_out(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog)
    move(database, catalog, add(database, catalog), Stage.CANCELLED)
    assert (line(database, 1).orders, line(database, 1).net) == (1, 39_000)


def test_an_unknown_net_is_counted_and_never_taken_for_nothing(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog, marketplace_id="skillcloud")
    found = line(database, 1)
    assert (found.orders, found.net, found.net_unknown) == (1, None, 1)
