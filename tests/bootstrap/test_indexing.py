from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.bootstrap import indexing
from app.bootstrap.indexing import Indexing
from app.models.changes import Changes
from app.storage import search_index
from app.storage.connections import Connection
from app.storage.database import Database
from app.storage.reader import Reader
from app.storage.search_kinds import MESSAGE
from app.storage.search_lookup import _indexed, newest_messages
from app.ui.tasks import TaskRunner
from tests.storage.talk import open_rooms, run_sql, say
from tests.store import new_book


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    book = new_book(tmp_path / "book.tokuicho")
    open_rooms(book)
    for number in range(5):
        say(book, f"納期 {number}", number)
    yield book
    book.close()


@pytest.fixture
def tasks(database: Database, qtbot: QtBot) -> Iterator[TaskRunner]:
    del qtbot
    runner = TaskRunner(database)
    yield runner
    runner.close()


@pytest.fixture
def owner() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def rest(database: Database) -> int:
    return database.read(search_index.waiting).rows


def in_index(reader: Reader) -> list[int]:
    return _indexed(reader, MESSAGE, ("納期",), 9) or []


def test_what_is_there_and_what_comes_later_is_indexed(
    database: Database, tasks: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    Indexing(database, tasks, owner).start()
    qtbot.waitUntil(lambda: rest(database) == 0)
    for number in range(3):
        body = f"ロゴ {number}"
        sql = "UPDATE messages SET body = :body WHERE id = :id"
        tasks.write(run_sql, sql, body=body, id=number + 1)
    qtbot.waitUntil(lambda: not tasks.pending)
    qtbot.waitUntil(lambda: rest(database) == 0)
    assert len(database.read(newest_messages, ("ろご",), 9)) == 3


def test_a_commit_while_it_works_is_not_forgotten(
    database: Database,
    tasks: TaskRunner,
    owner: QObject,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(indexing, "SETTLE_MS", 0)
    worker = Indexing(database, tasks, owner)
    worker.start()
    for number in range(20):
        tasks.write(run_sql, "UPDATE messages SET body = :body", body=f"案{number}")
        qtbot.wait(3)
    qtbot.waitUntil(lambda: not tasks.pending)
    qtbot.waitUntil(lambda: rest(database) == 0)
    assert len(database.read(newest_messages, ("案19",), 9)) == 5


def test_what_changes_no_text_is_not_looked_at(
    database: Database, tasks: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    worker = Indexing(database, tasks, owner)
    worker.start()
    qtbot.waitUntil(lambda: rest(database) == 0)
    qtbot.waitUntil(lambda: not tasks.pending and not worker._timer.isActive())
    tasks.committed.emit(Changes("", {"drafts": frozenset({1})}))
    assert not worker._timer.isActive()


@pytest.mark.expects_log("The search index differs from the book and is made again.")
def test_an_index_that_differs_is_made_again(
    database: Database, tasks: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    database.note(search_index.index_all)
    database._writing_connection().execute("DELETE FROM message_index WHERE rowid = 3")
    assert len(database.read(in_index)) == 4
    Indexing(database, tasks, owner).start()
    qtbot.waitUntil(lambda: len(database.read(in_index)) == 5)


def test_an_error_is_shown_and_the_next_commit_tries_again(
    database: Database,
    tasks: TaskRunner,
    owner: QObject,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(connection: Connection) -> Changes:
        del connection
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(indexing, "index_some", fail)
        with qtbot.waitSignal(tasks.failed):
            Indexing(database, tasks, owner).start()
    tasks.write(run_sql, "UPDATE messages SET body = 'x'")
    qtbot.waitUntil(lambda: rest(database) == 0)


def test_a_book_that_is_only_read_is_left_alone(
    database: Database, tasks: TaskRunner, owner: QObject
) -> None:
    other = Database.open(database.path, database.key, read_only=True)
    Indexing(other, tasks, owner).start()
    assert tasks.pending == 0
    other.close()
