"""What stands beside a conversation: its orders, its client and the files that went over it."""

from typing import NamedTuple

from app.models.money import Yen
from app.models.types import RoomKind
from app.services.order_queries import OrderRow, order_rows
from app.storage.reader import Reader

FILES_SHOWN = 5


class ClientFacts(NamedTuple):
    """A client in short; the figures are of his orders that were neither cancelled nor refunded.

    `rating` is the mean of the stars he gave in tenths, None where he gave none.
    """

    id: int
    name: str
    about: str
    note: str
    tags: tuple[str, ...]
    orders: int
    net: Yen
    rating: int | None


class FileRow(NamedTuple):
    """One file that came with a message."""

    id: int
    name: str
    size: int | None
    sent_at: int
    url: str | None


class ConversationDetails(NamedTuple):
    """`orders` begins with that of the room, then the open ones of its client, the newest first.

    `last_client_at` is when the client spoke last; `files` are the newest of `file_count`.
    """

    id: int
    marketplace_id: str
    kind: RoomKind
    title: str
    url: str | None
    order_id: int | None
    last_client_at: int | None
    client: ClientFacts | None
    orders: tuple[OrderRow, ...]
    files: tuple[FileRow, ...]
    file_count: int


def conversation_details(
    reader: Reader, conversation_id: int, *, file_limit: int | None = FILES_SHOWN
) -> ConversationDetails | None:
    """Return what stands beside a conversation, None when there is no such one."""
    row = reader.row(
        "SELECT v.marketplace_id, v.kind, v.title, v.url, v.order_id,"
        " v.last_client_at, COALESCE(v.client_id, o.client_id)"
        " FROM conversations v LEFT JOIN orders o ON o.id = v.order_id WHERE v.id = ?",
        (conversation_id,),
    )
    if row is None:
        return None
    site, kind, title, url, order_id, spoken_at, client_id = row
    return ConversationDetails(
        id=conversation_id,
        marketplace_id=site,
        kind=RoomKind(kind),
        title=title,
        url=url,
        order_id=order_id,
        last_client_at=spoken_at,
        client=None if client_id is None else client_facts(reader, client_id),
        orders=_orders(reader, order_id, client_id),
        files=conversation_files(reader, conversation_id, file_limit),
        file_count=_file_count(reader, conversation_id),
    )


def client_facts(reader: Reader, client_id: int) -> ClientFacts | None:
    """Return a client in short, None when there is none."""
    row = reader.row(
        "SELECT c.id, c.name, c.about, c.note, COUNT(o.id), COALESCE(SUM(o.net), 0),"
        " CAST(ROUND(AVG(o.rating_received) * 10) AS INTEGER)"
        " FROM clients c LEFT JOIN orders o ON o.client_id = c.id"
        " AND o.stage NOT IN ('inquiry', 'cancelled', 'refunded')"
        " WHERE c.id = ? GROUP BY c.id",
        (client_id,),
    )
    if row is None:
        return None
    tags = reader.rows("SELECT name FROM client_tags WHERE client_id = ? ORDER BY id", (client_id,))
    found, name, about, note, orders, net, rating = row
    return ClientFacts(
        found, name, about, note, tuple(tag for (tag,) in tags), orders, Yen(net), rating
    )


def conversation_files(
    reader: Reader, conversation_id: int, limit: int | None = None
) -> tuple[FileRow, ...]:
    """Return the files of a conversation, the newest first."""
    rows = reader.rows(
        "SELECT a.id, a.name, a.size, m.sent_at, a.url"
        " FROM messages m JOIN attachments a ON a.message_id = m.id"
        " WHERE m.conversation_id = ? ORDER BY m.sent_at DESC, a.id DESC LIMIT ?",
        (conversation_id, -1 if limit is None else limit),
    )
    return tuple(FileRow(*row) for row in rows)


def _file_count(reader: Reader, conversation_id: int) -> int:
    return int(
        reader.value(
            "SELECT COUNT(*) FROM messages m JOIN attachments a ON a.message_id = m.id"
            " WHERE m.conversation_id = ?",
            (conversation_id,),
        )
    )


def _orders(reader: Reader, order_id: int | None, client_id: int | None) -> tuple[OrderRow, ...]:
    rows = reader.rows(
        "SELECT id FROM orders WHERE id = ?1 OR (client_id = ?2"
        " AND stage IN ('inquiry', 'purchased', 'working', 'delivered'))"
        " ORDER BY id = ?1 DESC, id DESC",
        (order_id, client_id),
    )
    ids = [found for (found,) in rows]
    known = order_rows(reader, ids)
    return tuple(known[found] for found in ids if found in known)
