"""The recurring expenses: their list, and what can be done with each."""

from PySide6.QtWidgets import QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.services.expense_queries import RecurringRow, recurring_expenses
from app.ui.expenses.commands import ExpenseCommands
from app.ui.expenses.list_dialog import ListDialog
from app.ui.expenses.recurring_form import LAST_DAY, RecurringForm
from app.ui.expenses.words import ExpenseWords
from app.ui.kit.buttons import Button
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext


class RecurringDialog(ListDialog):
    """Follows what changes while it is open."""

    def __init__(
        self,
        context: PageContext,
        words: ExpenseWords,
        commands: ExpenseCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", parent)
        self._words, self._commands = words, commands
        title = self.tr("Recurring expenses")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.say(
            self.tr(
                "These repeat every month. When one is due, this tab offers to record it;"
                " nothing is booked automatically."
            )
        )
        self.add_list()
        self.add = self.add_action(self.tr("Add one"), "plus")
        self.add.clicked.connect(lambda: self.edit(None))
        self.add_reject(self.tr("Close"))
        context.tasks.committed.connect(self._on_committed)
        self.reload()

    def reload(self) -> None:
        """Ask for the list again."""
        self.context.tasks.read(recurring_expenses).then(self._take)

    def edit(self, row: RecurringRow | None) -> RecurringForm:
        """Open one, or a new one."""
        form = RecurringForm(self.context, self._words, self._commands, row, self)
        form.open()
        return form

    def _take(self, rows: tuple[RecurringRow, ...]) -> None:
        nothing = self.tr(
            "Nothing returns yet: rent, telephone and software are good to begin with."
        )
        self.show_lines([self._line(row) for row in rows], nothing)

    def _line(self, row: RecurringRow) -> QWidget:
        today = self.context.clock().astimezone(JST).date()
        is_over = row.ends_on is not None and row.ends_on < today
        edit = Button(self.theme, self.tr("Edit"))
        edit.clicked.connect(lambda: self.edit(row))
        remove = Button(self.theme, self.tr("Delete"), kind="ghost")
        remove.clicked.connect(lambda: self._commands.remove_recurring(row.id))
        end = Button(self.theme, self.tr("End"))
        end.clicked.connect(lambda: self._commands.end_recurring(row.id, max(today, row.starts_on)))
        buttons = (edit, remove) if row.ends_on is not None else (edit, end, remove)
        money = self.context.formats.money(row.amount)
        return self.line(one_line(row.payee), self.note(row), money, buttons, is_quiet=is_over)

    def note(self, row: RecurringRow) -> str:
        """Return account and days of one in words."""
        formats = self.context.formats
        if row.day >= LAST_DAY:
            days = self.tr("on each month's last day")
        else:
            days = self.tr("each month on day {day}").format(day=row.day)
        parts = [self._words.account(row.account), days]
        if row.ends_on is not None:
            parts.append(self.tr("until {day}").format(day=formats.full_day(row.ends_on)))
        else:
            parts.append(self.tr("from {day}").format(day=formats.full_day(row.starts_on)))
        return " ・ ".join(parts)

    def _on_committed(self, changes: Changes) -> None:
        if changes.touches("recurring_expenses"):
            self.reload()
