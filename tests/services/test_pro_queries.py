"""Which marketplaces have a file of a label, and what an empty one says."""

from datetime import date

from app.models.types import ProState, Stage
from app.rulebook.catalog import Catalog
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.pro_queries import WorkRow, dossier, dossiers, works
from app.storage.database import Database
from tests.services.sample import add, move

TODAY = date(2026, 11, 25)


def test_a_file_is_there_before_anything_is_in_it(database: Database, catalog: Catalog) -> None:
    (found,) = database.read(dossiers, catalog, TODAY)
    assert found.marketplace_id == "coconala"
    assert found.application.state is ProState.NONE
    assert (found.steps, found.groups, found.listings, found.interview_note) == ((), (), (), "")
    assert not found.rule.is_published


def test_only_the_sellers_sites_that_give_a_label_have_one(
    database: Database, catalog: Catalog
) -> None:
    database.write(set_book_facts, BookFacts(marketplaces=("lancers", "gone")))
    assert database.read(dossiers, catalog, TODAY) == ()
    assert database.read(dossier, catalog, "lancers", TODAY) is None


def test_works_are_completed_orders_of_the_site(database: Database, catalog: Catalog) -> None:
    add(database, catalog, "進行中")
    done = add(database, catalog, "名刺")
    move(database, catalog, done, Stage.COMPLETED)
    day = date(2026, 11, 23)
    assert database.read(works, "coconala") == (WorkRow(done, "名刺", day, None),)
    assert database.read(works, "lancers") == ()
