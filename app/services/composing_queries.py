"""Questions while a reply is written: what its variables say, and why it must not be copied yet."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services.preference_queries import preference
from app.services.reply_text import Inserted, Problem, ReplyFacts, names_addressed, problems_of
from app.storage.reader import Reader

_OPEN = "('inquiry', 'purchased', 'working', 'delivered')"
_ORDER_FACTS = "title, number, due_on, COALESCE(gross, quote_price)"


class _Room(NamedTuple):
    marketplace_id: str
    order_id: int | None
    client_id: int | None
    client: str | None


class _OrderFacts(NamedTuple):
    title: str | None = None
    number: str | None = None
    due_on: str | None = None
    price: int | None = None


def reply_facts(
    reader: Reader, conversation_id: int, catalog: Catalog, today: date
) -> ReplyFacts | None:
    """Return what variables say in a conversation now, None when there is no such one.

    The order is that of the room, else the only open one of its client on that site. The client is
    called by his name on that site, where he has just one there.

    Raises:
        UnknownMarketplaceError: The conversation's marketplace has no rulebook.
    """
    room = _room(reader, conversation_id)
    if room is None:
        return None
    order = _order(reader, room)
    me = preference(reader, "name")
    return ReplyFacts(
        site=catalog.marketplace(room.marketplace_id).name,
        today=today,
        me=str(me) if me else None,
        client=_called(reader, room),
        order=order.title,
        number=order.number,
        due=None if order.due_on is None else date.fromisoformat(order.due_on),
        price=None if order.price is None else Yen(order.price),
    )


def reply_problems(
    reader: Reader,
    conversation_id: int,
    text: str,
    inserted: Iterable[Inserted],
    catalog: Catalog,
    today: date,
) -> tuple[Problem, ...]:
    """Return why this text must not be copied to this conversation; empty when it may.

    Names are held against those of all clients by index, whatever their number.

    Raises:
        UnknownMarketplaceError: The conversation's marketplace has no rulebook.
    """
    facts = reply_facts(reader, conversation_id, catalog, today)
    room = _room(reader, conversation_id)
    if facts is None or room is None:
        return ()
    bearers = _bearers(reader, names_addressed(text), catalog.ids)
    own = {name: room.client_id in ids for name, ids in bearers.items()}
    return problems_of(text, inserted, facts, own)


def _room(reader: Reader, conversation_id: int) -> _Room | None:
    row = reader.row(
        "SELECT v.marketplace_id, v.order_id, c.id, c.name FROM conversations v"
        " LEFT JOIN orders o ON o.id = v.order_id"
        " LEFT JOIN clients c ON c.id = COALESCE(v.client_id, o.client_id) WHERE v.id = ?",
        (conversation_id,),
    )
    return None if row is None else _Room(*row)


def _order(reader: Reader, room: _Room) -> _OrderFacts:
    rows = reader.rows(
        f"SELECT {_ORDER_FACTS} FROM orders WHERE id = ?1 OR (?1 IS NULL AND client_id = ?2"  # noqa: S608
        f" AND marketplace_id = ?3 AND stage IN {_OPEN}) LIMIT 2",
        (room.order_id, room.client_id, room.marketplace_id),
    )
    return _OrderFacts(*rows[0]) if len(rows) == 1 else _OrderFacts()


def _called(reader: Reader, room: _Room) -> str | None:
    rows = reader.rows(
        "SELECT DISTINCT name FROM handles WHERE client_id = ? AND marketplace_id = ? LIMIT 2",
        (room.client_id, room.marketplace_id),
    )
    return str(rows[0][0]) if len(rows) == 1 else room.client


def _bearers(reader: Reader, names: Collection[str], sites: Collection[str]) -> dict[str, set[int]]:
    """Return the clients that bear each of these names, as their name or on a site."""
    if not names:
        return {}
    wanted, places = ", ".join("?" * len(names)), ", ".join("?" * len(sites))
    rows = reader.rows(
        f"SELECT name, id FROM clients WHERE name IN ({wanted}) UNION"  # noqa: S608
        " SELECT name, client_id FROM handles"
        f" WHERE marketplace_id IN ({places}) AND name IN ({wanted})",
        (*names, *sites, *names),
    )
    found: dict[str, set[int]] = {}
    for name, client_id in rows:
        found.setdefault(name, set()).add(client_id)
    return found
