from app.bootstrap.frame_numbers import frame_queries
from app.storage.opening import backup_folder
from tests.bootstrap.conftest import Office
from tests.store import new_book


def test_the_frame_counts_open_orders_and_knows_the_last_backup(office: Office) -> None:
    office.home.mkdir()
    path = office.home / "mine.tokuicho"
    database = new_book(path)
    queries = frame_queries(office.desk.place.clock, path)
    assert database.read(queries.counts).saved_at is None
    database.backup(backup_folder(path))
    counts = database.read(queries.counts)
    assert counts.counts == {"orders": 0, "messages": 0, "earnings": 0}
    assert counts.saved_at is not None
    assert counts.urgent == frozenset()
    database.close()
