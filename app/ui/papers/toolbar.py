"""The row above the table of papers: year, words, kind, void ones, issuer, and new papers."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.models.bookkeeping_types import PaperKind
from app.services.paper_queries import PaperFilter
from app.ui.kit.buttons import Button, FilterChip
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import SearchField
from app.ui.page import PageContext
from app.ui.papers.question import Question
from app.ui.papers.words import PaperWords

LEAST_SEARCH, MOST_SEARCH = 150, 260


class Toolbar(QWidget):
    """Changes one question; `asked` carries it whenever it is another one."""

    asked = Signal(object)
    new_wanted = Signal(object)
    """The kind of paper to write."""
    issuer_wanted = Signal()
    export_wanted = Signal()

    def __init__(
        self, context: PageContext, words: PaperWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self._words = words
        self.year = ChoiceBox()
        self.year.setAccessibleName(self.tr("Year of issue"))
        self.search = SearchField(theme, self.tr("Filter"), self.tr("Filter by name or number"))
        self.search.setMinimumWidth(theme.px(LEAST_SEARCH))
        self.search.setMaximumWidth(theme.px(MOST_SEARCH))
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in PaperKind:
            self.kind.addItem(words.kind(kind), kind.value)
        self.valid = FilterChip(theme, self.tr("Hide void"))
        self.resume = Button(theme, self.tr("Draft"), "square-pen")
        self.resume.hide()
        self.more = Button(theme, self.tr("More"), "ellipsis")
        self.add = Button(theme, self.tr("New paper"), "plus", "primary")
        self._menu = QMenu(self)
        for kind in PaperKind:
            action = self._menu.addAction(words.new(kind))
            action.triggered.connect(lambda _=False, one=kind: self.new_wanted.emit(one))
        self.add.setMenu(self._menu)
        self._question = Question()
        self.set_years(())
        self._lay_out()
        self._connect()

    @property
    def question(self) -> Question:
        """What is asked for now."""
        return self._question

    def ask(self, question: Question) -> None:
        """Show a question and ask it."""
        where = question.where
        if self.search.words != where.words:
            self.search.show_words(where.words)
        with (
            QSignalBlocker(self.valid),
            QSignalBlocker(self.kind),
            QSignalBlocker(self.year),
        ):
            self.valid.setChecked(not where.with_void)
            self.kind.setCurrentIndex(max(0, self.kind.findData(where.kind)))
            self.year.setCurrentIndex(max(0, self.year.findData(where.year)))
        self._question = question
        self.asked.emit(question)

    def set_years(self, years: tuple[int, ...]) -> None:
        """Offer these years of issue."""
        chosen = self.year.currentData()
        with QSignalBlocker(self.year):
            self.year.clear()
            self.year.addItem(self.tr("All years"), None)
            for year in years:
                self.year.addItem(self.tr("{year}").format(year=year), year)
            self.year.setCurrentIndex(max(0, self.year.findData(chosen)))

    def set_columns(self, actions: list[QAction]) -> None:
        """Offer these columns to be shown, beside what else there is."""
        menu = QMenu(self)
        menu.addAction(self.tr("Issuer, seal and logo…"), self.issuer_wanted.emit)
        menu.addAction(self.tr("Export CSV"), self.export_wanted.emit)
        menu.addSection(self.tr("Columns"))
        menu.addActions(actions)
        self.more.setMenu(menu)

    def clear(self) -> None:
        """Ask for all papers."""
        self.ask(replace(self._question, where=PaperFilter()))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(8)
        for widget in (self.year, self.search, self.kind, self.valid):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.resume)
        row.addWidget(self.more)
        row.addWidget(self.add)

    def _connect(self) -> None:
        self.year.activated.connect(lambda _at: self._ask(year=self.year.currentData()))
        self.search.searched.connect(lambda words: self._ask(words=words))
        self.kind.activated.connect(lambda _at: self._ask(kind=self._kind()))
        self.valid.toggled.connect(lambda on: self._ask(with_void=not on))

    def _kind(self) -> PaperKind | None:
        chosen = self.kind.currentData()
        return None if chosen is None else PaperKind(chosen)

    def _ask(self, **changed: object) -> None:
        where = replace(self._question.where, **changed)  # type: ignore[arg-type]
        self.ask(replace(self._question, where=where))
