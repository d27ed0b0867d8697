"""The dialogs of journal, ledgers and exports that the tour draws."""

from datetime import date
from pathlib import Path

from app.bootstrap.book_pictures import book_dialogs
from tests.services.bookkeeping_samples import sell
from tests.store import new_book


def test_a_month_is_closed_and_a_sale_adjusted_only_where_there_are_rows(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book.tokuicho")
    years = {"year_keeping", "year_begin", "year_ending", "export_names"}
    assert set(book_dialogs(book)) == years
    book.write(sell, "1", date(2026, 9, 3))
    assert set(book_dialogs(book)) == years | {"close_month", "adjustment"}
    book.close()
