"""The SQL of the journal names each column once, and its rows what they come from."""

from app.storage.database import Database
from app.storage.journal_rows import COLUMNS
from app.storage.journal_view import CLOSE, JOURNAL


def test_an_empty_book_has_an_empty_journal(plain_book: Database) -> None:
    rows = plain_book.read(lambda reader: reader.rows(JOURNAL + "SELECT * FROM journal"))  # noqa: S608
    assert rows == []


def test_every_column_of_a_derived_row_is_kept_when_a_month_closes() -> None:
    assert all(f"{name}" in CLOSE for name in COLUMNS)
    assert len(set(COLUMNS)) == len(COLUMNS) == 11
