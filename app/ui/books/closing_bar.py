"""The line over the journal that tells how far the books are closed, and closes a month."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.month_close_queries import ClosingState
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.page import PageContext


class ClosingBar(QWidget):
    """Says n月まで締め済み; corrections of closed months are a link."""

    close_wanted = Signal()
    corrections_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._formats = context.formats
        self.sentence = Label(theme, "", "caption", "text2")
        self.corrections = Button(theme, "", "", "link")
        self.corrections.hide()
        self.year_button = Button(theme, self.tr("The year's books"), "settings")
        self.year_button.make_small()
        self.year_button.setToolTip(self.tr("How a year is kept, opening balances, year's end"))
        self.close_button = Button(theme, self.tr("Close a month"), "lock")
        self.close_button.make_small()
        self.close_button.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 8)
        row.setSpacing(8)
        row.addWidget(self.sentence)
        row.addWidget(self.corrections)
        row.addStretch(1)
        row.addWidget(self.year_button)
        row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.close_wanted)
        self.corrections.clicked.connect(self.corrections_wanted)

    def show_state(self, state: ClosingState) -> None:
        """Tell how far the books are closed, and what may be."""
        if state.closed is None:
            self.sentence.setText(self.tr("No month is closed yet"))
        else:
            month = self._formats.month(date.fromisoformat(f"{state.closed}-01"))
            self.sentence.setText(self.tr("Closed up to {month}").format(month=month))
        count = state.corrections
        one = self.tr("1 correction of closed months")
        many = self.tr("{n} corrections of closed months").format(n=f"{count:,}")
        self.corrections.setText(one if count == 1 else many)
        self.corrections.setVisible(count > 0)
        self.close_button.setEnabled(bool(state.closable))
        tip = self.tr("Every month that is over is closed; the running one closes when it is over.")
        self.close_button.setToolTip("" if state.closable else tip)
