"""The triggers that note which rows the search index must look at again."""

from string import Template

from app.storage import history_triggers
from app.storage.connections import Connection

PREFIX = "search_"

# Rows above the mark are new to the index anyway, and cost a look at the mark alone. ROLLBACK for
# the reason given in `history_triggers`; what is queued already is left out by the question, since
# the conflict clause of the statement that fires a trigger overrides that of the trigger.
_QUEUE = Template("""
  INSERT OR ROLLBACK INTO search_queue (kind, row_id) SELECT '$kind', $row
  WHERE $row <= (SELECT indexed_until FROM search_marks WHERE kind = '$kind')
  AND NOT EXISTS (SELECT 1 FROM search_queue WHERE kind = '$kind' AND row_id = $row);""")

_ORDERS_OF_CLIENT = """
  INSERT OR ROLLBACK INTO search_queue (kind, row_id) SELECT 'order', o.id FROM orders o
  WHERE o.client_id = NEW.id
  AND o.id <= (SELECT indexed_until FROM search_marks WHERE kind = 'order')
  AND NOT EXISTS (SELECT 1 FROM search_queue WHERE kind = 'order' AND row_id = o.id);"""


def install(connection: Connection) -> None:
    """Make the triggers; `remove` takes them away for a migration."""
    for statement in _statements():
        connection.execute(statement)


def remove(connection: Connection) -> None:
    """Take the triggers away."""
    history_triggers.remove(connection, PREFIX)


def _statements() -> list[str]:
    return [
        *_own("messages", "message", ("body",)),
        *_own("orders", "order", ("title", "number", "client_id")),
        *_own("clients", "client", ("name", "reading", "note", "about")),
        _trigger("clients", "renamed", ("name", "reading"), _ORDERS_OF_CLIENT),
        _trigger("handles", "inserted", (), _queue("client", "NEW.client_id")),
        _trigger(
            "handles",
            "updated",
            ("name", "client_id"),
            _queue("client", "OLD.client_id") + _queue("client", "NEW.client_id"),
        ),
        _trigger("handles", "deleted", (), _queue("client", "OLD.client_id")),
    ]


def _own(table: str, kind: str, columns: tuple[str, ...]) -> list[str]:
    """Return the triggers of a table whose rows are found by these columns."""
    return [
        _trigger(table, "inserted", (), _queue(kind, "NEW.id")),
        _trigger(table, "updated", columns, _queue(kind, "NEW.id")),
        _trigger(table, "deleted", (), _queue(kind, "OLD.id")),
    ]


def _queue(kind: str, row: str) -> str:
    return _QUEUE.substitute(kind=kind, row=row)


def _trigger(table: str, what: str, columns: tuple[str, ...], body: str) -> str:
    """Return SQL of a trigger; with columns it looks at updates that change one of them."""
    event = {"inserted": "INSERT", "deleted": "DELETE"}.get(what, f"UPDATE OF {', '.join(columns)}")
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
    condition = f"WHEN {differs} " if differs else ""
    name = f"{PREFIX}{table}_{what}"
    return f"CREATE TRIGGER {name} AFTER {event} ON {table} {condition}BEGIN{body}\nEND"
