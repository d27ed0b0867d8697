"""What the page 今日 asks the book: six questions at once, each answered on its own."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from app.models.moments import JST
from app.services import earnings_queries, today_queries
from app.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog
    from app.services.earnings_queries import Rung
    from app.services.today_queries import (
        ComingPayout,
        TodayFigures,
        ToDo,
        WaitingReply,
        WeekBar,
        WeekDay,
    )

TO_DOS, REPLIES = 6, 3
"""How many lines the cards have room for."""


class Asked(NamedTuple):
    """The questions of one moment, under way.

    Who asked takes the answers (`Task.then`) before Qt's event loop runs again.
    """

    now: datetime
    figures: "Task[TodayFigures]"
    to_dos: "Task[tuple[tuple[ToDo, ...], int]]"
    week: "Task[tuple[tuple[WeekDay, ...], tuple[WeekBar, ...]]]"
    waiting: "Task[tuple[tuple[WaitingReply, ...], int]]"
    payouts: "Task[tuple[ComingPayout, ...]]"
    ladder: "Task[tuple[Rung, ...]]"


def ask(tasks: TaskRunner, catalog: "Catalog", now: datetime) -> Asked:
    """Ask all that the page shows; the longest question comes first."""
    today = now.astimezone(JST).date()
    return Asked(
        now=now,
        figures=tasks.read(today_queries.today_figures, now),
        to_dos=tasks.read(today_queries.to_dos, now, TO_DOS),
        week=tasks.read(today_queries.week, today, now),
        waiting=tasks.read(today_queries.waiting_replies, now, REPLIES),
        payouts=tasks.read(today_queries.coming_payouts, catalog, now),
        ladder=tasks.read(earnings_queries.escrow_ladder, now),
    )
