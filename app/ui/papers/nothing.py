"""What stands where no paper is: the first use, or filters that leave none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext
from app.ui.papers.question import Question


class Nothing(QWidget):
    """Teaches the first step, or takes the filters away."""

    cleared = Signal()
    add_wanted = Signal()
    issuer_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._first = EmptyState(
            theme,
            "file-text",
            self.tr("Your quotes, delivery notes, invoices and receipts will appear here"),
            self.tr("They are for direct clients; the marketplaces give their buyers papers."),
        )
        self.add = Button(theme, self.tr("Write an invoice"), "plus", "primary")
        self.issuer = Button(theme, self.tr("Issuer, seal and logo…"), "id-card", "ghost")
        self.add.clicked.connect(self.add_wanted)
        self.issuer.clicked.connect(self.issuer_wanted)
        self._first.add_button(self.add)
        self._first.add_button(self.issuer)
        how = self.tr("Change the words, the kind or the year, or clear the filters.")
        self._none = EmptyState(theme, "filter-x", self.tr("No papers match"), how)
        self.clear = Button(theme, self.tr("Clear filters"), "x", "primary")
        self.clear.clicked.connect(self.cleared)
        self._none.add_button(self.clear)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._first)
        self._layers.addWidget(self._none)

    def tell(self, question: Question, *, has_any: bool) -> None:
        """Say why there is none: there are none at all, or none that fit."""
        is_filtered = question.is_filtered or has_any
        self._layers.setCurrentWidget(self._none if is_filtered else self._first)
