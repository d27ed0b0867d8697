"""The words of bookkeeping are those that the book keeps."""

from app.models.bookkeeping_types import LineUse, PayoutKind, Recognition


def test_a_book_begins_with_the_first_of_each() -> None:
    assert next(iter(Recognition)) == "acceptance"
    assert next(iter(PayoutKind)) == "transfer"
    assert next(iter(LineUse)) == "open"
