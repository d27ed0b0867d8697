"""Erases the personal data of one client: from rows, from history and from the search index."""

import json
import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app.models.changes import Changes
from app.models.moments import to_epoch
from app.models.names import bare_name
from app.services.client_drafts import ClientErasedError
from app.services.handles import ClientMissingError
from app.storage import erasure
from app.storage.connections import Connection

GONE = ("handles", "client_tags", "risk_notes", "client_merges")
"""What goes as a whole; the rest of a client is emptied, for amounts and days hang on it."""

REWRITTEN: dict[str, tuple[str, ...]] = {
    "orders": ("title", "note", "quote_basis"),
    "checklist_items": ("text",),
    "order_events": ("note",),
    "saved_views": ("name", "body"),
    "captures": ("file_name",),
    "templates": ("name", "body"),
    "clients": ("note", "about"),
    "risk_notes": ("fact", "evidence"),
    "disclosures": ("detail", "reason"),
    "drafts": ("body",),
    "rank_history": ("note",),
    "pro_dossiers": ("interview_note",),
    "pro_events": ("note",),
    "pro_groups": ("name", "note"),
    "pro_evidence": ("note", "file_name"),
    "price_scenarios": ("name", "body"),
    "permits": ("note", "file_name"),
    "work_sessions": ("note",),
    "days_off": ("note",),
    "adjustments": ("note",),
    "evidence": ("note",),
    "payout_differences": ("reason",),
}
"""Texts of the seller's own that may name the client: his name is taken out of them."""

ANYWHERE = (
    *("saved_views", "captures", "templates", "rank_history"),
    *("clients", "risk_notes", "disclosures", "drafts"),
    *("pro_dossiers", "pro_events", "pro_groups", "pro_evidence"),
    *("price_scenarios", "permits", "work_sessions", "days_off"),
    *("adjustments", "evidence", "payout_differences"),
)
"""Those of them that belong to no client: all their rows are looked through."""


def erase_client(connection: Connection, client_id: int, label: str, *, now: datetime) -> Changes:
    """Erase who a client is, and all that was said with him; orders keep amounts and days.

    `label` is what he is called from now on; `{n}` in it becomes a running number. It is work for
    `Database.erase`.

    Raises:
        ClientMissingError, ClientErasedError: There is no such client, or nothing left to erase.
    """
    rows = connection.execute("SELECT erased_at FROM clients WHERE id = ?", (client_id,)).fetchall()
    if not rows:
        raise ClientMissingError(id=client_id)
    if rows[0][0] is not None:
        raise ClientErasedError(id=client_id)
    (before,) = connection.execute("SELECT COUNT(erased_at) FROM clients").fetchall()[0]
    name = label.format(n=before + 1)
    _Erasing(connection, client_id, name, to_epoch(now)).run()
    return Changes("erase_client", dict.fromkeys((*_TOUCHED, *GONE, *REWRITTEN)))


_TOUCHED = (
    "clients",
    "conversations",
    "messages",
    "attachments",
    "mails",
    "drafts",
    "half_written",
    "disclosures",
    "known_apart",
)


