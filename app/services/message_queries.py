"""Questions about what was said in one conversation: pages of it, in both directions."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.models.moments import start_of
from app.models.types import MessageSource, Side
from app.services.unread import READ_UNTIL
from app.storage.reader import Reader

PAGE = 200
"""How many messages one question brings."""
BEFORE_UNREAD = 40
"""How many read messages stand above the first unread one when a conversation opens there."""
_CHUNK = 1_000


class Place(NamedTuple):
    """Where a message stands in its conversation: pages begin and end at places."""

    sent_at: int
    position: int
    id: int


class AttachedFile(NamedTuple):
    """A file that came with a message; its size in bytes where known."""

    id: int
    name: str
    size: int | None
    url: str | None


class MessageLine(NamedTuple):
    """One message as the conversation shows it."""

    id: int
    sent_at: int
    position: int
    side: Side
    sender: str
    label: str | None
    body: str
    source: MessageSource
    files: tuple[AttachedFile, ...] = ()

    @property
    def place(self) -> Place:
        return Place(self.sent_at, self.position, self.id)


class MessagePage(NamedTuple):
    """Some messages that stand together, oldest first.

    `target_id` is the message to show: the first unread one, or what was asked for; None is the
    end. `is_unread` tells that what follows the target was not read before.
    """

    lines: tuple[MessageLine, ...]
    has_older: bool
    has_newer: bool
    target_id: int | None = None
    is_unread: bool = False


FIRST = Place(-(2**62), 0, 0)
LAST = Place(2**62, 0, 0)


def opening_page(reader: Reader, conversation_id: int) -> MessagePage:
    """Return the page a conversation opens with: around the first unread message, else its end."""
    unread = _first_unread(reader, conversation_id)
    if unread is None:
        return older_page(reader, conversation_id, LAST)
    return _around(reader, conversation_id, unread)._replace(target_id=unread.id, is_unread=True)


def older_page(
    reader: Reader, conversation_id: int, before: Place, limit: int = PAGE
) -> MessagePage:
    """Return what was said just before a place."""
    rows = reader.rows(
        f"{_LINES} AND (m.sent_at, m.position, m.id) < (?, ?, ?)"
        " ORDER BY m.sent_at DESC, m.position DESC, m.id DESC LIMIT ?",
        (conversation_id, *before, limit + 1),
    )
    lines = _lines(reader, rows[:limit][::-1])
    return MessagePage(lines, len(rows) > limit, has_newer=before != LAST)


def newer_page(
    reader: Reader, conversation_id: int, after: Place, limit: int = PAGE
) -> MessagePage:
    """Return what was said just after a place."""
    rows = reader.rows(
        f"{_LINES} AND (m.sent_at, m.position, m.id) > (?, ?, ?)"
        " ORDER BY m.sent_at, m.position, m.id LIMIT ?",
        (conversation_id, *after, limit + 1),
    )
    lines = _lines(reader, rows[:limit])
    return MessagePage(lines, has_older=after != FIRST, has_newer=len(rows) > limit)


def page_at_message(reader: Reader, conversation_id: int, message_id: int) -> MessagePage:
    """Return the page around a message; the end where it is not in this conversation."""
    found = reader.row(
        "SELECT sent_at, position, id FROM messages WHERE id = ? AND conversation_id = ?",
        (message_id, conversation_id),
    )
    if found is None:
        return older_page(reader, conversation_id, LAST)
    return _around(reader, conversation_id, Place(*found))._replace(target_id=message_id)


def page_at_day(reader: Reader, conversation_id: int, day: date) -> MessagePage:
    """Return the page around the first message of a day or, where it has none, the next one."""
    found = reader.row(
        "SELECT sent_at, position, id FROM messages WHERE conversation_id = ? AND sent_at >= ?"
        " ORDER BY sent_at, position, id LIMIT 1",
        (conversation_id, start_of(day)),
    )
    if found is None:
        return older_page(reader, conversation_id, LAST)
    place = Place(*found)
    return _around(reader, conversation_id, place)._replace(target_id=place.id)


def room_of_message(reader: Reader, message_id: int) -> int | None:
    """Return the conversation a message stands in, None when there is no such message."""
    found = reader.value("SELECT conversation_id FROM messages WHERE id = ?", (message_id,))
    return None if found is None else int(found)


def said_in(reader: Reader, conversation_id: int, say: Callable[[MessageLine], str]) -> str:
    """Return the whole conversation as text, each message put into words by `say`."""
    told: list[str] = []
    page = newer_page(reader, conversation_id, FIRST, _CHUNK)
    while page.lines:
        told += map(say, page.lines)
        page = newer_page(reader, conversation_id, page.lines[-1].place, _CHUNK)
    return "\n\n".join(told)


_LINES = (
    "SELECT m.id, m.sent_at, m.position, m.side, m.sender, m.label, m.body, m.source"
    " FROM messages m WHERE m.conversation_id = ?"
)


def _first_unread(reader: Reader, conversation_id: int) -> Place | None:
    found = reader.row(
        "SELECT m.sent_at, m.position, m.id FROM conversations v"  # noqa: S608  our own SQL
        " JOIN messages m ON m.conversation_id = v.id"
        f" WHERE v.id = ? AND m.side = 'client' AND m.sent_at > {READ_UNTIL}"
        " ORDER BY m.sent_at, m.position, m.id LIMIT 1",
        (conversation_id,),
    )
    return None if found is None else Place(*found)


def _around(reader: Reader, conversation_id: int, place: Place) -> MessagePage:
    older = older_page(reader, conversation_id, place, BEFORE_UNREAD)
    before = place._replace(id=place.id - 1)
    newer = newer_page(reader, conversation_id, before, PAGE - BEFORE_UNREAD)
    return MessagePage(older.lines + newer.lines, older.has_older, newer.has_newer)


def _lines(reader: Reader, rows: Sequence[tuple[Any, ...]]) -> tuple[MessageLine, ...]:
    files = _files(reader, [row[0] for row in rows])
    return tuple(
        MessageLine(
            message_id,
            sent_at,
            position,
            Side(side),
            sender,
            label,
            body,
            MessageSource(source),
            tuple(files.get(message_id, ())),
        )
        for message_id, sent_at, position, side, sender, label, body, source in rows
    )


def _files(reader: Reader, ids: Sequence[int]) -> dict[int, list[AttachedFile]]:
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(
        "SELECT message_id, id, name, size, url FROM attachments"  # noqa: S608  our own SQL
        f" WHERE message_id IN ({marks}) ORDER BY id",
        ids,
    )
    files: dict[int, list[AttachedFile]] = {}
    for message_id, *found in rows:
        files.setdefault(message_id, []).append(AttachedFile(*found))
    return files
