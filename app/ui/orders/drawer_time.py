"""The time of an order in its drawer: estimate, timer, time log, own days and waiting days."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Yen
from app.services.order_details import OrderDetails
from app.ui.capacity.lines import add_line
from app.ui.capacity.timer_commands import TimerCommands
from app.ui.kit.buttons import Button
from app.ui.kit.fields import Field
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.minutes_field import MinutesField
from app.ui.later import Later
from app.ui.orders.commands import OrderCommands
from app.ui.orders.drawer_section import Section
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import own_days_queries, work_session_queries
    from app.services.own_days_queries import OwnDays
    from app.services.work_session_queries import RunningTimer, SessionRow, TimeLog
    from app.ui.capacity import timer_dialogs
else:
    own_days_queries = Later("app.services.own_days_queries")
    work_session_queries = Later("app.services.work_session_queries")
    timer_dialogs = Later("app.ui.capacity.timer_dialogs")

SHOWN = 6
"""Sessions shown before the rest is asked for."""


class TimeSection(Section):
    """The estimate of the work, the timer, and what was worked."""

    def __init__(self, context: PageContext, commands: OrderCommands) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Time"))
        self._commands = commands
        self._timer = TimerCommands(context, self)
        self._timer.forgotten.connect(self._ask)
        self._questions = (Latest(), Latest())
        self._log: TimeLog | None = None
        self._shows_all = False
        self.worked = Label(context.theme, "", "caption", "text2")
        self.head.addWidget(self.worked)
        self.estimate = MinutesField(context.theme, self.tr("Estimate in minutes"))
        self.minutes = MinutesField(context.theme, self.tr("Minutes worked"))
        self.add = Button(context.theme, self.tr("Record"), "check")
        self.start = Button(context.theme, self.tr("Start the timer"), "timer")
        self.days = Label(context.theme, "", "caption", "text2").wrapped()
        self.log = QVBoxLayout()
        self._lay_out()
        self.estimate.editingFinished.connect(self._save_estimate)
        self.minutes.returnPressed.connect(self._record)
        self.add.clicked.connect(self._record)
        self.start.clicked.connect(self._start_or_stop)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        hours = self.context.formats.hours
        worked = self.tr("{time} worked").format(time=hours(details.worked_minutes))
        if details.worked_minutes and details.row.net is not None:
            by_hour = Yen(round(details.row.net * 60 / details.worked_minutes))
            per_hour = self.tr("{net} an hour").format(net=self.context.formats.money(by_hour))
            worked = f"{worked} ・ {per_hour}"
        self.worked.setText(worked)
        if is_new or not self.estimate.hasFocus():
            self.estimate.set_minutes(details.estimate_minutes)
        if is_new:
            self.minutes.set_minutes(None)
            self._shows_all = False
        self._look(details.row.id)

    def _look(self, order_id: int) -> None:
        tasks, now = self.context.tasks, self.context.clock()
        log, days = self._questions
        log.ask(tasks.read(work_session_queries.time_log, order_id)).then(self._take_log)
        days.ask(tasks.read(own_days_queries.own_days, order_id, now)).then(self._take_days)

    def _take_log(self, log: "TimeLog") -> None:
        self._log = log
        is_running = log.running is not None
        self.start.setText(self.tr("Stop the timer") if is_running else self.tr("Start the timer"))
        emptied(self.log)
        shown = log.sessions if self._shows_all else log.sessions[:SHOWN]
        for row in shown:
            self._add_line(self._said(row), partial(self._edit, row))
        if len(shown) < len(log.sessions):
            words = self.tr("{n} more").format(n=len(log.sessions) - len(shown))
            self._add_line(words, self._show_all)
        if log.typed_minutes and log.sessions:
            time = self.context.formats.hours(log.typed_minutes)
            words = self.tr("Typed by hand: {time}").format(time=time)
            self.log.addWidget(Label(self.context.theme, words, "caption", "text3"))

    def _add_line(self, words: str, do: Callable[[], object]) -> None:
        add_line(self.context.theme, self.log, words, do)

    def _said(self, row: "SessionRow") -> str:
        formats = self.context.formats
        day = formats.relative_day(row.started_at.date(), self.context.clock())
        begin = formats.time(row.started_at)
        if row.ended_at is None or row.minutes is None:
            return self.tr("{day} {begin} – running").format(day=day, begin=begin)
        parts = (
            self.tr("{day} {begin} – {end}").format(
                day=day, begin=begin, end=formats.time(row.ended_at)
            ),
            formats.hours(row.minutes),
            row.note,
        )
        return " ・ ".join(part for part in parts if part)

    def _take_days(self, days: "OwnDays | None") -> None:
        self.days.setVisible(days is not None)
        if days is not None:
            words = self.tr("Own days {own} / waiting for the buyer {waiting} (of {all} days)")
            self.days.setText(
                words.format(own=days.own_days, waiting=days.waiting_days, all=days.days)
            )

    def _start_or_stop(self) -> None:
        if self.details is None:
            return
        if self._log is not None and self._log.running is not None:
            self._timer.stop()
        else:
            self._timer.start(self.order_id, self.details.row.title)

    def _ask(self, running: "RunningTimer") -> None:
        timer_dialogs.ForgottenDialog(self.context, self._timer, running, self.window()).open()

    def _edit(self, row: "SessionRow") -> None:
        if row.ended_at is not None:
            timer_dialogs.SessionDialog(
                self.context, self._timer, self.order_id, row, self.window()
            ).open()

    def _add_session(self) -> None:
        timer_dialogs.SessionDialog(
            self.context, self._timer, self.order_id, None, self.window()
        ).open()

    def _show_all(self) -> None:
        self._shows_all = True
        if self._log is not None:
            self._take_log(self._log)

    def _lay_out(self) -> None:
        theme = self.context.theme
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(theme, self.tr("Estimate (minutes)"), self.estimate), 1)
        row.addWidget(Field(theme, self.tr("Add worked (minutes)"), self.minutes), 1)
        holder = QWidget()
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, theme.px(22), 0, 0)
        inner.addWidget(self.add)
        row.addWidget(holder)
        self.body.addLayout(row)
        timer = QHBoxLayout()
        timer.addWidget(self.start)
        more = Button(theme, self.tr("Add to the time log…"), kind="link")
        more.clicked.connect(self._add_session)
        timer.addWidget(more)
        timer.addStretch(1)
        self.body.addLayout(timer)
        self.log.setContentsMargins(0, 0, 0, 0)
        self.log.setSpacing(2)
        self.body.addLayout(self.log)
        self.body.addWidget(self.days)

    def _save_estimate(self) -> None:
        minutes = self.estimate.minutes
        if self.details is not None and minutes != self.details.estimate_minutes:
            self._commands.set_estimate(self.order_id, minutes)

    def _record(self) -> None:
        minutes = self.minutes.minutes
        if minutes:
            self._commands.add_minutes(self.order_id, minutes)
            self.minutes.set_minutes(None)
