"""The line the keyboard is on: what it says, and what it is or could be."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.bookkeeping_types import LineUse
from app.services.bank_line_list import LineHelp, NearExpense
from app.services.expense_queries import DueExpense
from app.ui.bank.expense_form import LineExpense
from app.ui.bank.payout_form import PayoutForm
from app.ui.bank.uses_form import UsesForm
from app.ui.bank.words import BankWords
from app.ui.kit.buttons import Button
from app.ui.kit.cards import Card
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.headed import Headed, emptied
from app.ui.kit.labels import Label
from app.ui.page import PageContext

WIDTH = 310


class LinePane(QWidget):
    """Shows one line; what the seller says of it goes out as signals with its id."""

    payout_wanted = Signal(int, int, int)
    """Line, payout, and how much less came than expected."""
    expense_wanted = Signal(object, object)
    """Ids of lines, and the draft of their expenses."""
    join_wanted = Signal(int, int)
    turn_wanted = Signal(int, int, str)
    """Line, recurring expense and the month of its turn."""
    use_wanted = Signal(object, object, str)
    free_wanted = Signal(object)
    forget_wanted = Signal(str)
    """A payer's text of a statement, which is to be no marketplace's any more."""
    open_wanted = Signal(object)
    """A `StatementLine` whose payout or expense is to be opened."""

    def __init__(
        self, context: PageContext, words: BankWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        self.help: LineHelp | None = None

    def pieces(self) -> Iterator[None]:
        """Make all that is in it; a turn of the window for each piece, and it can be used then."""
        context, words, theme = self._context, self._words, self._context.theme
        self._amount = Label(theme, "", "figure", "text")
        self._text = Label(theme, "", "subtitle", "text").wrapped()
        self._about = Label(theme, "", "caption", "text2").wrapped()
        self._payer = Label(theme, "", "caption", "text2").wrapped()
        self.forget = Button(theme, self.tr("Forget this name"), "x", "link")
        self._head = QVBoxLayout()
        self.all_alike = QCheckBox()
        self.all_alike.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        yield
        self.payout = PayoutForm(context)
        yield
        self.expense = LineExpense(context, words)
        yield
        self.uses = UsesForm(context, words)
        yield
        self._near = Headed(theme, self.tr("Already recorded?"))
        self._near_rows = QVBoxLayout()
        self._near_rows.setSpacing(6)
        self._near.body.addLayout(self._near_rows)
        self._as_expense = Headed(theme, self.tr("An expense"))
        self._as_expense.body.addWidget(self.expense)
        self._as_other = Headed(theme, self.tr("Something else"))
        self._as_other.body.addWidget(self.uses)
        self.is_used = Label(theme, "", "body_b", "text").wrapped()
        self.open = Button(theme, "", "external-link", "link")
        self.free = Button(theme, self.tr("Mark as not sorted"), "undo-2")
        self._nothing = EmptyState(
            theme,
            "list-checks",
            self.tr("Choose a line"),
            self.tr("Its payout, expense or other purpose appears here."),
            narrow=True,
        )
        self._layers = QStackedWidget(self)
        yield from self._lay_out()
        self._connect()

    def show_help(self, found: LineHelp | None) -> None:
        """Show a line; what is being typed stays while the same line comes again unchanged."""
        if found is not None and found == self.help:
            return
        self.help = found
        self._layers.setCurrentIndex(0 if found is None else 1)
        if found is None:
            return
        self._show_line(found)
        is_open = found.line.use is LineUse.OPEN
        is_in = found.line.amount > 0
        for widget, is_shown in (
            (self.payout, is_open and is_in),
            (self._near, is_open and bool(found.expenses or found.due)),
            (self._as_expense, is_open and not is_in),
            (self._as_other, is_open),
            (self._used, not is_open),
        ):
            widget.setVisible(is_shown)
        if not is_open:
            self._show_used(found)
        elif is_in:
            self.payout.show_help(found)
        else:
            self._show_near(found)
            self.expense.show_help(found)
        self.uses.show_help(found)

    def _show_line(self, found: LineHelp) -> None:
        line, formats = found.line, self._context.formats
        self._amount.setText(formats.money(line.amount, signed=True))
        self._text.setText(line.text or self.tr("(no description)"))
        about = (formats.full_day(line.booked_on), line.account, line.memo)
        self._about.setText(" ・ ".join(part for part in about if part))
        site = self._context.face(found.payer).name if found.payer else ""
        self._payer.setText(self.tr("{site} pays under this name.").format(site=site))
        self._payer.setVisible(bool(found.payer))
        self.forget.setVisible(bool(found.payer))
        # Each deposit is a payout of its own, so there they go along with other uses alone.
        place = self._as_other.body if line.amount > 0 else self._head
        for before in (self._head, self._as_other.body):
            before.removeWidget(self.all_alike)
        place.insertWidget(min(1, place.count()), self.all_alike)
        others = len(found.twins)
        self.all_alike.setVisible(others > 0)
        self.all_alike.setChecked(False)
        alike = (
            self.tr("Also the other one like it")
            if others == 1
            else self.tr("Also the {n} others like it")
        )
        self.all_alike.setText(alike.format(n=f"{others:,}"))

    def _show_used(self, found: LineHelp) -> None:
        self.is_used.setText(self._words.use(found.line))
        is_payout = found.line.use is LineUse.PAYOUT
        self.open.setText(self.tr("Open the payout") if is_payout else self.tr("Open the expense"))
        self.open.setVisible(found.line.use in {LineUse.PAYOUT, LineUse.EXPENSE})

    def _show_near(self, found: LineHelp) -> None:
        emptied(self._near_rows)
        line_id, full_day = found.line.id, self._context.formats.full_day
        for expense in found.expenses:
            join = partial(self.join_wanted.emit, line_id, expense.id)
            self._near_rows.addWidget(self._near_row(full_day(expense.spent_on), expense, join))
        for due in found.due:
            book = partial(self.turn_wanted.emit, line_id, due.recurring_id, f"{due.due_on:%Y-%m}")
            day = self.tr("Recurring, due {day}").format(day=full_day(due.due_on))
            self._near_rows.addWidget(self._near_row(day, due, book))

    def _near_row(
        self, day: str, expense: NearExpense | DueExpense, join_it: Callable[[], object]
    ) -> QWidget:
        theme = self._context.theme
        account = self._words.books.account(expense.account)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Label(theme, f"{day} ・ {expense.payee} ・ {account}").wrapped(), 1)
        join = Button(theme, self.tr("Link to this"), "check")
        join.make_small()
        join.clicked.connect(lambda _=False: join_it())
        line.addWidget(join, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _lay_out(self) -> Iterator[None]:
        self._used = QWidget()
        used = QVBoxLayout(self._used)
        used.setContentsMargins(0, 0, 0, 0)
        used.setSpacing(8)
        used.addWidget(self.is_used)
        for button in (self.open, self.free):
            used.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(6)
        for label in (self._amount, self._text, self._about, self._payer):
            column.addWidget(label)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._head)
        self._head.addWidget(self.all_alike)
        for part in (self._used, self.payout, self._near, self._as_expense, self._as_other):
            part.setContentsMargins(0, 12, 0, 0)
            column.addWidget(part)
            yield
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(content)
        yield
        card = Card(self._context.theme)
        card.body.addWidget(self._layers)
        self._layers.addWidget(self._nothing)
        self._layers.addWidget(scroll)
        yield
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 24, 20)
        whole.addWidget(card)
        self.setFixedWidth(self._context.theme.px(WIDTH) + 24)

    def _connect(self) -> None:
        self.payout.matched.connect(self._with_line(self.payout_wanted.emit))
        self.expense.booked.connect(self._book)
        self.uses.said.connect(self._say)
        self.free.clicked.connect(lambda: self.free_wanted.emit(self._ids()))
        self.open.clicked.connect(self._open)
        self.forget.clicked.connect(self._forget)

    def _with_line(self, emit: Callable[..., object]) -> Callable[..., object]:
        def tell(*values: object) -> None:
            if self.help is not None:
                emit(self.help.line.id, *values)

        return tell

    def _open(self) -> None:
        if self.help is not None:
            self.open_wanted.emit(self.help.line)

    def _forget(self) -> None:
        if self.help is not None:
            self.forget_wanted.emit(self.help.line.text)

    def _book(self, draft: object) -> None:
        self.expense_wanted.emit(self._chosen(), draft)

    def _say(self, use: LineUse, part: str) -> None:
        self.use_wanted.emit(self._chosen(), use, part)

    def _chosen(self) -> list[int]:
        """Return the line, with those like it where the seller says so."""
        twins = () if self.help is None or not self.all_alike.isChecked() else self.help.twins
        return [*self._ids(), *twins]

    def _ids(self) -> list[int]:
        return [] if self.help is None else [self.help.line.id]
