"""The dialog of a year writes at once and follows what was written."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.bookkeeping import OpeningBelowZeroError
from app.services.tax_forms import year_facts
from app.services.tax_year_queries import book_begins
from app.services.year_end_queries import year_end, year_openings
from app.ui.books.words import BookWords
from app.ui.books.year_dialog import BEGIN, ENDING, YearDialog
from tests.services.bookkeeping_samples import pay_out, refund, sell
from tests.ui.today.context import World


def dialog_of(world: World, qtbot: QtBot, year: int = 2026) -> YearDialog:
    dialog = YearDialog(world.context, BookWords(world.context), year)
    qtbot.addWidget(dialog)
    dialog.show()
    world.settled(qtbot, lambda: dialog.keeping.method.count() > 1)
    return dialog


def test_a_year_is_kept_and_begins_as_said(world: World, qtbot: QtBot) -> None:
    dialog = dialog_of(world, qtbot)
    dialog.keeping.method.setCurrentIndex(dialog.keeping.method.findData("two_tenths"))
    dialog.keeping.save.click()
    world.settled(qtbot, lambda: len(world.asked.toasts) == 1)
    assert world.database.read(year_facts, 2026).method == "two_tenths"
    dialog.show_part(BEGIN)
    assert dialog.begin.isVisible()
    dialog.begin.amount.set_amount(Yen(4_000))
    dialog.begin.save.click()
    world.settled(qtbot, lambda: dialog.begin.rows.count() == 2)
    assert world.database.read(year_openings, 2026)[0].amount == 4_000
    assert dialog.begin.amount.amount is None


def test_an_opening_that_is_refused_stays_in_its_fields(world: World, qtbot: QtBot) -> None:
    dialog = dialog_of(world, qtbot)
    dialog.begin.amount.set_amount(Yen(-5))
    dialog.begin.save.click()
    world.settled(qtbot, lambda: bool(world.asked.errors))
    assert isinstance(world.asked.errors.pop(), OpeningBelowZeroError)
    assert dialog.begin.amount.amount == -5
    assert world.database.read(year_openings, 2026) == ()


def test_the_book_begins_with_an_earlier_year(world: World, qtbot: QtBot) -> None:
    world.database.write(sell, "1", date(2026, 11, 3))
    dialog = dialog_of(world, qtbot)
    dialog.show_part(BEGIN)
    begin = dialog.begin
    world.settled(qtbot, lambda: begin.years.count() > 0)
    assert [begin.years.itemData(place) for place in range(3)] == [2025, 2024, 2023]
    begin.years.setCurrentIndex(1)
    begin.begin_button.click()
    world.settled(qtbot, lambda: begin.years.itemData(0) == 2023)
    assert world.database.read(book_begins) == 2024


def test_the_steps_of_the_end_are_booked_and_taken_back(world: World, qtbot: QtBot) -> None:
    order_id, _ = world.database.write(sell, "1", date(2026, 11, 3))
    world.database.write(pay_out, [order_id], date(2026, 11, 20))
    world.database.write(refund, order_id, date(2026, 11, 21))
    dialog = dialog_of(world, qtbot)
    dialog.show_part(ENDING)

    def booked(moved: int, sites: int, due: int | None) -> None:
        expected = (moved, sites, due)
        world.settled(qtbot, lambda: world.database.read(year_end, 2026) == expected)

    dialog.ending.move_wanted.emit()
    booked(7_800, 1, None)
    dialog.ending.due_wanted.emit(Yen(500))
    booked(7_800, 1, 500)
    dialog.ending.back_wanted.emit()
    booked(0, 0, 500)
    dialog.ending.due_wanted.emit(None)
    booked(0, 0, None)
    dialog.ending.order_wanted.emit(order_id)
    assert world.asked.pages == [("orders", {"order_id": order_id})]
    assert not dialog.isVisible()
