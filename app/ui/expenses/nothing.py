"""What stands where no expense is: the first use, or filters that leave none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.expenses.question import Question
from app.ui.expenses.words import ExpenseWords
from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext


class Nothing(QWidget):
    """Teaches the first step, or names the filters and takes them away."""

    cleared = Signal()
    add_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._formats = context.formats
        self._first = EmptyState(
            theme,
            "wallet",
            self.tr("Your expenses of this year will appear here"),
            self.tr("Record one, or drop its receipt on this window: image or PDF."),
        )
        self.add = Button(theme, self.tr("Record an expense"), "plus", "primary")
        self.add.clicked.connect(self.add_wanted)
        self._first.add_button(self.add)
        self._none = EmptyState(theme, "filter-x", self.tr("No expenses match"), " ")
        self.clear = Button(theme, self.tr("Clear filters"), "x", "primary")
        self.clear.clicked.connect(self.cleared)
        self._none.add_button(self.clear)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._first)
        self._layers.addWidget(self._none)

    def tell(self, question: Question, words: ExpenseWords) -> None:
        """Say why there is none."""
        if not question.is_filtered:
            self._layers.setCurrentWidget(self._first)
            return
        where = question.where
        parts = [self._formats.quoted(where.text)] if where.text else []
        parts += [words.account(where.account)] if where.account else []
        parts += [self.tr("Without evidence")] if where.without_evidence else []
        text = self.tr("Filters that are on: {filters}").format(filters=" ・ ".join(parts))
        self._none.set_text(self.tr("No expenses match"), text)
        self._layers.setCurrentWidget(self._none)
