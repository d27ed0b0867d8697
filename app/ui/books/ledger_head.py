"""What stands over a ledger: the account, its balances, and what is odd about it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.ledger_queries import LedgerList
from app.ui.books.words import BookWords
from app.ui.kit.labels import Label
from app.ui.page import PageContext


class LedgerHead(QWidget):
    """Names the account and its balances; a receivable below zero is explained."""

    def __init__(
        self, context: PageContext, words: BookWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._money, self._words = context.formats.money, words
        theme = context.theme
        self.title = Label(theme, "", "subtitle")
        self.figures = Label(theme, "", "body", "text2")
        self.note = Label(theme, "", "caption", "bad").wrapped()
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 10)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.figures)
        column.addLayout(row)
        column.addWidget(self.note)

    def show_account(self, account: str, part: str | None) -> None:
        """Name an account, its figures still to come."""
        self.title.setText(self._words.account(account, part or ""))
        self.figures.setText("")
        self.note.hide()

    def show_figures(self, account: str, found: LedgerList) -> None:
        """Tell what it began with and holds."""
        opening = self._words.natural(account, found.opening)
        closing = self._words.natural(account, found.closing)
        self.figures.setText(
            self.tr(
                "Opening {opening} ・ debit {debit} ・ credit {credit} ・ closing {closing}"
            ).format(
                opening=self._money(opening),
                debit=self._money(found.debit),
                credit=self._money(found.credit),
                closing=self._money(closing),
            )
        )
        is_below = account == "receivable" and found.closing < 0
        self.note.setVisible(is_below)
        if is_below:
            self.note.setText(
                self.tr(
                    "This receivable is below zero: more went back than is still to come. The next"
                    " sales there make up for it; at the end of a year it is moved to the debts."
                    " Orders whose price is not known are missing here, though paid out."
                )
            )