class _Erasing:
    """One erasure under way: first finds out what there is, then takes it away."""

    def __init__(self, connection: Connection, client_id: int, label: str, at: int) -> None:
        self._connection = connection
        self._client_id = client_id
        self._label = label
        self._at = at
        self._forgotten: dict[str, set[int]] = {}
        self._clients = {client_id, *self._joined()}
        self._find()
        self._names = self._all_names()
        self._titles = {
            *self._texts("conversations", ("title",)),
            *self._texts("mails", ("subject",)),
            *self._own_tags(),
        }
        self._pattern = _pattern_of(self._names)

    def run(self) -> None:
        """Take everything away, in the rows and in the history."""
        sets = self._change_sets()
        self._empty_rows()
        for table, ids in self._forgotten.items():
            erasure.forget_past(self._connection, table, ids)
        for table, columns in REWRITTEN.items():
            erasure.rewrite_rows(
                self._connection, table, columns, self._rewritten[table], self._rewrite
            )
        erasure.rewrite_subjects(self._connection, sets, self._rewrite_subject)
        erasure.leave_mark(self._connection, self._label, self._at)

    def _find(self) -> None:
        """Find all rows that are his, also those that only the history still knows."""
        mine = self._clients
        rooms = self._rows("conversations", "client_id", mine)
        self._orders = self._rows("orders", "client_id", mine)
        self._rooms_of_orders = rooms & self._rows("conversations", "order_id", self._orders)
        messages = self._rows("messages", "conversation_id", rooms)
        self._forgotten = {
            "clients": set(mine),
            "conversations": rooms,
            "messages": messages,
            "attachments": self._rows("attachments", "message_id", messages),
            "mails": self._rows("mails", "conversation_id", rooms)
            | self._rows("mails", "order_id", self._orders),
            "disclosures": self._rows("disclosures", "client_id", mine),
            **{table: self._rows(table, "client_id", mine) for table in GONE},
        }
        self._forgotten["client_merges"] |= self._merges_taken_back()
        self._own_views = self._ids(
            "SELECT id FROM saved_views WHERE json_extract(body, '$.client_id') = ?",
            (self._client_id,),
        )
        self._forgotten["saved_views"] = self._own_views
        self._rewritten = {
            "orders": self._orders,
            "checklist_items": self._rows("checklist_items", "order_id", self._orders),
            "order_events": self._rows("order_events", "order_id", self._orders),
            **{table: self._any_row(table) for table in ANYWHERE},
        }

    def _empty_rows(self) -> None:
        run, forgotten = self._connection.execute, self._forgotten
        for table in ("attachments", "messages", *GONE):
            self._delete(table, forgotten[table])
        self._delete("saved_views", self._own_views)
        self._delete("conversations", forgotten["conversations"] - self._rooms_of_orders)
        for some, places in erasure.chunks(forgotten["conversations"]):
            run(f"DELETE FROM drafts WHERE conversation_id IN ({places})", some)  # noqa: S608
            run(
                "UPDATE conversations SET title = '', url = NULL, last_side = NULL,"  # noqa: S608
                " last_client_at = NULL, last_own_at = NULL, is_pinned = 0,"
                f" archived_at = {self._at} WHERE id IN ({places})",
                some,
            )
        for some, places in erasure.chunks(forgotten["mails"]):
            run(f"UPDATE mails SET subject = '' WHERE id IN ({places})", some)  # noqa: S608
        for some, places in erasure.chunks(forgotten["disclosures"]):
            sql = f"UPDATE disclosures SET detail = '', reason = '' WHERE id IN ({places})"  # noqa: S608
            run(sql, some)
        self._delete("half_written", _forms_naming(self._connection, self._pattern))
        run(
            "DELETE FROM known_apart WHERE ?1 IN (first_id, second_id)",
            (self._client_id,),
        )
        run(
            "UPDATE clients SET name = ?, reading = '', note = '', about = '', erased_at = ?"
            " WHERE id = ?",
            (self._label, self._at, self._client_id),
        )

    def _delete(self, table: str, ids: Iterable[int]) -> None:
        for some, places in erasure.chunks(ids):
            self._connection.execute(f"DELETE FROM {table} WHERE id IN ({places})", some)  # noqa: S608

    def _joined(self) -> set[int]:
        """Return the ids of the records that were joined in this client."""
        return self._ids(
            "SELECT json_extract(body, '$.other.id') FROM client_merges WHERE client_id = ?",
            (self._client_id,),
        )

    def _merges_taken_back(self) -> set[int]:
        """Return the merges of him into others that were parted again or undone."""
        found: set[int] = set()
        for row_id, before in self._deleted("client_merges"):
            if json.loads(json.loads(before)["body"])["other"]["id"] in self._clients:
                found.add(row_id)
        return found

    def _rows(self, table: str, column: str, parents: Iterable[int]) -> set[int]:
        """Return the rows that name one of these parents, or did when they were removed."""
        wanted = set(parents)
        found: set[int] = set()
        for some, places in erasure.chunks(wanted):
            found |= self._ids(
                f"SELECT id FROM {table} WHERE {column} IN ({places})",  # noqa: S608
                some,
            )
        there = f"SELECT 1 FROM {table} t WHERE t.id = c.row_id"  # noqa: S608
        gone = self._connection.execute(
            "SELECT c.row_id, json_extract(c.before, ?) FROM changes c"  # noqa: S608
            f" WHERE c.table_name = ? AND c.operation = 'delete' AND NOT EXISTS ({there})",
            (f"$.{column}", table),
        )
        return found | {row_id for row_id, parent in gone if parent in wanted}

    def _any_row(self, table: str) -> set[int]:
        return self._ids(f"SELECT id FROM {table}") | self._past(table)  # noqa: S608 - own names

    def _past(self, table: str) -> set[int]:
        return self._ids("SELECT DISTINCT row_id FROM changes WHERE table_name = ?", (table,))

    def _deleted(self, table: str) -> list[tuple[int, str]]:
        return self._connection.execute(
            "SELECT row_id, before FROM changes WHERE table_name = ? AND operation = 'delete'"
            " AND before <> '{}'",
            (table,),
        ).fetchall()

    def _all_names(self) -> set[str]:
        """Return every name he has or had, as it may stand in a title."""
        names = {
            *self._texts("clients", ("name",)),
            *self._texts("handles", ("name",)),
            *self._texts("client_merges", ("name",)),
        }
        for body in self._texts("client_merges", ("body",)):
            merge: dict[str, Any] = json.loads(body)
            names |= {merge[part]["name"] for part in ("other", "before", "after")}
        names |= set(map(bare_name, names))
        return {name for name in names if name and name != self._label}

    def _texts(self, table: str, columns: tuple[str, ...]) -> set[str]:
        """Return what these columns of his rows say, and said."""
        found: set[str] = set()
        for some, places in erasure.chunks(self._forgotten[table]):
            for column in columns:
                sql = f"SELECT {column} FROM {table} WHERE id IN ({places})"  # noqa: S608
                found |= {text for (text,) in self._connection.execute(sql, some)}
                sql = (
                    "SELECT json_extract(before, ?), json_extract(after, ?) FROM changes"  # noqa: S608
                    f" WHERE table_name = ? AND row_id IN ({places})"
                )
                path = f"$.{column}"
                past = self._connection.execute(sql, (path, path, table, *some))
                found |= {text for row in past for text in row if text is not None}
        return found - {""}

    def _own_tags(self) -> set[str]:
        """Return the tags that nobody else has: such a word may tell who it was."""
        others = self._connection.execute(
            "SELECT name FROM client_tags WHERE client_id <> ?", (self._client_id,)
        )
        return self._texts("client_tags", ("name",)) - {name for (name,) in others}

    def _change_sets(self) -> set[int]:
        """Return the change sets whose subject may tell of him."""
        subjects = self._connection.execute("SELECT id, subject FROM change_sets")
        return {
            set_id
            for set_id, subject in subjects
            if subject in self._titles or self._pattern.search(subject)
        }

    def _rewrite(self, text: str) -> str:
        return self._pattern.sub(lambda _: self._label, text)

    def _rewrite_subject(self, text: str) -> str:
        return self._label if text in self._titles else self._rewrite(text)

    def _ids(self, sql: str, values: tuple[Any, ...] = ()) -> set[int]:
        return {row[0] for row in self._connection.execute(sql, values)}


def _forms_naming(connection: Connection, pattern: re.Pattern[str]) -> list[int]:
    """Return the forms left half written that name him."""
    forms = connection.execute("SELECT id, body FROM half_written")
    return [form_id for form_id, body in forms if pattern.search(body)]


def _pattern_of(names: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds the names, the longest first; a Latin one as a word alone.

    They are found in JSON too, which writes some signs in its own way.
    """
    written = {
        form for name in names for form in (name, json.dumps(name, ensure_ascii=False)[1:-1])
    }
    pieces = [
        ("(?<![A-Za-z0-9])" if name[0].isascii() and name[0].isalnum() else "")
        + re.escape(name)
        + ("(?![A-Za-z0-9])" if name[-1].isascii() and name[-1].isalnum() else "")
        for name in sorted(written, key=len, reverse=True)
    ]
    return re.compile("|".join(pieces) or r"(?!)")
