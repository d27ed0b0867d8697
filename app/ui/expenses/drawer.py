"""The expense opened, or a new one: its form at the right of the tab."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.models.money import Yen
from app.services.evidence_queries import (
    EvidenceRow,
    EvidenceSearch,
    evidence,
    search_evidence,
)
from app.services.expense_drafts import check_booking, check_day
from app.services.expense_queries import ExpenseRow, expense
from app.ui.expenses.advising import Advising
from app.ui.expenses.commands import ExpenseCommands
from app.ui.expenses.form import ExpenseForm
from app.ui.expenses.half_expense import HalfExpenses
from app.ui.expenses.refusals import tell_refusal
from app.ui.expenses.words import ExpenseWords
from app.ui.frame.drops import files_in
from app.ui.kit.buttons import Button
from app.ui.kit.drawer import Drawer
from app.ui.kit.harmless import one_line
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import expense_papers
else:
    expense_papers = Later("app.services.expense_papers")

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ExpenseDrawer(Drawer):
    """Built when first opened. Ctrl+Enter saves; what is wrong is said at its field."""

    recorded = Signal(object)
    """The day of an expense that was recorded."""

    def __init__(
        self, context: PageContext, words: ExpenseWords, commands: ExpenseCommands, parent: QWidget
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context, self._words, self._commands = context, words, commands
        self._expense_id: int | None = None
        self._question, self._papers_question = Latest(), Latest()
        self.setAcceptDrops(True)
        self._is_built = self._is_new = False
        self._made: Iterator[None] | None = None

    def new_expense(self) -> None:
        """Slide in with an empty form, or with what was typed and not saved."""
        self._leave(self._new)

    def clear(self) -> None:
        """Empty the form, and forget what was typed into it."""
        self._empty()
        self.half.settle()

    def new_from_files(self, paths: Sequence[Path]) -> None:
        """Slide in with a new expense and its papers."""
        self._new_with(lambda: self.form.papers.take_files(paths))

    def new_from_evidence(self, evidence_id: int) -> None:
        """Slide in with an expense that says what a paper of the locker says."""
        read = self._context.tasks.read

        def take() -> None:
            self._papers_question.ask(read(evidence, evidence_id)).then(self._take_paper)

        self._new_with(take)

    def show_expense(self, expense_id: int) -> None:
        """Load an expense and slide in with it."""
        read = self._context.tasks.read
        self._leave(lambda: self._question.ask(read(expense, expense_id)).then(self._take))

    def close_drawer(self) -> None:
        """Go away; what becomes of changes of an expense of the book is asked first."""
        self._leave(super().close_drawer)

    def save(self) -> None:
        """Book what stands in the form, or say at a field what is wrong."""
        self._save(self.close_drawer)

    def _save(self, then: Callable[[], object]) -> None:
        form = self.form
        for field in form.fields.values():
            field.set_error("")
        self.problem.hide()
        if form.day.is_unclear:
            form.fields["spent_on"].set_error(self.tr("This is not a date."))
            return
        try:
            draft = form.draft()
            check_booking(draft, self._words.rules.chart)
            check_day(draft.spent_on)
        except AppError as error:
            tell_refusal(self._context, self.form, self.problem, error)
            return
        papers = expense_papers.ExpensePapers(
            files=tuple(form.papers.drafts),
            attach=form.papers.attached,
            detach=form.papers.detached,
            align=form.align.isChecked() and not form.align.isHidden(),
            learn_words=draft.payee if form.learn.isChecked() else "",
        )
        self.save_button.setEnabled(False)
        said = self.tr("Recorded {payee} {amount}").format(
            payee=one_line(draft.payee.strip()),
            amount=self._context.formats.money(draft.amount),
        )
        task = self._commands.record(self._expense_id, draft, papers)
        task.then(lambda _id: self._saved(said, draft.spent_on, then)).otherwise(self._failed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the receipt of what is being filled in, wherever on the form it falls."""
        event.acceptProposedAction()
        self.form.papers.take_files(files_in(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and control and self._is_built:
            self.save()
        else:
            super().keyPressEvent(event)

    def _leave(self, then: Callable[[], object]) -> None:
        """Do something else; an expense of the book that was changed is asked about first."""
        if self._is_built and self._expense_id is not None and self.isVisible():
            self.half.leave(then, self._save)
        else:
            then()

    def _new(self) -> None:
        if not (self._is_new and self.half.is_touched):
            self._begin(None, self.tr("Record an expense"))
            self._empty()
            self.half.begin(None)
        self.open()
        self.form.payee.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_with(self, take: Callable[[], object]) -> None:
        """Slide in with an empty form and do this with it, when nothing half written is there."""

        def begin() -> None:
            self._new()
            self.half.when_known(lambda: self.half.instead(self.clear, take))

        self._leave(begin)

    def _empty(self) -> None:
        self.form.clear()
        self.form.papers.begin((), attached=False)
        self.advising.begin(is_own=False)

    def _resume(self) -> None:
        self.resumed.show()
        self.advising.begin(is_own=bool(self.form.account_id))

    def _begin(self, expense_id: int | None, title: str) -> None:
        for _ in self.pieces():
            pass  # what is made already is not made again
        self.half.pause()
        self._expense_id = expense_id
        self.set_title(title)
        self.problem.hide()
        self.resumed.hide()
        self.save_button.setEnabled(True)
        is_new = self._is_new = expense_id is None
        self.remove_button.setText(self.tr("Clear") if is_new else self.tr("Delete"))
        self.remove_button.set_icon("x" if is_new else "trash-2")

    def pieces(self) -> Iterator[None]:
        """Make what the drawer holds, one part after another; nothing where it is made already."""
        if self._made is None:
            self._made = self._making()
        yield from self._made

    def _making(self) -> Iterator[None]:
        self.form = ExpenseForm(self._context, self._words)
        self.advising = Advising(self._context, self._words, self.form)
        self.half = HalfExpenses(self._context, self.form)
        yield
        self.set_content(self.form)
        self.set_foot(self._foot())
        yield
        self.form.papers.taken.connect(self._fill_by)
        for signal in (self.form.papers.changed, self.form.edited):
            signal.connect(self._offer_align)
        self.half.resumed.connect(self._resume)
        self._is_built = True

    def _foot(self) -> QWidget:
        theme = self.theme
        self.problem = Label(theme, "", "caption", "bad").wrapped()
        said = self.tr("You typed this before and did not save it yet.")
        self.resumed = Label(theme, said, "caption", "info").wrapped()
        self.save_button = Button(theme, self.tr("Save"), "check", "primary")
        self.remove_button = Button(theme, self.tr("Delete"), "trash-2", "ghost")
        foot = QWidget(self)
        column = QVBoxLayout(foot)
        column.setContentsMargins(26, 10, 16, 12)
        column.addWidget(self.resumed)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.remove_button)
        row.addStretch()
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.save_button.clicked.connect(self.save)
        self.remove_button.clicked.connect(self._remove)
        return foot

    def _take(self, row: ExpenseRow | None) -> None:
        if row is None:
            return
        self._begin(row.id, one_line(row.payee))
        self.form.show_expense(row)
        self.form.papers.begin((), attached=True)
        self.half.begin(row.id)
        self.advising.begin(is_own=True)
        found = self._context.tasks.read(search_evidence, EvidenceSearch(expense_id=row.id))
        self._papers_question.ask(found).then(
            lambda rows: self.form.papers.begin(rows, attached=True)
        )
        self.open()

    def _take_paper(self, row: EvidenceRow | None) -> None:
        if row is not None:
            self.form.papers.attach(row)

    def _fill_by(self, row: EvidenceRow) -> None:
        """Fill what is empty by what a paper says."""
        form = self.form
        if form.amount.amount is None and row.amount is not None:
            form.amount.set_amount(Yen(row.amount))
            form.day.set_day(row.dated_on)
        if not form.payee.text().strip():
            form.payee.setText(row.counterparty)
            form.day.set_day(row.dated_on)
        if not form.number.text().strip():
            form.number.setText(row.registration_number)
        self.advising.ask()
        self._offer_align()

    def _offer_align(self) -> None:
        """Offer to correct a paper that is being attached and says something else."""
        form = self.form
        told = (form.day.day, form.amount.amount, form.payee.text().strip())
        differs = any(
            (row.dated_on, row.amount, row.counterparty) != told
            for row in form.papers.rows
            if row.id in form.papers.attached
        )
        if differs and form.align.isHidden():
            form.align.setChecked(True)
        form.align.setVisible(differs)

    def _saved(self, said: str, day: date, then: Callable[[], object]) -> None:
        self.save_button.setEnabled(True)
        self.clear()
        self.recorded.emit(day)
        self._context.toast(said, undo=True)
        then()

    def _failed(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, AppError):
            tell_refusal(self._context, self.form, self.problem, error)
        else:
            self._context.fail(error)

    def _remove(self) -> None:
        expense_id = self._expense_id
        self.clear()
        if expense_id is not None:
            self._commands.remove(expense_id)
            self.close_drawer()
