"""Commands on clients."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.models.client import Client, Handle
from app.services.client_drafts import ClientEdit
from app.services.handles import client_behind, client_with, set_handles
from app.services.order_drafts import NAME_LENGTH, NOTE_LENGTH, check_length, check_text


def add_client(
    session: Session, name: str, *, now: datetime, marketplace_id: str | None = None
) -> int:
    """Add a client, with a handle of the same name where a marketplace is named.

    Raises:
        EmptyFieldError, TooLongError: The name is none.
    """
    wording = check_text("client", name, NAME_LENGTH)
    client = Client(name=wording, created_at=now)
    if marketplace_id is not None:
        client.handles.append(Handle(marketplace_id=marketplace_id, name=wording))
    session.add(client)
    session.flush()
    session.info["subject"] = wording
    return client.id


def find_or_add_client(
    session: Session,
    marketplace_id: str,
    name: str,
    *,
    now: datetime,
    site_id: str | None = None,
) -> int:
    """Return the id of the client with this name on this marketplace, adding him when new."""
    client = client_behind(session, marketplace_id, name, now=now, site_id=site_id)
    session.info["subject"] = client.name
    return client.id


def edit_client(session: Session, client_id: int, edit: ClientEdit) -> None:
    """Write anew who a client is, and the names he goes by.

    Raises:
        ClientMissingError, EmptyFieldError, TooLongError: There is no such client, or a text is
            empty or too long.
        HandleTakenError: A name is another client's on that marketplace.
    """
    client = client_with(session, client_id)
    session.info["subject"] = client.name
    describe(client, edit)
    if edit.handles is not None:
        set_handles(session, client, edit.handles)


def describe(client: Client, edit: ClientEdit) -> None:
    """Write who a client is.

    Raises:
        EmptyFieldError, TooLongError: A text is empty or too long.
    """
    client.name = check_text("client", edit.name, NAME_LENGTH)
    client.reading = check_length("reading", edit.reading, NAME_LENGTH)
    client.about = check_length("about", edit.about, NOTE_LENGTH)
    if edit.note is not None:
        client.note = check_length("note", edit.note, NOTE_LENGTH)


def set_client_note(session: Session, client_id: int, note: str) -> None:
    """Write the seller's own note on a client.

    Raises:
        ClientMissingError, TooLongError: There is no such client, or the note is too long.
    """
    client = client_with(session, client_id)
    session.info["subject"] = client.name
    client.note = check_length("note", note, NOTE_LENGTH)
