from pathlib import Path

from app.bootstrap.listing_pictures import listing_dialogs
from tests.store import new_book


def test_an_empty_book_has_no_listing_to_draw(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book.tokuicho")
    assert set(listing_dialogs(book)) == {"add_service", "away"}
    book.close()
