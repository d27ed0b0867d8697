"""One recurring expense as a form: that of an expense, with its first and last day."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.rulebook.payout_calendar import holiday_name
from app.rulebook.turns_of_month import turns
from app.services.expense_drafts import RecurringDraft, check_recurring
from app.services.expense_queries import ExpenseRow, RecurringRow
from app.ui.expenses.advising import Advising
from app.ui.expenses.commands import ExpenseCommands
from app.ui.expenses.form import ExpenseForm
from app.ui.expenses.refusals import tell_refusal
from app.ui.expenses.words import ExpenseWords
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field
from app.ui.kit.labels import Label
from app.ui.page import PageContext

LAST_DAY = 31
"""A day that a short month lacks is its last one."""
WIDTH, HEIGHT = 460, 520
TWO_MONTHS = timedelta(days=62)


class RecurringForm(Dialog):
    """Saves through the commands; what is wrong is said at its field."""

    def __init__(
        self,
        context: PageContext,
        words: ExpenseWords,
        commands: ExpenseCommands,
        row: RecurringRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._words, self._commands = context, words, commands
        self._row = row
        title = (
            self.tr("Add a recurring expense")
            if row is None
            else self.tr("Edit the recurring expense")
        )
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.form = ExpenseForm(context, words)
        self.is_last_day = QCheckBox(self.tr("Always on the last day of the month"))
        self.ends = DateField(
            context.theme, context.formats, self.tr("Last day"), self.form.today, holiday_name
        )
        self.problem = Label(context.theme, "", "caption", "bad").wrapped()
        self._lay_out()
        self.advising = Advising(context, words, self.form)
        self._begin()

    def draft(self) -> RecurringDraft:
        """Return what stands in the fields.

        Raises:
            ShareError: The share is none.
        """
        one = self.form.draft()
        return RecurringDraft(
            account=one.account,
            payee=one.payee,
            amount=one.amount,
            paid_by=one.paid_by,
            paid_part=one.paid_part,
            memo=one.memo,
            tax_class=one.tax_class,
            registration_number=one.registration_number,
            business_share=one.business_share,
            day=self._day(one.spent_on),
            starts_on=one.spent_on,
            ends_on=self.ends.day,
        )

    def accept(self) -> None:
        """Save, or say what is wrong."""
        try:
            draft = self.draft()
            check_recurring(draft, self._words.rules.chart)
        except AppError as error:
            tell_refusal(self._context, self.form, self.problem, error)
            return
        if self._row is None:
            self._commands.add_recurring(draft)
        else:
            self._commands.edit_recurring(self._row.id, draft)
        super().accept()

    def _lay_out(self) -> None:
        form = self.form
        form.papers.hide()
        form.learn.hide()
        form.fields["spent_on"].set_label(self.tr("First day, then monthly"))
        holder = QWidget()
        holder.setObjectName("scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        fields = form.layout()
        if fields is not None:
            fields.setContentsMargins(0, 4, 16, 16)
        column.addWidget(form)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 16, 8)
        below.addWidget(self.is_last_day)
        last = Field(self.theme, self.tr("Last day"), self.ends)
        last.set_help(self.tr("Empty: it goes on until you end it."))
        below.addWidget(last)
        column.addLayout(below)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(self.theme.px(HEIGHT))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(self.theme.px(WIDTH))
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(holder)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.problem)
        self.problem.hide()
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Save"))

    def _day(self, first: date) -> int:
        """Return the day of the month; one a short month lacks stays while nothing is typed."""
        if self.is_last_day.isChecked():
            return LAST_DAY
        row = self._row
        return row.day if row is not None and first == first_turn(row) else first.day

    def _begin(self) -> None:
        row = self._row
        if row is None:
            self.form.clear()
        else:
            self.form.show_expense(expense_of(row))
            self.is_last_day.setChecked(row.day >= LAST_DAY)
            self.ends.set_day(row.ends_on)
        self.advising.begin(is_own=row is not None)


def first_turn(row: RecurringRow) -> date:
    """Return the day of a recurring expense's first turn."""
    return next(iter(turns(row.day, row.starts_on, row.starts_on + TWO_MONTHS)))


def expense_of(row: RecurringRow) -> ExpenseRow:
    """Return a recurring expense as its form shows one."""
    return ExpenseRow(
        id=row.id,
        spent_on=first_turn(row),
        account=row.account,
        payee=row.payee,
        memo=row.memo,
        amount=row.amount,
        tax_class=row.tax_class or "",
        registration_number=row.registration_number,
        paid_by=row.paid_by,
        paid_part=row.paid_part,
        business_share=row.business_share,
        business_amount=row.amount,
        order_id=None,
        recurring_id=row.id,
        line_id=None,
        evidence_count=0,
    )
