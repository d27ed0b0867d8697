from pathlib import Path

from app.bootstrap.client_pictures import client_dialogs
from tests.store import new_book


def test_an_empty_book_has_no_pair_to_draw(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book.tokuicho")
    made = client_dialogs(book)
    assert "client_ledger" in made
    assert "client_merge" not in made
    book.close()
