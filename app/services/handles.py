"""Finding the client behind a name on a marketplace, or meeting him for the first time."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.client import Client, Handle
from app.services.order_drafts import NAME_LENGTH, check_text


class ClientMissingError(AppError):
    """There is no such client in the book (`id`)."""


class HandleTakenError(AppError):
    """This name on that marketplace (`name`) is another client's (`client`)."""


def client_behind(
    session: Session,
    marketplace_id: str,
    name: str,
    *,
    now: datetime,
    site_id: str | None = None,
) -> Client:
    """Return the client with this name on this marketplace, adding him when he is new.

    The site's own id of the user decides where it is known; a name alone is taken for the handle
    of that name whose id is not known to be another. Names on other marketplaces are never
    joined by likeness: that is the seller's to say.
    """
    known = _by_site_id(session, marketplace_id, site_id) or _by_name(
        session, marketplace_id, name.strip(), site_id
    )
    if known is not None:
        if known.site_id is None and site_id is not None:
            known.site_id = site_id
        return known.client
    wording = check_text("client", name, NAME_LENGTH)
    client = Client(name=wording, created_at=now)
    client.handles.append(Handle(marketplace_id=marketplace_id, name=wording, site_id=site_id))
    session.add(client)
    session.flush()
    return client


def client_with(session: Session, client_id: int) -> Client:
    """Return the client with this id.

    Raises:
        ClientMissingError: There is none.
    """
    client = session.get(Client, client_id)
    if client is None:
        raise ClientMissingError(id=client_id)
    return client


def set_handles(session: Session, client: Client, wanted: Iterable[tuple[str, str]]) -> None:
    """Let a client go by these names, pairs of a marketplace and a name; empty ones are none.

    A name that comes where another goes on the same marketplace is the same user's, renamed.

    Raises:
        HandleTakenError, TooLongError: A name is another client's there, or too long.
    """
    stripped = {(site, name.strip()): None for site, name in wanted}
    names = [(site, check_text("handle", name, NAME_LENGTH)) for site, name in stripped if name]
    spare = [one for one in client.handles if (one.marketplace_id, one.name) not in names]
    known = {(one.marketplace_id, one.name) for one in client.handles}
    for site, name in (pair for pair in names if pair not in known):
        other = _by_name(session, site, name, None)
        if other is not None and other.client is not client:
            raise HandleTakenError(name=name, client=other.client.name)
        renamed = next((one for one in spare if one.marketplace_id == site), None)
        if renamed is None:
            client.handles.append(Handle(marketplace_id=site, name=name))
        else:
            renamed.name = name
            spare.remove(renamed)
    for handle in spare:
        client.handles.remove(handle)


def _by_site_id(session: Session, marketplace_id: str, site_id: str | None) -> Handle | None:
    if site_id is None:
        return None
    return session.scalar(
        select(Handle).where(Handle.marketplace_id == marketplace_id, Handle.site_id == site_id)
    )


def _by_name(
    session: Session, marketplace_id: str, name: str, site_id: str | None
) -> Handle | None:
    found = session.scalars(
        select(Handle)
        .where(Handle.marketplace_id == marketplace_id, Handle.name == name)
        .order_by(Handle.id)
    ).all()
    allowed = [handle for handle in found if site_id is None or handle.site_id is None]
    return allowed[0] if allowed else None


def client_id_behind(
    session: Session, marketplace_id: str, client: str | int, now: datetime
) -> int | None:
    """Return the id of a client named by id or by name; an empty name is nobody.

    Raises:
        ClientMissingError: No client has this id.
    """
    if isinstance(client, int):
        return client_with(session, client).id
    if not client.strip():
        return None
    return client_behind(session, marketplace_id, client, now=now).id
