"""The bar speaks only when something is due."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.types import AbsencePhase
from app.services.absence_queries import AbsenceRow
from app.ui.listings.absence_bar import AbsenceBar
from app.ui.listings.absence_words import AbsenceWords
from tests.ui.today.context import World


def test_a_plan_is_silent_and_a_due_one_speaks(world: World, qtbot: QtBot) -> None:
    words = AbsenceWords(world.context)
    bar = AbsenceBar(world.context, words)
    asked: list[AbsenceRow] = []
    words.setParent(bar)
    qtbot.addWidget(bar)
    bar.asked.connect(asked.append)
    day = date(2026, 11, 23)
    planned = AbsenceRow(1, day, day, "", AbsencePhase.PLANNED, 0)
    due = planned._replace(id=2, phase=AbsencePhase.DUE)
    bar.show_rows([planned])
    assert bar.isHidden()
    bar.show_rows([planned, due])
    assert not bar.isHidden()
    bar.verb.click()
    assert asked == [due]
    assert not bar.grab().isNull()
