"""One tax year's books: how they are kept, what they began with, and how they end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.models.changes import Changes
from app.models.money import Yen
from app.services.tax_forms import YearFacts
from app.services.year_overview import YearOverview, year_overview
from app.ui.books.commands import BookCommands
from app.ui.books.rules import books_rules
from app.ui.books.words import BookWords
from app.ui.books.year_begin import YearBegin
from app.ui.books.year_ending import YearEnding
from app.ui.books.year_keeping import YearKeeping
from app.ui.kit.dialog import Dialog
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext
from app.ui.tasks import Latest

WIDTH, HEIGHT = 700, 420
KEEPING, BEGIN, ENDING = "keeping", "begin", "ending"


class YearDialog(Dialog):
    """Three parts of one year; each is written at once, and can be undone."""

    def __init__(
        self, context: PageContext, words: BookWords, year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context, self._year = context, year
        self._latest = Latest()
        self._commands = BookCommands(context, self)
        title = self.tr("The books of {year}").format(year=year)
        self.setWindowTitle(title)
        self.heading.setText(title)
        segments = (
            Segment(KEEPING, self.tr("Method")),
            Segment(BEGIN, self.tr("Opening balances")),
            Segment(ENDING, self.tr("Year end")),
        )
        self.switch = Segmented(context.theme, self.tr("Parts"), segments, KEEPING, self)
        self.keeping = YearKeeping(context)
        self.begin = YearBegin(context, words)
        self.ending = YearEnding(context, words)
        self._stack = QStackedWidget()
        for part in (self.keeping, self.begin, self.ending):
            self._stack.addWidget(self._scrolled(part))
        self.body.addWidget(self.switch)
        self.body.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(context.theme.px(HEIGHT))
        self.setMinimumWidth(context.theme.px(WIDTH))
        self.add_reject(self.tr("Close"))
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Ask for the year again."""
        rules = books_rules()
        found = self._context.tasks.read(
            year_overview, self._year, chart=rules.chart, taxes=rules.taxes
        )
        self._latest.ask(found).then(self._show)

    def show_part(self, key: str) -> None:
        """Turn to a part."""
        self.switch.choose(key)
        self._turn(key)

    def _connect(self) -> None:
        year = self._year
        self.switch.chosen.connect(self._turn)
        self.keeping.kept.connect(self._keep)
        self.begin.said.connect(self._say_opening)
        self.begin.earlier.connect(self._commands.begin_year)
        self.ending.order_wanted.connect(self._open_order)
        self.ending.move_wanted.connect(lambda: self._commands.move_below_zero(year))
        self.ending.back_wanted.connect(lambda: self._commands.take_back_moved(year))
        self.ending.due_wanted.connect(self._book_due)
        self._context.tasks.committed.connect(self._on_committed)

    def _turn(self, key: str) -> None:
        self._stack.setCurrentIndex((KEEPING, BEGIN, ENDING).index(key))

    def _show(self, found: YearOverview) -> None:
        for part in (self.keeping, self.begin, self.ending):
            part.show_year(found)

    def _keep(self, facts: YearFacts) -> None:
        self._commands.set_year(self._year, facts)

    def _say_opening(self, account: str, part: str, amount: Yen) -> None:
        self._commands.set_opening(self._year, account, part, amount, self.begin.clear)

    def _book_due(self, amount: Yen | None) -> None:
        if amount is None:
            self._commands.take_back_tax_due(self._year)
        else:
            self._commands.book_tax_due(self._year, amount)

    def _open_order(self, order_id: int) -> None:
        self.reject()
        self._context.navigate("orders", order_id=order_id)

    def _on_committed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.reload()

    def _scrolled(self, part: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(part)
        part.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area
