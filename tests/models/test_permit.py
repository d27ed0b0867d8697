"""A permit has a paper or none, and days in their order."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.permit import Permit

AT = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_permit_may_hold_without_an_end(session: Session) -> None:
    permit = Permit(kind="food", is_endless=1, created_at=AT)
    session.add(permit)
    session.flush()
    assert (permit.number, permit.note, permit.expires_on) == ("", "", None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"file_name": "許可証.pdf"},
        {"issued_on": date(2026, 2, 1), "expires_on": date(2026, 1, 31)},
        {"is_endless": 1, "expires_on": date(2027, 1, 31)},
    ],
)
def test_the_schema_refuses_what_no_permit_can_be(
    session: Session, wrong: dict[str, object]
) -> None:
    session.add(Permit(kind="food", created_at=AT, **wrong))
    with pytest.raises(IntegrityError):
        session.flush()
