"""A kind of row names its origin, and takes its sides from what it is given."""

import sqlite3

from app.storage.journal_rows import COLUMNS, row_of


def test_a_row_says_each_column_and_the_id_it_comes_from() -> None:
    things = "(SELECT 7 AS id, '2026-11-03' AS booked_on, 300 AS amount)"
    sql = row_of("thing", things, "'bank'/'楽天'/'x'", "'sales'/''/'y'", memo="'m'")
    found = sqlite3.connect(":memory:").execute(sql)
    assert tuple(name for name, *_ in found.description) == (*COLUMNS, "row_id")
    row = ("thing:7", "2026-11-03", "bank", "楽天", "x", "sales", "", "y", 300, "", "m", 7)
    assert found.fetchall() == [row]
