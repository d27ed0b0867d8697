"""How a listing stands on its marketplace: its state and why, its address, and what to do next."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.models.types import NEXT_LISTING_STATES, ListingState, PauseReason
from app.ui.kit.buttons import Button
from app.ui.kit.cards import Card
from app.ui.kit.chips import StatusChip
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.listings.words import STATE_TONES, ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.listing_details import ListingDetails

OpenPage = Callable[[str], object]
SAFE = ("https://", "http://")


def open_in_browser(address: str) -> None:
    """Open a page in the seller's own browser."""
    QDesktopServices.openUrl(QUrl(address))


class SiteCard(Card):
    """A listing's place on its site."""

    state_wanted = Signal(object, object)
    """A `ListingState`, and why if it is paused."""
    url_written = Signal(str)
    delete_wanted = Signal()

    def __init__(
        self, context: PageContext, words: ListingWords, open_page: OpenPage = open_in_browser
    ) -> None:
        super().__init__(context.theme)
        self._context, self._words, self._open_page = context, words, open_page
        self._listing: ListingDetails | None = None
        theme = context.theme
        self.name = Label(theme, "", "large_b", "text", self)
        self.state = StatusChip(theme, self)
        self.kind = Label(theme, "", "caption", "text3", self).wrapped()
        self.change = Button(theme, self.tr("Change the state…"), "", "secondary", self)
        self.url = TextField(theme, self.tr("Address on the site"), "https://", self)
        self.visit = Button(theme, self.tr("Open the listing"), "external-link", parent=self)
        self._lay_out()
        self.change.clicked.connect(self._open_menu)
        self.url.editingFinished.connect(self._keep_url)
        self.visit.clicked.connect(self._visit)

    def show_listing(self, listing: "ListingDetails") -> None:
        """Show a listing."""
        is_other = self._listing is None or self._listing.id != listing.id
        self._listing = listing
        face = self._context.face(listing.marketplace_id)
        self.name.setText(face.name)
        said = self._words.state(listing.state, listing.pause_reason)
        self.state.show_text(said, STATE_TONES[listing.state])
        facts = [self._words.kind(listing.kind)]
        facts.append(self.tr("{n} orders").format(n=f"{listing.order_count:,}"))
        if listing.published:
            last = max(known.at for known in listing.published.values())
            moment = self._context.formats.moment(last, self._context.clock())
            facts.append(self.tr("last copied or updated {moment}").format(moment=moment))
        if not face.is_open:
            facts.append(self.tr("this marketplace is closed"))
        self.kind.setText(" ・ ".join(facts))
        if is_other or not self.url.hasFocus():
            self.url.setText(listing.url or "")
        self.visit.setEnabled(bool(listing.url and listing.url.startswith(SAFE)))
        why = "" if self.visit.isEnabled() else self.tr("Write down its address first")
        self.visit.setToolTip(why)

    def menu(self) -> QMenu:
        """Return the states that the listing may go to."""
        menu = QMenu(self)
        listing = self._listing
        if listing is None:
            return menu
        for state in NEXT_LISTING_STATES[listing.state]:
            if state is ListingState.PAUSED:
                for reason in PauseReason:
                    if reason is not listing.pause_reason:
                        said = self._words.state(state, reason)
                        self._add(menu, said, state, reason)
            else:
                self._add(menu, self._words.state(state), state, None)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete this listing"), self.delete_wanted.emit)
        delete.setEnabled(not listing.order_count)
        return menu

    def _add(self, menu: QMenu, said: str, state: ListingState, reason: PauseReason | None) -> None:
        menu.addAction(said, lambda: self.state_wanted.emit(state, reason))

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.change.mapToGlobal(QPoint(0, self.change.height() + 4)))

    def _keep_url(self) -> None:
        listing, url = self._listing, self.url.text().strip()
        if listing is not None and url != (listing.url or ""):
            self.url_written.emit(url)

    def _visit(self) -> None:
        if self._listing is not None and self._listing.url:
            self._open_page(self._listing.url)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addWidget(self.state)
        head.addStretch(1)
        self.body.setSpacing(10)
        self.body.addLayout(head)
        self.body.addWidget(self.kind)
        self.body.addWidget(self.change)
        self.body.addWidget(Field(self.theme, self.tr("Address on the site"), self.url))
        self.body.addWidget(self.visit)


class SitesCard(Card):
    """Where a service is offered, and where it could be."""

    chosen = Signal(int)
    """The id of a listing."""
    add_wanted = Signal()

    def __init__(self, context: PageContext, words: ListingWords) -> None:
        super().__init__(context.theme)
        self._context, self._words = context, words
        self.head = Label(context.theme, self.tr("Where it is offered"), "large_b", "text", self)
        self.none = Label(
            context.theme,
            self.tr("Nowhere yet. Add a marketplace: it takes the words of the master."),
            "body",
            "text2",
            self,
        ).wrapped()
        self.rows: list[QWidget] = []
        self.add = Button(context.theme, self.tr("Add a marketplace"), "plus", parent=self)
        self.body.setSpacing(6)
        self.body.addWidget(self.head)
        self.body.addWidget(self.none)
        self.body.addWidget(self.add)
        self.add.clicked.connect(self.add_wanted)

    def show_listings(self, listings: "tuple[ListingDetails, ...]") -> None:
        """Show the listings of a service."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self.none.setVisible(not listings)
        for place, listing in enumerate(listings):
            row = self._row(listing)
            self.rows.append(row)
            self.body.insertWidget(place + 1, row)

    def _row(self, listing: "ListingDetails") -> QWidget:
        theme, row = self._context.theme, QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        name = self._context.face(listing.marketplace_id).name
        link = Button(theme, name, "", "link", row)
        link.clicked.connect(lambda: self.chosen.emit(listing.id))
        line.addWidget(link)
        line.addStretch(1)
        if listing.stale:
            stale = StatusChip(theme, row)
            stale.show_text(self._words.short_stale(len(listing.stale)), "warn")
            line.addWidget(stale)
        state = StatusChip(theme, row)
        said = self._words.state(listing.state, listing.pause_reason)
        short = self._words.state(listing.state, None) if listing.stale else said
        state.show_text(short, STATE_TONES[listing.state])
        state.setToolTip(said)
        line.addWidget(state)
        return row
