from pathlib import Path

from app.bootstrap.expense_pictures import expense_dialogs
from app.capture.media import Media, media_of
from tests.services.evidence_samples import keep
from tests.store import new_book


def test_an_empty_book_has_no_paper_to_correct_and_receipts_to_take(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book.tokuicho")
    made = expense_dialogs(book)
    assert "receipts" in made
    assert "evidence_correct" not in made
    kinds = {media_of(file.read_bytes()) for file in tmp_path.glob("*領収書*")}
    assert kinds == {Media.PNG}
    keep(book)
    assert {"evidence_correct", "evidence_void"} <= set(expense_dialogs(book))
    book.close()
