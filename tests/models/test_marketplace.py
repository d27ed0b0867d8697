"""What the seller changed in the rulebook stands once for each marketplace."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.marketplace import FrozenRule, RuleOverride

AT = datetime(2026, 11, 23, tzinfo=UTC)

MAKERS: list[Callable[[], Base]] = [
    lambda: RuleOverride(marketplace_id="skillcloud", body="{}", changed_at=AT),
    lambda: FrozenRule(marketplace_id="coconala", kind="text", digest="d", body="{}"),
]


@pytest.mark.parametrize("make", MAKERS)
def test_it_stands_once(session: Session, make: Callable[[], Base]) -> None:
    session.add(make())
    session.flush()
    session.add(make())
    with pytest.raises(IntegrityError):
        session.flush()
