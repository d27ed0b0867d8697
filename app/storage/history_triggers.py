"""The triggers that write every row added, changed or removed into the history."""

from string import Template

from app.storage.connections import Connection

PREFIX = "history_"
NOTES = {"drafts", "half_written", "reading_marks", "told_notices"}
"""What undo must not touch: how far the seller has read, what he is writing, what he was told."""
FILES = {"kept_files"}
"""Bytes that never change: what refers to them is undone, they stay."""
SEARCH = {"search_marks", "search_queue"}
"""What follows from the rows and from what the search index holds of them."""
NOT_RECORDED = {"changes", "change_sets", "alembic_version", *NOTES, *FILES, *SEARCH}
RECORDED_TYPES = {"INTEGER", "TEXT"}
"""What JSON gives back to the last bit; a column of another type must not slip in unnoticed."""

_OPEN_SET = "(SELECT id FROM change_sets WHERE finished_at IS NULL)"

# A change outside a command is refused, whatever conflict clause its statement has. ROLLBACK and
# not ABORT, here and below: a statement that may abort copies each page it touches first, which
# more than doubles the price of a write.
_REFUSE = f"""
  SELECT RAISE(ROLLBACK, 'a change outside a command') WHERE {_OPEN_SET} IS NULL;"""

_INSERTED = Template("""
CREATE TRIGGER ${prefix}${table}_inserted AFTER INSERT ON "$table" BEGIN $refuse
  INSERT OR ROLLBACK INTO changes (change_set_id, table_name, row_id, operation)
  VALUES ($open_set, '$table', NEW.id, 'insert');
END""")

_UPDATED = Template("""
CREATE TRIGGER ${prefix}${table}_updated AFTER UPDATE ON "$table"
WHEN $differs BEGIN $refuse
  INSERT OR ROLLBACK INTO changes (change_set_id, table_name, row_id, operation, before, after)
  VALUES ($open_set, '$table', OLD.id, 'update',
    '{' || concat_ws(',', $before) || '}', '{' || concat_ws(',', $after) || '}');
END""")

_DELETED = Template("""
CREATE TRIGGER ${prefix}${table}_deleted AFTER DELETE ON "$table" BEGIN $refuse
  INSERT OR ROLLBACK INTO changes (change_set_id, table_name, row_id, operation, before)
  VALUES ($open_set, '$table', OLD.id, 'delete', json_object($whole));
END""")

_FIXED_ID = Template("""
CREATE TRIGGER ${prefix}${table}_keeps_its_id BEFORE UPDATE OF id ON "$table"
WHEN OLD.id IS NOT NEW.id BEGIN
  SELECT RAISE(ABORT, 'a row keeps its id');
END""")

_GUARDS = (
    """
CREATE TRIGGER history_changes_are_kept BEFORE DELETE ON changes BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END""",
    """
CREATE TRIGGER history_changes_stay_as_they_are BEFORE UPDATE ON changes BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END""",
    """
CREATE TRIGGER history_change_sets_are_kept BEFORE DELETE ON change_sets BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END""",
    """
CREATE TRIGGER history_change_sets_stay_as_they_are BEFORE UPDATE ON change_sets
WHEN OLD.finished_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END""",
)


def install(connection: Connection) -> None:
    """Give every table of the schema as it is now its triggers, and the history its guards."""
    remove(connection)
    for table in recorded_tables(connection):
        for statement in _statements(table, _columns(connection, table)):
            connection.execute(statement)
    for guard in _GUARDS:
        connection.execute(guard)


def remove(connection: Connection, prefix: str = PREFIX) -> None:
    """Take all triggers of the history away: for a migration, or to fill a new book.

    With another prefix, those of somebody else.
    """
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, ?) = ?",
        (len(prefix), prefix),
    )
    for (name,) in found.fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')


def recorded_tables(connection: Connection) -> tuple[str, ...]:
    """Return the tables whose rows the history keeps, by name."""
    found = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    )
    return tuple(name for (name,) in found if name not in NOT_RECORDED)


def _columns(connection: Connection, table: str) -> tuple[str, ...]:
    rows = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
    other = [name for name, kind in rows if kind not in RECORDED_TYPES]
    if other:
        message = f"the history cannot keep {table}: {', '.join(other)}"
        raise TypeError(message)
    return tuple(name for name, _ in rows)


def _statements(table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    words = {
        "prefix": PREFIX,
        "table": table,
        "open_set": _OPEN_SET,
        "refuse": _REFUSE,
        "differs": " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns),
        "before": ", ".join(_pair_if_changed(name, "OLD") for name in columns),
        "after": ", ".join(_pair_if_changed(name, "NEW") for name in columns),
        "whole": ", ".join(f"'{name}', OLD.\"{name}\"" for name in columns),
    }
    kinds = (_INSERTED, _UPDATED, _DELETED, _FIXED_ID)
    return tuple(kind.substitute(words) for kind in kinds)


def _pair_if_changed(name: str, row: str) -> str:
    """Return SQL for `"name":value` in JSON, NULL when the column stayed as it was."""
    return (
        f'CASE WHEN OLD."{name}" IS NOT NEW."{name}"'
        f' THEN \'"{name}":\' || json_quote({row}."{name}") END'
    )
