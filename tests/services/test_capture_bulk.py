"""Rows by the thousand, with ids known before and the history of each."""

import pytest
from sqlalchemy.orm import Session

from app.services.capture_bulk import BulkRows
from app.services.capture_outcomes import CaptureCancelledError, Watch
from app.storage.database import Database
from app.storage.reader import Reader


def add(session: Session, names: list[str], watch: Watch | None = None) -> int:
    bulk = BulkRows(session, watch or Watch())
    columns: dict[str, list[object]] = {"name": [*names], "created_at": [1] * len(names)}
    return bulk.add("clients", columns, is_counted=True)


@pytest.mark.parametrize("count", [1, 2, 5_000, 5_001, 12_345])
def test_rows_follow_each_other_and_the_history_has_them_all(
    database: Database, count: int
) -> None:
    names = [f"{place}" for place in range(count)]
    first_id, _ = database.write(add, names)
    kept = database.read(Reader.rows, "SELECT id, name, created_at FROM clients ORDER BY id")
    assert kept == [(first_id + place, name, 1) for place, name in enumerate(names)]
    recorded = database.read(Reader.value, "SELECT COUNT(*) FROM changes")
    assert recorded == count
    database.undo()
    assert database.read(Reader.value, "SELECT COUNT(*) FROM clients") == 0


def test_an_id_is_never_given_twice(database: Database) -> None:
    first_id, _ = database.write(add, ["一", "二"])
    database.undo()
    again, _ = database.write(add, ["三"])
    assert again == first_id + 2


def test_no_rows_are_no_rows(database: Database) -> None:
    assert database.write(add, [])[0] == 0


def test_columns_that_are_the_same_in_all_rows_are_written_in_all(database: Database) -> None:
    database.write(add, ["同じ"] * 3)
    assert database.read(Reader.rows, "SELECT name FROM clients") == [("同じ",)] * 3


def test_stopping_between_two_parts_leaves_nothing(database: Database) -> None:
    looks: list[int] = []
    watch = Watch(lambda done, _whole: looks.append(done), lambda: len(looks) > 0)
    watch.expect(20_000)
    with pytest.raises(CaptureCancelledError):
        database.write(add, [f"{place}" for place in range(20_000)], watch)
    assert database.read(Reader.value, "SELECT COUNT(*) FROM clients") == 0
    assert database.write(add, ["後"])[0] > 0


def test_rows_are_changed_by_one_statement(database: Database) -> None:
    def change(session: Session) -> None:
        bulk = BulkRows(session, Watch())
        bulk.run("UPDATE clients SET name = ? WHERE id = ?", [("甲", 1), ("乙", 2)])
        bulk.run("no statement at all", [])

    database.write(add, ["一", "二"])
    database.write(change)
    assert database.read(Reader.rows, "SELECT name FROM clients ORDER BY id") == [("甲",), ("乙",)]
