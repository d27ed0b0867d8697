"""Each thing that is written from the books' tabs is told, and can be taken back."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import AdjustmentKind, BooksForm, Recognition
from app.models.money import Yen
from app.services.journal_queries import closed_months, journal
from app.services.tax_forms import YearFacts, year_facts
from app.services.tax_year_queries import book_begins
from app.services.year_end_queries import year_end, year_openings
from app.ui.books.adjustment_dialog import Taken
from app.ui.books.commands import BookCommands
from tests.services.bookkeeping_samples import pay_out, refund, sell
from tests.ui.today.context import World


def told(world: World, qtbot: QtBot, count: int) -> str:
    world.settled(qtbot, lambda: len(world.asked.toasts) == count)
    message, can_undo = world.asked.toasts[-1]
    assert can_undo
    return message


def test_a_month_closes_and_a_year_is_kept(world: World, qtbot: QtBot) -> None:
    commands = BookCommands(world.context)
    commands.close_month("2026-09", "Closed up to September")
    assert told(world, qtbot, 1) == "Closed up to September"
    assert world.database.read(closed_months) == ("2026-09",)
    facts = YearFacts(Recognition.DELIVERY, BooksForm.WHITE, None)
    commands.set_year(2027, facts)
    assert told(world, qtbot, 2) == "Saved for 2027"
    assert world.database.read(year_facts, 2027) == facts
    cleared: list[bool] = []
    commands.set_opening(2027, "cash", "", Yen(500), lambda: cleared.append(True))
    told(world, qtbot, 3)
    assert cleared == [True]
    assert world.database.read(year_openings, 2027)[0].amount == 500


def test_the_book_begins_with_an_earlier_year(world: World, qtbot: QtBot) -> None:
    world.database.write(sell, "1", date(2026, 11, 3))
    commands = BookCommands(world.context)
    commands.begin_year(2025)
    assert told(world, qtbot, 1) == "The book begins with 2025"
    assert world.database.read(book_begins) == 2025


def test_something_comes_off_a_sale_and_is_taken_back(world: World, qtbot: QtBot) -> None:
    order_id, _ = world.database.write(sell, "1", date(2026, 11, 3))
    commands = BookCommands(world.context)
    taken = Taken(order_id, AdjustmentKind.DISCOUNT, Yen(100), date(2026, 11, 9), "")
    commands.record_adjustment(taken)
    assert told(world, qtbot, 1) == "Recorded"
    assert "adjustment" in {row.kind for row in world.database.read(journal)}
    commands.remove_adjustment(1)
    assert told(world, qtbot, 2) == "Taken back"


def test_the_steps_of_a_years_end_are_booked_and_taken_back(world: World, qtbot: QtBot) -> None:
    order_id, _ = world.database.write(sell, "1", date(2025, 11, 3))
    world.database.write(pay_out, [order_id], date(2025, 11, 20))
    world.database.write(refund, order_id, date(2025, 12, 10))
    commands = BookCommands(world.context)
    commands.move_below_zero(2025)
    told(world, qtbot, 1)
    commands.book_tax_due(2025, Yen(116_500))
    told(world, qtbot, 2)
    assert world.database.read(year_end, 2025) == (7_800, 1, 116_500)
    commands.take_back_moved(2025)
    commands.take_back_tax_due(2025)
    told(world, qtbot, 4)
    assert world.database.read(year_end, 2025) == (0, 0, None)
