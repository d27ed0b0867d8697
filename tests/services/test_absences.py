"""Going away lets everything on sale rest, and coming back brings exactly that back."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.types import ON_SALE, ListingState, PauseReason
from app.rulebook.catalog import Catalog
from app.services.absence_queries import absences
from app.services.absences import (
    AbsenceBegunError,
    AbsenceDaysError,
    AbsenceMissingError,
    AbsenceNotBegunError,
    AbsenceOverlapError,
    EarlyAbsenceError,
    begin_absence,
    cancel_absence,
    edit_absence,
    end_absence,
    plan_absence,
)
from app.services.listing_states import (
    archive_listings,
    fill_listings,
    pause_listings,
    publish_listings,
    unarchive_listings,
)
from app.services.listings import set_permit_kind
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.sample import NOW
from tests.services.test_listing_states import WHEN_REQU_WAS_OPEN, state_of
from tests.services.test_listings import book

TODAY = NOW.date()
DAY = timedelta(days=1)
RESTS_FOR_ABSENCE = {ListingState.PAUSED, PauseReason.ABSENCE}
SITES = ("coconala", "timeticket", "skillcloud", "anytimes")


def test_coming_back_brings_back_what_rested_for_the_absence_as_it_was(
    database: Database, catalog: Catalog
) -> None:
    _, (open_, full, retired, draft) = listed(database, catalog, *SITES)
    write = database.write
    write(fill_listings, [full], catalog=catalog, now=NOW)
    write(pause_listings, [retired], PauseReason.RETIRED)
    write(archive_listings, [draft])
    absence, _ = write(plan_absence, TODAY, TODAY + 3 * DAY, "帰省", now=NOW)
    resting = (ListingState.PAUSED, PauseReason.ABSENCE)
    assert [state_of(database, one) for one in (open_, full)] == [resting, resting]
    count, _ = write(end_absence, absence, catalog=catalog, now=NOW + 2 * DAY)
    assert count == 2
    assert [state_of(database, one)[0] for one in (open_, full, retired, draft)] == [
        ListingState.PUBLISHED,
        ListingState.FULL,
        ListingState.PAUSED,
        ListingState.ARCHIVED,
    ]
    assert database.read(absences, TODAY) == ()


def test_what_the_seller_changed_meanwhile_stays(database: Database, catalog: Catalog) -> None:
    _, (one, other) = listed(database, catalog, "coconala", "timeticket")
    absence, _ = database.write(plan_absence, TODAY, TODAY, now=NOW)
    database.write(pause_listings, [one], PauseReason.RETIRED)
    database.write(publish_listings, [other], catalog=catalog, now=NOW)
    assert database.write(end_absence, absence, catalog=catalog, now=NOW)[0] == 0
    assert state_of(database, one) == (ListingState.PAUSED, PauseReason.RETIRED)
    assert state_of(database, other) == (ListingState.PUBLISHED, None)


def test_a_listing_whose_site_closed_meanwhile_rests_on(
    database: Database, catalog: Catalog
) -> None:
    then = WHEN_REQU_WAS_OPEN
    _, (one,) = listed(database, catalog, "requ", now=then)
    absence, _ = database.write(plan_absence, then.date(), then.date(), now=then)
    assert database.write(end_absence, absence, catalog=catalog, now=NOW)[0] == 0
    assert state_of(database, one) == (ListingState.PAUSED, PauseReason.ABSENCE)


def test_a_listing_that_lacks_its_permit_by_now_rests_on(
    database: Database, catalog: Catalog
) -> None:
    lunch, (one,) = listed(database, catalog, "coconala")
    _, (other,) = listed(database, catalog, "coconala")
    absence, _ = database.write(plan_absence, TODAY, TODAY, now=NOW)
    database.write(set_permit_kind, lunch, "food")
    assert database.write(end_absence, absence, catalog=catalog, now=NOW)[0] == 1
    assert state_of(database, one) == (ListingState.PAUSED, PauseReason.ABSENCE)
    assert state_of(database, other) == (ListingState.PUBLISHED, None)


def test_a_planned_absence_begins_when_its_day_is_here(
    database: Database, catalog: Catalog
) -> None:
    _, (one,) = listed(database, catalog, "coconala")
    write = database.write
    first, last = TODAY + 5 * DAY, TODAY + 7 * DAY
    absence, _ = write(plan_absence, first, last, now=NOW)
    assert state_of(database, one)[0] is ListingState.PUBLISHED
    with pytest.raises(EarlyAbsenceError):
        write(begin_absence, absence, now=NOW)
    with pytest.raises(AbsenceNotBegunError):
        write(end_absence, absence, catalog=catalog, now=NOW)
    later = NOW + 5 * DAY
    assert write(begin_absence, absence, now=later)[0] == 1
    with pytest.raises(AbsenceBegunError):
        write(begin_absence, absence, now=later)
    with pytest.raises(AbsenceBegunError):
        write(cancel_absence, absence)
    with pytest.raises(AbsenceBegunError):
        write(edit_absence, absence, first - DAY, last)
    write(edit_absence, absence, first, last + DAY, "もう一日")
    assert write(end_absence, absence, catalog=catalog, now=later + 9 * DAY)[0] == 1
    with pytest.raises(AbsenceBegunError):
        write(end_absence, absence, catalog=catalog, now=later)


def test_the_days_of_an_absence_must_be_free_and_in_order(
    database: Database, catalog: Catalog
) -> None:
    write = database.write
    absence, _ = write(plan_absence, TODAY + DAY, TODAY + 3 * DAY, now=NOW)
    with pytest.raises(AbsenceDaysError):
        write(plan_absence, TODAY, TODAY - DAY, now=NOW)
    with pytest.raises(AbsenceOverlapError) as refused:
        write(plan_absence, TODAY + 3 * DAY, TODAY + 4 * DAY, now=NOW)
    assert refused.value.details == {"first_on": TODAY + DAY, "last_on": TODAY + 3 * DAY}
    write(edit_absence, absence, TODAY + 2 * DAY, TODAY + 3 * DAY)
    write(cancel_absence, absence)
    with pytest.raises(AbsenceMissingError):
        write(cancel_absence, absence)
    del catalog


def test_back_early_the_days_from_then_on_are_none_of_absence(
    database: Database, catalog: Catalog
) -> None:
    def days() -> list[tuple[str, str]]:
        return database.read(lambda reader: reader.rows("SELECT first_on, last_on FROM days_off"))

    absence, _ = database.write(plan_absence, TODAY, TODAY + 5 * DAY, now=NOW)
    database.write(end_absence, absence, catalog=catalog, now=NOW)
    assert days() == []
    absence, _ = database.write(plan_absence, TODAY, TODAY + 5 * DAY, now=NOW)
    database.write(end_absence, absence, catalog=catalog, now=NOW + 2 * DAY)
    assert days() == [(TODAY.isoformat(), (TODAY + DAY).isoformat())]


STATES = st.sampled_from([*ListingState, *PauseReason])
"""A state, or a reason to rest; resting for absence is what an absence alone brings."""


@settings(max_examples=10)
@given(st.lists(STATES.filter(lambda one: one not in RESTS_FOR_ABSENCE), min_size=1, max_size=6))
def test_leaving_and_coming_back_leaves_every_listing_as_it_was(
    wanted: list[ListingState | PauseReason],
) -> None:
    with book() as (database, catalog):
        _, ids = listed(database, catalog, *["coconala"] * len(wanted))
        for one, state in zip(ids, wanted, strict=True):
            if isinstance(state, PauseReason):
                database.write(pause_listings, [one], state)
            elif state is ListingState.FULL:
                database.write(fill_listings, [one], catalog=catalog, now=NOW)
            elif state in {ListingState.ARCHIVED, ListingState.DRAFT}:
                database.write(archive_listings, [one])
            if state is ListingState.DRAFT:
                database.write(unarchive_listings, [one])
        before = [state_of(database, one) for one in ids]
        absence, _ = database.write(plan_absence, TODAY, TODAY, now=NOW)
        assert not {state_of(database, one)[0] for one in ids} & set(ON_SALE)
        database.write(end_absence, absence, catalog=catalog, now=NOW)
        assert [state_of(database, one) for one in ids] == before
