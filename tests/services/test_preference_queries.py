from app.models.types import TaxStatus
from app.services.preference_queries import (
    USUAL_WEEK_MINUTES,
    BookFacts,
    book_facts,
    preferences,
)
from app.services.preferences import set_preference
from app.storage.database import Database


def test_a_new_book_knows_nothing_and_plans_the_usual_week(database: Database) -> None:
    facts = database.read(book_facts)
    assert facts == BookFacts()
    assert facts.tax_status is TaxStatus.EXEMPT
    assert facts.week_minutes == USUAL_WEEK_MINUTES
    assert BookFacts(weekly_minutes=0).week_minutes == 0


def test_what_is_kept_is_returned_by_name(database: Database) -> None:
    database.write(set_preference, "name", "港")
    assert database.read(preferences) == {"name": "港"}
