"""All papers are looked at, with progress and a stop; what changed or is gone is found."""

import pytest

from app.models.changes import Changes
from app.services.evidence_check import file_states
from app.services.evidence_queries import FileState
from app.services.journal_files import StoppedError
from app.storage.connections import Connection
from app.storage.database import Database
from tests.services.evidence_samples import keep, paper


def harm_two(connection: Connection) -> Changes:
    connection.execute(
        "UPDATE kept_files SET content = zeroblob(length(content)) WHERE digest = ?",
        (paper("2").digest,),
    )
    connection.execute("DELETE FROM kept_files WHERE digest = ?", (paper("3").digest,))
    return Changes()


@pytest.fixture
def book(database: Database) -> Database:
    for text in ("1", "2", "3", "1"):
        keep(database, text)
    return database


def test_each_paper_is_unchanged_changed_or_gone(book: Database) -> None:
    assert set(book.read(file_states).values()) == {FileState.UNCHANGED}
    book.note(harm_two)
    assert book.read(file_states) == {
        1: FileState.UNCHANGED,
        2: FileState.CHANGED,
        3: FileState.MISSING,
        4: FileState.UNCHANGED,
    }
    assert book.read(file_states, [2, 99]) == {2: FileState.CHANGED}


def test_it_tells_how_far_it_is_and_stops(book: Database) -> None:
    told: list[tuple[int, int]] = []

    def goes_on(done: int, whole: int) -> bool:
        told.append((done, whole))
        return done < 2

    with pytest.raises(StoppedError):
        book.read(file_states, None, goes_on)
    assert told == [(0, 4), (1, 4), (2, 4)]
