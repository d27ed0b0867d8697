"""The tabs that look at a service as a whole: its prices on all marketplaces, and its figures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.kit.cards import Card
from app.ui.later import Later
from app.ui.listings.tabs import PRICES
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.listing_details import ServiceDetails
    from app.ui.listings import figures_room
    from app.ui.listings.figures_room import FiguresRoom
    from app.ui.prices import widget as prices_widget
    from app.ui.prices.widget import PricesWidget
else:
    figures_room = Later("app.ui.listings.figures_room")
    prices_widget = Later("app.ui.prices.widget")

MARGIN = 24


class Rooms:
    """Makes a room when it is first turned to."""

    def __init__(self, context: PageContext, words: ListingWords) -> None:
        self._context, self._words = context, words
        self.prices: PricesWidget | None = None
        self.figures: FiguresRoom | None = None
        self._rooms: dict[str, QScrollArea] = {}

    def room(self, key: str, details: "ServiceDetails") -> QWidget:
        """Return the room of a tab, turned to a service."""
        if key == PRICES:
            if self.prices is None:
                self.prices = prices_widget.PricesWidget(self._context)
                self._rooms[key] = _scrolled(self._context, self.prices)
            self.prices.show_service(details.id)
        else:
            if self.figures is None:
                self.figures = figures_room.FiguresRoom(self._context, self._words)
                self._rooms[key] = _scrolled(self._context, self.figures)
            self.figures.show_service(details)
        return self._rooms[key]


def _scrolled(context: PageContext, inside: QWidget) -> QScrollArea:
    card = Card(context.theme)
    card.body.addWidget(inside)
    content = QWidget()
    content.setObjectName("scrolled")
    column = QVBoxLayout(content)
    column.setContentsMargins(MARGIN, 14, MARGIN, MARGIN)
    column.addWidget(card)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(content)
    scroll.viewport().setAutoFillBackground(False)
    return scroll
