"""The tab 書き出し: files for other programs, the lines of the tax forms, the consumption tax."""

from collections.abc import Iterator
from typing import Protocol, cast

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.ui.book_tab import BookTab
from app.ui.books.journal_tab import TABLES
from app.ui.books.year_choice import YearChoice
from app.ui.exports.files_view import FilesView
from app.ui.exports.forms_view import FormsView
from app.ui.exports.tax_view import TaxView
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext
from app.ui.steps import Steps

FILES, FORMS, TAX = "files", "forms", "tax"
MARGIN = 24


class YearView(Protocol):
    """A part of the tab: it shows a year, and asks the book when it does."""

    def show_year(self, year: int) -> None: ...


class ExportsTab(BookTab):
    """Turns between its parts, which share the year; each is built when it is looked at."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._fresh: set[str] = set()
        self._views: dict[str, QWidget] = {}
        self._steps = Steps(self)
        self.parts = Segmented(context.theme, self.tr("What to export"), self._segments())
        self.year = YearChoice(context, self)
        self._stack = QStackedWidget()
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN, 8, MARGIN, 12)
        bar.setSpacing(8)
        bar.addWidget(self.parts)
        bar.addWidget(self.year)
        bar.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(self._stack, 1)
        self.parts.chosen.connect(self.show_part)
        self.year.year_chosen.connect(self._turn_year)
        context.tasks.committed.connect(self._on_committed)

    @property
    def summary(self) -> str:
        return self.tr("Files for other programs, the tax form and the consumption tax")

    def activate(self) -> None:
        self.year.reload()
        if self.parts.current in self._views:
            self.show_part(self.parts.current)
        elif not self._steps.is_under_way:
            self._steps.start(self._made(), lambda: self.show_part(self.parts.current))

    def open_target(self, **target: object) -> None:
        part, year = target.get("part"), target.get("year")
        if isinstance(year, int):
            self.year.choose(year)
        if isinstance(part, str) and part in {FILES, FORMS, TAX}:
            self.show_part(part)

    def view(self, key: str) -> QWidget:
        """Return a part, built now if it was never looked at."""
        if self._steps.is_under_way:
            self._steps.finish()
        for _ in self._made(key):
            pass
        return self._views[key]

    def show_part(self, key: str) -> None:
        """Turn to a part; what has changed since it was looked at is asked again."""
        self.parts.choose(key)
        shown = self.view(key)
        self._stack.setCurrentWidget(shown)
        if key not in self._fresh:
            self._fresh.add(key)
            cast("YearView", shown).show_year(self.year.year)

    def _made(self, key: str | None = None) -> Iterator[None]:
        """Build a part, else the one chosen, and put it in its place, a turn for each."""
        key = key or self.parts.current
        if key in self._views:
            return
        made = self._build(key)
        yield
        self._views[key] = made
        self._stack.addWidget(made)
        yield

    def _build(self, key: str) -> QWidget:
        if key == FORMS:
            return FormsView(self.context)
        return TaxView(self.context) if key == TAX else FilesView(self.context)

    def _segments(self) -> tuple[Segment, ...]:
        return (
            Segment(FILES, self.tr("Files")),
            Segment(FORMS, self.tr("Tax form")),
            Segment(TAX, self.tr("Consumption tax")),
        )

    def _turn_year(self, _year: int) -> None:
        self._fresh.clear()
        self.show_part(self.parts.current)

    def _on_committed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        self._fresh.clear()
        if self.isVisible():
            self.activate()
