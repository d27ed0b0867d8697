"""A kind has one mark, and a row waits once."""

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.search import SearchMark, SearchQueued


def test_a_mark_begins_before_the_first_row(session: Session) -> None:
    session.add(mark := SearchMark(kind="order", scheme="1"))
    session.flush()
    assert mark.indexed_until == 0


@pytest.mark.parametrize(
    "rows",
    [
        [SearchMark(kind="order", scheme="1") for _ in range(2)],
        [SearchQueued(kind="order", row_id=1) for _ in range(2)],
        [SearchMark(kind="payout", scheme="1")],
        [SearchQueued(kind="payout", row_id=1)],
    ],
)
def test_what_must_not_be_is_refused(session: Session, rows: list[Base]) -> None:
    session.add_all(rows)
    with pytest.raises(IntegrityError):
        session.flush()
