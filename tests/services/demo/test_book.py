"""The demo book is exact, lively, and the same for the same seed."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.services.demo.book import TABLES, make_demo
from app.services.demo.plan import DemoSpec
from app.storage.database import Database
from app.storage.reader import Reader

TODAY = date(2026, 11, 25)


def make(path: Path, **size: int) -> Database:
    catalog = load_catalog(resources_dir() / "marketplaces")
    make_demo(path, resources_dir() / "demo", catalog, DemoSpec(today=TODAY, **size), None)
    return Database.open(path, None)


def dump(reader: Reader) -> str:
    digest = hashlib.sha256()
    for table in TABLES:
        for row in reader.rows(f"SELECT * FROM {table} ORDER BY id"):  # noqa: S608
            digest.update(repr(row).encode())
    return digest.hexdigest()


def test_the_same_seed_makes_the_same_book(tmp_path: Path) -> None:
    one, two = make(tmp_path / "one.db", seed=3), make(tmp_path / "two.db", seed=3)
    other = make(tmp_path / "other.db", seed=4)
    assert one.read(dump) == two.read(dump)
    assert one.read(dump) != other.read(dump)
    for database in (one, two, other):
        database.close()


@pytest.mark.parametrize(
    ("orders", "messages", "clients"), [(420, 2400, 130), (25, 60, 8), (3, 0, 1), (0, 0, 1)]
)
def test_the_book_has_the_size_that_was_asked_for(
    tmp_path: Path, orders: int, messages: int, clients: int
) -> None:
    database = make(tmp_path / "demo.db", orders=orders, messages=messages, clients=clients)

    def counts(reader: Reader) -> tuple[object, ...]:
        tables = ("orders", "messages", "clients")
        return tuple(reader.value(f"SELECT count(*) FROM {t}") for t in tables)  # noqa: S608

    assert database.read(counts) == (orders, messages, clients)
    assert database.verify().is_sound
    database.close()


def test_every_known_amount_adds_up_and_unknown_stays_unknown(tmp_path: Path) -> None:
    database = make(tmp_path / "demo.db")

    def checks(reader: Reader) -> tuple[object, ...]:
        wrong = reader.value("SELECT count(*) FROM orders WHERE gross - fee <> net")
        unpaid = reader.value(
            "SELECT count(*) FROM orders o WHERE stage <> 'inquiry' AND net IS NOT NULL AND net <> "
            "(SELECT sum(net) FROM payments p WHERE p.order_id = o.id)"
        )
        unknown = reader.value("SELECT count(*) FROM orders WHERE net IS NULL")
        net_only = reader.value("SELECT count(*) FROM orders WHERE gross IS NULL AND net > 0")
        payouts = reader.value(
            "SELECT count(*) FROM payouts p WHERE amount <> "
            "(SELECT sum(net) FROM orders o WHERE o.payout_id = p.id)"
        )
        return wrong, unpaid, payouts, bool(unknown), bool(net_only)

    assert database.read(checks) == (0, 0, 0, True, True)
    database.close()


def test_orders_stand_in_every_stage_and_requ_lies_in_the_past(tmp_path: Path) -> None:
    database = make(tmp_path / "demo.db")

    def stages(reader: Reader) -> set[object]:
        return {row[0] for row in reader.rows("SELECT DISTINCT stage FROM orders")}

    def days_of_requ(reader: Reader) -> list[tuple[object, ...]]:
        return list(
            reader.rows(
                "SELECT min(earned_on), max(earned_on) FROM orders WHERE marketplace_id = 'requ'"
            )
        )

    assert len(database.read(stages)) == 7
    ((oldest, newest),) = database.read(days_of_requ)
    assert str(oldest) < "2020-01-01"
    assert "2023-01-01" < str(newest) < "2023-03-27"
    database.close()
