from datetime import timedelta

from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.orders import add_minutes
from app.services.work_session_queries import (
    RunningTimer,
    SessionDraft,
    SessionRow,
    TimedOrder,
    TimeLog,
    orders_to_time,
    running_timer,
    time_log,
)
from app.services.work_sessions import add_session, start_timer
from app.storage.database import Database
from tests.services.sample import NOW, add, move


def test_nothing_is_timed_in_a_new_book(database: Database) -> None:
    assert database.read(running_timer) is None
    assert database.read(time_log, 1) == TimeLog((), 0)
    assert TimeLog((), 0).running is None


def test_a_log_tells_its_sessions_the_running_one_and_what_was_typed(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, "ロゴ")
    begin = NOW - timedelta(hours=2)
    database.write(add_minutes, order_id, 15, now=NOW)
    database.write(add_session, order_id, SessionDraft(begin, 60, "下書き"), now=NOW)
    database.write(start_timer, order_id, now=NOW)
    log = database.read(time_log, order_id)
    running = SessionRow(2, NOW, None, None, "")
    assert log.sessions == (running, SessionRow(1, begin, begin + timedelta(hours=1), 60, "下書き"))
    assert (log.running, log.typed_minutes) == (running, 15)
    assert database.read(running_timer) == RunningTimer(order_id, "coconala", "ロゴ", NOW)


def test_a_timer_over_night_is_forgotten() -> None:
    timer = RunningTimer(1, "coconala", "ロゴ", NOW)
    hours = {-1: True, 0: False, 12: False, 13: True}
    assert {one: timer.is_forgotten(NOW + timedelta(hours=one)) for one in hours} == hours


def test_open_orders_are_offered_the_one_timed_last_in_front(
    database: Database, catalog: Catalog
) -> None:
    waiting = add(database, catalog, "着手前")
    working = add(database, catalog, "制作中")
    move(database, catalog, working, Stage.WORKING)
    done = add(database, catalog, "完了")
    move(database, catalog, done, Stage.COMPLETED)
    timed = add(database, catalog, "名刺")
    begin = NOW - timedelta(hours=2)
    database.write(add_session, timed, SessionDraft(begin, 60), now=NOW)
    offered = database.read(orders_to_time)
    assert [one.order_id for one in offered] == [timed, working, waiting]
    assert offered[0] == TimedOrder(timed, "coconala", "名刺", "みなと", 60)
