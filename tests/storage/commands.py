"""Small commands for the tests of the store."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from app.models.client import Client, Handle
from app.storage.reader import Reader

AT = datetime(2026, 11, 23, tzinfo=UTC)


def add_client(session: Session, name: str) -> int:
    handle = Handle(marketplace_id="coconala", name=name)
    client = Client(name=name, created_at=AT, handles=[handle])
    session.add(client)
    session.flush()
    session.info["subject"] = name
    return client.id


def rename_client(session: Session, client_id: int, name: str) -> None:
    session.get_one(Client, client_id).name = name


def remove_client(session: Session, client_id: int) -> None:
    session.delete(session.get_one(Client, client_id))


def do_nothing(session: Session) -> str:
    del session
    return "done"


def names(reader: Reader) -> list[str]:
    return [name for (name,) in reader.rows("SELECT name FROM clients ORDER BY id")]
