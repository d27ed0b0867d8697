"""What stands where a list is empty: the first use, or filters that leave nothing."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.theme import Theme


class FirstUse(NamedTuple):
    """What will be here and how it comes, with the words of the two buttons that begin."""

    icon: str
    sentence: str
    how: str
    capture: str
    add: str


class NothingFound(QWidget):
    """Teaches the first step, or names the filters and takes them away."""

    cleared = Signal()
    add_wanted = Signal()
    capture_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        first: FirstUse,
        sentence: str,
        clear: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.first = EmptyState(theme, first.icon, first.sentence, first.how)
        capture = Button(theme, first.capture, "download", "primary")
        add = Button(theme, first.add, "plus", "ghost")
        self.none = EmptyState(theme, "filter-x", sentence, " ")
        all_ = Button(theme, clear, "x", "primary")
        self.layers = QStackedLayout(self)
        for state, buttons in ((self.first, (capture, add)), (self.none, (all_,))):
            for button in buttons:
                state.add_button(button)
            self.layers.addWidget(state)
        capture.clicked.connect(self.capture_wanted)
        add.clicked.connect(self.add_wanted)
        all_.clicked.connect(self.cleared)

    def teach(self) -> None:
        """Say how to begin."""
        self.layers.setCurrentWidget(self.first)

    def name_filters(self, filters: str) -> None:
        """Say which filters leave nothing."""
        self.none.set_text(self._sentence, filters)
        self.layers.setCurrentWidget(self.none)
