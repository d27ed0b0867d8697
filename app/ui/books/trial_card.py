"""The trial balance on its ground, with the word that it is level."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.ledger_queries import YearBalance
from app.ui.books.trial_table import TrialTable, trial_rows, trial_sums
from app.ui.books.words import BookWords
from app.ui.kit.cards import Card
from app.ui.kit.labels import Label
from app.ui.page import PageContext


class TrialCard(QWidget):
    """Table above, check below: debits equal credits, and what they come to."""

    def __init__(
        self, context: PageContext, words: BookWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._money, self._words = context.formats.money, words
        self.table = TrialTable(context, words)
        self.check = Label(context.theme, "", "body_b", "ok").wrapped()
        card = Card(context.theme, parent=self)
        card.body.setSpacing(10)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.check)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 20)
        whole.addWidget(card)

    def show_balances(self, balances: Sequence[YearBalance]) -> None:
        """Show a year, and whether it is level."""
        self.table.show_balances(balances)
        debit, credit, debit_left, credit_left = trial_sums(trial_rows(self._words, balances))
        is_level = debit == credit and debit_left == credit_left
        words = (
            self.tr("Balanced: debits and credits both {moved} this year, balances both {left}.")
            if is_level
            else self.tr("Not balanced, which should never happen: please send us the log.")
        )
        self.check.set_color("ok" if is_level else "bad")
        self.check.setText(words.format(moved=self._money(debit), left=self._money(debit_left)))
