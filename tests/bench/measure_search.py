"""The first results of a search in the big book, against the same asked of SQLite barely.

Barely is: the newest by time that an index of the same pairs knows, joined to their messages; and
the newest ids that a scan with LIKE finds, which knows neither width nor kana. Words of one, two,
three and six characters are common, rare and absent ones. The slowest of each length must keep the
limit, on a connection that has just been opened and on one that has answered before; the ratios
are those of all words together.
"""

from functools import partial

from app.services.conversation_queries import ThreadFilter, thread_ids
from app.services.search_queries import HitKind, message_hits, search
from app.storage import grams, search_index
from app.storage.connections import Access, Connection, connect
from app.storage.database import Database
from app.storage.folding import words_of
from app.storage.reader import Reader
from app.storage.search_kinds import KINDS
from tests.bench.big_book import SPEC, big_book, open_book, own_copy
from tests.bench.ratios import Budget, Ratio, median_ms, seconds
from tests.store import KEY

SHOWN = 8
"""What the palette shows of a kind."""
LIMIT_MS = 100.0
BARE_LIMIT, LIKE_LIMIT = 6, 0.5
SIZE_LIMIT = 1.2
BUILD_LIMIT_S = 90.0
CHUNK_LIMIT_MS = 250.0

WORDS = {
    1: ("の", "納", "☆", "A"),
    2: ("納期", "修正", "水野", "ﾛｺﾞ"),
    3: ("著作権", "したい", "見積り", "存在し"),
    6: ("お願いします", "アップロード", "存在しない語", "したしますい"),
}
SEVERAL = ("ロゴ 納期", "修正 お願い 確認")


def measure() -> list[Ratio | Budget]:
    """Time searches of each length, then size and making of the index."""
    raw = connect(big_book(), KEY, Access.READ)
    try:
        with open_book() as database:
            figures: list[Ratio | Budget] = []
            for length, words in WORDS.items():
                figures += _of_length(database, raw, f"{length} characters", words)
            figures += _of_length(database, raw, "several words", SEVERAL)
            figures += _elsewhere(database)
            figures.append(_size(database))
        return [*figures, *_making()]
    finally:
        raw.close()


def _of_length(
    database: Database, raw: Connection, name: str, words: tuple[str, ...]
) -> list[Ratio | Budget]:
    fresh = [_fresh_ms(word) for word in words]
    ours = [median_ms(partial(database.read, search, word, SHOWN)) for word in words]
    messages = sum(
        median_ms(partial(database.read, search, word, SHOWN, (HitKind.MESSAGE,))) for word in words
    )
    bare = sum(median_ms(partial(_bare, raw, word), 3) for word in words)
    like = sum(median_ms(partial(_like, raw, word), 3) for word in words)
    return [
        Budget(f"search {name}: slowest, just opened", max(fresh), LIMIT_MS),
        Budget(f"search {name}: slowest", max(ours), LIMIT_MS),
        Ratio(f"messages of {name} by bare FTS5", messages, bare, BARE_LIMIT),
        Ratio(f"messages of {name} by LIKE", messages, like, LIKE_LIMIT),
    ]


def _fresh_ms(word: str) -> float:
    """Return what the first search on a new connection takes."""
    with open_book() as database:
        return seconds(partial(database.read, search, word, SHOWN)) * 1000


def _bare(raw: Connection, words: str) -> int:
    sql = (
        "SELECT m.id, m.body FROM message_index i JOIN messages m ON m.id = i.rowid"  # noqa: S608
        f" WHERE message_index MATCH ? ORDER BY m.sent_at DESC LIMIT {SHOWN}"
    )
    return len(raw.execute(sql, (grams.match(words_of(words)),)).fetchall())


def _like(raw: Connection, words: str) -> int:
    parts = [f"%{word}%" for word in words.split()]
    condition = " AND ".join("body LIKE ?" for _ in parts)
    sql = f"SELECT id, body FROM messages WHERE {condition} ORDER BY id DESC LIMIT {SHOWN}"  # noqa: S608
    return len(raw.execute(sql, parts).fetchall())


def _elsewhere(database: Database) -> list[Ratio | Budget]:
    """Time the second page of a common word, one long conversation, and the inbox's filter."""
    first = database.read(message_hits, "納期")
    room = database.read(
        lambda reader: reader.value(
            "SELECT conversation_id FROM messages GROUP BY 1 ORDER BY COUNT(*) DESC LIMIT 1"
        )
    )
    next_page = partial(database.read, message_hits, "納期", before=first[-1])
    inside = partial(database.read, message_hits, "納期", room)
    inbox = partial(database.read, thread_ids, SPEC.now, ThreadFilter(text="納期"))
    return [
        Budget("search: the next 50 messages", median_ms(next_page), LIMIT_MS),
        Budget("search: in the longest conversation", median_ms(inside), LIMIT_MS),
        Budget("search: conversations for the inbox", median_ms(inbox, 3), 200),
    ]


def _size(database: Database) -> Ratio:
    """Compare the pages of the index with the text it was made from, both in bytes."""

    def text(reader: Reader) -> int:
        return sum(
            reader.value(
                f"SELECT SUM(length(CAST({kind.text} AS BLOB))) FROM {kind.source}"  # noqa: S608
            )
            for kind in KINDS
        )

    whole = database.read(text) / 1e6
    return Ratio("size of the index, of the text", _index_mb(), whole, SIZE_LIMIT, "MB")


def _index_mb() -> float:
    """Return how much smaller the book would be without its index."""
    with own_copy() as database:
        before = _used(database)
        database.note(search_index.start_anew)
        return (before - _used(database)) / 1e6


def _used(database: Database) -> int:
    def pages(reader: Reader) -> int:
        return int(reader.value("PRAGMA page_count") - reader.value("PRAGMA freelist_count"))

    return database.read(pages) * 4096


def _making() -> list[Ratio | Budget]:
    """Index the whole book as the window does: chunk by chunk, each a durable transaction."""
    with own_copy() as database:
        database.note(search_index.start_anew)
        scan = median_ms(partial(database.read, search, "存在しない語", SHOWN), 1)
        chunks: list[float] = []
        while database.read(search_index.waiting).rows:
            chunks.append(seconds(partial(database.note, search_index.index_some)))
    slow = sorted(chunks)[len(chunks) * 99 // 100] * 1000
    return [
        Budget("search without any index, absent word", scan, 10_000),
        Budget("making the index", sum(chunks), BUILD_LIMIT_S, "s"),
        Budget("one chunk of it, the 99th of 100", slow, CHUNK_LIMIT_MS),
    ]
