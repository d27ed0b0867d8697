from dataclasses import replace
from datetime import UTC, datetime

from app.bootstrap.place import faces_of, frame_queries
from app.storage.opening import backup_folder
from tests.bootstrap.conftest import NOW, Office
from tests.store import new_book


def test_marketplaces_that_still_sell_come_first_in_the_order_sellers_know(office: Office) -> None:
    faces = faces_of(office.desk.shipped, "ja", NOW)
    assert next(iter(faces)) == "coconala"
    assert list(faces)[-1] == "requ"
    assert faces["coconala"].name == "ココナラ"
    assert faces_of(office.desk.shipped, "en", NOW)["coconala"].name == "coconala"
    assert not faces["requ"].is_open
    past = faces_of(office.desk.shipped, "ja", datetime(2022, 1, 5, tzinfo=UTC))
    assert past["requ"].is_open


def test_the_frame_counts_open_orders_and_knows_the_last_backup(office: Office) -> None:
    office.home.mkdir()
    path = office.home / "mine.tokuicho"
    database = new_book(path)
    queries = frame_queries(replace(office.desk.place), path)
    assert database.read(queries.counts).saved_at is None
    database.backup(backup_folder(path))
    counts = database.read(queries.counts)
    assert counts.counts == {"orders": 0, "messages": 0}
    assert counts.saved_at is not None
    assert counts.urgent == frozenset()
    database.close()
