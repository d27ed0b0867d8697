"""What is kept on a client goes with him; what the database must refuse, it refuses."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.client import Client
from app.models.client_record import ClientMerge, ClientTag, Disclosure, KnownApart, RiskNote

AT = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def two(session: Session) -> tuple[int, int]:
    clients = [Client(name="港", created_at=AT), Client(name="みなと", created_at=AT)]
    session.add_all(clients)
    session.flush()
    return clients[0].id, clients[1].id


def test_all_but_what_was_disclosed_goes_with_the_client(
    session: Session, two: tuple[int, int]
) -> None:
    one, other = two
    session.add_all(
        [
            ClientTag(client_id=one, name="リピーター"),
            RiskNote(client_id=one, fact="支払いが遅れた", noted_on=date(2026, 11, 1)),
            ClientMerge(client_id=one, name="ミナト", body="{}", merged_at=AT),
            KnownApart(first_id=one, second_id=other),
            Disclosure(client_id=one, kind="phone", disclosed_at=AT),
        ]
    )
    session.flush()
    session.delete(session.get_one(Client, one))
    session.flush()
    for kind in (ClientTag, RiskNote, ClientMerge, KnownApart):
        assert session.query(kind).count() == 0
    assert session.execute(select(Disclosure.client_id)).scalar_one() is None


def test_a_tag_stands_once_on_a_client(session: Session, two: tuple[int, int]) -> None:
    session.add_all([ClientTag(client_id=two[0], name="急ぎ") for _ in range(2)])
    with pytest.raises(IntegrityError):
        session.flush()


def test_a_client_is_not_apart_from_himself(session: Session, two: tuple[int, int]) -> None:
    session.add(KnownApart(first_id=two[0], second_id=two[0]))
    with pytest.raises(IntegrityError):
        session.flush()


def test_only_known_kinds_are_disclosed(session: Session) -> None:
    session.add(Disclosure(kind="shoe size", disclosed_at=AT))
    with pytest.raises(IntegrityError):
        session.flush()
