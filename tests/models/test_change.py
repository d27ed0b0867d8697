"""The history takes known words only, and every change belongs to a set."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.change import Change, ChangeSet

AT = datetime(2026, 11, 23, tzinfo=UTC)


def change_set(kind: str = "do") -> ChangeSet:
    return ChangeSet(command="add_order", kind=kind, started_at=AT)


def test_a_change_belongs_to_its_set(session: Session) -> None:
    one = change_set()
    session.add(one)
    session.flush()
    assert (one.subject, one.finished_at, one.root_id) == ("", None, None)
    change = Change(change_set_id=one.id, table_name="orders", row_id=1, operation="insert")
    session.add(change)
    session.flush()
    assert (change.before, change.after) == (None, None)


@pytest.mark.parametrize(
    "wrong",
    [
        change_set("forget"),
        Change(change_set_id=99, table_name="orders", row_id=1, operation="insert"),
        Change(change_set_id=None, table_name="orders", row_id=1, operation="insert"),
        Change(change_set_id=1, table_name="orders", row_id=1, operation="hide"),
    ],
)
def test_the_schema_refuses_what_is_no_history(session: Session, wrong: object) -> None:
    session.add(change_set())
    session.flush()
    session.add(wrong)
    with pytest.raises(IntegrityError):
        session.flush()
