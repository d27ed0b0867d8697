"""A client has a name, and his handles go with him."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.client import Client, Handle

AT = datetime(2026, 11, 23, tzinfo=UTC)


def client(name: str = "田中", site_id: str | None = None) -> Client:
    handle = Handle(marketplace_id="coconala", name=name, site_id=site_id)
    return Client(name=name, created_at=AT, handles=[handle])


def test_handles_go_with_their_client(session: Session) -> None:
    one = client()
    session.add(one)
    session.flush()
    assert (one.reading, one.note) == ("", "")
    session.delete(one)
    session.flush()
    assert session.query(Handle).count() == 0


def test_a_client_has_a_name(session: Session) -> None:
    session.add(client(""))
    with pytest.raises(IntegrityError):
        session.flush()


def test_a_sites_id_stands_for_one_user_and_unknown_ids_for_nobody(session: Session) -> None:
    session.add_all([client("a"), client("b"), client("c", "77")])
    session.flush()
    session.add(client("d", "77"))
    with pytest.raises(IntegrityError):
        session.flush()
