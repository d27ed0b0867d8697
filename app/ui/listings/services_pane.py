"""The left pane: search, filters and the list of services."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.models.types import ListingState
from app.ui.frame.matching import holds_all
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.fields import SearchField
from app.ui.kit.segmented import Segment, Segmented
from app.ui.lines.site_filter import add_sites
from app.ui.listings.services_delegate import ServiceDelegate
from app.ui.listings.services_view import ServicesModel, ServicesView
from app.ui.listings.thumbnails import Thumbnails
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.services.listing_queries import ServiceCard
    from app.services.permit_queries import PermitNeed

LEAST = 260
SIDE = 16
ALL, ON_SALE, STALE = "all", "on_sale", "stale"


class Wish(NamedTuple):
    """Which services are wanted in the list."""

    text: str = ""
    view: str = ALL
    marketplaces: tuple[str, ...] = ()
    with_archived: bool = False


class ServicesPane(QWidget):
    """Lists the services of a filter, and says which was chosen."""

    chosen = Signal(object)
    """The id of a service, None when none is."""
    archived_wanted = Signal()
    """Archived ones are wanted, or wanted no more: ask again."""
    menu_wanted = Signal(QPoint)

    def __init__(
        self, context: PageContext, words: ListingWords, pictures: Thumbnails, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.wish = Wish()
        self.current_id: int | None = None
        self._cards: Sequence[ServiceCard] = ()
        said = self.tr("Search services")
        self.search = SearchField(theme, said, said, self)
        self.filter = IconButton(
            theme, "list-filter", self.tr("Filter"), is_plain=True, parent=self
        )
        segments = (
            Segment(ALL, self.tr("All")),
            Segment(ON_SALE, self.tr("On sale")),
            Segment(STALE, self.tr("To update")),
        )
        self.switch = Segmented(theme, self.tr("Which services"), segments, parent=self)
        self.model = ServicesModel(words, self)
        self.delegate = ServiceDelegate(context, words, pictures)
        self.view = ServicesView(self.delegate, self.model, self)
        self.empty = EmptyState(theme, "store", self.tr("No service is found."), narrow=True)
        self.clear = Button(theme, self.tr("Show all services"))
        self.empty.add_button(self.clear)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect(pictures)

    def show_cards(self, cards: "Sequence[ServiceCard]") -> None:
        """List these, as far as the filter lets them through."""
        self._cards = cards
        stale = sum(1 for card in cards if card.stale_count)
        said = self.tr("To update")
        self.switch.set_text(STALE, f"{said} {stale}" if stale else said)
        self.setMinimumWidth(
            max(self._context.theme.px(LEAST), self.switch.sizeHint().width() + 2 * SIDE)
        )
        self._list()

    def show_permits(self, needs: "Mapping[int, PermitNeed]") -> None:
        """Mark the services with a listing whose permit ends soon, or cannot be shown."""
        self.delegate.amber = frozenset(one for one, need in needs.items() if need.is_amber)
        self.view.viewport().update()

    def show_service(self, service_id: int) -> None:
        """Choose a service, also one that the filter hides or that is archived."""
        place = self.model.place(service_id)
        if place is None:
            self.current_id = service_id
            is_known = any(card.id == service_id for card in self._cards)
            self._ask(Wish(with_archived=not is_known))
            return
        self.view.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.view.choose(place)
        self.view.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.current_id = service_id
        self.chosen.emit(service_id)

    def filter_menu(self) -> QMenu:
        """Return the menu of marketplaces and of what is archived."""
        menu = QMenu(self)
        add_sites(
            menu,
            self._context.marketplaces,
            self.wish.marketplaces,
            lambda chosen: self._ask(self.wish._replace(marketplaces=chosen)),
        )
        menu.addSeparator()
        archived = menu.addAction(self.tr("Show archived services too"))
        archived.setCheckable(True)
        archived.setChecked(self.wish.with_archived)
        archived.triggered.connect(lambda on: self._ask(self.wish._replace(with_archived=on)))
        if self.wish != Wish():
            menu.addAction(self.tr("Clear all filters"), lambda: self._ask(Wish()))
        return menu

    def _ask(self, wish: Wish) -> None:
        before, self.wish = self.wish, wish
        self.search.show_words(wish.text)
        self.switch.choose(wish.view)
        self.filter.set_dot("accent" if wish.marketplaces or wish.with_archived else "")
        if before.with_archived != wish.with_archived:
            self.archived_wanted.emit()  # and the list comes anew
        else:
            self._list()

    def _list(self) -> None:
        shown = [card for card in self._cards if self._is_wanted(card)]
        self.view.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.model.show_cards(shown)
        place = self.model.place(self.current_id)
        if place is None and shown:
            place = 0
        if place is not None:
            self.view.choose(place)
        self.view.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._stack.setCurrentWidget(self.view if shown else self.empty)
        if place is not None and shown[place].id != self.current_id:
            self._choose(shown[place].id)
        elif place is not None:
            self.chosen.emit(self.current_id)
        elif not self._cards:
            self._choose(None)

    def _is_wanted(self, card: "ServiceCard") -> bool:
        wish, sites = self.wish, {site.marketplace_id for site in card.sites}
        if wish.marketplaces and not sites.intersection(wish.marketplaces):
            return False
        if wish.view == STALE and not card.stale_count:
            return False
        on_sale = {ListingState.PUBLISHED, ListingState.FULL}
        if wish.view == ON_SALE and not any(site.state in on_sale for site in card.sites):
            return False
        return holds_all(f"{card.title} {card.category}", wish.text)

    def _choose(self, service_id: int | None) -> None:
        if service_id != self.current_id:
            self.current_id = service_id
            self.chosen.emit(service_id)

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setContentsMargins(SIDE, 4, SIDE, 10)
        fields.setSpacing(10)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.search, 1)
        first.addWidget(self.filter)
        fields.addLayout(first)
        fields.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(fields)
        column.addLayout(self._stack, 1)

    def _connect(self, pictures: Thumbnails) -> None:
        self.view.chosen.connect(self._choose)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.search.searched.connect(lambda words: self._ask(self.wish._replace(text=words)))
        self.search.moved.connect(self.view.step)
        self.switch.chosen.connect(lambda key: self._ask(self.wish._replace(view=key)))
        self.clear.clicked.connect(lambda: self._ask(Wish()))
        self.filter.clicked.connect(self._open_filter)
        pictures.arrived.connect(lambda _digest: self.view.viewport().update())

    def _open_filter(self) -> None:
        menu = self.filter_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.filter.mapToGlobal(QPoint(0, self.filter.height() + 4)))
