"""The page 出品: the services at the left, the one that is open at the right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.types import ON_SALE
from app.services import absence_queries, listing_details, listing_queries, permit_queries
from app.ui.kit.buttons import Button
from app.ui.listings.absence_bar import AbsenceBar
from app.ui.listings.asking import Asking
from app.ui.listings.commands import ListingCommands
from app.ui.listings.editor import ServiceEditor
from app.ui.listings.editor_room import EditorRoom
from app.ui.listings.first_service import FirstService
from app.ui.listings.services_pane import ServicesPane
from app.ui.listings.split import ListSplit
from app.ui.listings.thumbnails import Thumbnails
from app.ui.listings.words import ListingWords
from app.ui.page import Page, PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services.absence_queries import AbsenceRow
    from app.services.listing_details import ServiceDetails
    from app.services.listing_queries import ServiceCard

TABLES = ("services", "listings", "published_fields", "days_off", "orders", "permits")


class ListingsPage(Page):
    """Asks for the list when shown; for a service when it is chosen; for both after a change."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._is_stale = True
        self._cards: Sequence[ServiceCard] = ()
        self._is_listed = False
        self._service_id: int | None = None
        self._new_id: int | None = None
        self._absences: Sequence[AbsenceRow] = ()
        self._listing_id: int | None = None
        self._list, self._one, self._away = Latest(), Latest(), Latest()
        self._permits = Latest()
        self.words, self.commands = ListingWords(context, self), ListingCommands(context, self)
        self.asking = Asking(context, self.words, self.commands, self)
        pictures = Thumbnails(context, self)
        self.pane = ServicesPane(context, self.words, pictures, self)
        self.room = EditorRoom(context, self.words, self.commands, pictures, self)
        self.bar = AbsenceBar(context, self.asking.away_words)
        self.empty = FirstService(context)
        self._actions = self._make_actions()
        self._lay_out(ListSplit(context, (self.pane, self.room), memory, self))
        self._connect()

    @property
    def editor(self) -> ServiceEditor:
        """The right pane."""
        return self.room.editor

    @property
    def title(self) -> str:
        return self.tr("Listings")

    @property
    def summary(self) -> str:
        cards = [card for card in self._cards if not card.is_archived]
        states = [site.state for card in cards for site in card.sites]
        on_sale = sum(state in ON_SALE for state in states)
        said = self.tr("{n} services, {m} listings on sale").format(n=len(cards), m=on_sale)
        stale = sum(card.stale_count for card in cards)
        return f"{said} ・ {self.words.stale(stale)}" if stale else said

    def top_actions(self) -> Sequence[QWidget]:
        return self._actions

    def areas(self) -> Sequence[QWidget]:
        if not self.room.has_editor:
            return (self.pane.view,)
        return (self.pane.view, self.editor.tabs, self.editor.form)

    def activate(self) -> None:
        if self._is_stale:
            self.reload()
        self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_target(self, **target: object) -> None:
        """Open a service by its id or by one of its listings; `add` asks for a new one."""
        service_id, listing_id = target.get("service_id"), target.get("listing_id")
        if isinstance(listing_id, int):
            self._listing_id = listing_id
            asked = self.context.tasks.read(listing_queries.service_of_listing, listing_id)
            asked.then(self._open)
        elif isinstance(service_id, int):
            self._open(service_id)
        if target.get("add"):
            self.add_service()
        if target.get("away"):
            self.plan_absence()

    def focus_filter(self) -> None:
        self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.search.selectAll()

    def next_view(self) -> None:
        self.editor.tabs.step()

    def reload(self) -> None:
        """Ask for the list and for the absences anew."""
        self._is_stale = False
        tasks, wish = self.context.tasks, self.pane.wish
        cards = tasks.read(listing_queries.service_cards, with_archived=wish.with_archived)
        self._list.ask(cards).then(self._show_cards)
        if self._is_listed:
            self._ask_permits()
        rows = tasks.read(absence_queries.absences, self.commands.today())
        self._away.ask(rows).then(self._show_absences)

    def _ask_permits(self) -> None:
        """Ask who needs a permit: first when all stands, as every text is looked through for it."""
        today, catalog = self.commands.today(), self.context.catalog
        asked = self.context.tasks.read(
            permit_queries.listing_permits, catalog=catalog, today=today
        )
        self._permits.ask(asked).then(self.pane.show_permits)

    def add_service(self) -> None:
        """Ask for the title of a new service."""
        self.asking.service(self._open_new)

    def add_listing(self) -> None:
        """Ask where the open service is to be offered next."""
        if self.editor.details is not None:
            self.asking.listing(self.editor.details, self._open_listing)

    def plan_absence(self) -> None:
        """Open the dialog of absences."""
        self.asking.absence(self._absences, self._cards)

    def _open(self, service_id: int | None) -> None:
        if not self._is_listed:
            self._service_id = service_id
        elif service_id is not None:
            self.pane.show_service(service_id)

    def _open_new(self, service_id: int) -> None:
        self._service_id = self._new_id = self.pane.current_id = service_id
        self.reload()

    def _open_listing(self, listing_id: int) -> None:
        self._listing_id = listing_id
        self._ask_service(self.pane.current_id)

    def _ask_service(self, service_id: int | None) -> None:
        if service_id is None:
            self._one.forget()
            return
        asked = self.context.tasks.read(listing_details.service_details, service_id)
        self._one.ask(asked).then(self._show_service)

    def _show_service(self, details: "ServiceDetails | None") -> None:
        if details is not None:
            listing_id, self._listing_id = self._listing_id, None
            self.room.open(details, listing_id, is_new=details.id == self._new_id)
            self._new_id = None

    def _show_cards(self, cards: "tuple[ServiceCard, ...]") -> None:
        self._cards = cards
        has_any = bool(cards) or self.pane.wish.with_archived
        self._layers.setCurrentWidget(self._split if has_any else self.empty)
        self.pane.show_cards(cards)
        self._is_listed = True
        service_id, self._service_id = self._service_id, None
        self._open(service_id)
        self.heading_changed.emit()

    def _show_absences(self, rows: "tuple[AbsenceRow, ...]") -> None:
        self._absences = rows
        self.bar.show_rows(rows)

    def _duplicate(self) -> None:
        details = self.editor.details
        if details is not None:
            self.editor.save()
            self.commands.duplicate(details.id, details.fields.title, self._open_new)

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self._is_stale = True
            if self.isVisible():
                self.reload()

    def _connect(self) -> None:
        self.context.tasks.committed.connect(self._take_notice)
        self.pane.chosen.connect(self._ask_service)
        self.pane.archived_wanted.connect(self.reload)
        self.pane.view.entered.connect(self.room.focus_tabs)
        self.room.stood.connect(self._ask_permits)
        self.room.listing_wanted.connect(self.add_listing)
        self.room.duplicate_wanted.connect(self._duplicate)
        self.bar.asked.connect(self.asking.away.go_on)
        self.empty.add_wanted.connect(self.add_service)

    def _make_actions(self) -> Sequence[QWidget]:
        theme = self.context.theme
        away = Button(theme, self.tr("Away…"), "calendar-days", parent=self)
        add = Button(theme, self.tr("Add a service"), "plus", "primary", self)
        away.clicked.connect(self.plan_absence)
        add.clicked.connect(self.add_service)
        return away, add

    def _lay_out(self, split: QSplitter) -> None:
        self._split = split
        self._layers = QStackedLayout()
        self._layers.addWidget(split)
        self._layers.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(self._layers, 1)
