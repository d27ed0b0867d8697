"""Going away and coming back, each told with its undo."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.types import ListingState
from app.services.absence_queries import absences
from app.services.listings import set_permit_kind
from app.ui.listings.absence_commands import AbsenceCommands
from tests.ui.listings.shelf import listing, put, quiet
from tests.ui.today.context import World

TODAY = date(2026, 11, 23)


def test_away_now_and_back_again(world: World, qtbot: QtBot) -> None:
    shelf, away = put(world), AbsenceCommands(world.context)
    away.plan(TODAY, date(2026, 11, 25), "")
    quiet(world, qtbot)
    assert listing(world, shelf, shelf.here).state is ListingState.PAUSED
    (row,) = world.database.read(absences, TODAY)
    away.go_on(row)
    quiet(world, qtbot)
    assert listing(world, shelf, shelf.here).state is ListingState.PUBLISHED
    assert world.asked.toasts == [
        ("Absence noted; what was on sale rests", True),
        ("2 listings are back", True),
    ]


def test_what_rests_on_for_want_of_a_permit_is_told(world: World, qtbot: QtBot) -> None:
    shelf, away = put(world), AbsenceCommands(world.context)
    away.plan(TODAY, date(2026, 11, 25), "")
    quiet(world, qtbot)
    world.database.write(set_permit_kind, shelf.service, "food")
    (row,) = world.database.read(absences, TODAY)
    away.go_on(row)
    quiet(world, qtbot)
    assert listing(world, shelf, shelf.here).state is ListingState.PAUSED
    said, _undo = world.asked.toasts[-1]
    assert said.splitlines() == [
        "0 listings are back",
        "2 rest on: a permit is lacking, or their marketplace has closed",
    ]
