"""One box over orders, clients, listings, messages, expenses, papers and evidence."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from app.models.money import Yen
from app.services.search_books import Kept, evidence_with, expenses_with, papers_with
from app.services.search_snippets import Marks, Snippet, marked, snippet
from app.storage.folding import fold, holds_all, words_of
from app.storage.reader import Reader
from app.storage.search_index import waiting
from app.storage.search_kinds import CLIENT, ORDER
from app.storage.search_lookup import (
    NOW,
    Place,
    messages_in,
    newest_messages,
    newest_rows,
)

WORTH_TELLING = 20_000
"""Of so many rows that are not in the index yet the seller is told: they are slower to find."""


class HitKind(StrEnum):
    """What was found."""

    ORDER = "order"
    CLIENT = "client"
    LISTING = "listing"
    MESSAGE = "message"
    EXPENSE = "expense"
    PAPER = "paper"
    EVIDENCE = "evidence"


class Hit(NamedTuple):
    """One thing found, with the places of the words in its title and its snippet.

    `order_id` is the order to open for it, None where there is none. Of a message
    `conversation_id` and `sent_at` (seconds UTC) are known too, of a listing its `service_id`, of
    what the books keep its day and its amount.
    """

    kind: HitKind
    id: int
    title: str
    snippet: str
    marketplace_id: str | None
    order_id: int | None
    title_marks: Marks = ()
    snippet_marks: Marks = ()
    conversation_id: int | None = None
    sent_at: int | None = None
    service_id: int | None = None
    on: date | None = None
    amount: Yen | None = None


EVERY_KIND = tuple(HitKind)


def search(
    reader: Reader, words: str, limit: int = 50, kinds: Sequence[HitKind] = EVERY_KIND
) -> tuple[Hit, ...]:
    """Return what holds all these words, newest first, up to `limit` of each kind.

    Width, kana and case do not matter, and a word may be one character. Nothing but space finds
    nothing. How exactly messages are in order is said at `search_lookup.newest_messages`.
    """
    wanted = words_of(words)
    if not wanted:
        return ()
    finders: dict[HitKind, _Finder] = {
        HitKind.ORDER: _orders,
        HitKind.CLIENT: _clients,
        HitKind.LISTING: _listings,
        HitKind.MESSAGE: _messages,
        HitKind.EXPENSE: partial(_kept, HitKind.EXPENSE, expenses_with),
        HitKind.PAPER: partial(_kept, HitKind.PAPER, papers_with),
        HitKind.EVIDENCE: partial(_kept, HitKind.EVIDENCE, evidence_with),
    }
    return tuple(hit for kind in kinds for hit in finders[kind](reader, wanted, limit))


def message_hits(
    reader: Reader,
    words: str,
    conversation_id: int | None = None,
    before: Hit | None = None,
    limit: int = 50,
) -> tuple[Hit, ...]:
    """Return the newest messages that hold all these words, of one conversation or of all.

    The next page is what is found `before` the last hit of this one.
    """
    wanted = words_of(words)
    if not wanted:
        return ()
    place = NOW if before is None or before.sent_at is None else Place(before.sent_at, before.id)
    if conversation_id is None:
        places = newest_messages(reader, wanted, limit, place)
    else:
        places = messages_in(reader, conversation_id, wanted, limit, place)
    return tuple(_message_rows(reader, places, wanted))


def prepared(reader: Reader) -> int | None:
    """Return how far the search is prepared, in per cent; None when it is as good as done."""
    rows, whole = waiting(reader)
    return None if rows < WORTH_TELLING else max(0, 100 - rows * 100 // whole)


_Finder = Callable[[Reader, Sequence[str], int], list[Hit]]


def _orders(reader: Reader, words: Sequence[str], limit: int) -> list[Hit]:
    rows = reader.rows(
        "SELECT o.id, o.number, o.title, COALESCE(c.name, ''), o.marketplace_id"
        " FROM json_each(?) i JOIN orders o ON o.id = i.value"
        " LEFT JOIN clients c ON c.id = o.client_id ORDER BY o.id DESC",
        (str(newest_rows(reader, ORDER, words, limit)),),
    )
    return [
        _hit(
            HitKind.ORDER,
            order_id,
            marked(title, words),
            marked(f"{number} {client}".strip(), words),
            marketplace_id,
            order_id,
        )
        for order_id, number, title, client, marketplace_id in rows
    ]


def _clients(reader: Reader, words: Sequence[str], limit: int) -> list[Hit]:
    rows = reader.rows(
        "SELECT c.id, c.name, c.note, c.reading, c.about,"
        " (SELECT group_concat(h.name, ' ') FROM handles h WHERE h.client_id = c.id)"
        " FROM json_each(?) i JOIN clients c ON c.id = i.value ORDER BY c.id DESC",
        (str(newest_rows(reader, CLIENT, words, limit)),),
    )
    return [
        _hit(HitKind.CLIENT, client_id, marked(name, words), _where_found(texts, name, words))
        for client_id, name, *texts in rows
    ]


def _listings(reader: Reader, words: Sequence[str], limit: int) -> list[Hit]:
    condition, values = holds_all("concat_ws(char(10), l.title, s.title, l.category)", words)
    rows = reader.rows(
        "SELECT l.id, l.title, s.title, l.marketplace_id, s.id"  # noqa: S608
        " FROM listings l JOIN services s ON s.id = l.service_id"
        f" WHERE {condition} ORDER BY l.id DESC LIMIT ?",
        (*values, limit),
    )
    return [
        _hit(
            HitKind.LISTING,
            listing_id,
            marked(title, words),
            marked(service, words),
            marketplace_id,
        )._replace(service_id=service_id)
        for listing_id, title, service, marketplace_id, service_id in rows
    ]


def _messages(reader: Reader, words: Sequence[str], limit: int) -> list[Hit]:
    return _message_rows(reader, newest_messages(reader, words, limit), words)


def _message_rows(reader: Reader, places: Sequence[Place], words: Sequence[str]) -> list[Hit]:
    rows = reader.rows(
        "SELECT m.id, COALESCE(o.title, NULLIF(v.title, ''), m.sender), m.body, v.marketplace_id,"
        " v.order_id, v.id, m.sent_at"
        " FROM json_each(?) i JOIN messages m ON m.id = i.value"
        " JOIN conversations v ON v.id = m.conversation_id"
        " LEFT JOIN orders o ON o.id = v.order_id ORDER BY m.sent_at DESC, m.id DESC",
        (str([place.message_id for place in places]),),
    )
    return [
        _hit(
            HitKind.MESSAGE,
            message_id,
            marked(title, words),
            snippet(body, words),
            marketplace_id,
            order_id,
        )._replace(conversation_id=conversation_id, sent_at=sent_at)
        for message_id, title, body, marketplace_id, order_id, conversation_id, sent_at in rows
    ]


def _kept(
    kind: HitKind,
    find: Callable[[Reader, Sequence[str], int], tuple[Kept, ...]],
    reader: Reader,
    words: Sequence[str],
    limit: int,
) -> list[Hit]:
    hits = []
    for one in find(reader, words, limit):
        line = _where_found(one.words, one.title, words)
        hit = _hit(kind, one.id, marked(one.title, words), line)
        hits.append(hit._replace(on=one.on, amount=one.amount))
    return hits


def _hit(
    kind: HitKind,
    row_id: int,
    title: Snippet,
    line: Snippet,
    marketplace_id: str | None = None,
    order_id: int | None = None,
) -> Hit:
    return Hit(
        kind, row_id, title.text, line.text, marketplace_id, order_id, title.marks, line.marks
    )


def _where_found(texts: Sequence[str | None], name: str, words: Sequence[str]) -> Snippet:
    """Return of other texts the first that holds a word the name does not hold.

    Where the name holds all of them it is the first: a client's note, an expense's memo.
    """
    others = [word for word in words if word not in fold(name)]
    known = [text or "" for text in texts]
    found = (text for text in known if any(word in fold(text) for word in others))
    return snippet(next(found, known[0]), words)
