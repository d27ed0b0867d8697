"""Reading, writing, undoing and closing an open book."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from app.models.changes import Changes
from app.models.client import Client
from app.models.types import EncryptionMode
from app.storage.book_errors import ReadOnlyBookError
from app.storage.connections import Connection
from app.storage.database import Database
from app.storage.reader import Reader
from tests.storage.commands import AT, add_client, do_nothing, names, remove_client, rename_client
from tests.store import KEY, dump, new_book


def test_a_command_returns_its_result_and_what_it_changed(book: Database) -> None:
    result, changes = book.write(add_client, "田中")
    assert result == 1
    assert changes == Changes("add_client", {"clients": frozenset({1}), "handles": frozenset({1})})
    assert book.read(names) == ["田中"]


def test_a_command_that_changes_nothing_leaves_no_line_of_history(book: Database) -> None:
    assert book.write(do_nothing) == ("done", Changes("do_nothing", {}))
    book.write(add_client, "田中")
    assert book.write(rename_client, 1, "田中")[1].rows == {}
    assert book.read(lambda reader: reader.value("SELECT COUNT(*) FROM change_sets")) == 1


class BrokenError(Exception):
    pass


@pytest.mark.parametrize("error", [BrokenError, KeyboardInterrupt])
def test_a_command_that_fails_changes_nothing(book: Database, error: type[BaseException]) -> None:
    def fail(session: Session) -> None:
        add_client(session, "田中")
        raise error

    before = dump(book)
    with pytest.raises(error):
        book.write(fail)
    assert dump(book) == before
    assert book.undo() is None
    book.write(add_client, "佐藤")
    assert book.read(names) == ["佐藤"]


def test_an_interrupt_inside_a_statement_leaves_the_book_usable(book: Database) -> None:
    def endless(session: Session) -> None:
        add_client(session, "田中")
        timer = threading.Timer(0.2, book._writing_connection().interrupt)
        timer.start()
        try:
            session.connection().exec_driver_sql(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                " SELECT COUNT(*) FROM n"
            )
        finally:
            timer.join()

    with pytest.raises(dbapi2.OperationalError, match="interrupted"):
        book.write(endless)
    book.write(add_client, "佐藤")
    assert book.read(names) == ["佐藤"]


def test_a_broken_rule_of_the_schema_is_a_bug_and_changes_nothing(book: Database) -> None:
    with pytest.raises(dbapi2.IntegrityError) as caught:
        book.write(add_client, "")
    assert isinstance(caught.value.__cause__, IntegrityError)
    assert book.read(names) == []


def test_a_command_may_not_commit(book: Database) -> None:
    def commit(session: Session) -> None:
        add_client(session, "田中")
        session.commit()

    with pytest.raises(RuntimeError):
        book.write(commit)
    assert book.read(names) == []


def test_a_question_sees_one_moment(book: Database) -> None:
    book.write(add_client, "田中")

    def before_and_after(reader: Reader) -> tuple[list[str], list[str]]:
        before = names(reader)
        thread = threading.Thread(target=book.write, args=(rename_client, 1, "佐藤"))
        thread.start()
        thread.join()
        return before, names(reader)

    assert book.read(before_and_after) == (["田中"], ["田中"])
    assert book.read(names) == ["佐藤"]


def test_a_question_may_ask_another(book: Database) -> None:
    book.write(add_client, "田中")
    assert book.read(lambda reader: (names(reader), book.read(names))) == (["田中"], ["田中"])
    assert book.read(names) == ["田中"]


def test_each_thread_reads_on_its_own_connection_and_dead_threads_give_theirs_back(
    book: Database,
) -> None:
    book.write(add_client, "田中")
    found: list[list[str]] = []
    for _ in range(5):
        thread = threading.Thread(target=lambda: found.append(book.read(names)))
        thread.start()
        thread.join()
    assert found == [["田中"]] * 5
    assert len(book._readers._by_thread) <= 2


def test_a_connection_given_back_serves_the_thread_that_asks_next(book: Database) -> None:
    book.write(add_client, "田中")
    book.give_back()
    found: list[list[str]] = []
    other = threading.Thread(target=lambda: found.append(book.read(names)))
    other.start()
    other.join()
    assert found == [["田中"]]
    assert book.read(names) == ["田中"]
    book.give_back()
    book.give_back()


def test_commands_from_many_threads_come_one_after_the_other(book: Database) -> None:
    threads = [threading.Thread(target=book.write, args=(add_client, f"{i}")) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(book.read(names)) == [f"{i}" for i in range(8)]
    assert book.read(lambda reader: reader.value("SELECT COUNT(*) FROM change_sets")) == 8


def test_undo_and_redo_go_through_all_steps_and_survive_closing(book: Database) -> None:
    states = [dump(book)]
    for step in (
        lambda: book.write(add_client, "田中"),
        lambda: book.write(rename_client, 1, "佐藤"),
        lambda: book.write(remove_client, 1),
    ):
        step()
        states.append(dump(book))
    for state in reversed(states[:-1]):
        assert book.undo() is not None
        assert dump(book) == state
    assert book.undo() is None
    path, key = book.path, book.key
    book.close()
    again = Database.open(path, key)
    for state in states[1:]:
        assert again.redo() is not None
        assert dump(again) == state
    assert again.redo() is None
    undone = again.undo()
    assert undone is not None
    assert undone.command == "remove_client"
    assert again.verify().is_sound
    again.close()


def test_seeding_leaves_no_history_and_later_commands_have_theirs(book: Database) -> None:
    def fill(connection: Connection) -> None:
        rows = [(place, f"client {place}", 0) for place in range(1, 101)]
        connection.executemany("INSERT INTO clients (id, name, created_at) VALUES (?, ?, ?)", rows)

    book.seed(fill)
    assert len(book.read(names)) == 100
    assert book.undo() is None
    book.write(remove_client, 7)
    book.undo()
    assert len(book.read(names)) == 100
    with pytest.raises(ValueError, match="history"):
        book.seed(fill)


def test_seeding_that_fails_leaves_an_empty_book_with_its_triggers(book: Database) -> None:
    def fill(connection: Connection) -> None:
        sql = "INSERT INTO handles (client_id, marketplace_id, name) VALUES (9, 'coconala', 'x')"
        connection.executemany(sql, [()])

    with pytest.raises(dbapi2.IntegrityError, match="FOREIGN KEY"):
        book.seed(fill)
    book.write(add_client, "田中")
    assert book.undo() is not None
    assert book.read(names) == []


def test_a_book_opened_to_be_read_takes_no_command_and_no_lock(book: Database) -> None:
    book.write(add_client, "田中")
    with_it = Database.open(book.path, book.key, read_only=True)
    book.write(add_client, "佐藤")
    assert with_it.read(names) == ["田中", "佐藤"]
    assert with_it.is_read_only
    for refused in (lambda: with_it.write(add_client, "鈴木"), with_it.undo, with_it.redo):
        with pytest.raises(ReadOnlyBookError):
            refused()
    with_it.close()


def test_a_closed_book_is_one_file_and_closing_again_does_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "books"
    database = Database.create(folder / "book.tokuicho", KEY)
    database.write(add_client, "田中")
    assert database.is_encrypted
    assert database.mode is EncryptionMode.KEYCHAIN
    database.close()
    database.close()
    assert [file.name for file in folder.iterdir()] == ["book.tokuicho"]


def test_the_history_notes_the_moment_it_is_given(tmp_path: Path) -> None:
    path = tmp_path / "book"
    new_book(path).close()
    database = Database.open(path, None, now=lambda: 1_795_000_000)
    database.write(add_client, "田中")
    row = database.read(
        lambda reader: reader.row(
            "SELECT command, subject, kind, started_at, finished_at FROM change_sets"
        )
    )
    assert row == ("add_client", "田中", "do", 1_795_000_000, 1_795_000_000)
    database.close()


def test_neither_opening_nor_reading_imports_sqlalchemy(tmp_path: Path) -> None:
    new_book(tmp_path / "book").close()
    script = (
        "import sys; from pathlib import Path; from app.storage.database import Database\n"
        "book = Database.open(Path(sys.argv[1]), None)\n"
        "book.read(lambda reader: reader.rows('SELECT * FROM orders')); book.undo(); book.close()\n"
        "print(sorted({'sqlalchemy', 'alembic', 'keyring'} & set(sys.modules)))"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script, str(tmp_path / "book")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"


def test_a_whole_table_of_changes_means_any_row(plain_book: Database) -> None:
    def add_many(session: Session) -> None:
        rows = [{"name": f"{place}", "created_at": 0} for place in range(5_001)]
        session.connection().exec_driver_sql(
            "INSERT INTO clients (name, created_at) VALUES (?, ?)",
            [(row["name"], row["created_at"]) for row in rows],
        )
        session.add(Client(name="one", created_at=AT))

    _, changes = plain_book.write(add_many)
    assert changes.rows == {"clients": None}
    assert changes.touches("clients")
    assert changes.ids("clients") is None


def test_a_note_is_kept_outside_history_and_undo(book: Database) -> None:
    def note(connection: Connection) -> Changes:
        connection.execute("INSERT INTO told_notices (key, told_at) VALUES ('a', 1)")
        return Changes("note", {"told_notices": None})

    assert book.note(note).touches("told_notices")
    assert book.read(lambda reader: reader.value("SELECT COUNT(*) FROM told_notices")) == 1
    assert book.read(lambda reader: reader.value("SELECT COUNT(*) FROM change_sets")) == 0
    assert book.undo() is None


def test_a_note_may_not_write_what_the_history_keeps(book: Database) -> None:
    def note(connection: Connection) -> Changes:
        connection.execute("INSERT INTO told_notices (key, told_at) VALUES ('a', 1)")
        connection.execute("INSERT INTO clients (name, created_at) VALUES ('x', 0)")
        return Changes()

    with pytest.raises(dbapi2.IntegrityError, match="outside a command"):
        book.note(note)
    assert book.read(lambda reader: reader.value("SELECT COUNT(*) FROM told_notices")) == 0
    assert book.read(names) == []
