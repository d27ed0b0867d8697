"""The ranks at a glance, as the first page shows them."""

from datetime import date
from pathlib import Path

from app.models.types import ProState
from app.rulebook.catalog import Catalog
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.rank_glance_queries import RankGlance, rank_glance
from app.services.standing import answer_measure
from app.storage.database import Database
from tests.services.demo.test_book import TODAY as DEMO_DAY
from tests.services.demo.test_book import make
from tests.services.test_standing_queries import TODAY, known, sold


def glance(database: Database, catalog: Catalog, today: date = TODAY) -> RankGlance | None:
    return database.read(rank_glance, catalog, today)


def sell_on(database: Database, *sites: str) -> None:
    database.write(set_book_facts, BookFacts(marketplaces=sites))


def test_the_next_rank_is_shown_with_what_it_measures(database: Database, catalog: Catalog) -> None:
    sell_on(database, "direct", "coconala")
    for price in (60_000, 30_000, 5_000):
        sold(database, catalog, date(2026, 11, 2), price, 5)
    known(database)
    found = glance(database, catalog)
    assert found is not None
    assert found.rank is not None
    assert found.aim is not None
    assert (found.marketplace_id, found.rank.en, found.aim.en) == ("coconala", "Gold", "Platinum")
    assert not found.is_top
    measures = {one.criterion.measure: one.missing for one in found.measures}
    assert measures["sales_amount"] == 5_000
    assert "identity_verified" not in measures
    assert found.label is None


def test_at_the_top_its_own_measures_are_shown(database: Database, catalog: Catalog) -> None:
    sell_on(database, "coconala")
    sold(database, catalog, date(2026, 11, 2), 200_000, 5)
    known(database)
    found = glance(database, catalog)
    assert found is not None
    assert found.is_top
    assert all(one.is_met for one in found.measures)


def test_below_the_ladder_there_is_no_rank_and_without_a_ladder_nothing(
    database: Database, catalog: Catalog
) -> None:
    sell_on(database, "lancers")
    found = glance(database, catalog)
    assert found is not None
    database.write(answer_measure, "lancers", "login_count", is_met=False, today=TODAY)
    sell_on(database, "direct")
    assert glance(database, catalog) is None


def test_the_demo_book_carries_its_label(tmp_path: Path, catalog: Catalog) -> None:
    database = make(tmp_path / "demo.db")
    found = glance(database, catalog, DEMO_DAY)
    assert found is not None
    assert found.label is not None
    assert (found.label.state, found.label.done, found.label.groups) == (ProState.CERTIFIED, 5, 7)
    database.close()
