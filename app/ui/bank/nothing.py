"""What stands where no line is: the first statement, everything said, or words that find none."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext


class Reason(StrEnum):
    """Why there is no line."""

    FIRST = "first"
    SAID = "said"
    WORDS = "words"


class BankNothing(QWidget):
    """Says how lines come to be, that all is said, or takes the words away."""

    every_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        first = EmptyState(
            theme,
            "landmark",
            self.tr("Match payouts with your bank here"),
            self.tr(
                "Download the list of deposits and withdrawals from your bank as CSV and take it"
                " in. Payouts are matched with it, and every yen that is missing is told."
            ),
            narrow=True,
        )
        capture = Button(theme, self.tr("Import a statement"), "download", "primary")
        capture.clicked.connect(lambda: context.act("capture"))
        first.add_button(capture)
        said = EmptyState(
            theme,
            "circle-check",
            self.tr("Everything is sorted"),
            self.tr("Every deposit and withdrawal has its purpose."),
            narrow=True,
        )
        words = EmptyState(theme, "filter-x", self.tr("No lines match"), narrow=True)
        self._states = {Reason.FIRST: first, Reason.SAID: said, Reason.WORDS: words}
        self._layers = QStackedLayout(self)
        for reason, state in self._states.items():
            if reason is not Reason.FIRST:
                button = Button(theme, self.tr("Show all lines"), "list-filter", "primary")
                button.clicked.connect(self.every_wanted)
                state.add_button(button)
            self._layers.addWidget(state)

    @property
    def reason(self) -> Reason:
        """Why there is nothing."""
        shown = self._layers.currentWidget()
        return next(reason for reason, state in self._states.items() if state is shown)

    def tell(self, reason: Reason) -> None:
        """Say why there is nothing."""
        self._layers.setCurrentWidget(self._states[reason])
