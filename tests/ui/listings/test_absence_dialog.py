"""The dialog of absences says what it will do before it does it."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.types import AbsencePhase
from app.services.absence_queries import AbsenceRow, absences
from app.ui.kit.buttons import Button
from app.ui.listings.absence_commands import AbsenceCommands
from app.ui.listings.absence_dialog import AbsenceDialog
from app.ui.listings.absence_words import AbsenceWords
from tests.ui.listings.shelf import put, quiet
from tests.ui.today.context import World

TODAY = date(2026, 11, 23)


def dialog(world: World, qtbot: QtBot, *rows: AbsenceRow) -> AbsenceDialog:
    context = world.context
    words, commands = AbsenceWords(context), AbsenceCommands(context)
    made = AbsenceDialog(context, words, commands, rows, 2)
    qtbot.addWidget(made)
    words.setParent(made)
    commands.setParent(made)
    return made


def test_days_are_asked_for_and_planned(world: World, qtbot: QtBot) -> None:
    put(world)
    away = dialog(world, qtbot)
    away.accept()
    assert away.effect.text() == "2 listings are on sale now."
    away.first.set_day(date(2026, 12, 28))
    away.last.set_day(date(2026, 12, 20))
    away.accept()
    away.last.set_day(date(2027, 1, 3))
    assert away.effect.text().startswith("7 days. 2 listings would rest")
    away.note.setText("年末年始")
    away.accept()
    quiet(world, qtbot)
    (row,) = world.database.read(absences, TODAY)
    assert (row.first_on, row.note, row.phase) == (
        date(2026, 12, 28),
        "年末年始",
        AbsencePhase.PLANNED,
    )


def test_one_from_today_on_rests_at_once_and_one_planned_is_cancelled(
    world: World, qtbot: QtBot
) -> None:
    put(world)
    away = dialog(world, qtbot)
    away.first.set_day(date(2026, 12, 28))
    away.last.set_day(date(2026, 12, 29))
    away.accept()
    quiet(world, qtbot)
    rows = world.database.read(absences, TODAY)
    again = dialog(world, qtbot, *rows)
    again.first.set_day(TODAY)
    again.last.set_day(TODAY)
    assert again.plan.text() == "Rest now"
    cancel = next(one for one in again.findChildren(Button) if one.text() == "Cancel the plan")
    cancel.click()
    quiet(world, qtbot)
    assert world.database.read(absences, TODAY) == ()
