"""A capture keeps what the preview showed, and a header has one mapping."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.capture import Capture, ColumnMapping

AT = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_capture_keeps_its_counts(session: Session) -> None:
    capture = Capture(
        captured_at=AT,
        kind="sales_csv",
        marketplace_id="coconala",
        file_name="sales.csv",
        digest="d",
        new_count=3,
        changed_count=1,
        seen_count=0,
        rejected_count=2,
    )
    session.add(capture)
    session.commit()
    session.expire_all()
    found = session.query(Capture).one()
    counts = (found.new_count, found.changed_count, found.seen_count, found.rejected_count)
    assert counts == (3, 1, 0, 2)
    assert found.captured_at == AT


def test_a_header_has_one_mapping(session: Session) -> None:
    session.add(ColumnMapping(header="h", marketplace_id="direct", body="{}"))
    session.flush()
    session.add(ColumnMapping(header="h", marketplace_id="coconala", body="{}"))
    with pytest.raises(IntegrityError):
        session.flush()
