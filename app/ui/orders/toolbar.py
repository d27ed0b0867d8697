"""The row above every view: words to look for, sites, further filters, order, what is shown."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.models.types import Ball, Stage
from app.services.order_queries import OrderFilter, OrderSort
from app.ui.kit.buttons import Button, FilterChip
from app.ui.kit.fields import SearchField
from app.ui.orders.client_chip import ClientChip
from app.ui.orders.question import Question
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext

SEARCH_WIDTH = 280
LEAST_SEARCH = 150
GAP = 8
MARK_WIDTH = 36
SORTS = (
    OrderSort.DUE,
    OrderSort.URGENCY,
    OrderSort.PURCHASED,
    OrderSort.UPDATED,
    OrderSort.NET,
    OrderSort.CLIENT,
    OrderSort.TITLE,
)


class Toolbar(QWidget):
    """Changes one question; `asked` carries it whenever it is another one."""

    asked = Signal(object)

    def __init__(
        self, context: PageContext, words: OrderWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._question = Question()
        self._sites: tuple[str, ...] = ()
        self._chips: dict[str, FilterChip] = {}
        theme = context.theme
        self.search = SearchField(
            theme, self.tr("Filter"), self.tr("Filter by title, client or number")
        )
        self.search.setMinimumWidth(theme.px(LEAST_SEARCH))
        self.search.setMaximumWidth(theme.px(SEARCH_WIDTH))
        self._filter = Button(theme, self.tr("Filters"), "list-filter")
        self._sort = Button(theme, "", "arrow-up-down")
        self._shown = Button(theme, self.tr("View"), "sliders-horizontal")
        self._chip_row = QHBoxLayout()
        self.client = ClientChip(theme, self)
        self._lay_out()
        self._filter.setMenu(self._filter_menu())
        self._sort.setMenu(self._sort_menu())
        self.search.searched.connect(self._on_words)
        self.client.clicked.connect(self._forget_client)
        self._tell_sort()

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
        for site, chip in self._chips.items():
            with QSignalBlocker(chip):
                chip.setChecked(site in where.marketplaces)
        self.client.tell(question.client, is_on=question.has_scope)
        self._tell_sort()
        self._tell_filters()
        self._fit_chips()

    def set_sites(self, sites: Sequence[str]) -> None:
        """Offer a chip for each of the seller's marketplaces."""
        if tuple(sites) == self._sites:
            return
        self._sites = tuple(sites)
        self._fill_chips()

    def set_shown_menu(self, menu: QMenu | None) -> None:
        """Let the 表示 button open this view's own menu; hide it where there is none."""
        self._shown.setVisible(menu is not None)
        if menu is not None:
            self._shown.setMenu(menu)

    def show_sort(self, *, is_shown: bool) -> None:
        """Show the button of the order, or hide it where days are the order."""
        self._sort.setVisible(is_shown)

    def ask(self, question: Question) -> None:
        """Show a question and ask it."""
        self.set_question(question)
        self.asked.emit(question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chips()

    def _fit_chips(self) -> None:
        if self._is_tight() != self._was_tight:
            self._fill_chips()

    def _lay_out(self) -> None:
        self._was_tight = False
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(GAP)
        row.addWidget(self.search, 1)
        row.addWidget(self.client)
        self._chip_row.setSpacing(6)
        row.addLayout(self._chip_row)
        row.addStretch(1)
        for button in (self._filter, self._sort, self._shown):
            row.addWidget(button)

    def _is_tight(self) -> bool:
        """Tell whether the names of the sites would not find room beside the buttons."""
        theme = self._context.theme
        names = (self._context.face(site).name for site in self._sites)
        chips = sum(theme.width(name, "caption") + 52 for name in names)
        buttons = sum(b.sizeHint().width() + GAP for b in (self._filter, self._sort, self._shown))
        client = 0 if self.client.isHidden() else self.client.sizeHint().width() + GAP
        return self.width() - 48 < chips + buttons + client + theme.px(LEAST_SEARCH + 40)

    def _fill_chips(self) -> None:
        self._was_tight = self._is_tight()
        for chip in self._chips.values():
            self._chip_row.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for site in self._sites:
            face = self._context.face(site)
            name = "" if self._was_tight else face.name
            chip = FilterChip(self._context.theme, name, face.glyph, face.colour, self)
            chip.setAccessibleName(face.name)
            chip.setToolTip(face.name)
            if self._was_tight:
                chip.setFixedWidth(MARK_WIDTH)
            chip.setChecked(site in self._question.where.marketplaces)
            chip.toggled.connect(self._on_sites)
            self._chip_row.addWidget(chip)
            self._chips[site] = chip

    def _on_words(self, words: str) -> None:
        if words != self._question.where.text:
            self._ask_where(self._question.where._replace(text=words))

    def _on_sites(self) -> None:
        chosen = tuple(site for site, chip in self._chips.items() if chip.isChecked())
        self._ask_where(self._question.where._replace(marketplaces=chosen))

    def _ask_where(self, where: OrderFilter) -> None:
        self.ask(replace(self._question, where=where))

    def _forget_client(self) -> None:
        self.ask(self._question.without_scope())

    def _filter_menu(self) -> QMenu:
        menu = QMenu(self)
        self._stage_actions: dict[Stage, QAction] = {}
        menu.addSection(self.tr("Stage"))
        for stage in Stage:
            action = menu.addAction(self._words.stage(stage))
            action.setCheckable(True)
            action.triggered.connect(self._on_stages)
            self._stage_actions[stage] = action
        menu.addSection(self.tr("Whose turn"))
        self._ball_actions: dict[Ball | None, QAction] = {}
        group = QActionGroup(menu)
        for ball, text in self._balls():
            action = group.addAction(menu.addAction(text))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, whose=ball: self._ask_ball(whose))
            self._ball_actions[ball] = action
        menu.addSeparator()
        menu.addAction(self.tr("Clear all filters"), self.clear)
        menu.aboutToShow.connect(self._tell_filters)
        return menu

    def clear(self) -> None:
        """Ask for everything."""
        self.ask(Question(sort=self._question.sort, descending=self._question.descending))

    def _balls(self) -> list[tuple[Ball | None, str]]:
        return [
            (None, self.tr("Anyone’s")),
            (Ball.ME, self.tr("Mine")),
            (Ball.CLIENT, self.tr("The client’s")),
            (Ball.SITE, self.tr("The site’s")),
        ]

    def _on_stages(self) -> None:
        chosen = [stage for stage, action in self._stage_actions.items() if action.isChecked()]
        self._ask_where(self._question.where._replace(stages=tuple(chosen)))

    def _ask_ball(self, ball: Ball | None) -> None:
        self._ask_where(self._question.where._replace(ball=ball))

    def _tell_filters(self) -> None:
        where = self._question.where
        for stage, action in self._stage_actions.items():
            action.setChecked(stage in where.stages)
        for ball, action in self._ball_actions.items():
            action.setChecked(ball == where.ball)
        count = len(where.stages) + (where.ball is not None)
        text = self.tr("Filters")
        self._filter.setText(f"{text} {count}" if count else text)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for sort in SORTS:
            action = group.addAction(menu.addAction(self._sort_name(sort)))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, by=sort: self._ask_sort(by))
            action.setChecked(sort is self._question.sort)
        return menu

    def _ask_sort(self, sort: OrderSort) -> None:
        newest_first = {OrderSort.PURCHASED, OrderSort.UPDATED, OrderSort.NET}
        self.ask(replace(self._question, sort=sort, descending=sort in newest_first))

    def _sort_name(self, sort: OrderSort) -> str:
        return {
            OrderSort.DUE: self.tr("Due soonest"),
            OrderSort.URGENCY: self.tr("Most urgent"),
            OrderSort.PURCHASED: self.tr("Newest purchase"),
            OrderSort.UPDATED: self.tr("Last changed"),
            OrderSort.NET: self.tr("Highest take-home"),
            OrderSort.CLIENT: self.tr("By client"),
            OrderSort.TITLE: self.tr("By title"),
            OrderSort.NUMBER: self.tr("By number"),
            OrderSort.MARKETPLACE: self.tr("By marketplace"),
            OrderSort.STAGE: self.tr("By stage"),
            OrderSort.GROSS: self.tr("By price"),
            OrderSort.FEE: self.tr("By fee"),
        }[sort]

    def _tell_sort(self) -> None:
        question = self._question
        is_latest = question.sort is OrderSort.DUE and question.descending
        name = self.tr("Due latest") if is_latest else self._sort_name(question.sort)
        self._sort.setText(name)
        menu = self._sort.menu()
        for sort, action in zip(SORTS, menu.actions(), strict=True):
            action.setChecked(sort is self._question.sort)
