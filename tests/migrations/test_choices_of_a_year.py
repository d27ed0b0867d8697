"""A book of version 8 is backed up, gets the choices of a year, and has the journal it had."""

from pathlib import Path

import pytest

from app.services.journal_queries import journal
from app.services.tax_forms import YearFacts, year_facts
from app.storage import migrate
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.keys import Key
from app.storage.opening import backup_folder
from tests.store import KEY

BEFORE = """
INSERT INTO change_sets (command, kind, started_at) VALUES ('x', 'do', 1);
INSERT INTO fiscal_years (year, recognition, form) VALUES (2025, 'acceptance', 'white');
INSERT INTO payouts (id, marketplace_id, requested_at, amount, paid_on, kind) VALUES
  (1, 'coconala', 1747000000, 39000, '2025-06-20', 'transfer'),
  (2, 'coconala', 1747000000, 7800, '2025-06-20', 'points'),
  (3, 'coconala', 1747000000, 780, '2025-06-20', 'forfeited');
INSERT INTO orders (id, marketplace_id, number, title, stage, earned_on, payout_id, withheld,
  has_escrow, tax_status, created_at, updated_at)
  VALUES (1, 'coconala', '1', 'ロゴ', 'completed', '2025-06-05', 1, 5105, 1, 'exempt', 1, 1);
INSERT INTO payments (order_id, kind, price, gross, fee, net)
  VALUES (1, 'base', 50000, 50000, 11000, 39000);
INSERT INTO expenses (spent_on, account, payee, amount, tax_class, paid_by, business_share,
  created_at) VALUES ('2025-03-01', 'rent', '大家', 80000, 'out_of_scope', 'cash', 4000, 1);
UPDATE change_sets SET finished_at = 2, root_id = id;
"""
JOURNAL = [
    ("expense:1", "2025-03-01", "rent", "cash", 32_000),
    ("own_share:1", "2025-03-01", "owner_draw", "cash", 48_000),
    ("fee:1", "2025-06-05", "fees", "receivable", 11_000),
    ("sale:1", "2025-06-05", "receivable", "sales", 50_000),
    ("forfeited:3", "2025-06-20", "bad_debt", "receivable", 780),
    ("payout:1", "2025-06-20", "bank", "receivable", 33_895),
    ("points:2", "2025-06-20", "owner_draw", "receivable", 7_800),
    ("withheld:1", "2025-06-20", "owner_draw", "receivable", 5_105),
]
"""What the journal of version 8 said of this book."""


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_what_was_booked_stays_as_it_was(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "book"
    connection = connect(path, key, Access.WRITE)
    migrate.upgrade(connection, "0008")
    for statement in BEFORE.split(";"):
        connection.execute(statement)
    connection.close()
    book = Database.open(path, key)
    rows = [
        (row.origin, f"{row.booked_on}", row.debit, row.credit, row.amount)
        for row in book.read(journal)
    ]
    assert sorted(rows) == sorted(JOURNAL)
    assert book.read(year_facts, 2026) == YearFacts()
    assert book.read(lambda reader: reader.rows("SELECT account FROM payouts")) == [("",)] * 3
    assert book.verify().is_sound
    book.close()
    assert len(list(backup_folder(path).iterdir())) == 1
