import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from app.models import schema
from app.models.base import Base
from app.models.client import Client
from app.models.types import PersonalKind
from app.rulebook.catalog import Catalog
from app.services.client_details import ClientDetails, client_details
from app.services.client_drafts import ClientEdit, ClientErasedError, DisclosureDraft, RiskDraft
from app.services.client_likeness import likely_doubles
from app.services.client_merging import (
    MOVING,
    MergeMissingError,
    SameClientError,
    keep_apart,
    merge_clients,
    unmerge_client,
)
from app.services.client_records import add_risk_note, tag_clients, untag_clients
from app.services.clients import add_client, edit_client
from app.services.disclosures import record_disclosure
from app.services.handles import ClientMissingError
from app.services.saved_views import save_view
from app.storage.database import Database
from tests.services.sample import DUE, NOW, add
from tests.store import Dump, dump

MERGED = ClientEdit(name="株式会社みなと", reading="みなと", about="印刷", note="二人で一人")
UNSEEN = {"client_merges", "known_apart"}


def details(database: Database, client_id: int) -> ClientDetails:
    found = database.read(client_details, client_id)
    assert found is not None
    return found


@pytest.fixture
def two(database: Database, catalog: Catalog) -> Database:
    """A book where clients 1 and 2 are one man, and client 3 is another."""
    add(database, catalog, client="みなと")
    add(database, catalog, client="ミナト", marketplace_id="timeticket")
    database.write(add_client, "港町", now=NOW)
    for client_id in (1, 2):
        database.write(tag_clients, [client_id], "法人")
        database.write(add_risk_note, client_id, RiskDraft(fact="遅い", noted_on=DUE))
        told = DisclosureDraft(kind=PersonalKind.PHONE, client_id=client_id)
        database.write(record_disclosure, told, now=NOW)
    database.write(tag_clients, [2], "夜型")
    database.write(keep_apart, 3, 2)
    database.write(save_view, "orders", "ミナト", {"client_id": 2, "client": "ミナト"})
    return database


def without_merges(whole: Dump) -> dict[str, set[tuple[object, ...]]]:
    """Return all rows but those about merges; of tags what they say, for some are made anew."""
    rows = {name: set(rows) for name, rows in whole.items() if name not in UNSEEN}
    rows["client_tags"] = {row[1:] for row in rows["client_tags"]}
    rows["saved_views"] = {
        (*row[:-1], json.dumps(json.loads(str(row[-1])), sort_keys=True))
        for row in rows["saved_views"]
    }
    return rows


def test_all_that_belongs_to_one_client_comes_over(two: Database) -> None:
    two.write(merge_clients, 1, 2, MERGED, now=NOW)
    one = details(two, 1)
    assert (one.line.name, one.line.reading, one.about, one.note) == (
        "株式会社みなと",
        "みなと",
        "印刷",
        "二人で一人",
    )
    assert [tuple(handle) for handle in one.handles] == [
        ("coconala", "みなと"),
        ("timeticket", "ミナト"),
    ]
    assert (one.line.orders, one.line.risks, one.line.tags) == (2, 2, ("法人", "夜型"))
    assert [merge.name for merge in one.merges] == ["ミナト"]
    assert two.read(client_details, 2) is None
    body = two.read(lambda reader: reader.value("SELECT body FROM saved_views"))
    assert json.loads(body)["client_id"] == 1
    assert two.read(lambda reader: reader.rows("SELECT first_id, second_id FROM known_apart")) == [
        (1, 3)
    ]


def test_every_table_that_names_a_client_is_moved() -> None:
    schema.complete()
    naming = {
        key.parent.table.name
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "clients"
    }
    assert naming == {*MOVING, "known_apart"}
    assert all(inspect(kind).local_table.name == name for name, kind in MOVING.items())


