"""What is erased is gone from rows, history, free pages and log, and undo ends there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.changes import Changes
from app.storage import erasure
from app.storage.connections import Connection
from app.storage.database import Database
from app.storage.keys import Key
from tests.pages import bytes_of
from tests.storage.commands import add_client, names, rename_client
from tests.store import KEY, dump, new_book

SECRET = "ひみつの山田"  # noqa: S105


def erase(connection: Connection, client_id: int) -> Changes:
    """Take a client's name out of his row and of history."""

    def rewrite(text: str) -> str:
        return text.replace(SECRET, "だれか")

    erasure.rewrite_rows(connection, "clients", ("name",), [client_id], rewrite)
    erasure.rewrite_rows(connection, "handles", ("name",), [client_id], rewrite)
    sets = [row[0] for row in connection.execute("SELECT id FROM change_sets")]
    erasure.rewrite_subjects(connection, sets, rewrite)
    erasure.leave_mark(connection, "だれか", 1_800_000_000)
    return Changes("erase_client", {"clients": frozenset({client_id})})


def history_texts(book: Database) -> str:
    rows = book.read(
        lambda reader: (
            reader.rows("SELECT before, after FROM changes")
            + reader.rows("SELECT subject, command FROM change_sets")
        )
    )
    return repr(rows)


@pytest.fixture
def told(book: Database) -> Database:
    """A book where client 1 was called by his secret name and another one, then SECRET again."""
    book.write(add_client, SECRET)
    book.write(rename_client, 1, f"{SECRET}と仲間")
    book.write(rename_client, 1, "佐藤")
    book.write(add_client, "鈴木")
    return book


def test_what_is_erased_is_gone_from_every_page_and_from_the_log(
    told: Database, key: Key | None
) -> None:
    hidden = SECRET.encode()
    assert hidden in bytes_of(told.path, key)
    changes = told.erase(erase, 1)
    assert changes.ids("clients") == frozenset({1})
    assert hidden not in bytes_of(told.path, key)
    assert SECRET not in history_texts(told)
    assert told.verify().is_sound
    told.write(add_client, "高橋")
    copy = told.backup(told.path.parent / "backups")
    assert hidden not in bytes_of(copy, key)


def test_undo_and_redo_go_no_further_back_than_an_erasure(told: Database) -> None:
    told.undo()
    told.erase(erase, 1)
    before = dump(told)
    assert told.redo() is None
    assert told.undo() is None
    assert dump(told) == before
    told.write(add_client, "高橋")
    told.write(rename_client, 1, "高田")
    after = dump(told)
    assert told.undo()
    assert told.undo()
    assert told.undo() is None
    assert dump(told) == before
    assert told.redo()
    assert told.redo()
    assert dump(told) == after


def test_history_is_guarded_again_afterwards(told: Database) -> None:
    told.erase(erase, 1)
    for sql in ("UPDATE changes SET before = '{}'", "UPDATE clients SET name = 'x'"):
        with pytest.raises(Exception, match=r"append-only|outside a command"):
            told.note(_run, sql)


def _run(connection: Connection, sql: str) -> Changes:
    connection.execute(sql)
    return Changes()


def test_an_erasure_that_fails_leaves_everything_as_it_was(told: Database) -> None:
    before, texts = dump(told), history_texts(told)
    with pytest.raises(ZeroDivisionError):
        told.erase(_fail)
    assert (dump(told), history_texts(told)) == (before, texts)
    assert told.undo()


def _fail(connection: Connection) -> Changes:
    erase(connection, 1)
    raise ZeroDivisionError


def test_what_history_says_of_a_row_is_emptied_and_the_rest_stays(told: Database) -> None:
    told.erase(_forget, 1)
    rows = told.read(
        lambda reader: reader.rows(
            "SELECT row_id, operation, before, after FROM changes WHERE table_name = 'clients'"
        )
    )
    assert rows == [
        (1, "insert", None, None),
        (1, "update", "{}", "{}"),
        (1, "update", "{}", "{}"),
        (2, "insert", None, None),
    ]


def _forget(connection: Connection, row_id: int) -> Changes:
    erasure.forget_past(connection, "clients", [row_id])
    return Changes()


STOP_IN_THE_MIDDLE = """
import sys, time
from pathlib import Path
from app.storage.database import Database
from tests.storage.test_erasure import erase
from tests.store import KEY
book = Database.open(Path(sys.argv[1]), KEY if sys.argv[2] else None)
def slowly(connection):
    changes = erase(connection, 1)
    connection.execute("PRAGMA cache_spill = 1")
    print("middle", flush=True)
    time.sleep(60)
    return changes
book.erase(slowly)
"""


def test_a_program_killed_while_it_erases_has_erased_nothing(
    tmp_path: Path, key: Key | None
) -> None:
    path = tmp_path / "book"
    book = new_book(path, key)
    book.write(add_client, SECRET)
    before, texts = dump(book), history_texts(book)
    book.close()
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", STOP_IN_THE_MIDDLE, str(path), "key" if key else ""],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "middle\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    again = Database.open(path, KEY if key else None)
    assert (dump(again), history_texts(again)) == (before, texts)
    assert again.verify().is_sound
    assert again.undo()
    assert again.read(names) == []
    again.close()


def test_rows_are_asked_for_in_parts() -> None:
    parts = list(erasure.chunks(range(1200)))
    assert [len(ids) for ids, _ in parts] == [500, 500, 200]
    assert parts[2][1].count("?") == 200
