from functools import partial

import pytest

from app.models.money import Yen
from app.models.types import TaxStatus
from app.services.order_drafts import NegativeAmountError, TooLongError
from app.services.preference_queries import BookFacts, book_facts, preference
from app.services.preferences import begin_book, set_book_facts, set_preference
from app.storage.database import Database


def test_facts_are_kept_changed_and_taken_away(database: Database) -> None:
    facts = BookFacts("港", TaxStatus.TAXABLE, Yen(300_000), 1_800, ("coconala", "direct"), True)  # noqa: FBT003 - a row
    database.write(set_book_facts, facts)
    assert database.read(book_facts) == facts
    database.write(set_book_facts, facts._replace(monthly_target=None))
    assert database.read(book_facts).monthly_target is None


def test_a_book_begins_with_facts_that_are_not_taken_back(database: Database) -> None:
    facts = BookFacts("港", TaxStatus.TAXABLE, marketplaces=("requ",))
    database.seed(partial(begin_book, facts=facts))
    assert database.read(book_facts) == facts
    assert database.undo() is None
    with pytest.raises(TooLongError):
        begin_book(None, BookFacts("あ" * 101))  # type: ignore[arg-type]  # refused before it


def test_the_same_facts_again_change_nothing(database: Database) -> None:
    facts = BookFacts("港")
    database.write(set_book_facts, facts)
    _, changes = database.write(set_book_facts, facts)
    assert not changes.rows


def test_anything_json_can_say_is_kept_by_name(database: Database) -> None:
    database.write(set_preference, "columns", {"幅": [1, 2]})
    assert database.read(preference, "columns") == {"幅": [1, 2]}
    database.write(set_preference, "columns", None)
    assert database.read(preference, "columns") is None
    _, changes = database.write(set_preference, "columns", None)
    assert not changes.rows


def test_facts_that_cannot_be_are_refused(database: Database) -> None:
    with pytest.raises(TooLongError):
        database.write(set_book_facts, BookFacts("あ" * 101))
    with pytest.raises(NegativeAmountError):
        database.write(set_book_facts, BookFacts(monthly_target=Yen(-1)))
    with pytest.raises(NegativeAmountError):
        database.write(set_book_facts, BookFacts(weekly_minutes=-1))
