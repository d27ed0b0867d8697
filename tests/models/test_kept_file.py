"""A kept file is whole and kept once."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.kept_file import KeptFile

AT = datetime(2026, 11, 23, tzinfo=UTC)


def kept(digest: str = "ab" * 32, byte_count: int = 3) -> KeptFile:
    return KeptFile(
        digest=digest, media_type="image/png", byte_count=byte_count, kept_at=AT, content=b"\x00ab"
    )


def test_bytes_come_back_as_they_went_in(session: Session) -> None:
    file = kept()
    session.add(file)
    session.flush()
    session.expire_all()
    assert file.content == b"\x00ab"


def test_a_file_is_kept_whole(session: Session) -> None:
    session.add(kept(byte_count=4))
    with pytest.raises(IntegrityError):
        session.flush()


def test_a_file_is_kept_once(session: Session) -> None:
    session.add_all([kept(), kept()])
    with pytest.raises(IntegrityError):
        session.flush()
