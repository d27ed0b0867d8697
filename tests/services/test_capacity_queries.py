from datetime import date, timedelta

from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.capacity_queries import capacity, open_tasks
from app.services.orders import add_minutes
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