def test_parting_right_away_restores_both_as_they_were(two: Database) -> None:
    before = dump(two)
    merge_id, _ = two.write(merge_clients, 1, 2, MERGED, now=NOW)
    assert two.write(unmerge_client, merge_id)[0] == 2
    assert without_merges(dump(two)) == without_merges(before)
    rows = two.read(lambda reader: reader.rows("SELECT first_id, second_id FROM known_apart"))
    assert set(rows) == {(1, 2), (2, 3)}
    assert two.read(likely_doubles) == ()
    with pytest.raises(MergeMissingError):
        two.write(unmerge_client, merge_id)


def test_what_came_later_stays_and_what_is_gone_does_not_come_back(
    two: Database, catalog: Catalog
) -> None:
    merge_id, _ = two.write(merge_clients, 1, 2, MERGED, now=NOW)
    later = add(two, catalog, client="ミナト", marketplace_id="timeticket")
    two.write(untag_clients, [1], "夜型")
    two.write(untag_clients, [1], "法人")
    two.write(edit_client, 1, ClientEdit(name="みなと商会", reading="みなと", about="印刷"))
    two.write(unmerge_client, merge_id)
    one, other = details(two, 1), details(two, 2)
    assert (one.line.name, one.line.reading, one.about) == ("みなと商会", "", "")
    assert (one.line.tags, other.line.tags) == ((), ())
    assert two.read(lambda r: r.value("SELECT client_id FROM orders WHERE id = ?", (later,))) == 1
    assert (other.line.name, other.line.orders) == ("ミナト", 1)


def test_merges_of_merges_are_parted_in_any_order(two: Database) -> None:
    first, _ = two.write(merge_clients, 1, 2, MERGED, now=NOW)
    second, _ = two.write(merge_clients, 3, 1, ClientEdit(name="港町"), now=NOW)
    two.write(unmerge_client, first)
    assert details(two, 2).line.orders == 1
    assert details(two, 3).line.orders == 1
    two.write(unmerge_client, second)
    assert (details(two, 1).line.orders, details(two, 3).line.orders) == (1, 0)
    assert details(two, 1).line.name == "株式会社みなと"
    assert two.verify().is_sound


def test_a_client_is_not_joined_with_himself_nobody_or_an_erased_one(two: Database) -> None:
    with pytest.raises(SameClientError):
        two.write(merge_clients, 1, 1, MERGED, now=NOW)
    with pytest.raises(SameClientError):
        two.write(keep_apart, 1, 1)
    with pytest.raises(ClientMissingError):
        two.write(merge_clients, 1, 9, MERGED, now=NOW)
    two.write(_erase, 2)
    with pytest.raises(ClientErasedError):
        two.write(merge_clients, 1, 2, MERGED, now=NOW)


def _erase(session: Session, client_id: int) -> None:
    session.get_one(Client, client_id).erased_at = NOW


def test_telling_two_apart_twice_changes_nothing(two: Database) -> None:
    assert two.write(keep_apart, 2, 3)[1].rows == {}


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(pairs=st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=4))
def test_merges_parted_in_reverse_leave_every_row_as_it_was(
    pairs: list[tuple[int, int]], database: Database, catalog: Catalog
) -> None:
    while database.undo():
        pass
    for client_id, name in enumerate(("あ", "い", "う", "え", "お"), 1):
        add(database, catalog, client=name)
        database.write(tag_clients, [_nth(database, client_id)], "法人")
    ids = database.read(lambda reader: [row[0] for row in reader.rows("SELECT id FROM clients")])
    before = without_merges(dump(database))
    merges = []
    for keep, other in pairs:
        there = database.read(lambda r: {row[0] for row in r.rows("SELECT id FROM clients")})
        keep_id, other_id = ids[keep - 1], ids[other - 1]
        if keep_id != other_id and {keep_id, other_id} <= there:
            edit = ClientEdit(name=f"{keep}{other}")
            merges.append(database.write(merge_clients, keep_id, other_id, edit, now=NOW)[0])
    for merge_id in reversed(merges):
        database.write(unmerge_client, merge_id)
    assert without_merges(dump(database)) == before


def _nth(database: Database, place: int) -> int:
    rows = database.read(lambda reader: reader.rows("SELECT id FROM clients ORDER BY id"))
    return int(rows[place - 1][0])
