"""What stands where the journal has no row: the first use, a quiet year, or filters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.books.journal_question import Question
from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext


class JournalNothing(QWidget):
    """Says how rows come to be, or takes the filters away."""

    cleared = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._first = EmptyState(
            theme,
            "book-open",
            self.tr("The journal writes itself"),
            self.tr(
                "Orders that were accepted, payouts that arrived and expenses become rows here,"
                " gross and fee apart. There is none in this time."
            ),
        )
        capture = Button(theme, self.tr("Import files"), "download", "primary")
        capture.clicked.connect(lambda: context.act("capture"))
        self._first.add_button(capture)
        self._none = EmptyState(
            theme,
            "filter-x",
            self.tr("No entries match"),
            self.tr("Words, account, sites or corrections leave nothing of this time."),
        )
        clear = Button(theme, self.tr("Clear filters"), "x", "primary")
        clear.clicked.connect(self.cleared)
        self._none.add_button(clear)
        self._layers = QStackedLayout(self)
        for state in (self._first, self._none):
            self._layers.addWidget(state)

    def tell(self, question: Question) -> None:
        """Say why there is nothing."""
        self._layers.setCurrentWidget(self._none if question.is_filtered else self._first)
