"""A book of version 11 finds the few orders whose buyer pays the tax on top by an index."""

from pathlib import Path

from app.storage import migrate
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.earned_sums import EARNED_CHANGES
from app.storage.opening import backup_folder


def test_tax_on_top_is_found_without_a_walk_over_all_orders(tmp_path: Path) -> None:
    path = tmp_path / "book"
    connection = connect(path, None, Access.WRITE)
    migrate.upgrade(connection, "0011")
    connection.close()
    book = Database.open(path, None)
    plan = book.read(
        lambda reader: reader.rows(
            f"EXPLAIN QUERY PLAN SELECT * FROM {EARNED_CHANGES} o WHERE o.earned_on >= '2026'"  # noqa: S608
        )
    )
    assert any("ix_orders_withheld_on_top" in step for *_, step in plan)
    assert book.verify().is_sound
    book.close()
    assert len(list(backup_folder(path).iterdir())) == 1
