"""A mail stands once in the book."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.mail import Mail

AT = datetime(2026, 11, 23, tzinfo=UTC)


def mail() -> Mail:
    return Mail(
        identity="<1@x>", marketplace_id="coconala", event="message", subject="", received_at=AT
    )


def test_a_mail_stands_once(session: Session) -> None:
    session.add(mail())
    session.flush()
    session.add(mail())
    with pytest.raises(IntegrityError):
        session.flush()
