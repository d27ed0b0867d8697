"""The dialog for days off: from when to when, and why."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.moments import JST
from app.rulebook.payout_calendar import holiday_name
from app.services.work_week_queries import DayOffDraft, DayOffRow
from app.ui.capacity.commands import CapacityCommands
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.page import PageContext


class DayOffDialog(Dialog):
    """Days off, new or to be changed; one day needs no end."""

    def __init__(
        self,
        context: PageContext,
        commands: CapacityCommands,
        row: DayOffRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Add days off") if row is None else self.tr("Change days off")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context, self._commands, self._row = context, commands, row
        theme, formats = context.theme, context.formats
        self.first = DateField(theme, formats, self.tr("First day"), self._today, holiday_name)
        self.last = DateField(theme, formats, self.tr("Last day"), self._today, holiday_name)
        self.note = TextField(theme, self.tr("Note"))
        self.last_field = Field(theme, self.tr("Last day (same day if empty)"), self.last)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Field(theme, self.tr("First day"), self.first), 1)
        line.addWidget(self.last_field, 1)
        self.body.addLayout(line)
        self.body.addWidget(Field(theme, self.tr("Note"), self.note))
        if row is not None:
            self.first.set_day(row.first_on)
            self.last.set_day(row.last_on)
            self.note.setText(row.note)
            self.add_action(self.tr("Remove"), "trash-2").clicked.connect(self._remove)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Save"))

    def accept(self) -> None:
        """Keep the days, or say what is wrong with them."""
        first = self.first.day
        self.first.set_wrong(wrong=first is None)
        if first is None:
            return
        last = self.last.day or first
        if last < first:
            self.last_field.set_error(self.tr("The last day lies before the first."))
            return
        row_id = None if self._row is None else self._row.id
        self._commands.save_day_off(row_id, DayOffDraft(first, last, self.note.text()))
        super().accept()

    def _remove(self) -> None:
        if self._row is not None:
            self._commands.remove_day_off(self._row.id)
        self.reject()

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()
