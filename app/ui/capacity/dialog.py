"""余力: the weeks ahead, when the seller works, what a new order would do, slots of listings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.services.capacity_queries import Capacity, capacity
from app.services.work_week_queries import (
    DayOffRow,
    WorkWeek,
    days_off,
    holidays_ahead,
    work_week,
)
from app.ui.capacity.commands import CapacityCommands
from app.ui.capacity.day_off_dialog import DayOffDialog
from app.ui.capacity.slots_panel import SlotsPanel
from app.ui.capacity.week_panel import WeekPanel
from app.ui.capacity.weeks_chart import WeeksChart
from app.ui.capacity.what_if import WhatIf
from app.ui.kit.dialog import Dialog
from app.ui.kit.headed import Headed
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import slot_queries
else:
    slot_queries = Later("app.services.slot_queries")

WIDTH, HEIGHT, SIDE = 940, 720, 280
TABLES = (
    *("orders", "work_sessions", "days_off", "preferences"),
    *("listings", "services", "rule_overrides"),
)


class CapacityDialog(Dialog):
    """Changes apply at once; there is nothing to save."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Free time")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self._commands = CapacityCommands(context, self)
        self._questions = tuple(Latest() for _ in range(4))
        self._days_off: tuple[DayOffRow, ...] | None = None
        self._own_week: WorkWeek | None = None
        self.weeks = WeeksChart(context)
        self.rest = Label(context.theme, "", "caption", "text3").wrapped()
        self.what_if = WhatIf(context)
        self.week = WeekPanel(context)
        self.slots = SlotsPanel(context)
        self._lay_out()
        self._connect()
        self.add_accept(self.tr("Close"))
        self.reload()
        self.what_if.minutes.setFocus()

    def reload(self) -> None:
        """Ask everything anew."""
        tasks, now = self._context.tasks, self._context.clock()
        _load, week, off, slots = self._questions
        today = now.astimezone(JST).date()
        self._ask_load()
        off.ask(tasks.read(days_off, today)).then(self._take_days_off)
        week.ask(tasks.read(work_week)).then(self._take_week)
        plan = tasks.read(slot_queries.slot_plan, now, catalog=self._context.catalog)
        slots.ask(plan).then(self.slots.show_plan)

    def _ask_load(self) -> None:
        task = self._context.tasks.read(
            capacity,
            self._context.clock(),
            minutes=self.what_if.minutes.minutes or 0,
            due_on=self.what_if.due.day,
        )
        self._questions[0].ask(task).then(self._take_load)

    def _take_load(self, load: Capacity) -> None:
        self.weeks.show_weeks(load.weeks)
        self.what_if.show_capacity(load)
        parts = []
        if load.undated_orders:
            words = self.tr("Without a promised day: {n} orders, {time}")
            time = self._context.formats.hours(load.undated_minutes)
            parts.append(words.format(n=load.undated_orders, time=time))
        if load.unestimated:
            words = self.tr("{n} orders have no estimate and are not counted")
            parts.append(words.format(n=load.unestimated))
        self.rest.setText(" ・ ".join(parts))
        self.rest.setVisible(bool(parts))

    def _take_days_off(self, rows: tuple[DayOffRow, ...]) -> None:
        self._days_off = rows
        self._show_week()

    def _take_week(self, week: WorkWeek) -> None:
        self._own_week = week
        self._show_week()

    def _show_week(self) -> None:
        if self._days_off is not None and self._own_week is not None:
            today = self._context.clock().astimezone(JST).date()
            ahead = holidays_ahead(self._own_week, today)
            self.week.show_week(self._own_week, self._days_off, ahead)

    def _connect(self) -> None:
        self.what_if.asked.connect(self._ask_load)
        self.what_if.opened.connect(self._open)
        self.week.changed.connect(self._commands.set_week)
        self.week.edit_wanted.connect(self._edit_day_off)
        self.slots.fill_wanted.connect(self._commands.fill)
        self.slots.reopen_wanted.connect(self._commands.reopen)
        self._context.tasks.committed.connect(self._take_notice)

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()

    def _edit_day_off(self, row: DayOffRow | None) -> None:
        DayOffDialog(self._context, self._commands, row, self).open()

    def _open(self, order_id: int) -> None:
        self.accept()
        self._context.navigate("orders", order_id=order_id)

    def _lay_out(self) -> None:
        theme = self.theme
        self.setMaximumWidth(theme.px(WIDTH) + 200)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(WIDTH), room.width()), min(theme.px(HEIGHT), room.height() - 40))
        load = Headed(theme, self.tr("The weeks ahead"))
        load.body.addWidget(self.weeks)
        load.body.addWidget(self.rest)
        inside = QWidget(self)
        inside.setObjectName("scrolled")
        whole = QVBoxLayout(inside)
        # The scroll area alone hears too late of lines that come and go.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        whole.setContentsMargins(0, 0, 10, 0)
        whole.setSpacing(22)
        left = QVBoxLayout()
        left.setSpacing(22)
        left.addWidget(load)
        left.addWidget(self.what_if)
        left.addStretch(1)
        right = QVBoxLayout()
        self.week.setFixedWidth(theme.px(SIDE))
        right.addWidget(self.week)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addLayout(left, 1)
        row.addLayout(right)
        whole.addLayout(row)
        whole.addWidget(self.slots)
        whole.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(scroll, 1)
