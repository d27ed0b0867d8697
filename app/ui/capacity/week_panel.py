"""When the seller works: hours and weekdays, holidays, and the days off he has entered."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from app.services.work_week_queries import DayOffRow, Holiday, WorkWeek
from app.ui.capacity.lines import add_line
from app.ui.kit.buttons import Button, FilterChip
from app.ui.kit.fields import Field, TextField
from app.ui.kit.headed import Headed, emptied
from app.ui.kit.labels import Label
from app.ui.page import PageContext

MONDAY = date(2026, 11, 23)
HOURS = re.compile(r"\d{1,3}(\.\d{1,2})?")
HOUR = 60
HOURS_A_WEEK = 168
HOLIDAYS = 4


class WeekPanel(Headed):
    """Changes apply at once: `changed` carries the `WorkWeek`."""

    changed = Signal(object)
    edit_wanted = Signal(object)
    """A `DayOffRow` to change, or None to add days off."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, "")
        self.heading.setText(self.tr("When I work"))
        self._context = context
        self._week = WorkWeek()
        theme, formats = context.theme, context.formats
        self.hours = TextField(theme, self.tr("Hours I work each week"), "40")
        self.hours_field = Field(theme, self.tr("Hours I work each week"), self.hours)
        self.days = [
            FilterChip(theme, formats.weekday(MONDAY + timedelta(days=number)))
            for number in range(7)
        ]
        self.works_holidays = QCheckBox(self.tr("I work on national holidays"))
        self.holidays = QVBoxLayout()
        self.days_off = QVBoxLayout()
        self.add = Button(theme, self.tr("Add days off…"), "plus")
        self._lay_out()
        self._connect()

    def show_week(
        self, week: WorkWeek, days_off: Sequence[DayOffRow], holidays: Sequence[Holiday]
    ) -> None:
        """Show this week, these days off and the holidays ahead."""
        self._week = week
        if not self.hours.hasFocus():
            self.hours.setText(f"{week.week_minutes / HOUR:g}")
        for number, chip in enumerate(self.days):
            chip.setChecked(number in week.workdays)
        self.works_holidays.setChecked(week.works_holidays)
        self._list_holidays([] if week.works_holidays else holidays[:HOLIDAYS])
        self._list_days_off(days_off)

    def _list_holidays(self, holidays: Sequence[Holiday]) -> None:
        emptied(self.holidays)
        for holiday in holidays:
            day = self._context.formats.day(holiday.day)
            name = holiday.name if self._context.formats.language == "ja" else ""
            words = self.tr("Work on {day} {name}").format(day=day, name=name).strip()
            box = QCheckBox(words)
            box.setChecked(holiday.is_worked)
            box.clicked.connect(lambda on, day=holiday.day: self._work_on(day, on))
            self.holidays.addWidget(box)

    def _list_days_off(self, days_off: Sequence[DayOffRow]) -> None:
        emptied(self.days_off)
        theme = self._context.theme
        if not days_off:
            none = self.tr("No days off ahead.")
            self.days_off.addWidget(Label(theme, none, "caption", "text3"))
        for row in days_off:
            if row.is_absence:
                words = self.tr("{days} (absence: listings rest)").format(days=self._said(row))
                self.days_off.addWidget(Label(theme, words, "caption", "text2").wrapped())
            else:
                add_line(theme, self.days_off, self._said(row), partial(self.edit_wanted.emit, row))

    def _said(self, row: DayOffRow) -> str:
        day = self._context.formats.day
        span = day(row.first_on)
        if row.last_on != row.first_on:
            span = f"{span} – {day(row.last_on)}"
        return f"{span} ・ {row.note}" if row.note else span

    def _work_on(self, day: date, is_worked: bool) -> None:  # noqa: FBT001 - a box's signal
        days = set(self._week.working_holidays) - {day}
        if is_worked:
            days.add(day)
        self.changed.emit(self._week._replace(working_holidays=tuple(sorted(days))))

    def _take_days(self) -> None:
        days = tuple(number for number, chip in enumerate(self.days) if chip.isChecked())
        if days:
            self.changed.emit(self._week._replace(workdays=days))
        else:  # a week needs a day: the one that was switched off stays
            for number in self._week.workdays:
                self.days[number].setChecked(True)

    def _take_hours(self) -> None:
        plain = unicodedata.normalize("NFKC", self.hours.text()).strip().removesuffix("h")
        hours = float(plain) if HOURS.fullmatch(plain) else None
        is_wrong = hours is None or hours > HOURS_A_WEEK
        self.hours_field.set_error(self.tr("Please give hours from 0 to 168.") if is_wrong else "")
        if hours is not None and not is_wrong and round(hours * HOUR) != self._week.week_minutes:
            self.changed.emit(self._week._replace(minutes=round(hours * HOUR)))

    def _connect(self) -> None:
        self.hours.editingFinished.connect(self._take_hours)
        for chip in self.days:
            chip.clicked.connect(lambda _on: self._take_days())
        self.works_holidays.clicked.connect(
            lambda on: self.changed.emit(self._week._replace(works_holidays=on))
        )
        self.add.clicked.connect(lambda: self.edit_wanted.emit(None))

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.body.addWidget(self.hours_field)
        row = QHBoxLayout()
        row.setSpacing(4)
        for chip in self.days:
            row.addWidget(chip)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.works_holidays)
        self.body.addLayout(self.holidays)
        self.body.addSpacing(8)
        self.body.addWidget(Label(theme, self.tr("Days off"), "caption_b", "text2"))
        self.body.addLayout(self.days_off)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self.body.addLayout(line)
