"""A unit of work is one transaction, one change set and one commit."""

from sqlalchemy.orm import Session

from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.unit_of_work import CommandSession, UnitOfWork
from tests.storage.commands import add_client, do_nothing


def test_a_command_runs_inside_one_open_change_set(book: Database) -> None:
    connection = connect(book.path, book.key, Access.WRITE)
    unit = UnitOfWork(connection, lambda: 7)

    def command(session: Session) -> list[tuple[object, ...]]:
        assert isinstance(session, CommandSession)
        assert connection.in_transaction
        add_client(session, "田中")
        return connection.execute("SELECT command, kind, finished_at FROM change_sets").fetchall()

    result, changes = unit.run(command, "add")
    assert result == [("add", "do", None)]
    assert changes.ids("clients") == frozenset({1})
    assert not connection.in_transaction
    rows = connection.execute("SELECT root_id, subject, finished_at FROM change_sets").fetchall()
    assert rows == [(1, "田中", 7)]
    assert unit.run(do_nothing, "nothing")[1].rows == {}
    assert not connection.in_transaction
    connection.close()


def test_savepoints_of_a_command_are_its_own(book: Database) -> None:
    def command(session: Session) -> None:
        savepoint = session.begin_nested()
        add_client(session, "田中")
        savepoint.rollback()
        add_client(session, "佐藤")

    _, changes = book.write(command)
    assert len(changes.ids("clients") or ()) == 1
