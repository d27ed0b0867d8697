"""The calendar: due dates by day, what the site demands with a lock, and what has no date."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST, day_of
from app.models.types import BallReason, Stage
from app.services.order_board import DayOrders, due_days, undated_ids
from app.services.order_queries import OrderRow, OrderSort, order_ids
from app.services.work_week_queries import work_calendar
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.segmented import Segment, Segmented
from app.ui.orders.board import SPEAKING_OF_ORDERS
from app.ui.orders.calendar_days import CalendarDays, Span
from app.ui.orders.calendar_export import CalendarExport
from app.ui.orders.calendar_grid import CalendarGrid
from app.ui.orders.calendar_painting import Entry
from app.ui.orders.commands import OrderCommands
from app.ui.orders.question import Question
from app.ui.orders.undated_rail import UndatedRail
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest

CLOCK_STAGES = (Stage.PURCHASED, Stage.DELIVERED)
CLOCK_REASONS = {BallReason.FIRST_CONTACT, BallReason.ACCEPTANCE, BallReason.CANCEL_CONSENT}
MOST_CLOCKS = 300
"""How many running clocks of the site are looked at: the most urgent ones."""
MOVABLE = {Stage.INQUIRY, Stage.PURCHASED, Stage.WORKING}


class CalendarView(QWidget):
    """Shows one question by day; due dates move by drag or Ctrl+Shift and the arrows."""

    opened = Signal(int)
    loaded = Signal(int)

    def __init__(
        self,
        context: PageContext,
        words: OrderWords,
        rows: RowStore[OrderRow],
        commands: OrderCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = rows
        self._commands = commands
        self._export = CalendarExport(context, self)
        self._question = Question()
        self._questions = (Latest(), Latest(), Latest(), Latest())
        self._due: tuple[DayOrders, ...] = ()
        self._clocks: tuple[int, ...] = ()
        theme = context.theme
        self._days = CalendarDays("month", self._today())
        self.grid = CalendarGrid(context, words, rows)
        self.rail = UndatedRail(context, words, rows)
        self._month = Label(theme, "", "subtitle")
        self._span = Segmented(
            theme,
            self.tr("Span"),
            (Segment("month", self.tr("Month")), Segment("week", self.tr("Week"))),
        )
        self._lay_out()
        self._connect()

    def show_question(self, question: Question) -> None:
        """Load the days of this question and show them."""
        self._question = question
        self.reload()

    def reload(self) -> None:
        """Ask for the days, the site's clocks and the undated orders again."""
        tasks, where, days = self._context.tasks, self._question.where, self._days
        self._month.setText(self._context.formats.month(days.around))
        due, clocks, undated, work = self._questions
        work.ask(tasks.read(work_calendar, days.first)).then(self.grid.show_work)
        due.ask(tasks.read(due_days, where, days.first, days.last)).then(self._take_due)
        running = where._replace(stages=CLOCK_STAGES)
        clocks.ask(tasks.read(order_ids, running, OrderSort.URGENCY)).then(self._take_clocks)
        undated.ask(tasks.read(undated_ids, where)).then(self.rail.set_ids)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if changes.touches(*SPEAKING_OF_ORDERS, "days_off"):
            self.reload()

    def focus_first(self) -> None:
        """Give the keyboard to the days."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, steps: int) -> None:
        """Show the month or week so many steps later."""
        self._show_days(self._days.turned(steps))

    def shown_menu(self) -> QMenu:
        """Return the menu of the first day of the week and the export."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for text, sunday in (
            (self.tr("Weeks begin on Monday"), False),
            (self.tr("Weeks begin on Sunday"), True),
        ):
            action = group.addAction(menu.addAction(text))
            action.setCheckable(True)
            action.setChecked(sunday is self._days.begins_sunday)
            action.triggered.connect(lambda _=False, first=sunday: self._begin_on(first))
        menu.addSeparator()
        menu.addAction(self.tr("Export .ics…"), lambda: self._export.ask(self._question.where))
        return menu

    def export(self, path: Path) -> None:
        """Write what is shown as an iCalendar file, about a year back and ahead."""
        self._export.write(path, self._question.where)

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()

    def _take_due(self, due: tuple[DayOrders, ...]) -> None:
        self._due = due
        self._show([number for day in due for number in day.ids])

    def _take_clocks(self, ids: "array[int]") -> None:
        self._clocks = tuple(ids[:MOST_CLOCKS])
        self._show(self._clocks)

    def _show(self, ids: Sequence[int]) -> None:
        self._rows.prepare(ids[:MOST_CLOCKS], self._fill)

    def _fill(self) -> None:
        """Lay out what is known: due dates, then the site's own deadlines."""
        entries: dict[date, list[Entry]] = {}
        for day in self._due:
            for number in day.ids:
                row = self._rows.row(number)
                is_locked = row is not None and row.stage not in MOVABLE
                entries.setdefault(day.day, []).append(Entry(number, is_locked))
        for number in self._clocks:
            row = self._rows.row(number)
            if row and row.ball_reason in CLOCK_REASONS and row.ball_until_at is not None:
                day_due = day_of(row.ball_until_at - 1)
                others = entries.setdefault(day_due, [])
                if all(entry.order_id != number for entry in others):
                    others.insert(0, Entry(number, is_locked=True, is_clock=True))
        self.grid.show_days(self._days, entries)
        is_filtered = self._question.is_filtered
        self.loaded.emit(max(len(self._due), int(is_filtered)))

    def _show_days(self, days: CalendarDays) -> None:
        self._days = days
        self.reload()

    def _begin_on(self, sunday: bool) -> None:  # noqa: FBT001 - a menu's choice
        self._show_days(CalendarDays(self._days.span, self._days.around, sunday))

    def _turn_to(self, span: str) -> None:
        chosen: Span = "week" if span == "week" else "month"
        self._show_days(CalendarDays(chosen, self.grid.day, self._days.begins_sunday))

    def _go_today(self) -> None:
        self.grid.day = self._today()
        self._show_days(CalendarDays(self._days.span, self._today(), self._days.begins_sunday))

    def _list(self, day: date, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addSection(self._context.formats.long_day(day))
        for entry in self.grid.entries_of(day):
            row = self._rows.row(entry.order_id)
            if row is not None:
                face = self._context.face(row.marketplace_id)
                money = self._context.formats.money(row.net)
                text = f"{face.name}  {row.title}\t{money}"
                action = menu.addAction(text)
                action.triggered.connect(lambda _=False, number=row.id: self.opened.emit(number))
        menu.exec(at)
        menu.deleteLater()

    def _lay_out(self) -> None:
        theme = self._context.theme
        back = IconButton(theme, "chevron-left", self.tr("Before"))
        on = IconButton(theme, "chevron-right", self.tr("After"))
        today = Button(theme, self.tr("Today"))
        back.clicked.connect(lambda: self.turn(-1))
        on.clicked.connect(lambda: self.turn(1))
        today.clicked.connect(self._go_today)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (back, today, on, self._month):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._span)
        card = _Ground(theme)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 2)
        inner.addWidget(self.grid)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(card, 1)
        body.addWidget(self.rail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 20)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self.grid.opened.connect(self.opened)
        self.grid.moved.connect(self._commands.set_due_on)
        self.grid.turn_wanted.connect(self.turn)
        self.grid.list_wanted.connect(self._list)
        self.rail.opened.connect(self.opened)
        self.rail.dropped.connect(lambda number: self._commands.set_due_on(number, None))
        self._span.chosen.connect(self._turn_to)


class _Ground(Painted):
    """The card under the days."""

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.card(QRectF(0, 0, width, height), 12)
