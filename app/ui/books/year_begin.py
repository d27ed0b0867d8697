"""What the accounts began a year with, carried on or said, and the year the book begins with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Yen
from app.rulebook.chart import AccountKind
from app.services.expense_drafts import EARLIEST_DAY
from app.services.year_overview import YearOverview
from app.ui.books.words import BookWords
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import TextField
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.page import PageContext

EARLIER_YEARS = 10
KINDS = (AccountKind.ASSET, AccountKind.LIABILITY)


class YearBegin(QWidget):
    """Lists the openings, and takes one; `said` carries account, part and a debit-positive sum.

    `earlier` carries an earlier year that the book is to begin with.
    """

    said = Signal(str, str, object)
    earlier = Signal(int)

    def __init__(
        self, context: PageContext, words: BookWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        theme = context.theme
        self.note = Label(theme, "", "caption", "text2").wrapped()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        self.account = ChoiceBox(self)
        for kind in KINDS:
            for one in words.chart.of_kind(kind):
                self.account.addItem(words.account(one.id), one.id)
        self.account.setAccessibleName(self.tr("Account"))
        self.part = TextField(theme, self.tr("Sub-account"), self.tr("Bank, card or site"))
        self.amount = MoneyField(theme, self.tr("Amount"), is_signed=True)
        self.save = Button(theme, self.tr("Save"), "check")
        self._form = QWidget()
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        for widget, stretch in (
            (self.account, 2),
            (self.part, 3),
            (self.amount, 2),
            (self.save, 0),
        ):
            form.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.note)
        column.addLayout(self.rows)
        column.addWidget(self._form)
        column.addStretch(1)
        column.addWidget(self._earlier())
        self.save.setEnabled(False)
        self.amount.amount_changed.connect(lambda one: self.save.setEnabled(one is not None))
        self.save.clicked.connect(self._keep)

    def _earlier(self) -> QWidget:
        """Return what begins the book with an earlier year."""
        theme = self._context.theme
        self.beginning = QWidget()
        self._begins = Label(theme, "", "caption", "text2").wrapped()
        self.years = ChoiceBox(self.beginning)
        self.years.setAccessibleName(self.tr("Earlier year"))
        self.begin_button = Button(theme, self.tr("Begin the book with it"), "history")
        self.begin_button.clicked.connect(lambda: self.earlier.emit(int(self.years.currentData())))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.years)
        row.addWidget(self.begin_button)
        row.addStretch(1)
        column = QVBoxLayout(self.beginning)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._begins)
        column.addLayout(row)
        return self.beginning

    def _show_beginning(self, begins: int | None) -> None:
        is_movable = begins is not None and begins > EARLIEST_DAY.year
        self.beginning.setVisible(is_movable)
        if begins is None or not is_movable:
            return
        told = self.tr(
            "This book begins with {year}; earlier days are refused. For costs before you opened,"
            " or books you kept elsewhere, begin it with an earlier year."
        )
        self._begins.setText(told.format(year=begins))
        self.years.clear()
        for year in range(begins - 1, max(begins - 1 - EARLIER_YEARS, EARLIEST_DAY.year - 1), -1):
            self.years.addItem(f"{year}", year)

    def show_year(self, found: YearOverview) -> None:
        """Show what a year began with."""
        told = {(one.account, one.part) for one in found.openings}
        if found.is_closed:
            text = self.tr("A month of this year is closed, so the openings stay as they are.")
        else:
            text = self.tr(
                "Balances carry over from the year before. If your bank or your last return"
                " says otherwise, enter it here: it takes precedence. ¥0 removes it."
            )
        self.note.setText(text)
        self._show_beginning(found.begins)
        self._form.setVisible(not found.is_closed)
        emptied(self.rows)
        for one in found.balances:
            if not one.opening:
                continue
            name = self._words.account(one.account, one.part)
            amount = self._words.natural(one.account, one.opening)
            is_said = (one.account, one.part) in told
            origin = self.tr("entered") if is_said else self.tr("carried forward")
            if one.account == "capital":
                origin = self.tr("balancing figure")
            self.rows.addWidget(self._row(name, self._context.formats.money(amount), origin))

    def _row(self, name: str, amount: str, origin: str) -> QWidget:
        theme, row = self._context.theme, QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(theme, name), 1)
        line.addWidget(Label(theme, origin, "caption", "text3"))
        line.addWidget(Label(theme, amount, "body_b"))
        return row

    def _keep(self) -> None:
        account, amount = str(self.account.currentData()), self.amount.amount
        if amount is None:
            return
        is_debt = self._words.chart.account(account).kind is AccountKind.LIABILITY
        self.said.emit(account, self.part.text().strip(), Yen(-amount if is_debt else amount))

    def clear(self) -> None:
        """Empty the fields: what was said is kept."""
        self.part.clear()
        self.amount.set_amount(None)
