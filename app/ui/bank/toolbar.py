"""The row above a statement: words to look for, open lines alone or all, what is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.fields import SearchField
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext

OPEN, EVERY = "open", "every"
SEARCH_WIDTH = 260


class BankToolbar(QWidget):
    """`asked` is sent whenever something else is asked for."""

    asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.search = SearchField(
            theme, self.tr("Filter"), self.tr("Filter by description or amount")
        )
        self.search.setMaximumWidth(theme.px(SEARCH_WIDTH))
        segments = (Segment(OPEN, self.tr("To sort out")), Segment(EVERY, self.tr("All lines")))
        self.switch = Segmented(theme, self.tr("Which lines"), segments, OPEN)
        self.shown = Button(theme, self.tr("View"), "sliders-horizontal")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.switch)
        row.addStretch(1)
        row.addWidget(self.shown)
        self.search.searched.connect(lambda _: self.asked.emit())
        self.switch.chosen.connect(lambda _: self.asked.emit())

    @property
    def only_open(self) -> bool:
        """Whether only lines are wanted of which nothing is said."""
        return self.switch.current == OPEN

    def count_open(self, count: int) -> None:
        """Say how many lines wait."""
        text = self.tr("To sort out")
        self.switch.set_text(OPEN, f"{text} {count:,}" if count else text)

    def set_columns(self, actions: Sequence[QAction]) -> None:
        """Offer these columns to be shown."""
        menu = QMenu(self)
        menu.addSection(self.tr("Columns"))
        menu.addActions(list(actions))
        self.shown.setMenu(menu)

    def show_every_line(self) -> None:
        """Ask for all lines, without words."""
        self.switch.choose(EVERY)
        self.search.show_words("")
        self.asked.emit()
