"""The dialogs of the timer: which order to time, how long a forgotten one was, the log's line."""

import re
import unicodedata
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from app.models.moments import JST
from app.rulebook.payout_calendar import holiday_name
from app.services.work_session_queries import SessionDraft
from app.ui.capacity.timer_commands import TimerCommands
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, SearchField, TextField
from app.ui.kit.minutes_field import MinutesField
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import work_session_queries
    from app.services.work_session_queries import RunningTimer, SessionRow, TimedOrder
else:
    work_session_queries = Later("app.services.work_session_queries")

CLOCK = re.compile(r"(\d{1,2})[:時](\d{1,2})?分?")
LIST_HEIGHT, LINE = 300, 30


def time_of(text: str) -> time | None:
    """Return the time of day a text like 9:05, ９時５分 or 9時 means, None for none."""
    found = CLOCK.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a day


class StartTimerDialog(Dialog):
    """Lists the open orders, those worked on in front; Enter times the chosen one."""

    def __init__(
        self, context: PageContext, commands: TimerCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Time an order")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context, self._commands = context, commands
        self._latest = Latest()
        self._orders: tuple[TimedOrder, ...] = ()
        self.search = SearchField(context.theme, self.tr("Title or client"), self.tr("Filter"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Open orders"))
        self.list.setMinimumHeight(context.theme.px(LIST_HEIGHT))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Start the timer"), icon="timer")
        self.search.searched.connect(self._fill)
        self.search.moved.connect(self._move)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        orders = context.tasks.read(work_session_queries.orders_to_time)
        self._latest.ask(orders).then(self._take)

    def accept(self) -> None:
        """Start on the order that is chosen."""
        chosen = self.list.currentItem()
        if chosen is None:
            return
        order: TimedOrder = chosen.data(Qt.ItemDataRole.UserRole)
        self._commands.start(order.order_id, order.title)
        super().accept()

    def _take(self, orders: "tuple[TimedOrder, ...]") -> None:
        self._orders = orders
        self._fill("")

    def _fill(self, words: str) -> None:
        self.list.clear()
        wanted = words.casefold().split()
        for order in self._orders:
            site = self._context.face(order.marketplace_id).name
            parts = (order.title, order.client, site)
            text = " ・ ".join(part for part in parts if part)
            if all(word in text.casefold() for word in wanted):
                item = QListWidgetItem(text, self.list)
                item.setData(Qt.ItemDataRole.UserRole, order)
                item.setSizeHint(QSize(0, self.theme.px(LINE)))
        self.list.setCurrentRow(0)

    def _move(self, step: int) -> None:
        row = self.list.currentRow() + step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)


class ForgottenDialog(Dialog):
    """Asks how long the seller really worked: a timer over night is never counted in silence."""

    def __init__(
        self,
        context: PageContext,
        commands: TimerCommands,
        running: "RunningTimer",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("How long did you work?")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._commands = commands
        since = context.formats.full_moment(running.started_at)
        said = self.tr("The timer on “{title}” has run since {since}. It was not counted.")
        self.say(said.format(title=running.title, since=since))
        self.minutes = MinutesField(context.theme, self.tr("Time worked"))
        self.body.addWidget(Field(context.theme, self.tr("Time worked"), self.minutes))
        self.add_action(self.tr("Count nothing"), "trash-2").clicked.connect(self._discard)
        self.add_reject(self.tr("Later"))
        self.add_accept(self.tr("Record"), icon="check")
        self.minutes.setFocus()

    def accept(self) -> None:
        """Count what was typed."""
        minutes = self.minutes.minutes
        if minutes is None:
            self.minutes.set_wrong(wrong=True)
            return
        self._commands.stop_with(minutes)
        super().accept()

    def _discard(self) -> None:
        self._commands.discard()
        self.reject()


class SessionDialog(Dialog):
    """A line of the time log: the day, when it began, how long, and a note."""

    def __init__(
        self,
        context: PageContext,
        commands: TimerCommands,
        order_id: int,
        session: "SessionRow | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Add work") if session is None else self.tr("Correct the work")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context, self._commands = context, commands
        self._order_id, self._session = order_id, session
        theme = context.theme
        self.day = DateField(theme, context.formats, self.tr("Day"), self._today, holiday_name)
        self.begin = TextField(theme, self.tr("Began at"), "9:00")
        self.minutes = MinutesField(theme, self.tr("Time worked"))
        self.note = TextField(theme, self.tr("Note"))
        self._lay_out()
        self._fill(session)

    def accept(self) -> None:
        """Keep the line, or mark what is missing."""
        day, begin, minutes = self.day.day, time_of(self.begin.text()), self.minutes.minutes
        self.begin.set_wrong(wrong=begin is None)
        self.minutes.set_wrong(wrong=minutes is None)
        self.day.set_wrong(wrong=day is None)
        if day is None or begin is None or minutes is None:
            return
        draft = SessionDraft(datetime.combine(day, begin, JST), minutes, self.note.text())
        session_id = None if self._session is None else self._session.id
        task = self._commands.save_session(self._order_id, session_id, draft)
        task.otherwise(self._context.fail)
        super().accept()

    def _fill(self, session: "SessionRow | None") -> None:
        began = self._context.clock() if session is None else session.started_at
        self.day.set_day(began.astimezone(JST).date())
        if session is not None:
            self.begin.setText(self._context.formats.time(began))
            self.minutes.set_minutes(session.minutes)
            self.note.setText(session.note)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for label, control in (
            (self.tr("Day"), self.day),
            (self.tr("Began at"), self.begin),
            (self.tr("Time worked"), self.minutes),
        ):
            row.addWidget(Field(self.theme, label, control), 3 if control is self.day else 2)
        self.body.addLayout(row)
        self.body.addWidget(Field(self.theme, self.tr("Note"), self.note))
        if self._session is not None:
            self.add_action(self.tr("Remove"), "trash-2").clicked.connect(self._remove)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Save"))

    def _remove(self) -> None:
        if self._session is not None:
            self._commands.remove_session(self._session.id)
        self.reject()

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()
