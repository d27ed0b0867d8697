"""The choice of the tax year that the tabs of the books share."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.bookkeeping import OpeningBalance
from app.models.money import Yen
from app.ui.books.year_choice import YearChoice
from tests.ui.today.context import World


def choice_of(world: World, qtbot: QtBot) -> YearChoice:
    choice = YearChoice(world.context)
    qtbot.addWidget(choice)
    return choice


def test_the_running_year_is_chosen_and_named_with_its_era(world: World, qtbot: QtBot) -> None:
    choice = choice_of(world, qtbot)
    assert choice.year == 2026
    assert "2026" in choice.currentText()
    assert "令和8年" in choice.currentText()
    assert choice.span == (date(2026, 1, 1), date(2026, 12, 31))


def test_the_years_of_the_book_are_offered_and_the_choice_is_kept(
    world: World, qtbot: QtBot
) -> None:
    opening = OpeningBalance(year=2024, account="cash", part="", amount=Yen(1_000))
    world.database.write(lambda session: session.add(opening))
    choice = choice_of(world, qtbot)
    told: list[int] = []
    choice.year_chosen.connect(told.append)
    choice.reload()
    world.settled(qtbot, lambda: choice.years == (2026, 2025, 2024))
    assert (choice.year, told) == (2026, [])
    choice.choose(2025)
    choice.reload()
    qtbot.wait(50)
    assert (choice.year, told) == (2025, [2025])


def test_a_year_that_the_book_knows_nothing_of_can_be_turned_to(world: World, qtbot: QtBot) -> None:
    choice = choice_of(world, qtbot)
    choice.choose(2019)
    assert choice.years == (2026, 2019)
    assert "令和元年" in choice.currentText()
    choice.reload()
    qtbot.wait(50)
    assert choice.year == 2019
