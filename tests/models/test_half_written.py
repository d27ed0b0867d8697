"""One form is half written once."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.half_written import HalfWritten

AT = datetime(2026, 11, 27, tzinfo=UTC)


def test_a_form_stands_once(session: Session) -> None:
    session.add_all(HalfWritten(form="paper", body="{}", updated_at=AT) for _ in range(2))
    with pytest.raises(IntegrityError):
        session.flush()
