"""How the cards of the page 実績・ランク lie: ladders at the left, the label at the right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext
from app.ui.standing.history_card import HistoryCard
from app.ui.standing.ladder_card import LadderCard
from app.ui.standing.log_card import LogCard
from app.ui.standing.pro_card import ProCard
from app.ui.standing.ratings_card import RatingsCard
from app.ui.standing.words import StandingWords

if TYPE_CHECKING:
    from app.services.pro_queries import Dossier
    from app.services.standing_queries import SiteStanding

WIDE = 960
GAP = 16


class StandingBody(QScrollArea):
    """One card for each ladder; ranks held, ratings and the label beside them or below."""

    answered = Signal(str, str, object)
    """A marketplace, a measure, and the seller's answer."""

    def __init__(
        self, context: PageContext, words: StandingWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self.ladders: dict[str, LadderCard] = {}
        self.pro, self.log = ProCard(context, words), LogCard(context)
        self.history, self.ratings = HistoryCard(context, words), RatingsCard(context, words)
        self._left, self._right = QWidget(), QWidget()
        self._ladder_column = QVBoxLayout(self._left)
        self._empty = EmptyState(
            context.theme,
            "award",
            self.tr("None of your marketplaces has a ladder"),
            self.tr("Ranks and labels of the sites you use appear here."),
        )
        self._build()

    @property
    def columns(self) -> Sequence[QWidget]:
        """The ladders, and what stands beside them."""
        return self._left, self._right

    def show_sites(self, sites: "Sequence[SiteStanding]") -> None:
        """Show these ladders; a card that is there already keeps what was filled in."""
        for gone in set(self.ladders) - {site.marketplace_id for site in sites}:
            card = self.ladders.pop(gone)
            self._ladder_column.removeWidget(card)
            card.deleteLater()
        for place, site in enumerate(sites):
            card = self.ladders.get(site.marketplace_id) or self._new_card(site.marketplace_id)
            self._ladder_column.insertWidget(place, card)
            card.show_site(site)
        self._empty.setVisible(not sites)
        self.history.setVisible(bool(sites))
        self.history.show_sites(sites)

    def show_dossier(self, dossier: "Dossier | None") -> None:
        """Show the file of a label; none hides its cards."""
        for card in (self.pro, self.log):
            card.setVisible(dossier is not None)
        if dossier is not None:
            self.pro.show_dossier(dossier)
            self.log.show_dossier(dossier)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.viewport().width() >= self._context.theme.px(WIDE)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _build(self) -> None:
        content = QWidget(self)
        content.setObjectName("scrolled")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(24, 8, 24, 24)
        self._columns.setSpacing(GAP)
        right = QVBoxLayout(self._right)
        for layout in (self._ladder_column, right):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(GAP)
        for card in (self.pro, self.log, self.ratings, self.history):
            right.addWidget(card)
        right.addStretch(1)
        self._ladder_column.addWidget(self._empty)
        self._ladder_column.addStretch(1)
        self._empty.hide()
        self._columns.addWidget(self._left, 60)
        self._columns.addWidget(self._right, 40)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)

    def _new_card(self, marketplace_id: str) -> LadderCard:
        card = LadderCard(self._context, self._words, marketplace_id)
        card.answered.connect(
            lambda measure, answer: self.answered.emit(marketplace_id, measure, answer)
        )
        self.ladders[marketplace_id] = card
        return card
