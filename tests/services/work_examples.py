"""An example of each command on timed work, days off and the week."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.work import DayOff
from app.rulebook.catalog import Catalog
from app.services import work_sessions, work_weeks
from app.services.work_session_queries import SessionDraft
from app.services.work_sessions import add_session, start_timer
from app.services.work_week_queries import DayOffDraft, WorkWeek
from app.services.work_weeks import add_day_off
from app.storage.database import Database
from tests.services.sample import DONE, DUE, NOW, PURCHASED, REQUESTED

LATER = NOW + timedelta(hours=1)

WORK_EXAMPLES: dict[str, Callable[[Session, Catalog], object]] = {
    "work_sessions.start_timer": lambda s, _: work_sessions.start_timer(s, DONE, now=LATER),
    "work_sessions.stop_timer": lambda s, _: work_sessions.stop_timer(s, now=LATER),
    "work_sessions.discard_timer": lambda s, _: work_sessions.discard_timer(s),
    "work_sessions.add_session": lambda s, _: work_sessions.add_session(
        s, PURCHASED, SessionDraft(NOW, 30, "修正"), now=LATER
    ),
    "work_sessions.edit_session": lambda s, _: work_sessions.edit_session(
        s, 1, SessionDraft(NOW, 20), now=LATER
    ),
    "work_sessions.remove_session": lambda s, _: work_sessions.remove_session(s, 1, now=LATER),
    "work_weeks.set_work_week": lambda s, _: work_weeks.set_work_week(
        s, WorkWeek(1_200, (1, 3), works_holidays=True, working_holidays=(DUE,))
    ),
    "work_weeks.add_day_off": lambda s, _: work_weeks.add_day_off(s, DayOffDraft(DUE, DUE)),
    "work_weeks.edit_day_off": lambda s, _: work_weeks.edit_day_off(
        s, _day_off(s), DayOffDraft(DUE, DUE, "旅行")
    ),
    "work_weeks.remove_day_off": lambda s, _: work_weeks.remove_day_off(s, _day_off(s)),
}


def fill_work(database: Database) -> None:
    """Let there be timed work on an order, a timer that runs, and days off."""
    ended = SessionDraft(NOW - timedelta(hours=2), 45, "下書き")
    database.write(add_session, PURCHASED, ended, now=NOW)
    database.write(start_timer, REQUESTED, now=NOW)
    database.write(add_day_off, DayOffDraft(DUE, DUE, "通院"))


def _day_off(session: Session) -> int:
    plain = select(DayOff.id).where(DayOff.note == "通院")
    return session.scalars(plain).one()
