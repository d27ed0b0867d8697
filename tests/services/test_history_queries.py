from app.models.types import ChangeKind
from app.rulebook.catalog import Catalog
from app.services.history_queries import history, history_of, next_redo, next_undo
from app.services.orders import set_note
from app.storage.database import Database
from tests.services.sample import NOW, add


def test_a_new_book_has_nothing_to_undo(database: Database) -> None:
    assert database.read(next_undo) is None
    assert database.read(next_redo) is None
    assert database.read(history) == ()


def test_history_names_what_was_done_newest_first(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    database.write(set_note, order_id, "メモ", now=NOW)
    newest, first = database.read(history)
    assert (newest.command, newest.subject, newest.kind, newest.rows) == (
        "set_note",
        "ロゴ",
        ChangeKind.DO,
        1,
    )
    assert database.read(history, limit=1) == (newest,)
    assert database.read(history, before=newest.id) == (first,)


def test_undo_and_redo_name_the_next_step_until_something_new_is_done(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)
    database.write(set_note, order_id, "一", now=NOW)
    assert database.read(next_undo) == ("set_note", "ロゴ")
    database.undo()
    assert database.read(next_undo) == ("add_order", "ロゴ")
    assert database.read(next_redo) == ("set_note", "ロゴ")
    database.undo()
    assert database.read(next_redo) == ("add_order", "ロゴ")
    database.redo()
    database.write(set_note, order_id, "二", now=NOW)
    assert database.read(next_redo) is None
    assert database.read(history)[0].kind is ChangeKind.DO


def test_a_row_tells_what_happened_to_it_before_and_after(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)
    database.write(set_note, order_id, "メモ", now=NOW)
    database.undo()
    added, changed, undone = database.read(history_of, "orders", order_id)
    assert (added.operation, added.before) == ("insert", None)
    assert changed.before is not None
    assert changed.after is not None
    assert (changed.before["note"], changed.after["note"]) == ("", "メモ")
    assert undone.kind is ChangeKind.UNDO
