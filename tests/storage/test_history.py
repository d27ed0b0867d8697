"""Undo and redo restore the whole book, whatever was done to it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from app.models.client import Client, Handle
from app.models.order import Order
from app.models.order_parts import ChecklistItem
from app.models.payout import Payout
from app.models.types import ChangeKind, Stage
from app.storage import history
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.history import UndoConflictError
from tests.storage.commands import AT, add_client, remove_client, rename_client
from tests.store import dump, new_book

Command = Callable[[Session, int], object]


def add_order(session: Session, choice: int) -> None:
    client = session.query(Client).order_by(Client.id.desc()).first()
    order = Order(
        marketplace_id="coconala",
        number=f"{session.query(Order).count()}-{choice}-{len(session.info)}",
        title='ロゴ\x00"quoted"\\ \u2028',
        stage=Stage.PURCHASED,
        client_id=client and client.id,
        created_at=AT,
        updated_at=AT,
    )
    order.checklist = [ChecklistItem(text=f"{item}", position=item) for item in range(choice)]
    order.begin(AT)
    session.add(order)


def step_order(session: Session, choice: int) -> None:
    order = session.query(Order).filter_by(stage="purchased").first()
    if order is not None:
        order.step(Stage.WORKING, AT)
        order.note = f"note {choice}"


def remove_order(session: Session, choice: int) -> None:
    order = session.query(Order).offset(choice).first()
    if order is not None:
        session.delete(order)


def remove_client_under_orders(session: Session, choice: int) -> None:
    # Past the ORM: the database itself removes handles and empties orders.client_id.
    session.execute(delete(Client).where(Client.id % 3 == choice % 3))


def pay_out(session: Session, choice: int) -> None:
    payout = Payout(marketplace_id="coconala", requested_at=AT, amount=choice)
    session.add(payout)
    session.flush()
    session.execute(update(Order).values(payout_id=payout.id))


def swap_names(session: Session, choice: int) -> None:
    names = {client.id: client.name for client in session.query(Client)}
    for client in session.query(Client):
        client.name = f"{names[client.id]}{choice}"
    session.flush()
    session.execute(update(Handle).values(site_id=None))


def replace_rows(session: Session, choice: int) -> None:
    sql = "INSERT OR REPLACE INTO preferences (name, value) VALUES ('x', ?)"
    session.connection().exec_driver_sql(sql, (f"{choice}",))


def add_someone(session: Session, choice: int) -> None:
    add_client(session, f"client {choice}")


COMMANDS: list[Command] = [
    add_someone,
    add_order,
    step_order,
    remove_order,
    remove_client_under_orders,
    pay_out,
    swap_names,
    replace_rows,
]
steps = st.tuples(st.sampled_from(COMMANDS), st.integers(0, 3))


@settings(max_examples=50)
@given(plan=st.lists(steps, max_size=12))
def test_undoing_all_restores_the_start_and_redoing_all_the_end(
    tmp_path_factory: pytest.TempPathFactory, plan: list[tuple[Command, int]]
) -> None:
    book = new_book(tmp_path_factory.mktemp("history") / "book")
    states = [dump(book)]
    for command, choice in plan:
        if book.write(command, choice)[1].rows:
            states.append(dump(book))
    for state in reversed(states[:-1]):
        assert book.undo() is not None
        assert dump(book) == state
    assert book.undo() is None
    for state in states[1:]:
        assert book.redo() is not None
        assert dump(book) == state
    assert book.redo() is None
    assert book.verify().is_sound
    book.close()


@settings(max_examples=50)
@given(moves=st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=20))
def test_the_order_of_undo_and_redo_is_that_of_two_stacks(
    tmp_path_factory: pytest.TempPathFactory, moves: list[str]
) -> None:
    book = new_book(tmp_path_factory.mktemp("stacks") / "book")
    undo: list[int] = []
    redo: list[int] = []
    for place, move in enumerate(moves):
        if move == "do":
            book.write(add_client, f"{place}")
            undo.append(place)
            redo.clear()
        elif move == "undo":
            assert (book.undo() is not None) == bool(undo)
            redo.extend([undo.pop()] if undo else [])
        else:
            assert (book.redo() is not None) == bool(redo)
            undo.extend([redo.pop()] if redo else [])
        kept = [
            name for (name,) in book.read(lambda r: r.rows("SELECT name FROM clients ORDER BY id"))
        ]
        assert kept == [f"{place}" for place in undo]
    book.close()


def test_a_new_command_clears_what_could_be_redone(book: Database) -> None:
    book.write(add_client, "田中")
    book.undo()
    book.write(add_client, "佐藤")
    assert book.redo() is None


def test_an_id_is_never_used_twice(book: Database) -> None:
    book.write(add_client, "田中")
    book.undo()
    assert book.write(add_client, "佐藤")[0] == 2


def tamper(book: Database, sql: str) -> None:
    """Change the book behind its history."""
    connection = connect(book.path, book.key, Access.WRITE)
    connection.execute("PRAGMA foreign_keys = OFF")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute(sql)
    for _, text in triggers:
        connection.execute(text)
    connection.close()


@pytest.mark.parametrize(
    ("command", "sql"),
    [
        (lambda session: rename_client(session, 1, "佐藤"), "UPDATE clients SET name = '鈴木'"),
        (lambda session: rename_client(session, 1, "佐藤"), "DELETE FROM clients"),
        (lambda session: add_client(session, "佐藤") and None, "DELETE FROM clients WHERE id = 2"),
    ],
)
def test_undo_refuses_rows_that_are_no_longer_as_they_were(
    book: Database, command: Callable[[Session], None], sql: str
) -> None:
    book.write(add_client, "田中")
    book.write(command)
    tamper(book, sql)
    before = dump(book)
    with pytest.raises(UndoConflictError):
        book.undo()
    assert dump(book) == before
    connection = book._writing_connection()
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_undo_refuses_to_put_a_row_where_there_is_one(book: Database) -> None:
    book.write(add_client, "田中")
    book.write(remove_client, 1)
    tamper(book, "INSERT INTO clients (id, name, created_at) VALUES (1, '鈴木', 0)")
    before = dump(book)
    with pytest.raises(UndoConflictError):
        book.undo()
    assert dump(book) == before


def test_a_long_change_set_is_taken_back_in_chunks(plain_book: Database) -> None:
    def add_many(session: Session) -> None:
        connection = session.connection()
        rows = [(f"client {place}",) for place in range(12_000)]
        connection.exec_driver_sql("INSERT INTO clients (name, created_at) VALUES (?, 0)", rows)
        connection.exec_driver_sql("UPDATE clients SET note = 'x' WHERE id % 2")

    before = dump(plain_book)
    plain_book.write(add_many)
    after = dump(plain_book)
    plain_book.undo()
    assert dump(plain_book) == before
    plain_book.redo()
    assert dump(plain_book) == after


def test_the_next_step_carries_the_name_and_subject_of_the_command(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book")
    book.write(add_client, "田中")
    connection = book._writing_connection()
    step = history.next_step(connection, ChangeKind.UNDO)
    assert step == history.Step(1, 1, "add_client", "田中")
    book.undo()
    assert history.next_step(connection, ChangeKind.UNDO) is None
    assert history.next_step(connection, ChangeKind.REDO) == (2, 1, "add_client", "田中")
    assert history.changes_of(connection, 99).rows == {}
    book.close()
