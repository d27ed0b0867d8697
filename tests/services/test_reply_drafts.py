"""A draft is kept as it is typed, and history and undo know nothing of it."""

from datetime import UTC, datetime

from app.services.reply_drafts import draft_of, drop_draft, save_draft
from app.services.reply_text import Inserted, Variable
from app.storage.database import Database
from tests.services.rooms import add_room

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
DUE = Inserted(Variable.DUE, "11月30日（月）", "ja")


def test_a_draft_is_kept_with_what_templates_put_in(database: Database) -> None:
    room, _ = database.write(add_room)
    assert database.read(draft_of, room) is None
    changes = database.note(save_draft, room, "納期は11月30日（月）", (DUE, DUE), NOW)
    assert changes.ids("drafts") == frozenset({room})
    draft = database.read(draft_of, room)
    assert draft is not None
    assert (draft.body, draft.inserted) == ("納期は11月30日（月）", (DUE,))
    assert draft.updated_at == int(NOW.timestamp())
    database.note(save_draft, room, " 新しい ", (), NOW)
    again = database.read(draft_of, room)
    assert again is not None
    assert (again.body, again.inserted) == (" 新しい ", ())


def test_a_draft_without_words_is_none(database: Database) -> None:
    room, _ = database.write(add_room)
    database.note(save_draft, room, "書きかけ", (), NOW)
    assert database.note(save_draft, room, " \n", (), NOW).touches("drafts")
    assert database.read(draft_of, room) is None
    database.note(save_draft, room, "書きかけ", (), NOW)
    database.note(drop_draft, room)
    assert database.read(draft_of, room) is None


def test_undo_leaves_drafts_alone(database: Database) -> None:
    room, _ = database.write(add_room)
    database.note(save_draft, room, "書きかけ", (), NOW)
    assert database.undo() is not None
    assert database.redo() is not None
    assert database.read(draft_of, room) is not None
