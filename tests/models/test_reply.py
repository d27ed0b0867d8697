"""A template has words; a conversation has one draft and one mark."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.reply import Draft, ReadingMark, Template

AT = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_template_begins_without_a_site(session: Session) -> None:
    session.add(template := Template(name="お礼", body="ありがとうございます。"))
    session.flush()
    assert (template.marketplace_id, template.position) == (None, 0)


@pytest.mark.parametrize(
    "rows",
    [
        [Template(name="", body="x")],
        [Draft(conversation_id=1, body="x", updated_at=AT) for _ in range(2)],
        [ReadingMark(conversation_id=1, read_until_at=1) for _ in range(2)],
    ],
)
def test_what_must_not_be_is_refused(session: Session, rows: list[Base]) -> None:
    session.add_all(rows)
    with pytest.raises(IntegrityError):
        session.flush()
