"""How the cards of the page 今日 lie: figures, two thirds of work, one of money, ranks below."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.rulebook.closing import closing_near
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.today.figures import EscrowCard, FigureCard, NetCard, ReplyCard, TargetCard
from app.ui.today.first_orders import FirstOrdersCard
from app.ui.today.ladder_card import LadderCard
from app.ui.today.payouts_card import PayoutsCard
from app.ui.today.rank_card import RankCard
from app.ui.today.to_do_card import ToDoCard
from app.ui.today.waiting_card import WaitingCard
from app.ui.today.week_card import WeekCard

if TYPE_CHECKING:
    from app.services.today_queries import TodayFigures
    from app.ui.rules import closing_notes
    from app.ui.rules.closing_notes import ClosingNotes
else:
    closing_notes = Later("app.ui.rules.closing_notes")

WIDE = 960
"""From this width of the content on the right column stands beside the left one."""
GAP = 16


class TodayBoard(QScrollArea):
    """The cards; the right column goes under the left one where the window is narrow."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_wide = True
        # Its own: to hand out one that Qt made, PySide6 first loads every kind of widget there is.
        self._ground = QWidget(self)
        self.setViewport(self._ground)
        self._content = QWidget(self)
        self._content.setObjectName("scrolled")
        self.net, self.target = NetCard(context), TargetCard(context)
        self.escrow, self.reply = EscrowCard(context), ReplyCard(context)
        self.to_dos, self.week = ToDoCard(context), WeekCard(context)
        self.waiting, self.payouts = WaitingCard(context), PayoutsCard(context)
        self.ladder, self.ranks = LadderCard(context), RankCard(context)
        self.first_orders: FirstOrdersCard | None = None
        self.closings: ClosingNotes | None = None
        self._figure_row = QGridLayout()
        self._cards = QWidget(self._content)
        self._columns = QHBoxLayout(self._cards)
        self._side = QVBoxLayout()
        self._left = QVBoxLayout()
        self._build()

    @property
    def figure_cards(self) -> tuple[FigureCard, ...]:
        """The four figures, from left to right."""
        return self.net, self.target, self.escrow, self.reply

    def show_figures(self, figures: "TodayFigures", today: date) -> None:
        """Show the figures; a book without orders gets the card of the first steps instead."""
        for card in self.figure_cards:
            card.show_figures(figures, today)
        self._show_first_orders(is_shown=not figures.has_orders)

    def show_closings(self, today: date) -> None:
        """Tell of marketplaces that shut down; most books have none, and load nothing for it."""
        catalog = self._context.catalog
        near = closing_near([catalog.marketplace(one) for one in catalog.ids], today)
        if near and self.closings is None:
            self.closings = closing_notes.ClosingNotes(self._context, self._content)
            self._column.insertWidget(0, self.closings)
        if self.closings is not None:
            self.closings.show_sites(near, today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_wide=self._ground.width() >= self._context.theme.px(WIDE))

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = self._column = QVBoxLayout(self._content)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(GAP)
        self._figure_row.setSpacing(GAP)
        column.addLayout(self._figure_row)
        column.addWidget(self._cards, 1)
        column.addWidget(self.ranks)
        self._columns.setContentsMargins(0, 0, 0, 0)
        for layout in (self._columns, self._left, self._side):
            layout.setSpacing(GAP)
        self._left.addWidget(self.to_dos, 58)
        self._left.addWidget(self.week, 42)
        for card, stretch in ((self.waiting, 31), (self.payouts, 31), (self.ladder, 38)):
            self._side.addWidget(card, stretch)
        self._columns.addLayout(self._left, 2)
        self._columns.addLayout(self._side, 1)
        self._place_figures(column_count=4)
        self.setWidget(self._content)

    def _arrange(self, *, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        self._columns.setDirection(
            QHBoxLayout.Direction.LeftToRight if is_wide else QHBoxLayout.Direction.TopToBottom
        )
        self._place_figures(column_count=4 if is_wide else 2)

    def _place_figures(self, column_count: int) -> None:
        for number, card in enumerate(self.figure_cards):
            self._figure_row.addWidget(card, number // column_count, number % column_count)
        for column in range(4):
            self._figure_row.setColumnStretch(column, 1 if column < column_count else 0)

    def _show_first_orders(self, *, is_shown: bool) -> None:
        if is_shown and self.first_orders is None:
            self.first_orders = FirstOrdersCard(self._context, self._content)
            layout = self._content.layout()
            if layout is not None:
                layout.addWidget(self.first_orders)
        if self.first_orders is not None:
            self.first_orders.setVisible(is_shown)
        self._cards.setVisible(not is_shown)
        if is_shown:
            self.ranks.hide()
