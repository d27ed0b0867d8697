from pathlib import Path

from app.bootstrap.earnings_pictures import earnings_dialogs
from tests.store import new_book


def test_an_empty_book_has_no_payout_to_draw(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book.tokuicho")
    assert set(earnings_dialogs(book)) == {"payouts"}
    book.close()
