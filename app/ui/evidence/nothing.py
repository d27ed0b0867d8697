"""What stands where no evidence is: the first use, or a search that finds none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext


class Nothing(QWidget):
    """Teaches the first step, or takes the search away."""

    cleared = Signal()
    add_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._first = EmptyState(
            theme,
            "paperclip",
            self.tr("Receipts, invoices and statements are kept here, unchanged"),
            self.tr(
                "Drop them on this window, or choose them. They lie in your encrypted book and are"
                " found by day, amount and counterparty."
            ),
        )
        self.add = Button(theme, self.tr("Add evidence"), "plus", "primary")
        self.add.clicked.connect(self.add_wanted)
        self._first.add_button(self.add)
        self._none = EmptyState(theme, "filter-x", self.tr("No documents match this search"))
        self.clear = Button(theme, self.tr("Clear the search"), "x", "primary")
        self.clear.clicked.connect(self.cleared)
        self._none.add_button(self.clear)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._first)
        self._layers.addWidget(self._none)

    def tell(self, *, is_filtered: bool) -> None:
        """Say why there is none."""
        self._layers.setCurrentWidget(self._none if is_filtered else self._first)
