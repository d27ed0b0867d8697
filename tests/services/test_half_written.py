"""What stands in a form is kept as it is typed, and history and undo know nothing of it."""

from datetime import UTC, date, datetime
from typing import NamedTuple

from app.services.half_written import keep_form, kept_form
from app.services.history_queries import next_undo
from app.storage.database import Database

NOW = datetime(2026, 11, 27, 3, tzinfo=UTC)


class Fields(NamedTuple):
    payee: str = ""
    on: date | None = None


class Others(NamedTuple):
    rows: tuple[int, ...]


def test_a_form_is_kept_by_its_name_and_forgotten(database: Database) -> None:
    assert database.read(kept_form, "expense", Fields) is None
    database.note(keep_form, "expense", Fields("店"), NOW)
    changes = database.note(keep_form, "expense", Fields("髙﨑𠮷", date(2026, 11, 27)), NOW)
    assert changes.touches("half_written")
    assert database.read(kept_form, "expense", Fields) == Fields("髙﨑𠮷", date(2026, 11, 27))
    assert database.read(kept_form, "paper", Fields) is None
    assert database.read(next_undo) is None
    database.note(keep_form, "expense", None, NOW)
    assert database.read(kept_form, "expense", Fields) is None


def test_what_another_version_kept_in_another_shape_is_nothing(database: Database) -> None:
    database.note(keep_form, "expense", Fields("店"), NOW)
    assert database.read(kept_form, "expense", Others) is None
