"""A preference and a saved view stand once under their name."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.preference import Preference, SavedView

AT = datetime(2026, 11, 23, tzinfo=UTC)

MAKERS: list[Callable[[], Base]] = [
    lambda: Preference(name="seller.tax_status", value="1"),
    lambda: SavedView(page="orders", name="急ぎ", body="{}"),
]


@pytest.mark.parametrize("make", MAKERS)
def test_it_stands_once(session: Session, make: Callable[[], Base]) -> None:
    session.add(make())
    session.flush()
    session.add(make())
    with pytest.raises(IntegrityError):
        session.flush()
