"""The row above the table of clients: words to look for, sites, tags, further filters, columns."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.services.client_queries import ClientFilter, TagCount
from app.ui.clients.question import Question
from app.ui.kit.buttons import Button, FilterChip
from app.ui.kit.fields import SearchField
from app.ui.lines.site_filter import SiteFilter
from app.ui.page import PageContext

SEARCH_WIDTH = 280
LEAST_SEARCH = 150
GAP = 8
MOST_TAGS = 30


class Toolbar(QWidget):
    """Changes one question; `asked` carries it whenever it is another one."""

    asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._question = Question()
        self._known_tags: tuple[TagCount, ...] = ()
        theme = context.theme
        self.search = SearchField(
            theme, self.tr("Filter"), self.tr("Filter by name, reading or user name")
        )
        self.search.setMinimumWidth(theme.px(LEAST_SEARCH))
        self.search.setMaximumWidth(theme.px(SEARCH_WIDTH))
        self.regular = FilterChip(theme, self.tr("Regulars"))
        self.risky = FilterChip(theme, self.tr("Take care"))
        self.sites = SiteFilter(theme, context.marketplaces)
        self.tags = Button(theme, self.tr("Tags"), "list-filter")
        self._tag_menu = QMenu(self)
        self.tags.setMenu(self._tag_menu)
        self.shown = Button(theme, self.tr("View"), "sliders-horizontal")
        self.erased = QAction(self.tr("Clients whose data was erased"), self)
        self.erased.setCheckable(True)
        self._lay_out()
        self._connect()

    @property
    def question(self) -> Question:
        """What is asked for now."""
        return self._question

    def set_question(self, question: Question) -> None:
        """Show another question without asking it."""
        self._question = question
        where = question.where
        if self.search.words != where.text:
            self.search.show_words(where.text)
        for chip, is_on in ((self.regular, where.is_regular), (self.risky, where.is_risky)):
            with QSignalBlocker(chip):
                chip.setChecked(is_on)
        self.erased.setChecked(where.is_erased)
        text = self.tr("Tags")
        self.tags.setText(f"{text} {len(where.tags)}" if where.tags else text)

    def set_tags(self, tags: tuple[TagCount, ...]) -> None:
        """Offer these tags."""
        self._known_tags = tags
        self.tags.setEnabled(bool(tags))

    def set_columns(self, actions: Sequence[QAction]) -> None:
        """Offer these columns to be shown."""
        menu = QMenu(self)
        menu.addSection(self.tr("Columns"))
        menu.addActions(list(actions))
        menu.addSection(self.tr("Also"))
        menu.addAction(self.erased)
        self.shown.setMenu(menu)

    def ask(self, question: Question) -> None:
        """Show a question and ask it."""
        self.set_question(question)
        self.asked.emit(question)

    def clear(self) -> None:
        """Ask for everybody."""
        for action in self.sites.menu().actions()[:1]:
            with QSignalBlocker(self.sites):
                action.trigger()
        self.ask(Question(sort=self._question.sort, descending=self._question.descending))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(GAP)
        row.addWidget(self.search, 1)
        for chip in (self.regular, self.risky):
            row.addWidget(chip)
        row.addStretch(1)
        for button in (self.sites, self.tags, self.shown):
            row.addWidget(button)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_words)
        self.regular.toggled.connect(lambda on: self._ask(is_regular=on))
        self.risky.toggled.connect(lambda on: self._ask(is_risky=on))
        self.erased.triggered.connect(lambda on: self._ask(is_erased=on))
        self.sites.changed.connect(lambda: self._ask(marketplaces=self.sites.chosen))
        self._tag_menu.aboutToShow.connect(self._fill_tags)

    def _on_words(self, words: str) -> None:
        if words != self._question.where.text:
            self._ask(text=words)

    def _ask(self, **changed: object) -> None:
        where = ClientFilter(**(self._question.where._asdict() | changed))
        self.ask(replace(self._question, where=where))

    def _fill_tags(self) -> None:
        self._tag_menu.clear()
        chosen = self._question.where.tags
        for tag in self._known_tags[:MOST_TAGS]:
            action = self._tag_menu.addAction(f"{tag.name}  {tag.clients:,}")
            action.setCheckable(True)
            action.setChecked(tag.name in chosen)
            action.toggled.connect(lambda on, name=tag.name: self._choose_tag(name, on))

    def _choose_tag(self, name: str, is_on: bool) -> None:  # noqa: FBT001 - a signal's
        chosen = [tag for tag in self._question.where.tags if tag != name]
        self._ask(tags=(*chosen, name) if is_on else tuple(chosen))
