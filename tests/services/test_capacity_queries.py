from datetime import UTC, date, datetime, timedelta

from app.models.service import Service
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.capacity_queries import Honesty, LatePromise, capacity, honesty, open_tasks
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.orders import add_minutes
from app.services.work_week_queries import DayOffDraft, WorkWeek
from app.services.work_weeks import add_day_off, set_work_week
from app.storage.database import Database
from tests.services.sample import NOW, add, move


def test_a_week_holds_what_is_promised_in_it(database: Database, catalog: Catalog) -> None:
    add(database, catalog, due_on=date(2026, 11, 27), estimate_minutes=600)
    add(database, catalog, due_on=date(2026, 11, 1), estimate_minutes=60)
    add(database, catalog, estimate_minutes=120)
    add(database, catalog)
    load = database.read(capacity, NOW, weeks=2, minutes=480)
    this, following = load.weeks
    assert (this.week, this.orders, this.planned_minutes) == (date(2026, 11, 23), 2, 660)
    assert (this.capacity_minutes, this.free_minutes) == (4 * 480, 4 * 480 - 660)
    assert (following.orders, following.capacity_minutes) == (0, 5 * 480)
    assert (load.undated_orders, load.undated_minutes, load.unestimated) == (1, 120, 1)
    assert load.earliest_on == date(2026, 11, 25)


def test_time_worked_is_taken_off_and_ended_work_counts_no_more(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, due_on=date(2026, 11, 27), estimate_minutes=60)
    for _ in range(3):
        database.write(add_minutes, order_id, 30, now=NOW + timedelta(hours=1))
    tasks, _ = database.read(open_tasks)
    assert [task.minutes for task in tasks] == [0]
    move(database, catalog, order_id, Stage.DELIVERED)
    assert database.read(open_tasks) == ((), 0)


def test_an_order_nobody_estimated_takes_what_its_service_takes(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "ロゴ制作", now=NOW)
    database.write(lambda session: setattr(session.get(Service, service_id), "work_minutes", 90))
    draft = ListingDraft(marketplace_id="coconala")
    listing_id, _ = database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    add(database, catalog, listing_id=listing_id)
    add(database, catalog, listing_id=listing_id, estimate_minutes=30)
    tasks, unestimated = database.read(open_tasks)
    assert ([task.minutes for task in tasks], unestimated) == ([90, 30], 0)


def test_days_off_and_own_weekdays_move_the_earliest_day(database: Database) -> None:
    week = WorkWeek(minutes=1_200, workdays=(1, 2, 3, 4))
    database.write(set_work_week, week)
    assert database.read(capacity, NOW, minutes=300).earliest_on == date(2026, 11, 24)
    database.write(add_day_off, DayOffDraft(date(2026, 11, 24), date(2026, 11, 30)))
    load = database.read(capacity, NOW, weeks=2, minutes=300)
    assert load.earliest_on == date(2026, 12, 1)
    assert [one.capacity_minutes for one in load.weeks] == [0, 1_200]


def test_a_promise_that_cannot_be_kept_is_named_and_so_is_what_a_new_order_pushes(
    database: Database, catalog: Catalog
) -> None:
    first = add(database, catalog, "早い", due_on=date(2026, 11, 24), estimate_minutes=960)
    second = add(database, catalog, "遅い", due_on=date(2026, 11, 27), estimate_minutes=960)
    tuesday, wednesday, friday = (date(2026, 11, day) for day in (24, 25, 27))
    monday = date(2026, 11, 30)
    load = database.read(capacity, NOW, minutes=60)
    assert load.late == (
        LatePromise(first, "coconala", "C-0001", "早い", tuesday, wednesday, wednesday),
    )
    assert load.late[0].was_late
    assert load.done_on == tuesday
    first_slip, second_slip = load.slips
    assert (first_slip.order_id, first_slip.done_on) == (first, date(2026, 11, 26))
    assert second_slip == LatePromise(second, "coconala", "C-0002", "遅い", friday, monday, friday)
    assert not second_slip.was_late
    assert load.earliest_on == monday
    assert database.read(honesty, NOW, 60, None) == Honesty(monday, monday, 0)
    asked = database.read(honesty, NOW, 60, wednesday)
    assert asked == Honesty(monday, date(2026, 11, 26), 1)
    assert (asked.allows(friday), asked.allows(monday)) == (False, True)
    assert not Honesty(None, None, 0).allows(monday)


def test_at_20_hours_a_week_with_52_open_a_new_order_is_honest_in_week_three(
    database: Database, catalog: Catalog
) -> None:
    monday = datetime(2026, 11, 30, 3, tzinfo=UTC)
    database.write(set_work_week, WorkWeek(minutes=1_200))
    for minutes, day in ((960, 4), (960, 9), (1_200, 16)):
        due_on = monday.date() + timedelta(days=day)
        add(database, catalog, due_on=due_on, estimate_minutes=minutes)
    small = database.read(capacity, monday, minutes=60)
    assert small.earliest_on == date(2026, 12, 17)
    assert [week.free_minutes for week in small.weeks[:3]] == [240, 240, 0]
    asked = database.read(capacity, monday, minutes=600)
    assert [slip.done_on for slip in asked.slips] == [
        date(2026, 12, 8),
        date(2026, 12, 14),
        date(2026, 12, 21),
    ]
    assert asked.late == ()
