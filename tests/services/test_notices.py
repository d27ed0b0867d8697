from datetime import timedelta

from app.models.types import DeadlineKind
from app.services.notice_plan import NoticeChoices, Quiet
from app.services.notice_queries import notice_choices
from app.services.notices import KEPT, note_told, set_notice_choices
from app.services.preferences import set_preference
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.sample import NOW


def told(reader: Reader) -> list[tuple[object, ...]]:
    return reader.rows("SELECT key FROM told_notices ORDER BY key")


def test_choices_are_kept_in_the_book(database: Database) -> None:
    assert database.read(notice_choices) == NoticeChoices()
    own = NoticeChoices(is_on=False, quiet=Quiet(60, 420), hides_details=False).with_leads(
        DeadlineKind.RATING, ()
    )
    database.write(set_notice_choices, own)
    assert database.read(notice_choices) == own
    database.write(set_notice_choices, own._replace(quiet=None))
    assert database.read(notice_choices).quiet is None
    database.undo()
    assert database.read(notice_choices) == own


def test_choices_of_another_version_have_what_is_understood(database: Database) -> None:
    strange = {
        "is_on": "perhaps",
        "leads": {"rating": [5, "x", -1, True, 10_000], "unheard_of": [1], "reply": 3},
        "quiet": [99_999, 1],
        "hides_details": 1,
    }
    database.write(set_preference, "notices", strange)
    usual = NoticeChoices()
    assert database.read(notice_choices) == usual.with_leads(DeadlineKind.RATING, (5,))
    database.write(set_preference, "notices", [1])
    assert database.read(notice_choices) == usual
    database.write(set_preference, "notices", {"leads": 1, "quiet": ["a", 1]})
    assert database.read(notice_choices) == usual


def test_what_was_told_is_noted_once_and_forgotten_after_a_year(database: Database) -> None:
    database.note(note_told, ["a", "b"], NOW - KEPT)
    database.note(note_told, ["b", "c"], NOW)
    assert database.read(told) == [("a",), ("b",), ("c",)]
    changes = database.note(note_told, ["d"], NOW + timedelta(days=1))
    assert changes.touches("told_notices")
    assert database.read(told) == [("c",), ("d",)]
    assert database.undo() is None
