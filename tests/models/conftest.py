"""A session on an empty book, as a command has it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from app.models import schema
from app.storage.connections import Access, connect


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    raw = connect(tmp_path / "models", None, Access.WRITE)
    engine = create_engine("sqlite://", creator=lambda: raw, module=dbapi2, poolclass=StaticPool)
    schema.complete().create_all(engine)
    with Session(engine) as session:
        yield session
    engine.dispose()
