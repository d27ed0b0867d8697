"""A notice is told once."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.notice import ToldNotice

AT = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_notice_is_told_once(session: Session) -> None:
    session.add_all([ToldNotice(key="order:1", told_at=AT) for _ in range(2)])
    with pytest.raises(IntegrityError):
        session.flush()
