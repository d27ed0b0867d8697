"""The row above the journal: words to look for, year and month, account, sites, corrections."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.ui.books.journal_question import Question
from app.ui.books.words import BookWords
from app.ui.books.year_choice import YearChoice
from app.ui.kit.buttons import Button, FilterChip
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import SearchField
from app.ui.lines.site_filter import SiteFilter
from app.ui.page import PageContext

LEAST_SEARCH, SEARCH_WIDTH = 130, 260
MONTHS = range(1, 13)


class JournalToolbar(QWidget):
    """Changes one question; `asked` carries it whenever it is another one."""

    asked = Signal(object)

    def __init__(
        self, context: PageContext, words: BookWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        theme = context.theme
        self.search = SearchField(
            theme, self.tr("Filter"), self.tr("Filter by words, account or amount")
        )
        self.search.setMinimumWidth(theme.px(LEAST_SEARCH))
        self.search.setMaximumWidth(theme.px(SEARCH_WIDTH))
        self.year = YearChoice(context, self)
        self.month = ChoiceBox(self)
        self.account = ChoiceBox(self)
        self.corrections = FilterChip(theme, self.tr("Corrections"))
        self.corrections.setToolTip(self.tr("Rows that correct a month that was closed"))
        self.sites = SiteFilter(theme, context.marketplaces)
        self.shown = Button(theme, self.tr("View"), "sliders-horizontal")
        self.question = Question(year=self.year.year)
        self._fill()
        self._lay_out()
        self._connect()

    def set_columns(self, actions: Sequence[QAction]) -> None:
        """Offer these columns to be shown."""
        menu = QMenu(self)
        menu.addSection(self.tr("Columns"))
        menu.addActions(list(actions))
        self.shown.setMenu(menu)

    def ask(self, question: Question) -> None:
        """Show a question and ask it."""
        self.question = question
        self._show()
        self.asked.emit(question)

    def clear(self) -> None:
        """Ask for the whole of the time chosen."""
        for action in self.sites.menu().actions()[:1]:
            with QSignalBlocker(self.sites):
                action.trigger()
        kept = self.question
        self.ask(
            Question(year=kept.year, month=kept.month, sort=kept.sort, descending=kept.descending)
        )

    def _show(self) -> None:
        question = self.question
        boxes = (self.year, self.month, self.account, self.corrections)
        blockers = [QSignalBlocker(box) for box in boxes]
        self.year.choose(question.year)
        self.month.setCurrentIndex(question.month)
        self._show_account(question)
        self.corrections.setChecked(question.corrections)
        del blockers
        if self.search.words != question.text:
            self.search.show_words(question.text)

    def _show_account(self, question: Question) -> None:
        """Choose the account; one with a part gets a line of its own while it is asked for."""
        while self.account.count() > len(self._words.accounts) + 1:
            self.account.removeItem(self.account.count() - 1)
        data = (question.account, question.part)
        if question.account and question.part:
            self.account.addItem(self._words.account(question.account, question.part), data)
            self.account.setCurrentIndex(self.account.count() - 1)
        else:
            place = [None, *self._words.accounts].index(question.account)
            self.account.setCurrentIndex(place)

    def _fill(self) -> None:
        self.month.setAccessibleName(self.tr("Month"))
        self.month.addItem(self.tr("Whole year"), 0)
        for month in MONTHS:
            self.month.addItem(self._context.formats.short_month(date(2026, month, 1)), month)
        self.month.setMaxVisibleItems(len(MONTHS) + 1)
        self.account.setAccessibleName(self.tr("Account"))
        self.account.addItem(self.tr("All accounts"), (None, None))
        for account in self._words.accounts:
            self.account.addItem(self._words.account(account), (account, None))
        self.account.setMaxVisibleItems(20)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        for widget in (self.year, self.month, self.account, self.corrections):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.sites, self.shown):
            row.addWidget(button)
        boxes = (self.search, self.year, self.month, self.account)
        for before, after in pairwise((*boxes, self.corrections, self.sites, self.shown)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_words)
        self.year.year_chosen.connect(lambda year: self._ask(year=year))
        self.month.currentIndexChanged.connect(lambda month: self._ask(month=month))
        self.account.currentIndexChanged.connect(self._on_account)
        self.sites.changed.connect(lambda: self._ask(sites=self.sites.chosen))
        self.corrections.toggled.connect(lambda on: self._ask(corrections=on))

    def _on_words(self, words: str) -> None:
        if words != self.question.text:
            self._ask(text=words)

    def _on_account(self, place: int) -> None:
        account, part = self.account.itemData(place)
        self._ask(account=account, part=part)

    def _ask(self, **changed: object) -> None:
        self.ask(replace(self.question, **changed))  # type: ignore[arg-type]
