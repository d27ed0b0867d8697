"""An absence is planned, due, under way or over, whatever the listings do."""

from datetime import date, timedelta

from app.models.types import AbsencePhase
from app.rulebook.catalog import Catalog
from app.services.absence_queries import absences
from app.services.absences import begin_absence, plan_absence
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.sample import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)


def test_the_phases_of_an_absence(database: Database, catalog: Catalog) -> None:
    def seen(day: date) -> tuple[AbsencePhase, int] | None:
        return next(((one.phase, one.resting) for one in database.read(absences, day)), None)

    listed(database, catalog, "coconala")
    absence, _ = database.write(plan_absence, TODAY + DAY, TODAY + 2 * DAY, "", now=NOW)
    assert seen(TODAY) == (AbsencePhase.PLANNED, 0)
    assert seen(TODAY + DAY) == (AbsencePhase.DUE, 0)
    assert seen(TODAY + 3 * DAY) is None
    database.write(begin_absence, absence, now=NOW + DAY)
    assert seen(TODAY + 2 * DAY) == (AbsencePhase.UNDER_WAY, 1)
    assert seen(TODAY + 3 * DAY) == (AbsencePhase.OVER, 1)
