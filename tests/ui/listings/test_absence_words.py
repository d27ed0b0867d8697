"""An absence in words."""

from datetime import date

from app.models.types import AbsencePhase
from app.services.absence_queries import AbsenceRow
from app.ui.listings.absence_words import AbsenceWords
from tests.ui.today.context import World


def test_each_phase_has_a_sentence_and_a_verb(world: World) -> None:
    words = AbsenceWords(world.context)
    day = date(2026, 11, 23)
    rows = [AbsenceRow(1, day, day, "旅行", phase, 3) for phase in AbsencePhase]
    assert [words.verb(row) for row in rows] == [
        "Cancel the plan",
        "Rest now",
        "Back again",
        "Back again",
    ]
    assert words.sentence(rows[2]) == "Away 11/23 (月): 3 listings rest. 旅行"
    assert words.days(rows[0]._replace(last_on=date(2026, 11, 25))) == "11/23 (月) 〜 11/25 (水)"
