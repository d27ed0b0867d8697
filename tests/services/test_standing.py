"""Ranks that were held, and answers only the seller has."""

from datetime import date

import pytest

from app.rulebook.catalog import Catalog
from app.services.order_drafts import TooLongError
from app.services.standing import (
    HeldRankMissingError,
    RankDayError,
    UnknownRankError,
    add_rank,
    answer_measure,
    edit_rank,
    remove_rank,
)
from app.services.standing_queries import HeldRow, held_ranks, site_standing
from app.storage.database import Database

REGULAR, GOLD = date(2020, 4, 1), date(2020, 7, 1)
TODAY = date(2026, 11, 25)


def history(database: Database) -> tuple[HeldRow, ...]:
    return database.read(held_ranks, "coconala")


def test_ranks_are_kept_newest_first_and_some_are_skipped(
    database: Database, catalog: Catalog
) -> None:
    first, _ = database.write(add_rank, "coconala", "regular", REGULAR, catalog=catalog)
    second, _ = database.write(add_rank, "coconala", "gold", GOLD, " 飛び級 ", catalog=catalog)
    assert history(database) == (
        HeldRow(second, "gold", GOLD, "飛び級"),
        HeldRow(first, "regular", REGULAR, ""),
    )
    database.write(edit_rank, second, "platinum", GOLD, catalog=catalog)
    assert history(database)[0] == HeldRow(second, "platinum", GOLD, "")
    database.write(remove_rank, first)
    assert len(history(database)) == 1


def test_what_is_no_rank_or_has_a_rank_already_is_refused(
    database: Database, catalog: Catalog
) -> None:
    first, _ = database.write(add_rank, "coconala", "regular", REGULAR, catalog=catalog)
    second, _ = database.write(add_rank, "coconala", "gold", GOLD, catalog=catalog)
    before = history(database)
    with pytest.raises(UnknownRankError):
        database.write(add_rank, "coconala", "diamond", TODAY, catalog=catalog)
    with pytest.raises(RankDayError):
        database.write(add_rank, "coconala", "silver", GOLD, catalog=catalog)
    with pytest.raises(RankDayError):
        database.write(edit_rank, first, "silver", GOLD, catalog=catalog)
    with pytest.raises(TooLongError):
        database.write(edit_rank, second, "gold", GOLD, "長" * 20_001, catalog=catalog)
    with pytest.raises(HeldRankMissingError):
        database.write(remove_rank, 99)
    assert history(database) == before


def answers(database: Database, catalog: Catalog, today: date = TODAY) -> dict[str, bool]:
    found = database.read(site_standing, catalog, "coconala", today)
    assert found is not None
    return found.answers


def test_an_answer_holds_until_it_is_changed_taken_away_or_old(
    database: Database, catalog: Catalog
) -> None:
    def answer(measure: str, *, is_met: bool | None) -> None:
        database.write(answer_measure, "coconala", measure, is_met=is_met, today=TODAY)

    answer("login_count", is_met=None)
    assert answers(database, catalog) == {}
    answer("login_count", is_met=True)
    answer("identity_verified", is_met=True)
    answer("identity_verified", is_met=False)
    assert answers(database, catalog) == {"login_count": True, "identity_verified": False}
    assert answers(database, catalog, date(2027, 1, 1)) == {"identity_verified": False}
    answer("identity_verified", is_met=None)
    assert answers(database, catalog) == {"login_count": True}
