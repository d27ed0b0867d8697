"""The row above the table of expenses: year, words, account, those without evidence, the rest."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.rulebook.chart import AccountKind
from app.services.expense_lists import ExpenseFilter
from app.ui.books.year_choice import YearChoice
from app.ui.expenses.question import Question
from app.ui.expenses.words import ExpenseWords
from app.ui.kit.buttons import Button, FilterChip
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import SearchField
from app.ui.page import PageContext

LEAST_SEARCH, MOST_SEARCH = 150, 260


class Toolbar(QWidget):
    """Changes one question; `asked` carries it whenever it is another one."""

    asked = Signal(object)
    recurring_wanted = Signal()
    rules_wanted = Signal()
    export_wanted = Signal()
    add_wanted = Signal()

    def __init__(
        self, context: PageContext, words: ExpenseWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self.year = YearChoice(context)
        self.search = SearchField(theme, self.tr("Filter"), self.tr("Filter by payee or note"))
        self.search.setMinimumWidth(theme.px(LEAST_SEARCH))
        self.search.setMaximumWidth(theme.px(MOST_SEARCH))
        self.account = ChoiceBox()
        self.account.setAccessibleName(self.tr("Account"))
        self.account.addItem(self.tr("All accounts"), None)
        for account in words.rules.chart.of_kind(AccountKind.EXPENSE):
            self.account.addItem(words.account(account.id), account.id)
        self.bare = FilterChip(theme, self.tr("Without evidence"))
        self.more = Button(theme, self.tr("More"), "ellipsis")
        self.add = Button(theme, self.tr("Record an expense"), "plus", "primary")
        self._question = Question(self._where())
        self._lay_out()
        self._connect()

    @property
    def question(self) -> Question:
        """What is asked for now."""
        return self._question

    def ask(self, question: Question) -> None:
        """Show a question and ask it."""
        where = question.where
        if self.search.words != where.text:
            self.search.show_words(where.text)
        with QSignalBlocker(self.bare), QSignalBlocker(self.account):
            self.bare.setChecked(where.without_evidence)
            self.account.setCurrentIndex(max(0, self.account.findData(where.account)))
        self._question = question
        self.asked.emit(question)

    def set_columns(self, actions: list[QAction]) -> None:
        """Offer these columns to be shown, beside what else there is."""
        menu = QMenu(self)
        menu.addAction(self.tr("Recurring expenses…"), self.recurring_wanted.emit)
        menu.addAction(self.tr("My rules for payees…"), self.rules_wanted.emit)
        menu.addAction(self.tr("Export CSV"), self.export_wanted.emit)
        menu.addSection(self.tr("Columns"))
        menu.addActions(actions)
        self.more.setMenu(menu)

    def choose_account(self, account: str) -> None:
        """Show one account alone, or all again when it was alone already."""
        is_alone = self._question.where.account == account
        self._ask(account=None if is_alone else account)

    def clear(self) -> None:
        """Ask for all of the year."""
        where = ExpenseFilter(*self.year.span)
        self.ask(replace(self._question, where=where))

    def _where(self) -> ExpenseFilter:
        first, last = self.year.span
        return ExpenseFilter(first, last)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(8)
        for widget in (self.year, self.search, self.account, self.bare):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.more)
        row.addWidget(self.add)

    def _connect(self) -> None:
        self.year.year_chosen.connect(lambda _year: self._ask())
        self.search.searched.connect(lambda words: self._ask(text=words))
        self.account.activated.connect(lambda _place: self._ask(account=self.account.currentData()))
        self.bare.toggled.connect(lambda on: self._ask(without_evidence=on))
        self.add.clicked.connect(self.add_wanted)

    def _ask(self, **changed: object) -> None:
        first, last = self.year.span
        fields = self._question.where._asdict() | {"first": first, "last": last} | changed
        self.ask(replace(self._question, where=ExpenseFilter(**fields)))
