"""Commands of plain SQL on what is searched, for the tests of the index."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.storage.database import Database
from app.storage.folding import fold
from app.storage.reader import Reader
from app.storage.search_kinds import Kind


def run_sql(session: Session, /, sql: str, **values: object) -> None:
    """Run one statement."""
    session.execute(text(sql), values)


def open_rooms(database: Database, count: int = 1) -> None:
    """Make rooms 1 to `count`."""
    for number in range(1, count + 1):
        sql = "INSERT INTO conversations (marketplace_id, room) VALUES ('coconala', :number)"
        database.write(run_sql, sql, number=str(number))


def say(database: Database, body: str, sent_at: int, room: int = 1) -> None:
    """Add a message."""
    sql = (
        "INSERT INTO messages (conversation_id, sent_at, side, sender, body)"
        " VALUES (:room, :sent_at, 'me', '', :body)"
    )
    database.write(run_sql, sql, room=room, sent_at=sent_at, body=body)


def brute(reader: Reader, kind: Kind, words: tuple[str, ...]) -> set[int]:
    """Return which rows hold all the words, by reading all of them."""
    rows = reader.rows(f"SELECT {kind.row_id}, {kind.text} FROM {kind.source}")  # noqa: S608
    return {row_id for row_id, body in rows if all(word in fold(body) for word in words)}
