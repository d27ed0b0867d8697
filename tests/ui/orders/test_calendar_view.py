from pathlib import Path

from app.models.types import Stage
from app.ui.orders.calendar_view import CalendarView
from tests.ui.orders.desk import Desk, day


def view_of(desk: Desk) -> CalendarView:
    page = desk.page()
    page.show_view("calendar")
    view = page.view("calendar")
    assert isinstance(view, CalendarView)
    return view


def test_due_dates_stand_on_their_days_and_what_has_none_in_the_rail(desk: Desk) -> None:
    dated = desk.add("Dated", Stage.WORKING, due_in=2)
    undated = desk.add("Undated", Stage.WORKING, due_in=None)
    view = view_of(desk)
    desk.until(lambda: len(view.grid.entries_of(day(27))) == 1)
    assert view.grid.entries_of(day(27))[0].order_id == dated
    desk.until(lambda: list(view.rail.model.ids) == [undated])


def test_the_sites_own_deadline_stands_there_with_a_lock(desk: Desk) -> None:
    number = desk.add("Fresh", Stage.PURCHASED, due_in=5)
    view = view_of(desk)
    desk.until(lambda: len(view.grid.entries_of(day(25))) == 1)
    desk.until(lambda: len(view.grid.entries_of(day(30))) == 1)
    clock = view.grid.entries_of(day(25))[0]
    assert (clock.order_id, clock.is_locked, clock.is_clock) == (number, True, True)
    assert not view.grid.entries_of(day(30))[0].is_locked


def test_moving_a_chip_changes_the_due_date_and_undo_brings_it_back(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING, due_in=2)
    view = view_of(desk)
    desk.until(lambda: len(view.grid.entries_of(day(27))) == 1)
    view.grid.moved.emit(number, day(30))
    desk.until(lambda: len(view.grid.entries_of(day(30))) == 1)
    assert desk.row(number).due_on == day(30)
    assert desk.toasts == [("Moved the due date to Mon 30 Nov", True)]
    desk.context.tasks.undo()
    desk.until(lambda: len(view.grid.entries_of(day(27))) == 1)


def test_week_month_and_turning_keep_the_day(desk: Desk) -> None:
    view = view_of(desk)
    view._turn_to("week")
    assert view.grid.days.span == "month"
    desk.until(lambda: view.grid.days.span == "week")
    assert view.grid.days.first == day(23)
    view.turn(1)
    desk.until(lambda: view.grid.days.first == day(30))


def test_the_due_dates_are_written_as_an_icalendar_file(desk: Desk, tmp_path: Path) -> None:
    desk.add("Banner", Stage.WORKING, due_in=2)
    view = view_of(desk)
    file = tmp_path / "due.ics"
    view.export(file)
    desk.until(file.exists)
    desk.until(lambda: bool(desk.toasts))
    text = file.read_text(encoding="utf-8")
    assert "DTSTART;VALUE=DATE:20261127" in text
    assert "SUMMARY:Promised day: Banner・Bannerの店" in text
