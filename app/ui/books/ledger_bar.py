"""The row above the ledgers: the year, ledger or trial balance, and the ways onto paper."""

from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.ui.books.year_choice import YearChoice
from app.ui.kit.buttons import Button
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext


class View(StrEnum):
    """What the tab shows."""

    LEDGER = "ledger"
    TRIAL = "trial"


class LedgerBar(QWidget):
    """Holds the controls; the tab joins them."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.year = YearChoice(context, self)
        segments = (
            Segment(View.LEDGER, self.tr("Ledger")),
            Segment(View.TRIAL, self.tr("Trial balance")),
        )
        self.switch = Segmented(theme, self.tr("What is shown"), segments, View.LEDGER, self)
        self.settings = Button(theme, self.tr("The year's books"), "settings")
        self.settings.setToolTip(self.tr("How a year is kept, opening balances, year's end"))
        self.copy = Button(theme, self.tr("Copy as a table"), "copy")
        self.pdf = Button(theme, self.tr("Save as PDF"), "file-text")
        menu = QMenu(self)
        self.pdf_shown = menu.addAction(self.tr("What is shown"))
        self.pdf_whole = menu.addAction(self.tr("General ledger: all accounts"))
        self.pdf.setMenu(menu)
        self.print_ = Button(theme, self.tr("Print"), "printer")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(8)
        row.addWidget(self.year)
        row.addWidget(self.switch)
        row.addStretch(1)
        for button in (self.settings, self.copy, self.pdf, self.print_):
            row.addWidget(button)

    @property
    def view(self) -> View:
        """What is to be shown."""
        return View(self.switch.current)

    def show_any(self, *, is_any: bool) -> None:
        """Offer paper only where there is something to put on it."""
        for button in (self.copy, self.pdf, self.print_):
            button.setEnabled(is_any)
