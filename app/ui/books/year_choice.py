"""The tax year a tab of the books shows: 2026年 (令和8年), chosen from those the book knows."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.services.tax_year_queries import book_years
from app.ui.kit.choice_box import ChoiceBox
from app.ui.page import PageContext


class YearChoice(ChoiceBox):
    """Begins with the running year; `year_chosen` carries the one the seller turned to.

    `reload` asks the book for its years, and keeps what is chosen.
    """

    year_chosen = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAccessibleName(self.tr("Tax year"))
        self.setToolTip(self.tr("Tax year: January to December"))
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self._show((self._today().year,))
        self.currentIndexChanged.connect(lambda _place: self.year_chosen.emit(self.year))

    @property
    def year(self) -> int:
        """The year chosen."""
        return int(self.currentData())

    @property
    def span(self) -> tuple[date, date]:
        """The first and last civil day of the year chosen."""
        return date(self.year, 1, 1), date(self.year, 12, 31)

    @property
    def years(self) -> tuple[int, ...]:
        """The years offered, newest first."""
        return tuple(int(self.itemData(place)) for place in range(self.count()))

    def reload(self) -> None:
        """Ask which years the book knows now."""
        self._context.tasks.read(book_years, self._today()).then(self._show)

    def choose(self, year: int) -> None:
        """Turn to a year, also one the book has nothing of yet."""
        if year not in self.years:
            self._show(tuple(sorted({*self.years, year}, reverse=True)))
        self.setCurrentIndex(self.years.index(year))

    def _show(self, years: tuple[int, ...]) -> None:
        if years == self.years:
            return
        kept = self.year if self.count() else self._today().year
        with QSignalBlocker(self):
            self.clear()
            for year in sorted({*years, kept}, reverse=True):
                self.addItem(self._words(year), year)
            self.setCurrentIndex(self.years.index(kept))

    def _words(self, year: int) -> str:
        """Return the year with that of its era at its end: a return of 2019 is one of 令和元年."""
        era = self._context.formats.era(date(year, 12, 31))
        return self.tr("{year} ({era})").format(year=year, era=era)

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()
